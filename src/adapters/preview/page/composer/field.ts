import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { Person } from '../../protocol.ts';
import { element } from '../element.ts';
import { type Pick, readTyped } from './matching.ts';

/** An option's place in the composer: its name, and what is typed or picked for it. */
export interface Field {
  readonly option: APIApplicationCommandBasicOption;
  readonly element: HTMLElement;
  readonly input: HTMLTextAreaElement;
  /** Undefined when nothing is given; not yet checked. */
  readonly value: string | number | boolean | undefined;
  /** Whether what stands there was picked from a list. */
  readonly isPicked: boolean;
  pick(pick: Pick): void;
  type(text: string): void;
  markFault(isFaulty: boolean): void;
}

export function createField(
  option: APIApplicationCommandBasicOption,
  people: readonly Person[],
  popupId: string,
): Field {
  let picked: Pick | undefined;
  const input = element('textarea', {
    class: 'field-input',
    rows: 1,
    cols: 1,
    dir: 'auto',
    role: 'combobox',
    'aria-label': `${option.name}: ${option.description}`,
    'aria-required': option.required ? 'true' : undefined,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': popupId,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  // The text stands in an attribute too: an invisible copy of it makes the box as wide and high as it needs.
  const grow = element('span', { class: 'grow' }, input);
  const root = element('label', { class: 'field' }, element('span', { class: 'field-name' }, option.name), grow);

  function show(text: string): void {
    input.value = text;
    mirror();
  }
  function mirror(): void {
    grow.dataset.text = input.value;
  }
  input.addEventListener('input', () => {
    // Typed out as `question:why`, as some are used to.
    if (input.value === `${option.name}:`) input.value = '';
    // A command is one line.
    if (/[\r\n]/.test(input.value)) input.value = input.value.replace(/[\r\n]+/g, ' ');
    picked = undefined;
    root.classList.remove('faulty');
    mirror();
  });

  return {
    option,
    element: root,
    input,
    get value() {
      return picked ? picked.value : readTyped(option, input.value, people);
    },
    get isPicked() {
      return picked !== undefined;
    },
    pick(pick) {
      picked = pick;
      root.classList.remove('faulty');
      show(pick.name);
    },
    type(text) {
      picked = undefined;
      show(text);
    },
    markFault(isFaulty) {
      root.classList.toggle('faulty', isFaulty);
      if (isFaulty) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
    },
  };
}
