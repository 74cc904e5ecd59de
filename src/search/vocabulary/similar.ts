import { memoized } from '../../base/memoize.ts';
import { addTo } from '../../base/multimap.ts';
import { slips } from './misspellings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A stem that may stand for another one, and how like it is: above 0, below 1. */
export interface SimilarStem {
  readonly stem: number;
  readonly similarity: number;
}

/** A word that no article holds, folded, and the languages that it may be of. */
export interface Unknown {
  readonly word: string;
  readonly languages: readonly string[];
}

/**
 * Finds the stems of a vocabulary that are written like a given one: words of the same beginning, which a stemmer leaves
 * apart ("Norman", "Normandy") or a language without a stemmer inflects; compounds ("Bevölkerungswachstum" for "Wachstum");
 * and, where no article holds the word itself, what it may be a misspelling of.
 */
export interface SimilarStems {
  /** Reads so many of the stems that are new; whether that was all. Stems not read yet are similar to no other. */
  catchUp(most: number): boolean;
  /**
   * The most similar first, 12 at most, of those that stand on the shelf; without the stem itself.
   * @param unknown the whole word, when no article holds it: then what it may be a misspelling of is looked for too
   */
  similarTo(stem: string, unknown: Unknown | null): readonly SimilarStem[];
}

/** Shorter stems are like too many others, and longer ones no words: with both their lengths grows what it costs to compare them. */
const SHORTEST = 4;
const LONGEST = 64;
const SHORTEST_SLIP = 5;
/** Longer words are hardly ever typed, and trying all that they may be meant for grows with the square of their length. */
const LONGEST_SLIP = 24;
/** From this length on two letters may be wrong. */
const LONG = 9;
/** Trigrams that so many stems share tell nothing. */
const COMMON = 4000;
/** Words of the same beginning that share less than this of their trigrams (Dice) are different words. */
const LIKE = 0.5;
/** More similar stems than these are of no use. */
const MOST = 12;
/** What was found for so many stems is kept: the same words are asked about again and again. */
const KEPT = 2000;
/** How like a compound is to a word it holds whole. */
const COMPOUND = 0.6;

const comparable = (word: string): boolean =>
  word.length >= SHORTEST && word.length <= LONGEST && !/^\p{N}/u.test(word);

/** The trigrams of a word, its beginning and end marked, each as one number: as many as it has letters. */
function trigrams(word: string): number[] {
  const found: number[] = [];
  let a = 1;
  let b = word.charCodeAt(0);
  for (let i = 1; i <= word.length; i++) {
    const c = i < word.length ? word.charCodeAt(i) : 2;
    found.push(((a * 31 + b) * 65_599 + c) | 0);
    a = b;
    b = c;
  }
  return found;
}

/** 0 where neither the beginning nor a compound joins the two. */
function similarityOf(word: string, other: string, dice: number): number {
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  const begins = dice > LIKE && word.slice(0, 3) === other.slice(0, 3) ? dice : 0;
  const compound = short.length >= 5 && (long.startsWith(short) || long.endsWith(short)) ? COMPOUND : 0;
  return Math.max(begins, compound);
}

const NO_LETTERS: ReadonlySet<string> = new Set();

/** How like a word of so many letters is one so many letters away. */
const similarityAfter = (edits: number, length: number): number => 1 - edits / Math.max(length, SHORTEST_SLIP);

/** What an unknown word may be a slip of the hand for: a letter wrong, in a long word two. A stem may be wrong in what it was made from. */
function slipsFor(stem: string, { word, languages }: Unknown, vocabulary: Vocabulary): SimilarStem[] {
  if (word.length < SHORTEST_SLIP || word.length > LONGEST_SLIP) return [];
  const near = [
    ...vocabulary.mistyped(word, languages),
    // Two letters swapped; the fuzzy search below counts them as two that are wrong.
    ...(stem.length < SHORTEST_SLIP ? [] : [...slips(stem, NO_LETTERS)]).flatMap((text) =>
      vocabulary.alike(text, 0).map((other) => other.stem),
    ),
  ].map((other) => ({ stem: other, similarity: similarityAfter(1, word.length) }));
  const close = [...new Set([stem, word])]
    .filter(({ length }) => length >= SHORTEST_SLIP)
    .flatMap((text) =>
      vocabulary
        .alike(text, text.length >= LONG ? 2 : 1)
        .filter((other) => other.text[0] === text[0])
        .map((other) => ({ stem: other.stem, similarity: similarityAfter(other.edits, text.length) })),
    );
  return [...near, ...close];
}

export function createSimilarStems(vocabulary: Vocabulary): SimilarStems {
  const holders = new Map<number, number[]>();
  let seen = 0;
  /** By stem, for the word looked for: how many trigrams they share; all 0 between two. */
  let shared = new Uint16Array(1024);

  function catchUp(most: number): boolean {
    const until = Math.min(vocabulary.stems, seen + most);
    for (; seen < until; seen++) {
      const text = vocabulary.stemText(seen);
      if (!comparable(text)) continue;
      for (const gram of trigrams(text)) addTo(holders, gram, seen);
    }
    if (shared.length < seen) shared = new Uint16Array(seen * 2);
    return seen === vocabulary.stems;
  }

  /** The stems with which a word shares two trigrams or more, each with how many. */
  function sharing(grams: readonly number[]): { readonly stem: number; readonly count: number }[] {
    const touched: number[] = [];
    for (const gram of grams) {
      const list = holders.get(gram);
      if (!list || list.length > COMMON) continue;
      for (const stem of list) {
        const count = (shared[stem] ?? 0) + 1;
        shared[stem] = count;
        if (count === 2) touched.push(stem);
      }
    }
    const found = touched.map((stem) => ({ stem, count: shared[stem] ?? 0 }));
    for (const gram of grams) for (const stem of holders.get(gram) ?? []) shared[stem] = 0;
    return found;
  }

  function find(stem: string, unknown: Unknown | null): readonly SimilarStem[] {
    if (!comparable(unknown?.word ?? stem) || /^\p{N}/u.test(stem)) return [];
    const grams = trigrams(stem);
    const found = unknown ? slipsFor(stem, unknown, vocabulary) : [];
    for (const { stem: other, count } of sharing(grams)) {
      const text = vocabulary.stemText(other);
      if (text === stem || !vocabulary.stands(other)) continue;
      const similarity = similarityOf(stem, text, (2 * count) / (stem.length + text.length));
      if (similarity > 0) found.push({ stem: other, similarity });
    }
    const text = ({ stem }: SimilarStem): string => vocabulary.stemText(stem);
    return found.sort((a, b) => b.similarity - a.similarity || (text(a) < text(b) ? -1 : 1)).slice(0, MOST);
  }

  const findKnown = (): ((stem: string) => readonly SimilarStem[]) => memoized((stem) => find(stem, null), KEPT);
  let [known, stock] = [findKnown(), vocabulary.stock];

  return {
    catchUp,
    similarTo(stem, unknown) {
      if (unknown) return find(stem, unknown);
      if (stock !== vocabulary.stock) [known, stock] = [findKnown(), vocabulary.stock];
      return known(stem);
    },
  };
}
