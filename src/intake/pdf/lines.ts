import { type Fragment, fragmentOf, rowsOf } from './fragments.ts';

/** One printed line of a column. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** Of a row of a table: its cells, two or more. */
  readonly cells: readonly string[];
  readonly isRightToLeft: boolean;
}

/** Lines with the edges of the column they stand in. */
export interface Column {
  readonly left: number;
  readonly right: number;
  /** From baseline to baseline, as most of its lines stand; 0 where it has one line. */
  readonly leading: number;
  readonly lines: readonly Line[];
}

/** What stands before the first word of an item, alone. */
const MARKER = /^(?:[•◦▪‣●○■□➢➤–—*·-]|\(?(?:\d{1,3}|\p{L}|[ivx]{1,4})[.)])$/u;

export function columnOf(fragments: readonly Fragment[]): Column {
  const rows = rowsOf(fragments);
  const lines = rows.flatMap((row) => lineOf(row) ?? []);
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
    leading: commonest(lines.slice(1).map(({ y }, at) => Math.round((y - (lines[at]?.y ?? y)) * 2) / 2)),
    lines: lines.map((line, at) => (isOfTable(line, lines[at - 1], lines[at + 1]) ? line : { ...line, cells: [] })),
  };
}

function lineOf(row: readonly Fragment[]): Line | null {
  const whole = fragmentOf(row.flatMap(({ pieces }) => pieces));
  if (!whole) return null;
  const cells = row.map(({ text }) => text);
  const [first = ''] = cells;
  return { ...whole, cells: cells.length > 1 && !MARKER.test(first) ? cells : [] };
}

/** A line in parts has others like it above or below it. */
function isOfTable(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  const isAlike = (other: Line | undefined): boolean =>
    other !== undefined && other.cells.length > 1 && Math.abs(other.y - line.y) < 4 * line.size;
  return line.cells.length > 1 && (isAlike(before) || isAlike(after));
}

/** The number that is met most often, of equals the smallest; 0 of none. */
export function commonest(numbers: readonly number[], weights?: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const [at, one] of numbers.entries()) counts.set(one, (counts.get(one) ?? 0) + (weights?.[at] ?? 1));
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? 0;
}
