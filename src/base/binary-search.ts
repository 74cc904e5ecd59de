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
