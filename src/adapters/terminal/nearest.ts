/** How many letters must be added, dropped, changed or swapped with their neighbour to turn `a` into `b`. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : change;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change, swap));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

/** Longer words are no slip of the finger. */
const MAX_LENGTH = 32;

/** The known word that was probably meant: one that begins with what was typed, or is two slips away at most. */
export function nearest(typed: string, known: readonly string[]): string | null {
  const word = typed.toLowerCase();
  if (word.length > MAX_LENGTH || word === '') return null;
  const ranked = known
    .map((candidate) => ({ candidate, slips: candidate.startsWith(word) ? 0 : distance(word, candidate) }))
    .sort((a, b) => a.slips - b.slips);
  const [best] = ranked;
  return best && best.slips <= Math.min(2, word.length - 1) ? best.candidate : null;
}
