import type { Question } from './question.ts';
import type { Term } from './terms.ts';
import type { Typed } from './typed.ts';

/** Languages that begin every noun with a capital: it tells no name. */
const CAPITAL_NOUNS: ReadonlySet<string> = new Set(['de', 'lb']);

/** The word that tells most of those that no passage mentions: a name, else the longest, else a number. */
function mostTelling(missing: readonly Term[], language: string): Term | undefined {
  const names = CAPITAL_NOUNS.has(language) ? [] : missing.filter(({ capital }) => capital);
  const words = missing.filter(({ number }) => !number);
  const [told] = [names, words, missing].find(({ length }) => length > 0) ?? [];
  if (names.length > 0 || !told) return told;
  return words.reduce((best, one) => (one.word.length > best.word.length ? one : best), told);
}

/**
 * Why a question is turned away, in a sentence for people.
 * @param exact how many passages meet all demands
 * @param found how many are shown
 */
export function reasonFor(
  { terms, slots, own }: Question,
  { phrases, without }: Typed,
  exact: number,
  found: number,
): string {
  if (exact === 0 && phrases.length > 0) return `No passage has the words “${phrases.join('” and “')}”.`;
  const standing = new Set([...slots.values()].map(({ term }) => term));
  const told = mostTelling(
    terms.filter((_, i) => !standing.has(i)),
    own,
  );
  if (told) return `No passage mentions *${told.word}*.`;
  if (found === 0 && without.length > 0) return `No passage is left without “${without.join('” and “')}”.`;
  return 'Nothing in these articles answers that.';
}
