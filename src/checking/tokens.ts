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
const SPACED = new RegExp(`${NUMBER}|${SIGN}|${WORD}`, 'gu');
const CHARACTER = `${UNSPACED.source}\\p{M}*`;
const MIXED = new RegExp(
  `${CHARACTER}|${NUMBER}|${SIGN}|(?:(?!${UNSPACED.source})[\\p{L}\\p{N}])(?:(?!${UNSPACED.source})${LETTER})*(?:['’ʼ＇׳](?=\\p{L})(?:(?!${UNSPACED.source})${LETTER})+)*`,
  'gu',
);

const APOSTROPHE = /['’ʼ＇׳]/;
const APOSTROPHES = /['’ʼ＇׳]/g;
/** "don’t", "mayor's": most of the words that have more than letters a to z. */
const CONTRACTED = /^[a-z'’]+$/;
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
  if (CONTRACTED.test(lower)) return lower.replace(APOSTROPHES, '');
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

/** What is told of the words of a text, in order: of one of letters a to z alone, as most are, but where it stands. */
interface WordReader {
  plain(from: number, to: number): void;
  other(token: Token): void;
}

/** Linear in the length of the text. */
function readWords(text: string, offset: number, { plain, other }: WordReader): void {
  const pattern = HIGH.test(text) && UNSPACED.test(text) ? MIXED : SPACED;
  for (let at = 0; at < text.length; ) {
    // Most words are letters a to z with a space or a mark behind them, and need no pattern.
    const end = endOfPlain(text, at);
    if (end > at) {
      plain(at, end);
      at = end;
    } else if (isBetween(text.charCodeAt(at))) at++;
    else {
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      if (!found) break;
      for (const token of partsOf(found[0], offset + found.index)) other(token);
      at = pattern.lastIndex;
    }
  }
}

/** The words of a text in order. Linear in its length. */
export function tokensOf(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  readWords(text, offset, {
    plain: (from, to) =>
      tokens.push({ key: text.slice(from, to).toLowerCase(), start: offset + from, end: offset + to }),
    other: (token) => tokens.push(token),
  });
  return tokens;
}

/** A number of 14 bits for a word of letters a to z, by its ends and its length. */
const outlineOf = (text: string, from: number, to: number): number =>
  ((text.charCodeAt(from) & 31) << 9) | ((text.charCodeAt(to - 1) & 31) << 4) | Math.min(to - from, 15);

/** What numbers the words of texts: for each in order that of its key, −1 for one that has none. Quicker than `tokensOf`. */
export function numbering(idOf: ReadonlyMap<string, number>): (text: string) => Int32Array {
  // Most words have none, and need not be cut out of their text to be told so.
  const outlines = new Uint8Array(1 << 14);
  for (const key of idOf.keys()) outlines[outlineOf(key, 0, key.length)] = 1;
  let ids = new Int32Array(4096);
  return (text) => {
    if (ids.length < text.length) ids = new Int32Array(text.length * 2);
    let count = 0;
    readWords(text, 0, {
      plain(from, to) {
        const mayHave = outlines[outlineOf(text, from, to)] === 1;
        ids[count++] = mayHave ? (idOf.get(text.slice(from, to).toLowerCase()) ?? -1) : -1;
      },
      other({ key }) {
        ids[count++] = idOf.get(key) ?? -1;
      },
    });
    return ids.slice(0, count);
  };
}

/** Characters of scripts that may put no space between words, and others beyond them. */
const HIGH = /[\u0e00-\u1fff\u2e80-\uffff]/;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** What stands between words or behind one and belongs to none, by its code: of ASCII all that is no letter, figure, sign or apostrophe. */
const BETWEEN = Uint8Array.from({ length: 128 }, (_, code) => (/[\w%$']/.test(String.fromCharCode(code)) ? 0 : 1));
/** The same among other characters: dashes, the double marks, the ellipsis. */
const isBetween = (code: number): boolean =>
  code < 128
    ? BETWEEN[code] === 1
    : code === 0x2013 || code === 0x2014 || code === 0x201c || code === 0x201d || code === 0x2026;

/** Where a word of letters a to z ends that begins there; the same place where none does. */
function endOfPlain(text: string, at: number): number {
  let end = at;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return end === text.length || isBetween(text.charCodeAt(end)) ? end : at;
}

/** A word, or the words that apostrophes join: "l’ambassadeur". */
function partsOf(word: string, start: number): Token[] {
  const parts: Token[] = [];
  let from = 0;
  if (APOSTROPHE.test(word))
    for (let cut = word.search(ELISION); cut > 0; ) {
      parts.push(tokenAt(word.slice(from, from + cut), start + from));
      from += cut + 1;
      cut = word.slice(from).search(ELISION);
    }
  const last = tokenAt(word.slice(from), start + from);
  return last.key === '' ? parts : [...parts, last];
}

const tokenAt = (word: string, start: number): Token => ({ key: keyOf(word), start, end: start + word.length });
