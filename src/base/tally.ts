/** What is this long ago, in milliseconds, is another story. */
const APART_MS = 5 * 60_000;

/** Counts what happens alike. */
export type Tally = (what: string) => { readonly times: number; readonly isWorthALine: boolean };

/**
 * Many alike in a row are worth a few lines of a log: the first, the second, the fourth, the eighth… Something else in
 * between, or five quiet minutes, and the count begins anew.
 */
export function createTally(): Tally {
  let last = { what: '', times: 0, at: 0 };
  return (what) => {
    const at = performance.now();
    const times = what === last.what && at - last.at < APART_MS ? last.times + 1 : 1;
    last = { what, times, at };
    return { times, isWorthALine: Number.isInteger(Math.log2(times)) };
  };
}
