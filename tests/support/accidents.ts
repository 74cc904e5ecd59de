import type { APIMessage } from 'discord-api-types/v10';
import { parseMarkdown } from '../../src/reply/shown/blocks.ts';
import type { Block, Inline } from '../../src/reply/shown/nodes.ts';
import { texts } from './stage.ts';

export interface Meant {
  /** How addresses begin that may be linked. */
  readonly links: readonly string[];
  /** Who may be named by Discord's mention, which pings nobody. */
  readonly members?: readonly string[];
  /** Which channels may be named likewise. */
  readonly channels?: readonly string[];
  /** Whether words of a question may be slanted, as where a reason names them. */
  readonly slants?: boolean;
  /** Whether there may be lists, as the bot makes them of articles and of what went wrong: never one in another. */
  readonly lists?: boolean;
  /** From when on moments may be told of, in seconds since 1970: those that the bot has seen itself. */
  readonly since?: number;
  /** What may stand in code: ids, hashes. */
  readonly code?: RegExp;
}

const OURS: readonly string[] = ['strong', 'strike'];

/** What formats, mentions, links or invites in a message and is not meant to, as Discord would read it. */
export function accidents(message: APIMessage, meant: Meant): string[] {
  return texts(message).flatMap((markdown) => [
    ...parseMarkdown(markdown).flatMap((block) => inBlock(block, meant)),
    ...rawMarks(markdown, meant),
  ]);
}

function inBlock(block: Block, meant: Meant): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'subtext':
      return block.children.flatMap((one) => inLine(one, meant));
    case 'heading':
      return [...(block.level === 3 ? [] : ['a heading']), ...block.children.flatMap((one) => inLine(one, meant))];
    case 'quote':
      return block.blocks.flatMap((one) => (one.type === 'heading' ? ['a heading'] : inBlock(one, meant)));
    case 'list':
      if (!meant.lists || block.start !== undefined || block.items.some(({ lists }) => lists.length > 0))
        return ['a list'];
      return block.items.flatMap(({ children }) => children.flatMap((one) => inLine(one, meant)));
    default:
      return [`a ${block.type}`];
  }
}

function inLine(node: Inline, meant: Meant): string[] {
  if (node.type === 'text') return [];
  if (node.type === 'link') return meant.links.some((one) => node.url.startsWith(one)) ? [] : [`a link to ${node.url}`];
  if (node.type === 'mention') {
    const named = node.of === 'user' ? meant.members : node.of === 'channel' ? meant.channels : [];
    return named?.includes(node.id) ? [] : ['a mention'];
  }
  if (node.type === 'time') return node.seconds >= (meant.since ?? Number.POSITIVE_INFINITY) ? [] : ['a moment'];
  if (node.type === 'code') return meant.code?.test(node.text) ? [] : [`code: ${node.text}`];
  const isOurs = OURS.includes(node.type) || (meant.slants === true && node.type === 'emphasis');
  if (!isOurs || !('children' in node)) return [node.type];
  return node.children.flatMap((one) => inLine(one, meant));
}

/** What the preview does not draw and Discord acts on: names of all, invites, bare hosts. */
function rawMarks(
  markdown: string,
  { members = [], channels = [], since = Number.POSITIVE_INFINITY }: Meant,
): string[] {
  const words = [...members.map((id) => `<@${id}>`), ...channels.map((id) => `<#${id}>`)]
    .reduce((left, mention) => left.replaceAll(mention, ''), markdown)
    .replace(/<t:(\d+):[a-zA-Z]>/g, (whole, seconds) => (Number(seconds) >= since ? '' : whole))
    .replace(/\]\(<[^<>\s]*>\)/g, ']')
    .replace(/\\[^\p{L}\p{N}\s]/gu, '');
  return [/@/, /discord\.gg/i, /<[a-z#@/:]/i].flatMap((mark) => (mark.test(words) ? [`${mark} in ${words}`] : []));
}
