import { baseLanguage } from './languages.ts';
import { dictionaryWords, UNSPACED } from './unspaced.ts';

/** One word as it stands in the text. */
export interface Word {
  readonly text: string;
  /** Offset into the text, in UTF-16 units. */
  readonly start: number;
}

/**
 * A run of letters, marks and digits, with apostrophes, and full stops or commas between digits ("40,000") or
 * between single letters ("U.S.").
 */
const WORD =
  /\d+(?:[.,\u00a0\u202f]\d+)*[\p{L}\p{M}]*|\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu;

/** The long vowel mark is of no script. */
const UNSPACED_RUN = new RegExp(`(?:${UNSPACED.source}|ー)+`, 'gu');

function* cutUnspaced(word: string, offset: number): Generator<Word> {
  let at = 0;
  for (const match of word.matchAll(UNSPACED_RUN)) {
    if (match.index > at) yield { text: word.slice(at, match.index), start: offset + at };
    for (const { segment, index } of dictionaryWords(match[0]))
      yield { text: segment, start: offset + match.index + index };
    at = match.index + match[0].length;
  }
  if (at < word.length) yield { text: word.slice(at), start: offset + at };
}

/** The words of a text in order, as they are written; hyphens part words. Linear in the text's length. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  const unspaced = UNSPACED.test(text);
  for (const match of text.matchAll(WORD)) {
    if (unspaced && UNSPACED.test(match[0])) for (const word of cutUnspaced(match[0], match.index)) found.push(word);
    else found.push({ text: match[0], start: match.index });
  }
  return found;
}

/** Languages that write "l'eau" for two words. */
const ELIDING: ReadonlySet<string> = new Set(['fr', 'it', 'ca', 'oc', 'ga']);
/** Marks that only decorate: those of Latin, Greek and Cyrillic letters, Arabic and Hebrew vowel points. */
const DECORATION = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;
const SINGLES: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
  ς: 'σ',
  ё: 'е',
};
const SINGLE = new RegExp(`[${Object.keys(SINGLES).join('')}]`, 'g');
const ASCII = /^[\0-\x7f]*$/;

/** A word without what people leave out when they type: diacritics, vowel points, letter variants. Lower case in, lower case out. */
export const fold = (word: string): string =>
  ASCII.test(word)
    ? word
    : word
        .normalize('NFKD')
        .replace(DECORATION, '')
        .normalize('NFC')
        .replace(SINGLE, (letter) => SINGLES[letter] ?? letter);

/** Acronyms that lower case would turn into function words. */
const FUNCTION_LIKE_ACRONYMS: ReadonlySet<string> = new Set(['US', 'IT', 'WHO']);
const GROUPED = /^\d{1,3}(?:[.,\u00a0\u202f]\d{3})+$/;
const THOUSANDS = /^(\d+)k$/;

function plainNumber(number: string): string {
  if (GROUPED.test(number)) return number.replace(/[.,\u00a0\u202f]/g, '');
  return number.replace(THOUSANDS, '$1000').replace(',', '.');
}

/**
 * The form under which a written word is looked up, before stemming: lower case, "40,000" and "40k" as "40000", "U.S."
 * as "us" spelled in capitals when that would be a function word, "Qi's" as "qi". Diacritics stay: stemmers need them.
 */
export function plain(word: string, language: string): string {
  const lower = word.toLowerCase();
  const first = lower.charCodeAt(0);
  if (first >= 48 && first <= 57) return plainNumber(lower);
  const joined = word.replaceAll('.', '');
  if (FUNCTION_LIKE_ACRONYMS.has(joined)) return joined;
  if (joined !== word) return joined.toLowerCase();
  const mark = lower.search(/['’ʼ]/);
  if (mark < 0) return lower.normalize('NFC');
  const tail = lower.slice(mark + 1);
  if (tail === 's' || tail === '') return lower.slice(0, mark).normalize('NFC');
  if (ELIDING.has(baseLanguage(language)) && mark <= 5) return plain(word.slice(mark + 1), language);
  return lower.replace(/['’ʼ]/g, '').normalize('NFC');
}
