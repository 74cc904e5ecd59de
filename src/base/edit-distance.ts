/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to turn `a` into `b`.
 *
 * @param most more than so many are not counted to the end: some number above it is returned. Default: all are
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  let before: number[] = [];
  let row = [0];
  for (let j = 1; j <= b.length; j++) row.push(j);
  let next: number[] = [];
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    let left = i;
    let least = left;
    next[0] = left;
    for (let j = 1; j <= b.length; j++) {
      let edits = (row[j - 1] ?? 0) + (letter === b.charCodeAt(j - 1) ? 0 : 1);
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      left = Math.min(edits, (row[j] ?? 0) + 1, left + 1);
      next[j] = left;
      if (left < least) least = left;
    }
    // No row has less than the one before it.
    if (least > most) return least;
    [before, row, next] = [row, next, before];
  }
  return row[b.length] ?? 0;
}
