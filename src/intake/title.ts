import { type Block, endsSentence } from './block.ts';

/** A line longer than this is a paragraph. */
const LONGEST_LINE = 150;

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/**
 * The article's title, and its blocks without the one that prints it: what the metadata says, else the first heading
 * (of the first level, or any that nothing stands before), else a first line that is no sentence; else undefined.
 */
export function takeTitle(
  given: string | undefined,
  blocks: readonly Block[],
): { title?: string; blocks: readonly Block[] } {
  const heading = blocks.findIndex(({ kind, level }, at) => kind === 'heading' && (level === 1 || at === 0));
  const printed = heading >= 0 ? blocks[heading] : firstLine(blocks);
  if (given !== undefined) {
    const [first] = blocks;
    return { title: given, blocks: first?.kind === 'heading' && same(first.text, given) ? blocks.slice(1) : blocks };
  }
  if (!printed) return { blocks };
  return { title: printed.text.replaceAll('\n', ' '), blocks: blocks.filter((block) => block !== printed) };
}

function firstLine(blocks: readonly Block[]): Block | undefined {
  const [first] = blocks;
  const isLine =
    first?.kind === 'paragraph' &&
    blocks.length > 1 &&
    first.text.length <= LONGEST_LINE &&
    !first.text.includes('\n') &&
    !endsSentence(first.text);
  return isLine ? first : undefined;
}
