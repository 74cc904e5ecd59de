import type {
  APIComponentInLabel,
  APIFileUploadComponent,
  APILabelComponent,
  APIModalSubmissionComponent,
  APIStringSelectComponent,
  APITextInputComponent,
} from 'discord-api-types/v10';
import { filled } from '../../../words/filled.ts';
import type { OpenModal, Reply, UploadReply } from '../protocol.ts';
import { element, fill, freshId } from './element.ts';
import { icon } from './icons.ts';
import { Kind } from './kinds.ts';
import { drawMarkdown, type MarkdownContext } from './markdown.ts';
import { drawSelect } from './select.ts';
import { drawUpload } from './upload.ts';
import { counted, says } from './words.ts';

/** A part of a form: what is drawn, what it says is wrong, and what is sent. */
interface Part {
  readonly element: HTMLElement;
  fault(): string | undefined;
  /** @throws Error with what speaks against it in words: a file that could not be handed over */
  submission(): Promise<APIModalSubmissionComponent | undefined> | APIModalSubmissionComponent | undefined;
  /** Takes files; only of an upload. */
  add?(files: readonly File[]): void;
}

export interface ModalContext extends MarkdownContext {
  readonly botName: string;
  upload(file: File): Promise<UploadReply>;
  /** For the form's first upload. Default: none. */
  readonly files?: readonly File[];
}

/**
 * Shows a form over the page until it is sent or called off; Escape closes it.
 *
 * @param submit sends it; when the reply is a failure the form stays open and says so
 */
export function showModal(
  modal: OpenModal,
  context: ModalContext,
  submit: (components: readonly APIModalSubmissionComponent[]) => Promise<Reply>,
): void {
  const titleId = freshId('title');
  const error = element('div', { class: 'message-error', role: 'alert' });
  const parts = modal.components.map((component) => drawPart(component, context));
  const send = element('button', { type: 'submit', class: 'button primary' }, says.form.submit);
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
    element('button', { ...cancel, class: 'icon-button modal-close', 'aria-label': says.form.close }, icon('close')),
    element('p', { class: 'modal-note' }, filled(says.form.note, { bot: context.botName })),
    ...parts.map((part) => part.element),
    error,
    element('footer', {}, element('button', { ...cancel, class: 'button secondary' }, says.form.cancel), send),
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const fault = parts.map((part) => part.fault()).find((text) => text !== undefined);
    if (fault !== undefined) return;
    fill(error);
    send.disabled = true;
    const reply = await Promise.all(parts.map((part) => part.submission())).then(
      (filled) => submit(filled.filter((one) => one !== undefined)),
      (cause: unknown): Reply => ({ ok: false, reason: cause instanceof Error ? cause.message : String(cause) }),
    );
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
  const files = parts.find((part) => part.add);
  if (context.files) files?.add?.(context.files);
  // Pasted files go where files go, wherever the cursor is.
  dialog.addEventListener('paste', (event) => {
    const pasted = [...(event.clipboardData?.files ?? [])];
    if (pasted.length === 0 || !files) return;
    event.preventDefault();
    files.add?.(pasted);
  });
  // With the files there already, there is nothing left but to send them.
  if (context.files) send.focus();
  else form.querySelector<HTMLElement>('input:not([type=file]), textarea, .select-control')?.focus();
}

function drawPart(component: OpenModal['components'][number], context: ModalContext): Part {
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
      if (component.component.type === Kind.FileUpload) return drawFiles(component, component.component, context);
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

function drawFiles(
  { type, label, description }: APILabelComponent,
  field: APIFileUploadComponent,
  { upload }: ModalContext,
): Part {
  const chosen = drawUpload(field);
  return {
    element: labelled(undefined, label, description, field.required ?? true, chosen.element),
    add: chosen.add,
    fault: chosen.fault,
    async submission() {
      const values: string[] = [];
      for (const file of chosen.files) {
        const reply = await upload(file);
        if (!reply.ok) throw new Error(`${file.name}: ${reply.reason}`);
        values.push(reply.id);
      }
      return { type, component: { type: field.type, custom_id: field.custom_id, values } };
    },
  };
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
      const fault = isMissing ? says.form.missing : isShort ? counted(min, says.faults.lengthLeast) : undefined;
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
      const fault = required && values.length === 0 ? says.form.missing : undefined;
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
  const drawn = element('p', { class: 'unsupported' }, icon('warning'), says.form.notDrawn);
  return { element: drawn, fault: () => undefined, submission: () => undefined };
}
