import { rarity } from '../vocabulary/rarity.ts';
import type { AskedWord } from './asked-words.ts';

/** A word of the question that says what it is about. */
export interface Term {
  /** As typed. */
  readonly word: string;
  /** −1 where no article holds it. */
  readonly form: number;
  /** −1 where no article holds it. */
  readonly stem: number;
  readonly stemText: string;
  /** How much finding it tells: the rarer on the shelf, the more. */
  readonly weight: number;
  /** Begins with a capital, where nothing but a name does. */
  readonly capital: boolean;
  /** Is a name however it is typed. */
  readonly name: boolean;
  readonly number: boolean;
}

/** So many terms take part, and as many more that no article holds: what comes after them would cost much and tell little. */
const MOST = 64;

/** Of too many terms the most telling, in their order; of those that no article holds the same share, so that it stays told how much is missing. */
function mostTelling(terms: Term[]): Term[] {
  const known = terms.filter(({ stem }) => stem >= 0);
  const unknown = terms.filter(({ stem }) => stem < 0);
  if (known.length <= MOST && unknown.length <= MOST) return terms;
  const telling = known.sort((a, b) => b.weight - a.weight).slice(0, MOST);
  const share = known.length > 0 ? telling.length / known.length : 1;
  const kept = new Set([...telling, ...unknown.slice(0, Math.min(MOST, Math.ceil(share * unknown.length)))]);
  return terms.filter((term) => kept.has(term));
}

/**
 * The terms of a question, each stem once, in the order of its words.
 * @param size how many passages there are
 * @param holding how many of them hold a stem
 */
export function termsOf(words: readonly AskedWord[], size: number, holding: (stem: number) => number): Term[] {
  const terms = new Map<string, Term>();
  for (const { word, form, stem, stemText, capital, name, stop } of words) {
    if (stop || terms.has(stemText)) continue;
    terms.set(stemText, {
      word,
      form,
      stem,
      stemText,
      weight: rarity(size, stem < 0 ? 0 : holding(stem)),
      capital,
      name,
      number: /^\p{N}/u.test(word),
    });
  }
  return mostTelling([...terms.values()]);
}
