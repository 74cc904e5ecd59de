import type { Block } from './block.ts';
import { isWebAddress } from './from-url.ts';

/** "Source: https://…" and nothing else; a source that is named by a word ("Source: World Bank") belongs to a chart. */
const SOURCE_LINE = /^source\s?:\s*(?<url>https?:\/\/\S+)$/i;

/** The address an article gives of itself in a line of its own, the last one counting, and the blocks without such lines. */
export function takeSourceLine(blocks: readonly Block[]): { url: string | null; blocks: Block[] } {
  let url: string | null = null;
  const rest = blocks.filter((block) => {
    const found = block.text.length < 2100 ? SOURCE_LINE.exec(block.text)?.groups?.url : undefined;
    if (found === undefined || !isWebAddress(found)) return true;
    url = found;
    return false;
  });
  return { url, blocks: rest };
}
