import { type Endings, longestOf } from './endings.ts';
import type { Stem } from './stemming.ts';

/** The article, alone or behind "and" or "that": taken off before endings are looked for. */
const ARTICLE = /^(?:ו?ש?ה|וש)(?=.{3})/;
/**
 * What is written to a word: in, to, and, that. "From" and "as" are not here: too many words begin so ("מלך", "כנסת").
 */
const BEFORE = /^[ובלש](?=.{3})/;
const ENDINGS = 'ים ות יות ית ה יה יו תו תה תי יהם ותיו אות';
/** Endings that many short words have by themselves. */
const OWN = 'ו י ת ם נו';

/** The final letters as they stand inside a word. */
const FINALS: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };

function withoutEnding(word: string, endings: Endings, own: Endings): string {
  for (let length = endings.most; length > 0; length--) {
    const [ending, left] = [word.slice(-length), word.length - length];
    if ((left >= 3 || (left === 2 && ending !== 'ית')) && endings.has(ending)) return word.slice(0, left);
    if (left >= (ending === 'ת' || ending === 'ם' ? 4 : 3) && own.has(ending)) return word.slice(0, left);
  }
  return word;
}

/** For Hebrew: without article, one ending, and the letters that are written to a word. */
export function hebrewStemmer(): Stem {
  const endings = longestOf(ENDINGS.split(' '));
  const own = longestOf(OWN.split(' '));
  return (folded) => {
    const word = withoutEnding(folded.replace(ARTICLE, ''), endings, own).replace(BEFORE, '').replace(ARTICLE, '');
    return word.replace(/[ךםןףץ]$/, (letter) => FINALS[letter] ?? letter);
  };
}
