import { memoized } from '../base/memoize.ts';
import { LANGUAGES } from '../language/index.ts';
import type { Language } from '../language/language.ts';
import { type AskedFor, type Asking, listOf, type Words } from '../language/lists.ts';
import { languageOf } from './languages.ts';
import { plain } from './plain.ts';

/** The kind of answer a question asks for; `other` where its words do not tell. */
export type AnswerKind = AskedFor | 'other';

/** By kind, in the order in which they decide. */
function patternsOf({ insideWords, ...kinds }: Asking): (readonly [AskedFor, RegExp])[] {
  return Object.entries(kinds).map(([kind, lines]) => {
    const phrases = lines.trim().replace(/\s*\n\s*/g, '|');
    return [kind as AskedFor, new RegExp(insideWords ? phrases : `(?<= )(?:${phrases})(?= )`, 'u')];
  });
}
const askingOf = memoized(({ asking }: Language) => patternsOf(asking ?? {}));

/** Armenian writes the marks of a question inside its words. */
const INSIDE = /[\u055a-\u055e]/g;

/** The kind of answer that a question's own words ask for. */
export function askedKind(question: string, language: string): AnswerKind {
  const words = question
    .normalize('NFC')
    .toLowerCase()
    .replace(INSIDE, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  const text = ` ${words} `;
  let first = Number.POSITIVE_INFINITY;
  let kind: AnswerKind = 'other';
  for (const [asked, pattern] of askingOf(languageOf(language))) {
    const at = text.search(pattern);
    if (at >= 0 && at < first) {
      first = at;
      kind = asked;
    }
  }
  return kind;
}

/** What a single word may answer: bits, to be or-ed. */
export const NUMBER = 1;
export const DATE = 2;
export const REASON = 4;
export const PLACE_BEFORE = 8;

const asRead = (words: Words | undefined, { code }: Language): ReadonlySet<string> =>
  new Set(listOf(words).map((word) => plain(word, code)));

const wordsThatMark = memoized((language: Language) => [
  [NUMBER, asRead(language.numbers, language)] as const,
  [DATE, asRead(`${language.months ?? ''} ${language.dates ?? ''}`, language)] as const,
  [REASON, asRead(language.reasons, language)] as const,
  [PLACE_BEFORE, asRead(language.beforePlaces, language)] as const,
]);

const anyOf = (patterns: readonly (RegExp | undefined)[]): RegExp =>
  new RegExp(patterns.flatMap((pattern) => pattern?.source ?? []).join('|'), 'u');
const NUMBER_FIGURES = anyOf(LANGUAGES.map(({ figures }) => figures?.number));
const DATE_FIGURES = anyOf(LANGUAGES.map(({ figures }) => figures?.date));
const YEAR = /^(?:1\d{3}|20\d{2})$/;

/** Which kinds of answer a word, lower case, may give or announce: `NUMBER`, `DATE`, `REASON`, `PLACE_BEFORE` or-ed. */
export function marksOf(word: string, language: string): number {
  let marks = 0;
  if (/^\p{Nd}/u.test(word) || NUMBER_FIGURES.test(word)) marks |= NUMBER;
  if (YEAR.test(word) || DATE_FIGURES.test(word)) marks |= DATE;
  for (const [mark, words] of wordsThatMark(languageOf(language))) if (words.has(word)) marks |= mark;
  return marks;
}
