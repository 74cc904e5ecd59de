import { UserError } from '../base/errors.ts';
import { oneLine } from '../base/one-line.ts';
import { foldTyped } from '../text/fold.ts';
import { baseLanguage } from '../text/languages.ts';
import type { Words } from '../words/en.ts';
import type { Facet } from './facets.ts';
import { enumerated } from './in-words.ts';
import { languageNames } from './language-names.ts';

/** Names in a message that says what there is. */
const MOST_NAMED = 5;

const named = (words: Words, facets: readonly Facet[], nameOf = (value: string) => value): string =>
  enumerated(
    words,
    facets.map(({ value }) => nameOf(value)),
    MOST_NAMED,
  );

/** The one that is called so, to the letter or nearly; else those that hold the words. */
function called(typed: string, facets: readonly Facet[], namesOf: (value: string) => readonly string[]): Facet[] {
  const wanted = foldTyped(oneLine(typed));
  const exact =
    facets.find(({ value }) => oneLine(value).toLowerCase() === oneLine(typed).toLowerCase()) ??
    facets.find(({ value }) => namesOf(value).includes(wanted));
  if (exact) return [exact];
  return wanted ? facets.filter(({ value }) => namesOf(value).some((name) => name.includes(wanted))) : [];
}

/** The publisher of that name, or the only one with these words in it. @throws UserError `unknown-publisher` that says which there are */
export function findPublisher(publishers: readonly Facet[], typed: string): string {
  const matches = called(typed, publishers, (value) => [foldTyped(oneLine(value))]);
  const [only] = matches;
  if (only && matches.length === 1) return only.value;
  throw new UserError('unknown-publisher', (said) => whyNoPublisher(said, publishers, matches, oneLine(typed)));
}

function whyNoPublisher(words: Words, publishers: readonly Facet[], matches: readonly Facet[], typed: string): string {
  const { faults } = words;
  if (matches.length > 0) return faults.publishersMatch(matches.length, typed, named(words, matches));
  return publishers.length > 0 ? faults.noPublisherCalled(typed, named(words, publishers)) : faults.noPublishers;
}

/**
 * The language of that tag or name, or the only one with these words in its name.
 *
 * @param locale in whose words it may be named too, BCP 47
 * @throws UserError `unknown-language` that says which there are
 */
export function findLanguage(languages: readonly Facet[], typed: string, locale?: string): string {
  const byTag = languages.find(({ value }) => value === baseLanguage(typed.trim()));
  const matches = byTag ? [byTag] : called(typed, languages, (value) => languageNames(value, locale));
  const [only] = matches;
  if (only && matches.length === 1) return only.value;
  throw new UserError('unknown-language', (said) => whyNoLanguage(said, languages, matches, oneLine(typed)));
}

function whyNoLanguage(words: Words, languages: readonly Facet[], matches: readonly Facet[], typed: string): string {
  const { faults, language } = words;
  if (matches.length > 0) return faults.languagesMatch(matches.length, typed, named(words, matches, language));
  return languages.length > 0
    ? faults.noLanguageCalled(typed, named(words, languages, language))
    : faults.noLanguages(typed);
}
