import { printableLine } from '../base/printable.ts';

/**
 * Names that run from right to left in a line of ours. Digits and dots beside them would be drawn in among them; isolates
 * (U+2068 … U+2069) keep each name to itself, and leave the direction of the line to our own words.
 */

/** Letters of the scripts that Unicode keeps for that direction: Hebrew, Arabic, Syriac, Thaana, N’Ko, Adlam and others. */
const LEFTWARDS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const [OPEN, CLOSE] = ['\u2068', '\u2069'];

/** Which way a line runs: as its first letter outside isolates does. */
export const directionOf = (line: string): 'ltr' | 'rtl' =>
  LEFTWARDS.test(/\p{L}/u.exec(line.replace(/\u2068[^\u2069]*\u2069/g, ''))?.[0] ?? '') ? 'rtl' : 'ltr';

/** The words, letter for letter, kept to themselves where they need it. */
export const enclosed = (words: string): string => (LEFTWARDS.test(words) ? OPEN + words + CLOSE : words);

/** The exact inverse of `enclosed`. */
export const disclosed = (words: string): string =>
  words.startsWith(OPEN) && words.endsWith(CLOSE) && LEFTWARDS.test(words) ? words.slice(1, -1) : words;

/** A name to be shown among words of ours: on one line, kept to itself where it needs it, with nothing in it that could end that. */
export const apart = (name: string): string => enclosed(printableLine(name));
