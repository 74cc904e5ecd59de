import type { APIMessage, APIUser } from 'discord-api-types/v10';
import { avatar, badge } from './avatar.ts';
import { element, fill } from './element.ts';
import { icon } from './icons.ts';
import { displayName, drawMessage, privateNote, type Room, replyLine, stamp } from './message.ts';
import { locale, says } from './words.ts';

/** The messages as they stand in the page. */
export interface Feed {
  reset(messages: readonly APIMessage[]): void;
  upsert(message: APIMessage): void;
  remove(id: string): void;
  messageOf(id: string): APIMessage | undefined;
  /** A command on its way, until a message with its nonce comes. */
  pend(nonce: string, user: APIUser, command: string): void;
  /** It needs no message after all. */
  settle(nonce: string): void;
  fail(nonce: string, reason: string): void;
}

/**
 * @param scroller what scrolls
 * @param list what holds the messages
 */
export function createFeed(scroller: HTMLElement, list: HTMLElement, room: Room): Feed {
  const messages = new Map<string, APIMessage>();
  const drawn = new Map<string, HTMLElement>();
  const pending = new Map<string, HTMLElement>();
  let isAtEnd = true;
  let lastDay = '';

  let lastTop = 0;
  scroller.addEventListener('scroll', () => {
    const isNearEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 40;
    // Only going up leaves the end: a message that has just come may be taller than the event knows.
    if (isNearEnd || scroller.scrollTop < lastTop) isAtEnd = isNearEnd;
    lastTop = scroller.scrollTop;
  });
  // Whoever reads the newest message keeps seeing it, whatever grows: a message, an image, the composer.
  const observer = new ResizeObserver(() => isAtEnd && goToEnd());
  observer.observe(list);
  observer.observe(scroller);

  function goToEnd(): void {
    isAtEnd = true;
    scroller.scrollTop = scroller.scrollHeight;
    lastTop = scroller.scrollTop;
  }

  function append(entry: HTMLElement, at: Date): void {
    const day = at.toDateString();
    if (day !== lastDay) {
      const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(at);
      list.append(
        element('div', { class: 'divider', role: 'separator', 'aria-label': date }, element('span', {}, date)),
      );
      lastDay = day;
    }
    list.append(entry);
  }

  function upsert(message: APIMessage): void {
    messages.set(message.id, message);
    const fresh = drawMessage(message, room);
    const old = drawn.get(message.id);
    drawn.set(message.id, fresh);
    if (old) {
      const focused = focusIn(old);
      old.replaceWith(fresh);
      if (focused !== undefined) restoreFocus(fresh, focused);
      return;
    }
    if (typeof message.nonce === 'string') settle(message.nonce);
    append(fresh, new Date(message.timestamp));
  }

  function settle(nonce: string): void {
    pending.get(nonce)?.remove();
    pending.delete(nonce);
  }

  return {
    reset(all) {
      list.replaceChildren();
      messages.clear();
      drawn.clear();
      pending.clear();
      lastDay = '';
      for (const message of all) upsert(message);
      goToEnd();
    },
    upsert,
    remove(id) {
      const entry = drawn.get(id);
      const hadFocus = entry?.contains(document.activeElement);
      const neighbour = entry?.previousElementSibling;
      entry?.remove();
      messages.delete(id);
      drawn.delete(id);
      if (hadFocus) (neighbour instanceof HTMLElement && neighbour.tabIndex === -1 ? neighbour : scroller).focus();
    },
    messageOf: (id) => messages.get(id),
    pend(nonce, user, command) {
      const entry = element(
        'article',
        { class: 'message pending' },
        replyLine(user, command),
        avatar(room.bot),
        element('div', { class: 'message-head' }, element('span', { class: 'author' }, displayName(room.bot)), badge()),
        element('div', { class: 'message-body' }, element('div', { class: 'thinking' }, says.sending)),
      );
      pending.set(nonce, entry);
      append(entry, new Date());
      goToEnd();
    },
    settle,
    fail(nonce, reason) {
      const entry = pending.get(nonce);
      pending.delete(nonce);
      entry?.classList.replace('pending', 'private');
      entry?.querySelector('.message-head')?.append(stamp(new Date().toISOString()));
      const body = entry?.querySelector('.message-body');
      const error = element('div', { class: 'message-error', role: 'alert' }, icon('warning'), reason);
      if (body)
        fill(
          body,
          error,
          privateNote(() => entry?.remove()),
        );
    },
  };
}

/** A control as it was before its message changed: what it is called, and which of them it was. */
interface Focused {
  readonly key: string | undefined;
  readonly place: number;
}

function focusIn(entry: HTMLElement): Focused | undefined {
  const active = document.activeElement;
  if (!entry.contains(active)) return undefined;
  const place = controls(entry).indexOf(active as HTMLElement);
  return { key: controls(entry)[place]?.dataset.key, place };
}

/** To the control of the same name, else in the same place; when it cannot be used any more to its neighbour, else to the message. */
function restoreFocus(entry: HTMLElement, { key, place }: Focused): void {
  const all = controls(entry);
  const same = all.find((control) => control.dataset.key === key) ?? all[place];
  const neighbours = all.filter((control) => control.parentElement === same?.parentElement);
  const usable = [same, ...neighbours].find((control) => control && !control.matches(':disabled'));
  (usable ?? entry).focus({ preventScroll: true });
}

/** What can be pressed or opened in a message. Components' ids change with what stands above them, their names seldom do. */
function controls(entry: HTMLElement): HTMLElement[] {
  return [...entry.querySelectorAll<HTMLElement>('[data-key]')];
}
