import { LANGUAGES } from '../language/index.ts';
import { listOf } from '../language/lists.ts';
import { languageOf } from './languages.ts';

const ASCII = /^[\0-\x7f]*$/;
/** As most words are. */
const LETTERS = /^[A-Za-z]+$/;

const APOSTROPHE = /['’ʼ＇׳]/;
const APOSTROPHES = /['’ʼ＇׳]/g;
/** What is elided before a word, one after the other ("l'", "qu'"); no number ("40'000"), and "l's" is an l. */
const ELIDED = /^(?:(?!\d)[^'’ʼ＇׳]{0,5}['’ʼ＇׳](?!s$))+/i;
/** What stands inside a word and is none of its letters: soft hyphens, joiners, the mark of a Hebrew acronym. */
const UNSEEN = /\u00ad|\u200c|\u200d|\u2060|\ufeff|["״]/g;
const HYPHEN = /[-‐‑]/;

/** Acronyms that lower case would turn into function words. */
const FUNCTION_LIKE_ACRONYMS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ writing }) => listOf(writing?.acronyms)),
);

const DIGIT = /\p{Nd}/gu;
const IS_DIGIT = /\p{Nd}/u;
const BETWEEN_GROUPS = /[.,\u066c \u00a0\u2009\u202f'’]/g;
const GROUPED = /^(?:\d{1,3}(?:[.,\u066c \u00a0\u2009\u202f'’]\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})$/;
const THOUSANDS = /^(\d+)k$/;

/** A figure of any script as one of 0 to 9. Unicode gives the ten of a script one after the other, and some scripts two sets side by side. */
function figure(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let nought = code;
  while (IS_DIGIT.test(String.fromCodePoint(nought - 1))) nought--;
  return String((code - nought) % 10);
}

/** Common letters and figures for those of any kind, without what is not seen. */
function spelled(word: string): string {
  const common = word.normalize('NFKC').replace(UNSEEN, '').replace(DIGIT, figure);
  // Some letters stand for words with spaces ("ﷺ"). Spaces of the text itself part groups of figures.
  return /[^\S\ufeff]/.test(word) ? common : common.replace(/\s+/g, '');
}

function plainNumber(number: string): string {
  if (GROUPED.test(number)) return number.replace(BETWEEN_GROUPS, '');
  return number.replace(THOUSANDS, '$1000').replace(/[,\u066b]/, '.');
}

/**
 * The form under which a written word is looked up, before stemming: lower case, "40,000" and "40k" as "40000", figures
 * of any script as 0 to 9, "U.S." as "us" spelled in capitals when that would be a function word, "Qi's" as "qi", "e-mail"
 * as "email". Ligatures and wide letters become common ones. Diacritics stay: stemmers need them.
 * @param language BCP 47
 */
export function plain(word: string, language: string): string {
  const { code, writing = {} } = languageOf(language);
  if (!writing.dotlessI && LETTERS.test(word)) return FUNCTION_LIKE_ACRONYMS.has(word) ? word : word.toLowerCase();
  const shown = ASCII.test(word) ? word : spelled(word);
  const written = writing.elided ? shown.replace(ELIDED, '') : shown;
  const lower = writing.dotlessI ? written.toLocaleLowerCase(code) : written.toLowerCase();
  const first = lower.charCodeAt(0);
  if (first >= 48 && first <= 57) return plainNumber(lower);
  if (FUNCTION_LIKE_ACRONYMS.has(written)) return written;
  if (written.includes('.')) {
    const joined = written.replaceAll('.', '').toUpperCase();
    return FUNCTION_LIKE_ACRONYMS.has(joined) ? joined : lower.replaceAll('.', '');
  }
  const whole = lower.replace(HYPHEN, '');
  const mark = whole.search(APOSTROPHE);
  if (mark < 0) return whole;
  if (whole.slice(mark + 1) === 's' || (writing.endingsAfterApostrophe && mark > 1)) return whole.slice(0, mark);
  return whole.replace(APOSTROPHES, '');
}

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
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۃ: 'ه',
  ς: 'σ',
  ё: 'е',
  ґ: 'г',
  ə: 'e',
  ħ: 'h',
};
const SINGLE = new RegExp(`[${Object.keys(SINGLES).join('')}]`, 'g');
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

/** Where marks make words only the tone's place differs ("hòa", "hoà"): it goes to the end. */
function foldedTones(word: string): string {
  const apart = word.normalize('NFD');
  return `${apart.replace(TONE, '').normalize('NFC')}${TONE.exec(apart)?.[0] ?? ''}`;
}

/** Vowels, each long one before the short one that it is taken for. */
const VOWELS = [
  'ईइ',
  'ऊउ',
  'ऑओ',
  'ऍए',
  '\u0940\u093f',
  '\u0942\u0941',
  '\u0944\u0943',
  '\u0945\u0947',
  '\u0946\u0947',
  '\u0949\u094b',
  '\u094a\u094b',
];
const SHORT_VOWELS = new Map(VOWELS.map((pair) => [pair.charAt(0), pair.charAt(1)]));
const LONG_VOWEL = new RegExp([...SHORT_VOWELS.keys()].join('|'), 'g');

/**
 * What Hindi and its neighbours write either way: a dot below or none, a nasal as a sign or as a letter ("हिन्दी", "हिंदी"),
 * long vowels short. After Lucene's HindiNormalizer.
 */
const foldedDevanagari = (word: string): string =>
  word
    .normalize('NFKD')
    .replaceAll('\u093c', '')
    .replace(/\u0901|[\u0919\u091e\u0923\u0928\u092e]\u094d(?=[\u0915-\u0939])/g, '\u0902')
    .replace(LONG_VOWEL, (vowel) => SHORT_VOWELS.get(vowel) ?? vowel);

/** Languages whose marks make words, and are not left away: "ban", "bán", "bàn", "bạn". */
export const keepsMarks = (language: string): boolean => languageOf(language).writing?.marksMakeWords === true;

/**
 * A word without what people leave out when they type: diacritics, vowel points, letter variants. Where marks make
 * words they stay. Lower case in, lower case out.
 */
export function fold(word: string, language: string): string {
  if (ASCII.test(word)) return word;
  const { writing, scripts } = languageOf(language);
  if (writing?.marksMakeWords) return foldedTones(word);
  if (scripts[0] === 'Devanagari') return foldedDevanagari(word);
  return bare(word);
}

/** A word without any marks, whatever its language. */
export const bare = (word: string): string =>
  ASCII.test(word)
    ? word
    : word
        .normalize('NFKD')
        .replace(DECORATION, '')
        .normalize('NFC')
        .replace(SINGLE, (letter) => SINGLES[letter] ?? letter);
