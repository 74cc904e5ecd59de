import { type Child, element, fill, freshId } from './element.ts';

export interface Choice<T> {
  readonly value: T;
  readonly content: readonly Child[];
  /** Ticked in a list of several. */
  readonly selected?: boolean;
}

export interface Listbox<T> {
  readonly element: HTMLElement;
  readonly active: T | undefined;
  /**
   * Shows these, with the one at `active` marked; -1: none.
   *
   * @param owner the combobox that keeps the focus, and is told the marked choice
   */
  show(owner: HTMLElement, choices: readonly Choice<T>[], active: number): void;
  clear(): void;
  /** Moves the mark, around the ends. */
  move(by: 1 | -1): void;
  moveTo(end: 'first' | 'last'): void;
}

/**
 * A list to choose from while the focus stays elsewhere.
 *
 * @param onChoose a click; keys are the owner's
 */
export function createListbox<T>(label: string, onChoose: (value: T) => void): Listbox<T> {
  const id = freshId('list');
  const list = element('div', { role: 'listbox', id, 'aria-label': label, class: 'listbox' });
  let owner: HTMLElement | undefined;
  let shown: readonly Choice<T>[] = [];
  let active = -1;

  function mark(index: number): void {
    active = index;
    for (const [at, row] of [...list.children].entries()) row.classList.toggle('active', at === index);
    const row = list.children[index];
    if (row) {
      owner?.setAttribute('aria-activedescendant', row.id);
      row.scrollIntoView({ block: 'nearest' });
    } else {
      owner?.removeAttribute('aria-activedescendant');
    }
  }

  return {
    element: list,
    get active() {
      return shown[active]?.value;
    },
    show(newOwner, choices, index) {
      if (owner !== newOwner) owner?.removeAttribute('aria-activedescendant');
      owner = newOwner;
      shown = choices;
      fill(
        list,
        ...choices.map((choice, at) =>
          element(
            'div',
            {
              role: 'option',
              id: `${id}-${at}`,
              class: 'option',
              'aria-selected': String(choice.selected ?? at === index),
              // The owner keeps the focus.
              onmousedown: (event) => event.preventDefault(),
              onmousemove: () => at !== active && mark(at),
              onclick: () => onChoose(choice.value),
            },
            ...choice.content,
          ),
        ),
      );
      mark(Math.min(index, choices.length - 1));
    },
    clear() {
      shown = [];
      list.replaceChildren();
      mark(-1);
    },
    move(by) {
      const count = shown.length;
      if (count > 0) mark(active < 0 ? (by > 0 ? 0 : count - 1) : (active + by + count) % count);
    },
    moveTo(end) {
      mark(end === 'first' ? 0 : shown.length - 1);
    },
  };
}
