import { printableLine } from '../base/printable.ts';
import type { Block } from './block.ts';

/** A line longer than this is a paragraph. */
const LONGEST_LINE = 150;

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/**
 * The article's title, and its blocks without the one that prints it: what the metadata says, else the first heading
 * (of the first level, or with nothing but short lines before it), else a first line that is no sentence; else undefined.
 */
export function takeTitle(
  given: string | undefined,
  blocks: readonly Block[],
): { title?: string; blocks: readonly Block[] } {
  const [first] = blocks;
  if (given !== undefined) {
    const repeated = first?.kind === 'heading' && same(first.text, given);
    return { title: given, blocks: repeated ? blocks.slice(1) : blocks };
  }
  const start = blocks.findIndex((block) => !isLine(block));
  const heading = blocks.find(({ kind, level }, at) => kind === 'heading' && (level === 1 || at <= start));
  const printed = heading ?? (first && blocks.length > 1 && isLine(first) ? first : undefined);
  if (!printed) return { blocks };
  return { title: printableLine(printed.text), blocks: blocks.filter((block) => block !== printed) };
}

const isLine = ({ kind, text }: Block): boolean =>
  kind === 'paragraph' &&
  text.length <= LONGEST_LINE &&
  !text.includes('\n') &&
  !/[.!?…:;,。！？]["'”’»)]?$/.test(text);
