import { overlap, type Span, slice } from '../article/span.ts';
import type { Match } from '../checking/checking.ts';
import { sentencesOf } from './claims.ts';

/** A text that is printed in one place, with the sentences of its own before and behind what is printed. */
export interface Remarked {
  readonly before: Span;
  readonly printed: Span;
  readonly behind: Span;
}

/** What leads to other words, and is no name before a colon: "BREAKING:", "Just in:". */
const LEAD = /^\s*(?:\p{Lu}{2,}(?:\s+\p{Lu}+)*|[\p{L}’']+(?:\s+\p{Ll}[\p{L}’']*)+)\s*[:：]\s*$/u;
const LETTER = /[\p{L}\p{N}]/u;

export function remarksIn(text: string, { places, changes }: Match): Remarked {
  const [start, end] = [places[0].theirs[0], places.at(-1)?.theirs[1] ?? text.length];
  const edges = sentencesOf(text).flat();
  const isBetween = (a: number, b: number): boolean => a <= b && !LETTER.test(slice(text, [a, b]));
  // In a line of its own a remark stands for nothing; else what stands for words of the article is no remark.
  const isOwn = (span: Span, between: string): boolean =>
    between.includes('\n') || changes.every((one) => one.printed === '' || overlap(one.span, span) === 0);

  const opening = edges.findLast((edge) => edge > 0 && isBetween(edge, start)) ?? lineStart(text, start);
  const isLed = LEAD.test(text.slice(0, start));
  const from = isLed || (opening !== null && isOwn([0, start], slice(text, [0, start]))) ? start : 0;
  const closing = edges.find((edge) => edge < text.length && isBetween(end, edge)) ?? lineEnd(text, end);
  const to = closing !== null && isOwn([end, text.length], text.slice(end)) ? closing : text.length;
  return { before: [0, from], printed: [from, to], behind: [to, text.length] };
}

/** Where the line begins whose first word is there; null where it is not the first, or the line is that of the text. */
function lineStart(text: string, at: number): number | null {
  const line = text.lastIndexOf('\n', at - 1);
  return line >= 0 && !LETTER.test(text.slice(line, at)) ? line : null;
}

/** Where the line ends whose last word ends there; null where that is not the last, or the line is that of the text. */
function lineEnd(text: string, at: number): number | null {
  const line = text.indexOf('\n', at);
  return line >= 0 && !LETTER.test(text.slice(at, line)) ? line : null;
}
