import { firstFrom } from '../../base/binary-search.ts';

/** Gives out numbers from 0, many in a row at a time, so that few more are in use than are needed. */
export interface PassageIds {
  /** The first of so many numbers in a row, none of them in use. */
  take(length: number): number;
  /** They may be given out again. */
  giveBack(first: number, length: number): void;
  /** All numbers given out so far are below this. */
  readonly end: number;
}

export function createPassageIds(): PassageIds {
  /** Runs that were given back: where each begins, ascending, and where it ends; none begins where another ends. */
  const firsts: number[] = [];
  const ends: number[] = [];
  let end = 0;
  return {
    take(length) {
      const at = firsts.findIndex((first, i) => (ends[i] ?? 0) - first >= length);
      const first = firsts[at];
      if (first === undefined) {
        end += length;
        return end - length;
      }
      if (first + length < (ends[at] ?? 0)) firsts[at] = first + length;
      else {
        firsts.splice(at, 1);
        ends.splice(at, 1);
      }
      return first;
    },
    giveBack(first, length) {
      if (length === 0) return;
      const at = firstFrom(firsts, first);
      const from = ends[at - 1] === first ? at - 1 : at;
      const until = firsts[at] === first + length ? at + 1 : at;
      const begin = Math.min(first, firsts[from] ?? first);
      const last = Math.max(first + length, ends[until - 1] ?? 0);
      firsts.splice(from, until - from, begin);
      ends.splice(from, until - from, last);
    },
    get end() {
      return end;
    },
  };
}
