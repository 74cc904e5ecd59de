import { filled } from '../../../words/filled.ts';
import type { Person } from '../protocol.ts';
import { avatar } from './avatar.ts';
import { element, fill } from './element.ts';
import { icon } from './icons.ts';
import { createListbox } from './listbox.ts';
import { displayName } from './message.ts';
import { says } from './words.ts';

/**
 * The switch between the preview's people.
 *
 * @param onChange somebody else is chosen
 */
export function setUpPeople(
  root: HTMLElement,
  people: readonly Person[],
  first: Person,
  onChange: (person: Person) => void,
): void {
  let person = first;
  const face = element('span', { class: 'me-face' });
  const control = element(
    'button',
    { type: 'button', class: 'me-control', role: 'combobox', 'aria-haspopup': 'listbox', 'aria-expanded': 'false' },
    face,
    icon('down'),
  );
  const list = createListbox<Person>(says.beSomebodyElse, choose);
  const panel = element(
    'div',
    { class: 'me-panel', hidden: true },
    element('div', { class: 'popup-head' }, says.seeAs),
    list.element,
  );
  control.setAttribute('aria-controls', list.element.id);
  root.append(control, panel);
  show();

  control.addEventListener('click', () => (panel.hidden ? open() : close()));
  control.addEventListener('blur', close);
  control.addEventListener('keydown', (event) => {
    const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    if (panel.hidden && isArrow) open();
    else if (panel.hidden) return;
    else if (isArrow) list.move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Escape') close();
    else if ((event.key === 'Enter' || event.key === ' ') && list.active) choose(list.active);
    else return;
    event.preventDefault();
  });

  function open(): void {
    panel.hidden = false;
    control.setAttribute('aria-expanded', 'true');
    const choices = people.map((candidate) => ({
      value: candidate,
      selected: candidate === person,
      content: [...personLine(candidate), candidate === person && icon('check')],
    }));
    list.show(control, choices, people.indexOf(person));
  }

  function close(): void {
    panel.hidden = true;
    control.setAttribute('aria-expanded', 'false');
    control.removeAttribute('aria-activedescendant');
  }

  function choose(chosen: Person): void {
    close();
    if (chosen === person) return;
    person = chosen;
    show();
    onChange(person);
  }

  function show(): void {
    control.setAttribute(
      'aria-label',
      filled(says.youAre, { name: displayName(person.user), role: says.roles[person.role] }),
    );
    fill(face, ...personLine(person));
  }
}

function personLine({ user, role }: Person): HTMLElement[] {
  return [
    avatar(user, 'medium'),
    element(
      'span',
      { class: 'option-text' },
      element('span', { class: 'option-name' }, displayName(user)),
      element('span', { class: 'option-description' }, says.roles[role]),
    ),
  ];
}
