import type { Words } from '../lists.ts';

/** A word without diacritics and letter variants in, its stem out. */
export type Stem = (folded: string) => string;

/** What takes diacritics and letter variants off a word, as its language does. */
export type Fold = (word: string) => string;

/** How a word, or its end, is written otherwise: each in its turn. */
export type Ends = readonly (readonly [RegExp, string])[];

/** How a language's words are brought to their stems. */
export type Stemming = SnowballStemming | LightStemming;

/**
 * By an algorithm of the package `snowball-stemmers`. A word goes through what stands here from the top to the bottom; what
 * is left out is passed over.
 */
export interface SnowballStemming {
  /** The algorithm's name there: `german`. */
  readonly snowball: string;
  /** Whether the word is folded first, and not only its stem. Default: false, since most algorithms know diacritics. */
  readonly foldedFirst?: true;
  /** Spellings of which one is taken for the other. */
  readonly spellings?: Spellings;
  /**
   * Words whose forms no ending tells, a line each: the word that people ask with, then its forms: `begin began
   * begun`.
   */
  readonly irregular?: readonly string[];
  /** Verbs that change their vowel. */
  readonly vowelChanges?: VowelChanges;
  /** Letters that the algorithm knows otherwise. */
  readonly letters?: Ends;
  /** What the algorithm leaves apart: letters that change before an ending, the forms of verbs. Of folded stems. */
  readonly settled?: Ends;
}

/** By code of our own, for languages that Snowball's package has no algorithm for, or a weaker one. */
export interface LightStemming {
  /** Makes the stemmer: called once for each index, when the first word of the language comes. */
  readonly light: (fold: Fold) => Stem;
}

export interface Spellings {
  /** Whole words that are spelled otherwise: `{ grey: 'gray' }`. */
  readonly words: Readonly<Record<string, string>>;
  /** Letters that are: from how many letters on, what, as what. */
  readonly letters: readonly (readonly [number, RegExp, string])[];
}

/** Verbs that change their vowel, and what they are made of. */
export interface VowelChanges {
  /** A verb a line: the infinitive's stem, then the other stems: `schreib schrieb`. */
  readonly stems: readonly string[];
  /** What is written before a verb: `an auf aus`. */
  readonly prefixes: Words;
  /** What the participle bears before its stem: `ge`. */
  readonly participle: string;
  /** What a stem may bear behind it, beside nothing. */
  readonly endings: Words;
  /** Endings that make a form of the infinitive's own stem; others make a noun of it ("Vertrag"). */
  readonly ownEndings: RegExp;
  /** How infinitives end: `en`. */
  readonly infinitive: string;
  /** Words that look like forms of these verbs and are far more often others. */
  readonly others: Words;
}

/** A word put otherwise, one way after the other. */
export const replaced = (word: string, ends: Ends): string =>
  ends.reduce((left, [letters, others]) => left.replace(letters, others), word);
