import type { APIMessage, APIUser } from 'discord-api-types/v10';
import { filled } from '../../../words/filled.ts';
import { nameOf } from '../options.ts';
import type { PlacedChannel, RegisteredMenu, Reply, SentComponent } from '../protocol.ts';
import { avatar, badge } from './avatar.ts';
import { drawComponents } from './components.ts';
import { type Child, element, fill, freshId } from './element.ts';
import { icon } from './icons.ts';
import { Flag } from './kinds.ts';
import { drawMarkdown, type MarkdownContext } from './markdown.ts';
import { drawFile, drawImage, ownPath } from './media.ts';
import { drawMenu } from './menu.ts';
import { formatStamp, formatTime } from './times.ts';
import { says, woven } from './words.ts';

/** The channel around a message. */
export interface Room extends MarkdownContext {
  readonly bot: APIUser;
  /** All of the server's. */
  readonly channels: readonly PlacedChannel[];
  /** A message that is still there. */
  messageOf(id: string): APIMessage | undefined;
  interact(message: APIMessage, data: SentComponent['data']): Promise<Reply>;
  dismiss(id: string): void;
  /** A command that was used, as the reader knows it. @param type of the message that answers it */
  calledAs(name: string, type: number): string;
  /** The commands of a message's menu, for whoever is here now. */
  menus(): readonly RegisteredMenu[];
  runMenu(message: APIMessage, menu: RegisteredMenu): void;
}

/** What stands above an answer: the command it answers, or the message whose button was pressed. */
/** @param command as it is typed; the name of one of a message's menu */
export function replyLine(user: APIUser, command: string): HTMLElement {
  return element(
    'div',
    { class: 'reply-line' },
    avatar(user, 'small'),
    ...woven(says.used, {
      person: element('span', { class: 'reply-name' }, displayName(user)),
      command: element('span', { class: 'command-name' }, command),
    }),
  );
}

export function displayName(user: APIUser): string {
  return user.global_name ?? user.username;
}

export function drawMessage(message: APIMessage, room: Room): HTMLElement {
  const flags = message.flags ?? 0;
  const isPrivate = (flags & Flag.Ephemeral) !== 0;
  const nameId = freshId('by');
  const errorLine = element('div', { class: 'message-error', role: 'alert' });
  const apps = room.menus().length > 0 ? drawMenu(itemsOf(message, room)) : undefined;
  const article = element(
    'article',
    {
      class: isPrivate ? 'message private' : 'message',
      'aria-labelledby': nameId,
      'data-id': message.id,
      tabindex: -1,
    },
    lineAbove(message, room),
    avatar(message.author),
    element(
      'div',
      { class: 'message-head', id: nameId },
      element('span', { class: 'author' }, displayName(message.author)),
      message.author.bot && badge(),
      stamp(message.timestamp),
    ),
    element(
      'div',
      { class: 'message-body' },
      ...((flags & Flag.Loading) !== 0 ? [thinking(room.bot)] : body(message, room, use)),
      errorLine,
      isPrivate && privateNote(() => room.dismiss(message.id)),
    ),
    apps?.element,
  );
  article.addEventListener('contextmenu', (event) => {
    if (!apps || wantsBrowsersMenu(event)) return;
    event.preventDefault();
    apps.open();
  });
  return article;

  async function use(data: SentComponent['data'], control: HTMLElement): Promise<void> {
    if (article.classList.contains('waiting')) return;
    article.classList.add('waiting');
    control.setAttribute('aria-busy', 'true');
    fill(errorLine);
    const reply = await room.interact(message, data);
    article.classList.remove('waiting');
    control.removeAttribute('aria-busy');
    if (!reply.ok) fill(errorLine, icon('warning'), reply.reason);
  }
}

const itemsOf = (message: APIMessage, room: Room) => () =>
  room.menus().map((menu) => ({ name: nameOf(menu), run: () => room.runMenu(message, menu) }));

/** Over a link, a control or words that are marked, the browser's own menu is of more use. */
function wantsBrowsersMenu({ target }: MouseEvent): boolean {
  const isOnControl = target instanceof Element && target.closest('a, button, input, textarea, img') !== null;
  return isOnControl || getSelection()?.isCollapsed === false;
}

/** "Only you can see this · Dismiss message" */
export function privateNote(onDismiss: () => void): HTMLElement {
  return element(
    'div',
    { class: 'private-note' },
    icon('eye'),
    `${says.onlyYou} • `,
    element('button', { type: 'button', class: 'text-button', onclick: onDismiss }, says.dismiss),
  );
}

export function stamp(timestamp: string): HTMLElement {
  const at = new Date(timestamp);
  return element('time', { class: 'stamp', datetime: timestamp, title: formatTime(at, 'F') }, formatStamp(at));
}

function thinking(bot: APIUser): HTMLElement {
  const dots = element('span', { class: 'dots', 'aria-hidden': 'true' }, element('i'), element('i'), element('i'));
  return element('div', { class: 'thinking' }, dots, filled(says.thinking, { bot: displayName(bot) }));
}

function lineAbove(message: APIMessage, room: Room): Child {
  const asked = message.interaction_metadata;
  if (message.interaction && asked) return replyLine(asked.user, room.calledAs(message.interaction.name, message.type));
  const reference = message.message_reference?.message_id;
  if (!reference) return null;
  const source = room.messageOf(reference);
  const line = element('div', { class: 'reply-line' });
  if (!source) {
    fill(line, element('i', {}, says.originalDeleted));
    return line;
  }
  const jump = element('button', { type: 'button', class: 'text-button reply-source' }, excerpt(source, room));
  jump.addEventListener('click', () => {
    const target = document.querySelector<HTMLElement>(`[data-id="${source.id}"]`);
    target?.scrollIntoView({ block: 'center' });
    target?.focus();
  });
  fill(
    line,
    avatar(source.author, 'small'),
    source.author.bot && badge(),
    element('span', { class: 'reply-name' }, displayName(source.author)),
    jump,
  );
  return line;
}

function excerpt(source: APIMessage, room: Room): string {
  const { interaction, type, content } = source;
  return interaction ? room.calledAs(interaction.name, type) : content || says.seeMessage;
}

function body(
  message: APIMessage,
  room: Room,
  use: (data: SentComponent['data'], control: HTMLElement) => Promise<void>,
): Child[] {
  const context = { ...room, use: (data: SentComponent['data'], control: HTMLElement) => void use(data, control) };
  const components = drawComponents(message.components ?? [], context);
  if (((message.flags ?? 0) & Flag.ComponentsV2) !== 0) return components;
  const files = message.attachments.map((file) =>
    ownPath(file.url) && file.content_type?.startsWith('image/')
      ? drawImage({ url: file.url }, file.description)
      : drawFile({ type: 13, file: { url: file.url }, name: file.filename, size: file.size }),
  );
  return [message.content !== '' && drawMarkdown(message.content, room), ...files, ...components];
}
