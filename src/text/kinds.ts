import { memoized } from '../base/memoize.ts';
import type { AnswerWords, CloserKind } from '../language/answer-words.ts';
import { LANGUAGES } from '../language/index.ts';
import type { Language } from '../language/language.ts';
import { type AskedFor, listOf, type Words } from '../language/lists.ts';
import { languageOf } from './languages.ts';
import { plain } from './plain.ts';

/** The kind of answer a question asks for; `other` where its words do not tell. */
export type AnswerKind = AskedFor | 'other';

/** What is asked for as closely as the language's words tell it. */
export type CloseKind = CloserKind | 'other';

type Patterns<Kind> = readonly (readonly [Kind, RegExp])[];

/** By kind, in the order in which they decide. */
function patternsOf<Kind extends string>(
  kinds: Readonly<Partial<Record<Kind, string>>>,
  insideWords?: boolean,
): Patterns<Kind> {
  return Object.entries<string | undefined>(kinds).map(([kind, lines = '']) => {
    const phrases = lines.trim().replace(/\s*\n\s*/g, '|');
    return [kind as Kind, new RegExp(insideWords ? phrases : `(?<= )(?:${phrases})(?= )`, 'u')];
  });
}
const askingOf = memoized(({ asking: { insideWords, ...kinds } = {} }: Language) =>
  patternsOf<AskedFor>(kinds, insideWords),
);
const askingCloserOf = memoized(({ askingCloser = {} }: Language) => patternsOf<CloserKind>(askingCloser));

/** Armenian writes the marks of a question inside its words. */
const INSIDE = /[\u055a-\u055e]/g;

/** The words of a question, lower case, with single spaces between and around them. */
function spaced(question: string): string {
  const words = question
    .normalize('NFC')
    .toLowerCase()
    .replace(INSIDE, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return ` ${words} `;
}

/** What begins first, and the first and last of the words that say it: between them may stand what is asked about. */
function firstOf<Kind>(text: string, patterns: Patterns<Kind>): { kind: Kind; words: string[] } | null {
  let first: { kind: Kind; words: string[]; at: number } | null = null;
  for (const [kind, pattern] of patterns) {
    const found = pattern.exec(text);
    if (found && (!first || found.index < first.at)) {
      const words = found[0].split(' ');
      first = { kind, words: [words[0] ?? '', words.at(-1) ?? ''], at: found.index };
    }
  }
  return first;
}

/** The kind of answer that a question's own words ask for. */
export const askedKind = (question: string, language: string): AnswerKind =>
  firstOf(spaced(question), askingOf(languageOf(language)))?.kind ?? 'other';

/**
 * The same as closely as they tell it, and words that do: "how much does" asks for money. In a language whose closer kinds
 * are not known it is one of the five of `askedKind`.
 */
export function askedCloser(
  question: string,
  language: string,
): { readonly kind: CloseKind; readonly words: readonly string[] } {
  const known = languageOf(language);
  const patterns: Patterns<CloserKind> = known.askingCloser ? askingCloserOf(known) : askingOf(known);
  return firstOf(spaced(question), patterns) ?? { kind: 'other', words: [] };
}

/** What a single word may answer: bits, to be or-ed. */
export const NUMBER = 1;
export const DATE = 2;
export const REASON = 4;
export const PLACE_BEFORE = 8;
/** By the lists of `AnswerWords`. */
export const MARKS_OF_ANSWERS: Readonly<Record<keyof AnswerWords, number>> = {
  time: 16,
  when: 32,
  money: 64,
  share: 128,
  size: 256,
  times: 512,
  age: 1024,
  way: 2048,
  saying: 4096,
  denial: 8192,
  pronouns: 16_384,
};

const asRead = (words: Words | undefined, { code }: Language): ReadonlySet<string> =>
  new Set(listOf(words).map((word) => plain(word, code)));

const wordsThatMark = memoized((language: Language) => [
  [NUMBER, asRead(language.numbers, language)] as const,
  [DATE, asRead(`${language.months ?? ''} ${language.dates ?? ''}`, language)] as const,
  [REASON, asRead(language.reasons, language)] as const,
  [PLACE_BEFORE, asRead(language.beforePlaces, language)] as const,
  ...Object.entries(language.answers ?? {}).map(
    ([list, words]) => [MARKS_OF_ANSWERS[list as keyof AnswerWords], asRead(words, language)] as const,
  ),
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
