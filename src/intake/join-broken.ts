import type { Block } from './block.ts';

/** What is longer already is not joined further: a text in pieces is not read again for every piece. */
const LONGEST_PART = 5000;

/**
 * Joins what the source broke in the middle of a sentence. Only on evidence: a first part of six words or more that
 * begins like a sentence and does not end like one, then a second that goes on in lower case or inside the emphasis
 * that was cut in two. A missing full stop alone is none (headlines, verse, lists).
 */
export function joinBroken(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (before && isBroken(before, block)) joined[joined.length - 1] = joinBlocks(before, block);
    else joined.push(block);
  }
  return joined;
}

function isBroken(first: Block, second: Block): boolean {
  if (first.kind !== second.kind || (first.kind !== 'paragraph' && first.kind !== 'quote')) return false;
  if (first.quote !== second.quote || second.picture || first.text.length > LONGEST_PART) return false;
  if (!/[\p{L}\p{N},]$/u.test(first.text.slice(-2))) return false;
  if (!/^[^\p{L}]{0,5}(?!\p{Ll})\p{L}/u.test(first.text) || !/^(?:\S+\s+){5}/.test(first.text)) return false;
  const goesOn = /^\p{Ll}+(?!\p{Lu})/u.test(second.text) && !/^\p{Ll}[.)] /u.test(second.text);
  return goesOn || isCutEmphasis(first, second);
}

/** A run that begins inside the first part, reaches its end, and has its like at the start of the second. */
function isCutEmphasis(first: Block, second: Block): boolean {
  const marksCut = new Set(
    first.runs.flatMap(({ mark, span: [start, end] }) => (start > 0 && end === first.text.length ? mark : [])),
  );
  return second.runs.some(
    ({ mark, span: [start, end] }) => mark !== 'link' && marksCut.has(mark) && start === 0 && end < second.text.length,
  );
}

function joinBlocks(first: Block, second: Block): Block {
  const by = first.text.length + 1;
  const runs = second.runs.map(({ mark, span }) => ({ mark, span: [span[0] + by, span[1] + by] as const }));
  return { ...first, text: `${first.text} ${second.text}`, runs: [...first.runs, ...runs] };
}
