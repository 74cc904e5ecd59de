import { endsSentence } from '../block.ts';
import type { Column, Line } from './lines.ts';

/** A paragraph, a heading, an item or a row of a table in one column, before what goes on elsewhere is joined to it. */
export interface Part {
  readonly kind: 'paragraph' | 'item' | 'row';
  /** Each printed line of it; of a row one. */
  readonly lines: readonly Line[];
  /** Of the largest font in it. */
  readonly size: number;
  readonly page: number;
  /** Whether its first line is set in from the edge of the column. */
  readonly isIndented: boolean;
  /** Whether its last line is as long as the column is wide. */
  readonly isFull: boolean;
  /** Whether more space stands above it than between lines. */
  readonly isApart: boolean;
}

/** Behind it the words of an item. */
const ITEM = /^(?:[•◦▪‣●○■□➢➤][\s\u00a0]*|[–*·-]\s+|\(?(?:\d{1,2}|[a-z])\)\s+|\d{1,2}\.\s+)(?=\S)/;
/** A sign that means nothing but an item: figures and letters are text, and a dash may begin a speech. */
const BULLET = /^[•◦▪‣●○■□➢➤*·-]\s*/;

/** The parts of a column, from top to bottom. */
export function partsOf(column: Column, page: number): Part[] {
  const parts: Line[][] = [];
  for (const [at, line] of column.lines.entries()) {
    const before = column.lines[at - 1];
    const open = parts.at(-1);
    if (before && open && goesOn(before, line, open, column)) open.push(line);
    else parts.push([line]);
  }
  return parts.map((lines, at) => toPart(lines, parts[at - 1]?.at(-1), column, page));
}

/** Whether a line belongs to the paragraph of the one above. */
function goesOn(before: Line, line: Line, open: readonly Line[], { left, right, leading }: Column): boolean {
  if (before.cells.length > 0 || line.cells.length > 0) return false;
  if (Math.abs(line.size - before.size) > 0.08 * before.size) return false;
  const step = line.y - before.y;
  // Of large letters the lines stand further apart than of the text.
  if (step > 1.3 * Math.max(leading, 1.1 * line.size)) return false;
  if (leading > 0 && line.size <= leading && step > 1.35 * leading) return false;
  const [first] = open;
  const isItem = first !== undefined && ITEM.test(first.text);
  if (ITEM.test(line.text) && (isItem || endsSentence(before.text) || /:$/.test(before.text) || BULLET.test(line.text)))
    return false;
  const start = line.isRightToLeft ? right - line.right : line.left - left;
  const startBefore = before.isRightToLeft ? right - before.right : before.left - left;
  const isIndented = start - startBefore > 0.7 * line.size && start < 6 * line.size;
  if (isIndented && !isItem && open.length > 1) return false;
  if (isIndented && !isItem && endsSentence(before.text)) return false;
  // The next word would have had room above: the paragraph was over.
  const end = before.isRightToLeft ? before.left - left : right - before.right;
  const word =
    (line.text.split(/\s/, 1)[0] ?? '').length * (line.right - line.left) * (1 / Math.max(1, line.text.length));
  const hadRoom = end > word + line.size;
  if (hadRoom && endsSentence(before.text) && !/[,;]$/.test(before.text)) return false;
  return !(end > 0.4 * (right - left) && end > word + 4 * line.size && /^[\p{Lu}\p{N}“"„«]/u.test(line.text));
}

function toPart(lines: readonly Line[], above: Line | undefined, column: Column, page: number): Part {
  const { left, right, leading } = column;
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) throw new Error('a part has a line');
  const isFlushed = last.isRightToLeft ? last.left - left < 3 * last.size : right - last.right < 3 * last.size;
  const kind = first.cells.length > 0 ? 'row' : ITEM.test(first.text) ? 'item' : 'paragraph';
  return {
    kind,
    lines: kind === 'item' ? [{ ...first, text: first.text.replace(BULLET, '') }, ...lines.slice(1)] : lines,
    size: Math.max(...lines.map(({ size }) => size)),
    page,
    isIndented: (first.isRightToLeft ? right - first.right : first.left - left) > 0.7 * first.size,
    isFull: isFlushed,
    isApart: above === undefined || first.y - above.y > 1.2 * Math.max(leading, first.size),
  };
}
