import type { APIMessageComponentEmoji, APISelectMenuOption, APIStringSelectComponent } from 'discord-api-types/v10';
import { type Child, element, fill, freshId } from './element.ts';
import { icon } from './icons.ts';
import { createListbox } from './listbox.ts';
import { says } from './words.ts';

/**
 * A menu of strings. One choice is sent as it is made; several when the menu closes.
 *
 * @param onChoose gets the values, and the control that waits for the answer
 */
export function drawSelect(
  menu: APIStringSelectComponent,
  onChoose: (values: readonly string[], control: HTMLElement) => void,
): HTMLElement {
  const min = menu.min_values ?? 1;
  const max = menu.max_values ?? 1;
  const isSingle = max === 1;
  const initial = menu.options.filter((option) => option.default).map((option) => option.value);
  let chosen: readonly string[] = initial;

  const label = menu.placeholder ?? says.choose;
  const shownId = freshId('chosen');
  const shown = element('span', { class: 'select-value', id: shownId, dir: 'auto' });
  const control = element(
    'button',
    {
      type: 'button',
      class: 'select-control',
      role: 'combobox',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-label': label,
      'aria-describedby': shownId,
      disabled: menu.disabled,
      'data-key': label,
    },
    shown,
    icon('down'),
  );
  const list = createListbox<APISelectMenuOption>(label, choose);
  list.element.hidden = true;
  control.setAttribute('aria-controls', list.element.id);
  if (!isSingle) list.element.setAttribute('aria-multiselectable', 'true');
  const root = element('div', { class: 'select' }, control, list.element);
  drawChosen();

  control.addEventListener('click', () => (list.element.hidden ? open() : close()));
  control.addEventListener('blur', close);
  control.addEventListener('keydown', (event) => {
    if (list.element.hidden) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      return open();
    }
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        list.move(event.key === 'ArrowDown' ? 1 : -1);
        break;
      case 'Home':
      case 'End':
        list.moveTo(event.key === 'Home' ? 'first' : 'last');
        break;
      case 'Enter':
      case ' ':
        if (list.active) choose(list.active);
        break;
      case 'Escape':
        close();
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  });
  return root;

  function open(): void {
    list.element.hidden = false;
    control.setAttribute('aria-expanded', 'true');
    const below = window.innerHeight - control.getBoundingClientRect().bottom;
    root.classList.toggle('upwards', below < 260 && control.getBoundingClientRect().top > below);
    showChoices(
      Math.max(
        0,
        menu.options.findIndex((option) => chosen.includes(option.value)),
      ),
    );
  }

  function close(): void {
    if (list.element.hidden) return;
    list.element.hidden = true;
    control.setAttribute('aria-expanded', 'false');
    control.removeAttribute('aria-activedescendant');
    const isChanged = chosen.length !== initial.length || chosen.some((value) => !initial.includes(value));
    if (!isSingle && isChanged && chosen.length >= min) onChoose(chosen, control);
  }

  function choose(option: APISelectMenuOption): void {
    if (isSingle) {
      chosen = [option.value];
      close();
      onChoose(chosen, control);
    } else if (chosen.includes(option.value)) {
      chosen = chosen.filter((value) => value !== option.value);
    } else if (chosen.length < max) {
      chosen = [...chosen, option.value];
    }
    if (!isSingle) showChoices(menu.options.indexOf(option));
    drawChosen();
  }

  function showChoices(active: number): void {
    const choices = menu.options.map((option) => {
      const selected = chosen.includes(option.value);
      const tick = isSingle ? selected && icon('check') : element('span', { class: 'tick' }, selected && icon('check'));
      return { value: option, selected, content: [...optionContent(option), tick] };
    });
    list.show(control, choices, active);
  }

  function drawChosen(): void {
    const options = menu.options.filter((option) => chosen.includes(option.value));
    shown.classList.toggle('placeholder', options.length === 0);
    if (options.length === 0) fill(shown, label);
    else if (options.length > 1) fill(shown, options.map((option) => option.label).join(', '));
    else fill(shown, drawEmoji(options[0]?.emoji), options[0]?.label);
  }
}

function optionContent(option: APISelectMenuOption): readonly Child[] {
  const description =
    option.description && element('span', { class: 'option-description', dir: 'auto' }, option.description);
  const name = element('span', { class: 'option-name', dir: 'auto' }, option.label);
  return [drawEmoji(option.emoji), element('span', { class: 'option-text' }, name, description || null)];
}

/** A server's own emoji would have to be fetched from Discord: its name stands for it. */
export function drawEmoji(emoji: APIMessageComponentEmoji | undefined): Child {
  if (!emoji?.name) return null;
  return element('span', { class: 'emoji', 'aria-hidden': 'true' }, emoji.id ? `:${emoji.name}:` : emoji.name);
}
