import type { Printed } from './common-runs.ts';

/** A word of the text and the printed word that it is, by their numbers. */
export type Pair = readonly [at: number, printedAt: number];

/** Stretches of words: from the first up to the one after the last. */
export interface Stretches {
  readonly from: number;
  readonly to: number;
  readonly printedFrom: number;
  readonly printedTo: number;
}

// What it costs to put one word for another, to add one, to drop one. Words are dropped more readily than added: a cut
// drops many.
const OTHER = 1.05;
const ADDED = 1;
const DROPPED = 0.4;
/** Larger stretches are not compared word by word: one of them is no quotation. */
const MOST_CELLS = 60_000;

/** The words that two short stretches have in common, in their order, so that the least is put for another, added or dropped. */
export function alignedPairs(ids: Int32Array, printed: Printed, stretches: Stretches): Pair[] {
  const { from, to, printedFrom, printedTo } = stretches;
  const [rows, columns] = [to - from, printedTo - printedFrom];
  if (rows <= 0 || columns <= 0 || rows * columns > MOST_CELLS) return [];
  const width = columns + 1;
  const cost = new Float32Array((rows + 1) * width);
  const costAt = (row: number, column: number): number => cost[row * width + column] ?? 0;
  const isSame = (row: number, column: number): boolean =>
    ids[from + row - 1] === printed.ids[printedFrom + column - 1];
  for (let row = 0; row <= rows; row++)
    for (let column = 0; column <= columns; column++) {
      if (row === 0) cost[column] = column * DROPPED;
      else if (column === 0) cost[row * width] = row * ADDED;
      else
        cost[row * width + column] = Math.min(
          costAt(row - 1, column - 1) + (isSame(row, column) ? 0 : OTHER),
          costAt(row - 1, column) + ADDED,
          costAt(row, column - 1) + DROPPED,
        );
    }
  const pairs: Pair[] = [];
  for (let row = rows, column = columns; row > 0 && column > 0; ) {
    const here = costAt(row, column);
    if (isSame(row, column) && close(here, costAt(row - 1, column - 1))) {
      pairs.unshift([from + row - 1, printedFrom + column - 1]);
      row--;
      column--;
    } else if (close(here, costAt(row - 1, column - 1) + OTHER)) {
      row--;
      column--;
    } else if (close(here, costAt(row, column - 1) + DROPPED)) column--;
    else row--;
  }
  return pairs;
}

const close = (a: number, b: number): boolean => Math.abs(a - b) < 1e-3;
