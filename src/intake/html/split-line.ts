import { endsSentence, wholly } from '../block.ts';
import type { Line } from './line.ts';

type Part = Pick<Line, 'text' | 'runs'>;

/** Lines at least this long that all end as sentences do are paragraphs, whatever ends them in the source. */
const PARAGRAPH = 80;

/**
 * What is one paragraph to the page, but was written as several: a question in bold over its answer, long lines that end as sentences
 * do. Other breaks are the author's (verse, an address) and stay.
 */
export function splitLine({ text, runs }: Part): readonly Part[] {
  if (!text.includes('\n')) return [{ text, runs }];
  const lines = linesOf({ text, runs });
  if (lines.every((line) => line.text.length >= PARAGRAPH && endsSentence(line.text))) return lines;
  const bold = lines.findIndex((line) => !isBold(line));
  if (bold <= 0) return [{ text, runs }];
  const cut = lines.slice(0, bold).reduce((sum, line) => sum + line.text.length + 1, 0);
  return [between({ text, runs }, 0, cut - 1), ...splitLine(between({ text, runs }, cut, text.length))];
}

const isBold = (line: Part): boolean => wholly({ kind: 'paragraph', ...line }, 'strong');

function linesOf(part: Part): Part[] {
  const lines: Part[] = [];
  let from = 0;
  for (const line of part.text.split('\n')) {
    lines.push(between(part, from, from + line.length));
    from += line.length + 1;
  }
  return lines;
}

const between = ({ text, runs }: Part, from: number, to: number): Part => ({
  text: text.slice(from, to),
  runs: runs.flatMap(({ mark, span: [start, end] }) =>
    start < to && end > from ? [{ mark, span: [Math.max(start, from) - from, Math.min(end, to) - from] as const }] : [],
  ),
});
