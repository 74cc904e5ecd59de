import type {
  APIComponentInLabel,
  APIModalSubmissionComponent,
  APIStringSelectComponent,
  APITextInputComponent,
} from 'discord-api-types/v10';
import type { OpenModal, Reply } from '../protocol.ts';
import { element, fill, freshId } from './element.ts';
import { icon } from './icons.ts';
import { Kind } from './kinds.ts';
import { drawMarkdown, type MarkdownContext } from './markdown/draw.ts';
import { drawSelect } from './select.ts';

/** A part of a form: what is drawn, what it says is wrong, and what is sent. */
interface Part {
  readonly element: HTMLElement;
  fault(): string | undefined;
  submission(): APIModalSubmissionComponent | undefined;
}

/**
 * Shows a form over the page until it is sent or called off; Escape closes it.
 *
 * @param submit sends it; when the reply is a failure the form stays open and says so
 */
export function showModal(
  modal: OpenModal,
  context: MarkdownContext & { readonly botName: string },
  submit: (components: readonly APIModalSubmissionComponent[]) => Promise<Reply>,
): void {
  const titleId = freshId('title');
  const error = element('div', { class: 'message-error', role: 'alert' });
  const parts = modal.components.map((component) => drawPart(component, context));
  const send = element('button', { type: 'submit', class: 'button primary' }, 'Submit');
  const dialog = element('dialog', { class: 'modal', 'aria-labelledby': titleId });
  const cancel = { type: 'button', onclick: () => dialog.close() };
  const form = element(
    'form',
    { novalidate: true },
    element(
      'header',
      {},
      element('img', { src: '/icon.svg', alt: '', class: 'option-icon' }),
      element('h2', { id: titleId }, modal.title),
    ),
    element('button', { ...cancel, class: 'icon-button modal-close', 'aria-label': 'Close' }, icon('close')),
    element(
      'p',
      { class: 'modal-note' },
      `This form will be submitted to ${context.botName}. Do not share passwords or other sensitive information.`,
    ),
    ...parts.map((part) => part.element),
    error,
    element('footer', {}, element('button', { ...cancel, class: 'button secondary' }, 'Cancel'), send),
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const fault = parts.map((part) => part.fault()).find((text) => text !== undefined);
    if (fault !== undefined) return;
    fill(error);
    send.disabled = true;
    const reply = await submit(parts.flatMap((part) => part.submission() ?? []));
    send.disabled = false;
    if (reply.ok) dialog.close();
    else fill(error, icon('warning'), reply.reason);
  });
  const opener = document.activeElement;
  dialog.append(form);
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (opener instanceof HTMLElement) opener.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  form.querySelector<HTMLElement>('input, textarea, .select-control')?.focus();
}

function drawPart(component: OpenModal['components'][number], context: MarkdownContext): Part {
  switch (component.type) {
    case Kind.TextDisplay:
      return { element: drawMarkdown(component.content, context), fault: () => undefined, submission: () => undefined };
    case Kind.ActionRow: {
      const [input] = component.components;
      if (!input) return unsupported();
      const field = drawTextInput(input, input.label ?? '', undefined);
      return { ...field, submission: () => ({ type: component.type, components: [field.value()] }) };
    }
    case Kind.Label: {
      const field = drawLabelled(component.component, component.label, component.description);
      if (!field) return unsupported();
      return { ...field, submission: () => ({ type: component.type, component: field.value() }) };
    }
    default:
      return unsupported();
  }
}

function drawLabelled(component: APIComponentInLabel, label: string, description: string | undefined) {
  if (component.type === Kind.TextInput) return drawTextInput(component, label, description);
  return component.type === Kind.StringSelect ? drawChoice(component, label, description) : undefined;
}

function drawTextInput(input: APITextInputComponent, label: string, description: string | undefined) {
  const { min_length: min = 0, max_length: max = 4_000, required = true, type, custom_id } = input;
  const id = freshId('input');
  const error = element('span', { class: 'field-error', role: 'alert' });
  const count = element('span', { class: 'count', 'aria-hidden': 'true' });
  const attributes = {
    id,
    maxlength: max,
    placeholder: input.placeholder,
    'aria-required': String(required),
    dir: 'auto',
  };
  const control =
    input.style === 2
      ? element('textarea', { ...attributes, rows: 4 })
      : element('input', { ...attributes, type: 'text' });
  control.value = input.value ?? '';
  const showCount = (): void => fill(count, `${control.value.length}/${max}`);
  control.addEventListener('input', showCount);
  showCount();
  return {
    element: labelled(id, label, description, required, control, element('div', { class: 'field-foot' }, error, count)),
    value: () => ({ type, custom_id, value: control.value }),
    fault(): string | undefined {
      const length = control.value.length;
      const isMissing = required && length === 0;
      const isShort = length > 0 && length < min;
      const fault = isMissing
        ? 'This field is required.'
        : isShort
          ? `Must be ${min} or more characters in length.`
          : undefined;
      fill(error, fault);
      if (fault !== undefined) control.focus();
      return fault;
    },
  };
}

function drawChoice(menu: APIStringSelectComponent, label: string, description: string | undefined) {
  const { type, custom_id, required = true } = menu;
  let values: readonly string[] = menu.options.filter((option) => option.default).map((option) => option.value);
  const error = element('span', { class: 'field-error', role: 'alert' });
  const control = drawSelect(menu, (chosen) => {
    values = chosen;
  });
  return {
    element: labelled(undefined, label, description, required, control, error),
    value: () => ({ type, custom_id, values: [...values] }),
    fault(): string | undefined {
      const fault = required && values.length === 0 ? 'This field is required.' : undefined;
      fill(error, fault);
      return fault;
    },
  };
}

function labelled(
  id: string | undefined,
  label: string,
  description: string | undefined,
  required: boolean,
  ...control: readonly HTMLElement[]
): HTMLElement {
  return element(
    'div',
    { class: 'modal-field' },
    element(
      'label',
      { for: id },
      label,
      required && element('span', { class: 'required', 'aria-hidden': 'true' }, ' *'),
    ),
    description !== undefined && element('p', { class: 'option-description' }, description),
    ...control,
  );
}

function unsupported(): Part {
  const drawn = element(
    'p',
    { class: 'unsupported' },
    icon('warning'),
    'The preview does not draw this field; Discord does.',
  );
  return { element: drawn, fault: () => undefined, submission: () => undefined };
}
