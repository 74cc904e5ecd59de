import type { Span } from '../article/span.ts';
import { dictionaryWords, UNSPACED } from '../text/unspaced.ts';

/** Punctuation, save what joins a word (`_`); symbols such as `$` belong to the word beside them. */
const MARK = /[^\P{P}\p{Pc}]/u;
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}\p{Pc}]/u;
const ASCII_LETTER = /[A-Za-z0-9]/;

const isMark = (character: string): boolean => !ASCII_LETTER.test(character) && MARK.test(character);

/** The words of a text split at white space, without the punctuation at their edges. Half a surrogate pair is no mark. */
function spacedWords(text: string): Span[] {
  const found: Span[] = [];
  for (const { 0: token, index } of text.matchAll(/\S+/g)) {
    let start = index;
    let end = index + token.length;
    while (start < end && isMark(text.charAt(start))) start++;
    while (start < end && isMark(text.charAt(end - 1))) end--;
    if (start < end) found.push([start, end]);
  }
  return found;
}

/** The words of a text as browsers bound them when they look for a text fragment. */
export const words = (text: string): Span[] =>
  UNSPACED.test(text)
    ? Array.from(dictionaryWords(text), ({ segment, index }): Span => [index, index + segment.length])
    : spacedWords(text);

/** Whether neither edge of the span cuts through a word. In unspaced scripts every place may be an edge. */
export function isWordBounded(text: string, [start, end]: Span): boolean {
  const cuts = (at: number): boolean => {
    const [before, after] = [text.charAt(at - 1), text.charAt(at)];
    if (before === ' ' || after === ' ') return false;
    return WORD_CHARACTER.test(before) && WORD_CHARACTER.test(after) && !UNSPACED.test(before) && !UNSPACED.test(after);
  };
  return !cuts(start) && !cuts(end);
}

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
};

/** What stands between double quotation marks in one paragraph, marks left out; one left open runs to its end. */
export function quotedRuns(paragraph: string): Span[] {
  const runs: Span[] = [];
  let open = -1;
  let closing = '';
  for (let at = 0; at < paragraph.length; at++) {
    const character = paragraph.charAt(at);
    if (open < 0) {
      const pair = CLOSING[character];
      if (pair === undefined) continue;
      open = at + 1;
      closing = pair;
    } else if (closing.includes(character)) {
      runs.push([open, at]);
      open = -1;
    }
  }
  if (open >= 0) runs.push([open, paragraph.length]);
  return runs;
}
