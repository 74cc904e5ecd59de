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

/** A block quote that ends in the name and handle of its author. */
export function signedPost(block: Block): Paragraph | null {
  if (block.kind !== 'quote') return null;
  const found = SIGNATURE.exec(block.text.slice(-200));
  const text = found && block.text.slice(0, block.text.length - found[0].length).trim();
  const postedBy = found?.groups?.name?.trim();
  return text && postedBy ? { kind: 'post', text, postedBy } : null;
}
