import { directionOf } from '../../../answers/apart.ts';
import { parseMarkdown } from '../../../reply/shown/blocks.ts';
import type { Block, Inline, List, Style } from '../../../reply/shown/nodes.ts';
import { element } from './element.ts';
import { formatTime } from './times.ts';
import { says } from './words.ts';

/** What markdown needs to know of the channel around it. */
export interface MarkdownContext {
  /** A member's name; undefined when nobody has this id. */
  nameOf(user: string): string | undefined;
  /** The channel's name; undefined when there is none of this id. */
  channelOf(id: string): string | undefined;
  /** A command, by its title, as the reader types it. */
  commandOf(title: string): string;
  /** Puts a command into the composer. */
  openCommand(title: string): void;
}

const STYLE_TAGS: Record<Exclude<Style, 'spoiler'>, 'strong' | 'em' | 'u' | 's'> = {
  strong: 'strong',
  emphasis: 'em',
  underline: 'u',
  strike: 's',
};

/** Discord's markdown as elements. Each line runs as its own first letter does; bars and bullets stand where the first line begins. */
export function drawMarkdown(source: string, context: MarkdownContext): HTMLElement {
  const drawn = element('div', { class: 'markdown' });
  drawn.append(...parseMarkdown(source).map((block) => drawBlock(block, context)));
  return drawn;
}

/** As `dir="auto"` would have it, if that passed over isolates as lines themselves do. */
function placed<E extends HTMLElement>(drawn: E): E {
  drawn.dir = directionOf(drawn.textContent);
  return drawn;
}

function drawBlock(block: Block, context: MarkdownContext): HTMLElement {
  switch (block.type) {
    case 'paragraph':
      return placed(element('p', {}, ...drawInline(block.children, context)));
    case 'subtext':
      return placed(element('small', {}, ...drawInline(block.children, context)));
    case 'heading':
      // The page has its own first heading.
      return placed(
        element(
          `h${block.level + 2}` as 'h3',
          { class: `heading-${block.level}` },
          ...drawInline(block.children, context),
        ),
      );
    case 'quote':
      return placed(element('blockquote', {}, ...block.blocks.map((inner) => drawBlock(inner, context))));
    case 'code':
      return element('pre', { dir: 'ltr', tabindex: 0 }, element('code', {}, block.text));
    case 'list':
      return drawList(block, context);
  }
}

function drawList({ start, items }: List, context: MarkdownContext): HTMLElement {
  const drawn = items.map((item) =>
    placed(
      element('li', {}, ...drawInline(item.children, context), ...item.lists.map((list) => drawList(list, context))),
    ),
  );
  return start === undefined ? element('ul', {}, ...drawn) : element('ol', { start }, ...drawn);
}

function drawInline(nodes: readonly Inline[], context: MarkdownContext): (HTMLElement | string)[] {
  return nodes.map((node) => {
    switch (node.type) {
      case 'text':
        return node.text;
      case 'code':
        return element('code', {}, node.text);
      case 'link':
        return drawLink(node.url, drawInline(node.children, context));
      case 'time':
        return drawTime(node.seconds, node.style);
      case 'mention':
        return element('span', { class: 'mention' }, mentionText(node.of, node.id, context));
      case 'command':
        return element(
          'button',
          { type: 'button', class: 'mention', onclick: () => context.openCommand(node.name) },
          context.commandOf(node.name),
        );
      case 'emoji':
        return `:${node.name}:`;
      case 'spoiler':
        return drawSpoiler(drawInline(node.children, context));
      default:
        return element(STYLE_TAGS[node.type], {}, ...drawInline(node.children, context));
    }
  });
}

/** Opens beside the preview, and tells the other side nothing about it. */
export function drawLink(url: string, children: readonly (Node | string)[], attributes = {}): HTMLAnchorElement {
  return element(
    'a',
    { href: url, target: '_blank', rel: 'noopener noreferrer', title: url, ...attributes },
    ...children,
  );
}

function drawTime(seconds: number, style: string): HTMLElement {
  const at = new Date(seconds * 1_000);
  return element('time', { class: 'timestamp', title: formatTime(at, 'F') }, formatTime(at, style));
}

function mentionText(of: 'user' | 'role' | 'channel', id: string, context: MarkdownContext): string {
  if (of === 'user') return `@${context.nameOf(id) ?? says.unknownUser}`;
  return of === 'channel' ? `#${context.channelOf(id) ?? says.unknownChannel}` : `@${says.unknownRole}`;
}

function drawSpoiler(children: readonly (Node | string)[]): HTMLElement {
  const hidden = element('span', { class: 'spoiler-text', inert: true }, ...children);
  const spoiler = element(
    'span',
    { class: 'spoiler', role: 'button', tabindex: 0, 'aria-label': says.spoiler },
    hidden,
  );
  const show = (): void => {
    hidden.removeAttribute('inert');
    for (const name of ['role', 'tabindex', 'aria-label']) spoiler.removeAttribute(name);
    spoiler.classList.add('shown');
  };
  spoiler.addEventListener('click', show, { once: true });
  spoiler.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    show();
  });
  return spoiler;
}
