import type { Fold, Stem } from './stemming.ts';

/** Particles that a word of one syllable bears; "마을" and the like have theirs by themselves. */
const SHORT = /^([가-힣])[은는을를에]$/;
const WHOLE: ReadonlySet<string> = new Set('마을 가을 고을 노을'.split(' '));
/** The past with what follows it, letter by letter. */
const PAST = new RegExp(`\\u11bb(?:${'다 고 던 으며 는가 나 습니다 습니까'.split(' ').join('|').normalize('NFD')})$`);
/** An n that makes a participle of a verb; in words as short as two syllables it is the word's own ("시민"). */
const PARTICIPLE = /(?<=.{6})\u11ab$/;

/**
 * For Korean, letter by letter, so that likeness is told by letters and not by whole syllables: without particles, a verb
 * without its past ("태어났다", "태어난").
 * @param endings makes what takes off those that are listed
 */
export const koreanStemmer =
  (endings: (fold: Fold) => Stem) =>
  (fold: Fold): Stem => {
    const withoutEndings = endings(fold);
    return (folded) => {
      const short = SHORT.exec(folded)?.[1];
      if (short !== undefined && !WHOLE.has(folded)) return short.normalize('NFD');
      return withoutEndings(folded).normalize('NFD').replace(PAST, '').replace(PARTICIPLE, '');
    };
  };
