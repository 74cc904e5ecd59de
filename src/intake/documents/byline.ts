import type { Block } from '../block.ts';
import type { Metadata } from '../format.ts';
import { readFacts } from '../head/facts.ts';
import type { PageReading } from '../head/reading.ts';

/** Among so many blocks at the top stand the names of who wrote it and the day. */
const FROM_START = 6;

/**
 * Author and date as they are printed at the top of a document, and its blocks without the lines that say no more. What stands
 * below a first long paragraph is of the text.
 */
export function takeByline(
  blocks: readonly Block[],
  reading: PageReading,
): { metadata: Pick<Metadata, 'author' | 'published'>; blocks: readonly Block[] } {
  let author: string | undefined;
  let published: string | undefined;
  const taken = new Set<Block>();
  for (const block of blocks.slice(0, FROM_START)) {
    if (block.kind === 'heading') continue;
    const facts = block.kind === 'paragraph' ? readFacts(block.text, reading) : null;
    if (!facts) {
      if (block.text.length > 200) break;
      continue;
    }
    const isNew =
      (facts.author === undefined || author === undefined) && (facts.date === undefined || published === undefined);
    author ??= facts.author;
    published ??= facts.date;
    if (facts.isAll && isNew) taken.add(block);
  }
  return {
    metadata: { ...(author !== undefined && { author }), ...(published !== undefined && { published }) },
    blocks: blocks.filter((block) => !taken.has(block)),
  };
}
