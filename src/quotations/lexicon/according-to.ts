import type { LanguageRules } from './language-rules.ts';

type WithLower = { readonly lower: string };
type Phrases = LanguageRules['accordingTo'];

const endsPhrase = (words: readonly WithLower[], at: number, phrases: Phrases): boolean =>
  phrases
    .get(words[at]?.lower ?? '')
    ?.some((before) => before.every((other, i) => words[at - 1 - i]?.lower === other)) === true;

/** Whether a phrase of "according to" ends at a word: "von" in "nach Angaben von Greta Palm". */
export const endsAccordingTo = (words: readonly WithLower[], at: number, { accordingTo }: LanguageRules): boolean =>
  endsPhrase(words, at, accordingTo);

/** The same of one that means who spoke before: "elle" in "selon elle". */
export const endsAccordingToSame = (
  words: readonly WithLower[],
  at: number,
  { accordingToSame }: LanguageRules,
): boolean => endsPhrase(words, at, accordingToSame);
