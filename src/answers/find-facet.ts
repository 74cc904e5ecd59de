import { UserError } from '../base/errors.ts';
import { oneLine } from '../base/one-line.ts';
import { foldTyped } from '../text/fold.ts';
import { baseLanguage } from '../text/languages.ts';
import type { Facet } from './facets.ts';
import { ended, enumerated } from './in-words.ts';
import { languageName, languageNames } from './language-names.ts';

/** Names in a message that says what there is. */
const MOST_NAMED = 5;

const named = (facets: readonly Facet[], nameOf = (value: string) => value): string =>
  enumerated(
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
  throw new UserError('unknown-publisher', whyNoPublisher(publishers, matches, oneLine(typed)));
}

function whyNoPublisher(publishers: readonly Facet[], matches: readonly Facet[], typed: string): string {
  if (matches.length > 0)
    return `${matches.length} publishers match “${typed}”: ${named(matches)}. Say more of the name.`;
  return publishers.length > 0
    ? ended(`No article here is by “${typed}”. Publishers here: ${named(publishers)}`)
    : 'None of the articles here names its publisher.';
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
  const there = named(matches.length > 0 ? matches : languages, languageName);
  throw new UserError(
    'unknown-language',
    matches.length > 0
      ? `${matches.length} languages match “${oneLine(typed)}”: ${there}. Say more of the name.`
      : `No article here is in “${oneLine(typed)}”. Languages here: ${there || 'none that I can tell'}.`,
  );
}
