import { memoized } from '../base/memoize.ts';
import { LANGUAGES, UNKNOWN } from '../language/index.ts';
import type { Language } from '../language/language.ts';
import { listOf } from '../language/lists.ts';
import { languageOf } from './languages.ts';

/** Shortened words that may also stand at a sentence's end: what follows decides. */
export const MAY_END: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ sentences }) => listOf(sentences?.mayEnd)));

const sets = memoized(
  ({ sentences }: Language) =>
    new Set([...listOf(sentences?.abbreviations), ...listOf(UNKNOWN.sentences?.abbreviations)]),
);

/** The shortened words of a language by its tag, lower case without the full stop, with those of any. */
export const abbreviationsOf = (language: string): ReadonlySet<string> => sets(languageOf(language));
