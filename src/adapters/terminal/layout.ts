import type { Span } from '../../article/span.ts';
import { memoized } from '../../base/memoize.ts';

const graphemesIn = memoized((locale: string | undefined) => new Intl.Segmenter(locale, { granularity: 'grapheme' }));
const graphemesOf = (text: string): Intl.Segments => graphemesIn(undefined).segment(text);
const ASCII = /^[\x20-\x7e]*$/;
const WIDE =
  /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /^[\p{M}\p{Cf}]+$/u;

const widthOf = (grapheme: string): number => (NO_WIDTH.test(grapheme) ? 0 : WIDE.test(grapheme) ? 2 : 1);

/** How many columns of a terminal the text takes; wide letters and emoji take two. */
export function columnsOf(text: string): number {
  if (ASCII.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of graphemesOf(text)) columns += widthOf(segment);
  return columns;
}

/** The text, with spaces behind it up to so many columns. */
export const padded = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - columnsOf(text)));

/** What no line begins with, and what none ends with: marks that close, and those that open. */
const NO_BEGINNING = /^[、。，．！？；：）］】》〉」』”’…·,.!?;:)\]}%]/u;
const NO_END = /[（［【《〈「『“‘([{]$/u;

/** A word or, in scripts that may be broken anywhere, a letter; and whether a space stands before it. */
function* pieces(text: string): Generator<Span> {
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    if (!WIDE.test(word)) {
      yield [index, index + word.length];
      continue;
    }
    let from = index;
    for (const { segment, index: at } of graphemesOf(word)) {
      const here = index + at;
      if (here === from || NO_BEGINNING.test(segment) || NO_END.test(text.slice(from, here))) continue;
      yield [from, here];
      from = here;
    }
    yield [from, index + word.length];
  }
}

/** A piece that is wider than a line, cut between letters. */
function* cut(text: string, [start, end]: Span, columns: number): Generator<Span> {
  let from = start;
  let taken = 0;
  for (const { segment, index } of graphemesOf(text.slice(start, end))) {
    const width = widthOf(segment);
    if (taken > 0 && taken + width > columns) {
      yield [from, start + index];
      from = start + index;
      taken = 0;
    }
    taken += width;
  }
  yield [from, end];
}

/** As much of the text's beginning as `columns` columns hold. */
export function beginning(text: string, columns: number): string {
  if (columns < 1) return '';
  const [[start, end] = [0, 0]] = cut(text, [0, text.length], columns);
  return columnsOf(text.slice(start, end)) > columns ? '' : text.slice(start, end);
}

/** Lines of at most `columns` columns, as spans of the text; broken at spaces, and where the text itself breaks. */
export function wrap(text: string, columns: number): Span[] {
  const lines: Span[] = [];
  let line: Span | null = null;
  let taken = 0;
  for (const piece of pieces(text)) {
    const gap: string = line ? text.slice(line[1], piece[0]) : '';
    const width = columnsOf(text.slice(...piece));
    if (line && !gap.includes('\n') && taken + (gap ? 1 : 0) + width <= columns) {
      line = [line[0], piece[1]];
      taken += (gap ? 1 : 0) + width;
      continue;
    }
    if (line) lines.push(line);
    const parts = width > columns ? [...cut(text, piece, columns)] : [piece];
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? piece;
    taken = columnsOf(text.slice(...line));
  }
  if (line) lines.push(line);
  return lines;
}

/** Control characters, escape sequences among them, and marks that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (character === '\t' || character === '\n') return ' ';
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** The text with nothing in it that a terminal obeys: control characters are shown, not sent. White space is a space. */
export const visible = (text: string): string => text.replace(UNSEEN, picture);

/** The same of a line of ours, whose names are kept apart by isolates. They end with the line, whoever put them there. */
export const visibleListing = (line: string): string =>
  line.replace(UNSEEN, (character) => (/[\u2068\u2069]/.test(character) ? character : picture(character)));
