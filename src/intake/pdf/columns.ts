import { type Fragment, rowsOf } from './fragments.ts';

/** A gutter is at least this wide, and a column at least so much; in sizes of the font. */
const GUTTER = 0.9;
const COLUMN = 8;
/** Letters larger than those of the columns by so much are of a headline above them. */
const HEADLINE = 1.4;
/** Lines that a column has at least. */
const LINES = 3;
/** Rows of more are no page of columns; they are read as they stand. */
const MOST_ROWS = 400;

type Interval = readonly [from: number, to: number];

interface Cut {
  /** Rows [from, to) stand in columns. */
  readonly from: number;
  readonly to: number;
  readonly gutter: Interval;
}

/**
 * The fragments of a page in the order they are read, those of one column together. The largest stretch of rows that a gutter runs
 * through is read column by column, after what stands above it and before what stands below.
 */
export function columnsOf(fragments: readonly Fragment[]): Fragment[][] {
  const rows = rowsOf(fragments);
  const cut = rows.length <= MOST_ROWS ? widestCut(rows) : undefined;
  if (!cut) return rows.length === 0 ? [] : [rows.flat()];
  const inside = rows.slice(cut.from, cut.to).flat();
  const left = inside.filter(({ right }) => right <= cut.gutter[1]);
  const right = inside.filter((fragment) => !left.includes(fragment));
  const isRightToLeft = inside.filter((fragment) => fragment.isRightToLeft).length > inside.length / 2;
  return [
    rows.slice(0, cut.from).flat(),
    ...(isRightToLeft ? [right, left] : [left, right]),
    rows.slice(cut.to).flat(),
  ].flatMap(columnsOf);
}

/** The cut that leaves most rows in columns. */
function widestCut(rows: readonly (readonly Fragment[])[]): Cut | undefined {
  const all = rows.flat();
  const page: Interval = [Math.min(...all.map(({ left }) => left)), Math.max(...all.map(({ right }) => right))];
  let widest: Cut | undefined;
  const consider = (found: Cut): void => {
    const cut = withoutTop(rows, found);
    if (cut.to - cut.from <= (widest ? widest.to - widest.from : 0)) return;
    if (standsBetweenColumns(rows.slice(cut.from, cut.to).flat(), cut.gutter)) widest = cut;
  };
  for (let from = 0; from < rows.length; from++) {
    if (rows.length - from <= (widest ? widest.to - widest.from : 0)) break;
    let free: Interval[] = [page];
    for (const [at, row] of rows.entries()) {
      if (at < from) continue;
      const next = free.flatMap((gap) => without(gap, row));
      for (const gap of free)
        if (!next.some((left) => left[0] < gap[1] && left[1] > gap[0])) consider({ from, to: at, gutter: gap });
      free = next;
      if (free.length === 0) break;
    }
    for (const gutter of free) consider({ from, to: rows.length, gutter });
  }
  return widest;
}

/** A cut that begins below the lines of a headline, which may be short enough to leave the gutter free. */
function withoutTop(rows: readonly (readonly Fragment[])[], cut: Cut): Cut {
  const sizes = rows.slice(cut.from, cut.to).map((row) => row[0]?.size ?? 0);
  const usual = sizes.toSorted((a, b) => a - b)[sizes.length >> 1] ?? 0;
  const below = sizes.findIndex((size) => size <= HEADLINE * usual);
  return { ...cut, from: cut.from + Math.max(0, below) };
}

/** What a row leaves free of a gap, as far as it is wide enough for a gutter. */
function without(gap: Interval, row: readonly Fragment[]): Interval[] {
  let left: Interval[] = [gap];
  for (const { left: from, right: to } of row)
    left = left.flatMap((part): Interval[] =>
      to <= part[0] || from >= part[1]
        ? [part]
        : [
            [part[0], Math.min(part[1], from)],
            [Math.max(part[0], to), part[1]],
          ],
    );
  const size = row[0]?.size ?? 0;
  return left.filter(([from, to]) => to - from >= GUTTER * Math.min(size, 14));
}

/** Whether there are lines of a text on both sides, beside each other; the cells of a table are not. */
function standsBetweenColumns(fragments: readonly Fragment[], [from, to]: Interval): boolean {
  const left = fragments.filter(({ right }) => right <= from + 0.01);
  const right = fragments.filter((fragment) => fragment.left >= to - 0.01);
  if (!isText(left) || !isText(right)) return false;
  const beside = Math.min(bottom(left), bottom(right)) - Math.max(top(left), top(right));
  return beside > 0.3 * Math.min(bottom(left) - top(left), bottom(right) - top(right));
}

const top = (fragments: readonly Fragment[]): number => Math.min(...fragments.map(({ y }) => y));
const bottom = (fragments: readonly Fragment[]): number => Math.max(...fragments.map(({ y }) => y));

/** Some lines, of which most are nearly as long as the column is wide. */
function isText(fragments: readonly Fragment[]): boolean {
  const rows = rowsOf(fragments);
  if (rows.length < LINES) return false;
  const widths = rows.map(
    (row) => Math.max(...row.map(({ right }) => right)) - Math.min(...row.map(({ left }) => left)),
  );
  const width = Math.max(...fragments.map(({ right }) => right)) - Math.min(...fragments.map(({ left }) => left));
  const size = Math.min(...fragments.map((fragment) => fragment.size));
  return width >= COLUMN * size && widths.filter((one) => one >= 0.6 * width).length >= 0.5 * widths.length;
}
