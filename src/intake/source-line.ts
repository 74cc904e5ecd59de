import type { Block } from './block.ts';
import { isWebAddress } from './from-url.ts';

/** "Source: https://…" and nothing else. */
const SOURCE_LINE = /^source\s?:\s*(?<url>https?:\/\/\S+)$/i;

/** Above the text or below it, with a few lines beside it; one in the middle belongs to a chart. */
const FROM_START = 2;
const FROM_END = 5;

/** The address an article gives of itself in a line of its own, the last one counting, and the blocks without such lines. */
export function takeSourceLine(blocks: readonly Block[]): { url: string | null; blocks: Block[] } {
  let url: string | null = null;
  const rest = blocks.filter(({ text }, at) => {
    if (at >= FROM_START && at < blocks.length - FROM_END) return true;
    const found = text.length < 2100 ? SOURCE_LINE.exec(text)?.groups?.url : undefined;
    if (found === undefined || !isWebAddress(found)) return true;
    url = found;
    return false;
  });
  return { url, blocks: rest };
}
