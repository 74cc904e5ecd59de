/**
 * Where in an ascending list the numbers from `least` on begin, looked for between two places (default: all of it); the
 * latter place where there are none. Takes log n steps.
 */
export function firstFrom(ascending: ArrayLike<number>, least: number, from = 0, until = ascending.length): number {
  let low = from;
  let high = until;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same for a place that is likely near `from`: takes log d steps for a place d further on. */
export function nextFrom(ascending: ArrayLike<number>, least: number, from: number, until: number): number {
  let step = 1;
  let low = from;
  while (low + step < until && (ascending[low + step] ?? 0) < least) {
    low += step;
    step *= 2;
  }
  return firstFrom(ascending, least, low, Math.min(until, low + step));
}
