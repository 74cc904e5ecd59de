import { listOf, type Words } from '../lists.ts';
import { longestOf } from './endings.ts';
import { type Ends, type Fold, replaced, type Stem } from './stemming.ts';

/** Beginnings and endings that a light stemmer takes off, as they are written. */
export interface Affixes {
  /** So many letters of a word are left, in UTF-16 units. */
  readonly least: number;
  readonly endings: Words;
  /** Taken off first, one after the other while `least` letters are left, three in any case. Default: none. */
  readonly beginnings?: Words;
  /** What a word's end is put as before endings go: letters that changed before one. Folded. */
  readonly softened?: Ends;
  /** How often an ending is taken off. Default: once. */
  readonly rounds?: number;
  /** What a stem's end is put as: "ręc", of "ręce", as "ręk". Folded. */
  readonly settled?: Ends;
}

/** A word of two syllables at least is left, in scripts whose vowels are marks: each a letter with its marks. */
const SYLLABLES = /^\P{M}\p{M}*\P{M}/u;

/** A light stemmer that takes off the longest of the endings that are listed, and puts what is left otherwise. */
export const affixStemmer =
  ({ least, rounds = 1, softened = [], settled = [], ...affixes }: Affixes) =>
  (fold: Fold): Stem => {
    const listed = (words: Words | undefined) => longestOf(listOf(words).map(fold));
    const endings = listed(affixes.endings);
    const beginnings = listed(affixes.beginnings);

    function withoutBeginnings(word: string): string {
      for (let length = Math.min(beginnings.most, word.length - Math.max(3, least)); length > 0; length--)
        if (beginnings.has(word.slice(0, length))) return withoutBeginnings(word.slice(length));
      return word;
    }

    function withoutEnding(word: string): string {
      for (let length = Math.min(endings.most, word.length - least); length > 0; length--) {
        const left = word.slice(0, -length);
        if (endings.has(word.slice(-length)) && SYLLABLES.test(left)) return left;
      }
      return word;
    }

    return (folded) => {
      let word = replaced(withoutBeginnings(folded), softened);
      for (let round = 0; round < rounds; round++) {
        const shorter = withoutEnding(word);
        if (shorter === word) break;
        word = shorter;
      }
      return replaced(word, settled);
    };
  };
