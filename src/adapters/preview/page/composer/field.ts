import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandInteractionDataBasicOption,
} from 'discord-api-types/v10';
import { descriptionOf, nameOf } from '../../options.ts';
import type { Person } from '../../protocol.ts';
import { element } from '../element.ts';
import { type Pick, readTyped } from './matching.ts';

/** Options as they are sent. */
export type Values = readonly APIApplicationCommandInteractionDataBasicOption[];

/** An option's place in the composer: its name, and what is typed or picked for it. */
export interface Field {
  readonly option: APIApplicationCommandBasicOption;
  readonly element: HTMLElement;
  readonly input: HTMLTextAreaElement;
  /** Undefined when nothing is given; not yet checked. */
  readonly value: string | number | boolean | undefined;
  /** Whether what stands there was picked from a list. */
  readonly isPicked: boolean;
  /** How much of the text, from its start, was picked last, in UTF-16 units; what follows was typed. */
  readonly pickedLength: number;
  pick(pick: Pick): void;
  type(text: string): void;
  markFault(isFaulty: boolean): void;
}

export function createField(
  option: APIApplicationCommandBasicOption,
  people: readonly Person[],
  popupId: string,
): Field {
  let picked: { readonly text: string; readonly value: Pick['value'] } | undefined;
  const input = element('textarea', {
    class: 'field-input',
    rows: 1,
    cols: 1,
    dir: 'auto',
    role: 'combobox',
    'aria-label': `${nameOf(option)}: ${descriptionOf(option)}`,
    'aria-required': option.required ? 'true' : undefined,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': popupId,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  // The text stands in an attribute too: an invisible copy of it makes the box as wide and high as it needs.
  const grow = element('span', { class: 'grow' }, input);
  const root = element('label', { class: 'field' }, element('span', { class: 'field-name' }, nameOf(option)), grow);

  function show(text: string): void {
    input.value = text;
    mirror();
  }
  function mirror(): void {
    grow.dataset.text = input.value;
  }
  input.addEventListener('input', () => {
    // A command is one line.
    if (/[\r\n]/.test(input.value)) input.value = input.value.replace(/[\r\n]+/g, ' ');
    root.classList.remove('faulty');
    mirror();
  });
  /** White space after it changes nothing: something else may follow. */
  function isPicked(): boolean {
    return picked !== undefined && input.value.trimEnd() === picked.text.trimEnd();
  }

  return {
    option,
    element: root,
    input,
    get value() {
      return picked && isPicked() ? picked.value : readTyped(option, input.value, people);
    },
    get isPicked() {
      return isPicked();
    },
    get pickedLength() {
      return picked && input.value.startsWith(picked.text) ? picked.text.length : 0;
    },
    pick(pick) {
      root.classList.remove('faulty');
      show(pick.name);
      picked = { text: input.value, value: pick.value };
    },
    type: show,
    markFault(isFaulty) {
      root.classList.toggle('faulty', isFaulty);
      if (isFaulty) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
    },
  };
}

/** What is given, with `focused` where the bot is to complete it. */
export function valuesOf(fields: readonly Field[], focused?: Field): Values {
  return fields.flatMap((field) => {
    const { name, type } = field.option;
    const isFocused = field === focused;
    const value = field.value ?? (isFocused ? '' : undefined);
    // That kind and value fit is checked before it is sent, and by the server again.
    return value === undefined ? [] : [{ name, type, value, ...(isFocused && { focused: true }) } as Values[number]];
  });
}
