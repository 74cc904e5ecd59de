import type { Paragraph } from '../article/compose.ts';
import { type Block, wholly } from './block.ts';

/** A name, perhaps a tick, a handle, perhaps a date: "Ann Lee ✓@annlee · 3 May". */
const NAME_LINE =
  /^(?<name>[^@\n([\]]{1,60}?)\s{0,3}(?<tick>[✓✔☑✅]\ufe0f?)?\s{0,3}(?<paren>\()?@\w(?:[\w.@-]{0,60}\w)?\)?(?:\s{0,3}[·•|,–—-]\s{0,3}[^\n]{1,40})?$/u;

/** The last line of a post in a block quote: "— Ann Lee (@annlee) May 3, 2020". */
const SIGNATURE = /[—–-]\s?(?<name>[^@\n([\]]{1,60}?)\s{1,3}\(@\w[\w.@-]{0,60}\)[^\n]{0,60}$/u;

/**
 * Who posted what follows, when this block is the name line of an embedded post; null when it is anything else. A tick
 * beside the handle says so by itself; without one the next block must look like somebody else's words.
 */
export function posterOf(block: Block, next: Block | undefined): string | null {
  if (block.kind !== 'paragraph' || !next || block.text.length > 160) return null;
  if (next.kind !== 'paragraph' && next.kind !== 'quote') return null;
  const found = NAME_LINE.exec(block.text);
  const name = found?.groups?.name?.trim();
  if (!name) return null;
  return found?.groups?.tick || next.kind === 'quote' || wholly(next, 'em') ? name : null;
}

/** A block quote whose last line is the name and handle of the author, as one post; null when it is any other. */
export function signedPost(blocks: readonly Block[]): Paragraph | null {
  const last = blocks.at(-1);
  const found = last?.kind === 'quote' ? SIGNATURE.exec(last.text.slice(-200)) : null;
  const postedBy = found?.groups?.name?.trim();
  if (!last || !found || !postedBy) return null;
  const rest = last.text.slice(0, last.text.length - found[0].length).trim();
  const text = joinLines([...blocks.slice(0, -1).map((block) => block.text), rest]);
  return text ? { kind: 'post', text, postedBy } : null;
}

/** Paragraphs that are one passage: on lines of their own. */
export const joinLines = (texts: readonly string[]): string => texts.filter(Boolean).join('\n');
