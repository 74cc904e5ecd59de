import { longestOf } from './affixes.ts';

/** The article, alone or behind "and" or "that": taken off before endings are looked for. */
const ARTICLE = /^(?:ו?ש?ה|וש)(?=.{3})/;
/** What is written to a word: in, to, and, that. "From" and "as" are not here: too many words begin so ("מלך", "כנסת"). */
const BEFORE = /^[ובלש](?=.{3})/;
const ENDINGS = longestOf('ים ות יות ית ה יה יו תו תה תי יהם ותיו אות'.split(' '));
/** Endings that many short words have by themselves. */
const OWN = longestOf('ו י ת ם נו'.split(' '));

/** The final letters as they stand inside a word. */
const FINALS: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };

function withoutEnding(word: string): string {
  for (let length = ENDINGS.most; length > 0; length--) {
    const [ending, left] = [word.slice(-length), word.length - length];
    if ((left >= 3 || (left === 2 && ending !== 'ית')) && ENDINGS.has(ending)) return word.slice(0, left);
    if (left >= (ending === 'ת' || ending === 'ם' ? 4 : 3) && OWN.has(ending)) return word.slice(0, left);
  }
  return word;
}

/** The stem of a Hebrew word, folded: without article, one ending, and the letters that are written to a word. */
export function hebrewStem(folded: string): string {
  const word = withoutEnding(folded.replace(ARTICLE, '')).replace(BEFORE, '').replace(ARTICLE, '');
  return word.replace(/[ךםןףץ]$/, (letter) => FINALS[letter] ?? letter);
}
