import { editDistance } from './edit-distance.ts';

/** Longer words are no slip of the finger. */
const MAX_LENGTH = 32;

/** The known word that was probably meant: one that begins with what was typed, or is two slips away at most. */
export function nearest(typed: string, known: readonly string[]): string | null {
  const word = typed.toLowerCase();
  if (word.length > MAX_LENGTH || word === '') return null;
  const ranked = known
    .map((candidate) => ({ candidate, slips: candidate.startsWith(word) ? 0 : editDistance(word, candidate) }))
    .sort((a, b) => a.slips - b.slips);
  const [best] = ranked;
  return best && best.slips <= Math.min(2, word.length - 1) ? best.candidate : null;
}
