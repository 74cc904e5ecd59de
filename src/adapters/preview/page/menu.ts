import { element, fill } from './element.ts';
import { icon } from './icons.ts';
import { says } from './words.ts';

/** A command of a message's menu. */
export interface MenuItem {
  readonly name: string;
  run(): void;
}

export interface MessageMenu {
  readonly element: HTMLElement;
  /** As if the button was pressed. */
  open(): void;
}

/** The button that stands over a message when it is pointed at, and the menu of apps that it opens. */
export function drawMenu(items: () => readonly MenuItem[]): MessageMenu {
  const control = element(
    'button',
    {
      type: 'button',
      class: 'icon-button',
      'aria-label': says.apps,
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      title: says.apps,
      onclick: () => (panel.hidden ? open() : close(true)),
    },
    icon('more'),
  );
  const panel = element('div', { class: 'menu', role: 'menu', 'aria-label': says.apps, hidden: true });
  const root = element(
    'div',
    {
      class: 'message-menu',
      onkeydown: (event) => {
        if (panel.hidden) return;
        if (event.key === 'Escape') close(true);
        else if (event.key === 'ArrowDown') move(1);
        else if (event.key === 'ArrowUp') move(-1);
        else return;
        event.preventDefault();
        event.stopPropagation();
      },
      onfocusout: (event) => {
        if (!(event.relatedTarget instanceof Node) || !root.contains(event.relatedTarget)) close(false);
      },
    },
    control,
    panel,
  );

  function open(): void {
    fill(
      panel,
      element('div', { class: 'popup-head', role: 'presentation' }, says.apps),
      ...items().map((item) =>
        element(
          'button',
          {
            type: 'button',
            role: 'menuitem',
            class: 'option',
            tabindex: -1,
            onclick: () => {
              close(true);
              item.run();
            },
          },
          element('img', { src: '/icon.svg', alt: '', class: 'option-icon' }),
          element('span', { class: 'option-name' }, item.name),
        ),
      ),
    );
    panel.hidden = false;
    control.setAttribute('aria-expanded', 'true');
    move(1);
    // Of the last message it would stand behind what one writes in.
    panel.scrollIntoView({ block: 'nearest' });
  }

  function close(focus: boolean): void {
    panel.hidden = true;
    control.setAttribute('aria-expanded', 'false');
    if (focus) control.focus();
  }

  function move(by: 1 | -1): void {
    const all = [...panel.querySelectorAll<HTMLElement>('[role=menuitem]')];
    const at = all.indexOf(document.activeElement as HTMLElement);
    all[(at + by + all.length) % all.length]?.focus();
  }

  return { element: root, open };
}
