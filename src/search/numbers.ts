/** Gives out numbers from 0, many in a row at a time, so that few more are in use than are needed. */
export interface Numbers {
  /** The first of so many numbers in a row, none of them in use. */
  take(length: number): number;
  /** They may be given out again. */
  giveBack(first: number, length: number): void;
  /** All numbers given out so far are below this. */
  readonly end: number;
}

export function createNumbers(): Numbers {
  /** Runs that were given back. */
  const gaps: { readonly first: number; readonly length: number }[] = [];
  let end = 0;
  return {
    take(length) {
      const at = gaps.findIndex((gap) => gap.length >= length);
      const gap = gaps[at];
      if (!gap) {
        end += length;
        return end - length;
      }
      const rest = { first: gap.first + length, length: gap.length - length };
      gaps.splice(at, 1, ...(rest.length > 0 ? [rest] : []));
      return gap.first;
    },
    giveBack(first, length) {
      if (length > 0) gaps.push({ first, length });
    },
    get end() {
      return end;
    },
  };
}
