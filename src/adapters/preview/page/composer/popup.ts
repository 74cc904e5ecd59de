import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { descriptionOf, type Leaf, nameOf } from '../../options.ts';
import { type Child, element, fill } from '../element.ts';
import { icon } from '../icons.ts';
import { type Choice, createListbox } from '../listbox.ts';
import { says } from '../words.ts';
import { lengthNote } from './length.ts';
import type { Pick } from './matching.ts';

/** What can be chosen above the composer. */
export type Entry =
  | { readonly command: Leaf }
  | { readonly option: APIApplicationCommandBasicOption }
  | { readonly pick: Pick };

export interface PopupContent {
  /** The control that has the focus. */
  readonly owner: HTMLElement;
  readonly head: readonly Child[];
  readonly entries?: readonly Entry[];
  /** The entry that Enter takes. Default: the first; -1: none. */
  readonly active?: number;
  readonly note?: { readonly kind: 'hint' | 'fault'; readonly text: string } | undefined;
}

/** The panel above the composer: commands, or what the option under the cursor wants. */
export interface Popup {
  readonly id: string;
  readonly isOpen: boolean;
  readonly active: Entry | undefined;
  show(content: PopupContent): void;
  hide(): void;
  /** Acts on arrows and Escape while it is open; true when it did. */
  takesKey(event: KeyboardEvent): boolean;
}

export function createPopup(root: HTMLElement, onChoose: (entry: Entry) => void): Popup {
  const list = createListbox<Entry>(says.choices, onChoose);
  const head = element('div', { class: 'popup-head' });
  const note = element('div', { class: 'popup-note' });
  const fault = element('div', { class: 'popup-fault', role: 'alert' });
  root.append(head, list.element, note, fault);
  let owner: HTMLElement | undefined;

  function hide(): void {
    root.hidden = true;
    list.clear();
    fill(fault);
    owner?.setAttribute('aria-expanded', 'false');
  }
  hide();

  return {
    id: list.element.id,
    get isOpen() {
      return !root.hidden;
    },
    get active() {
      return root.hidden ? undefined : list.active;
    },
    show(content) {
      if (owner !== content.owner) owner?.setAttribute('aria-expanded', 'false');
      owner = content.owner;
      owner.setAttribute('aria-expanded', 'true');
      root.hidden = false;
      fill(head, ...content.head);
      const entries = content.entries ?? [];
      list.element.hidden = entries.length === 0;
      list.show(owner, entries.map(drawEntry), content.active ?? 0);
      fill(note, content.note?.kind === 'hint' && content.note.text);
      const isFaulty = content.note?.kind === 'fault';
      // Said anew only when it is another one.
      if (!isFaulty) fill(fault);
      else if (fault.textContent !== content.note?.text) fill(fault, icon('warning'), content.note?.text);
    },
    hide,
    takesKey(event) {
      if (root.hidden || event.isComposing) return false;
      if (event.key === 'ArrowDown') list.move(1);
      else if (event.key === 'ArrowUp') list.move(-1);
      else if (event.key === 'Escape') hide();
      else return false;
      event.preventDefault();
      return true;
    },
  };
}

function drawEntry(entry: Entry): Choice<Entry> {
  if ('pick' in entry) {
    return { value: entry, content: [element('span', { class: 'option-name', dir: 'auto' }, entry.pick.name)] };
  }
  if ('option' in entry) return { value: entry, content: optionHead(entry.option) };
  const { shown, description, options } = entry.command;
  const names = options.map((option) =>
    element('span', { class: option.required ? 'wanted' : 'optional' }, nameOf(option)),
  );
  return {
    value: entry,
    content: [
      element('img', { src: '/icon.svg', alt: '', class: 'option-icon' }),
      element(
        'span',
        { class: 'option-text' },
        element('span', { class: 'option-name' }, `/${shown}`, ' ', ...names),
        element('span', { class: 'option-description' }, description),
      ),
    ],
  };
}

/** An option's name, what it is for and, of what is typed for it, how long that may be. */
export function optionHead(option: APIApplicationCommandBasicOption, typed = ''): readonly Child[] {
  return [
    element('strong', {}, nameOf(option)),
    ' ',
    element('span', { class: 'option-description' }, descriptionOf(option)),
    option.required ? null : element('span', { class: 'tag' }, says.optional),
    lengthNote(option, typed),
  ];
}
