import type { Fold, Stem } from './stemming.ts';

/** Serbian letters, folded: "ч" and "ћ" as "c", "ђ" as "d". */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ђ: 'd',
  е: 'e',
  ж: 'z',
  з: 'z',
  и: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'c',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'c',
  џ: 'dz',
  ш: 's',
};

/** For a language written in Cyrillic and Latin letters: who asks in one may be answered in the other. Serbian. */
export const latinizedStemmer =
  (latin: (fold: Fold) => Stem) =>
  (fold: Fold): Stem => {
    const stem = latin(fold);
    return (folded) => stem(folded.replace(/[а-џ]/g, (letter) => LATIN[letter] ?? letter));
  };
