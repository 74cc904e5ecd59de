import { bare, plain } from '../text/plain.ts';
import { UNSPACED } from '../text/unspaced.ts';

/** A word as it is compared; in scripts that put no space between words, one character. */
export interface Token {
  /** Without case, diacritics and apostrophes; numbers in plain figures. */
  readonly key: string;
  /** Into the text that was read, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const UNSEEN = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
const LETTER = `[\\p{L}\\p{M}\\p{N}${UNSEEN}]`;
/** Grouped and broken numbers; signs that belong to a number; words, with what an apostrophe joins to them. */
const NUMBER = `(?<!\\p{Nd})\\p{Nd}+(?:['’\\u00a0\\u2009\\u202f]\\p{Nd}{3}(?!\\p{Nd})|[.,\\u066b\\u066c]\\p{Nd}+)*[\\p{L}\\p{M}]*`;
const SIGN = '[%‰$€£¥₽₹₩]';
const WORD = `[\\p{L}\\p{N}]${LETTER}*(?:['’ʼ＇׳](?=\\p{L})${LETTER}+)*`;
const SPACED = new RegExp(`[A-Za-z]+(?=[ .,;:!?")”]|$)|${NUMBER}|${SIGN}|${WORD}`, 'gu');
const CHARACTER = `${UNSPACED.source}\\p{M}*`;
const MIXED = new RegExp(
  `${CHARACTER}|${NUMBER}|${SIGN}|(?:(?!${UNSPACED.source})[\\p{L}\\p{N}])(?:(?!${UNSPACED.source})${LETTER})*(?:['’ʼ＇׳](?=\\p{L})(?:(?!${UNSPACED.source})${LETTER})+)*`,
  'gu',
);

const APOSTROPHE = /['’ʼ＇׳]/;
const APOSTROPHES = /['’ʼ＇׳]/g;
/** An apostrophe before so many letters parts words: "l’ambassadeur", "O’Brien". Shorter endings belong to theirs: "don’t". */
const ELISION = /['’ʼ＇׳](?=[\p{L}\p{M}]{3})/u;
const UNSEEN_ALL = new RegExp(`[${UNSEEN}]`, 'g');
/** Longer than any word: what is beyond is compared, but not taken apart. */
const LONGEST_WORD = 100;

/** What its sign is read as. */
export const PERCENT = 'percent';
const SIGNS: Readonly<Record<string, string>> = { '%': PERCENT };

/** How a written word is compared. */
export function keyOf(written: string): string {
  const lower = written.toLowerCase();
  if (isPlain(lower)) return lower;
  const sign = SIGNS[written];
  if (sign) return sign;
  if (/^\p{Nd}/u.test(written)) return bare(plain(written, 'und'));
  const common = lower.normalize('NFKC').toLowerCase().replace(UNSEEN_ALL, '').replace(APOSTROPHES, '');
  return written.length > LONGEST_WORD ? common : bare(common);
}

/** Whether a word has the letters a to z alone, as most have: the quick look. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** The words of a text in order. Linear in its length. */
export function tokensOf(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  const pattern = UNSPACED.test(text) ? MIXED : SPACED;
  for (const { 0: word, index } of text.matchAll(pattern)) {
    let from = 0;
    if (APOSTROPHE.test(word))
      for (let cut = word.search(ELISION); cut > 0; ) {
        tokens.push(tokenAt(word.slice(from, from + cut), offset + index + from));
        from += cut + 1;
        cut = word.slice(from).search(ELISION);
      }
    const token = tokenAt(word.slice(from), offset + index + from);
    if (token.key !== '') tokens.push(token);
  }
  return tokens;
}

const tokenAt = (word: string, start: number): Token => ({ key: keyOf(word), start, end: start + word.length });
