import type { Article } from '../article/article.ts';
import { UserError } from '../base/errors.ts';
import type { Filters } from '../search/search.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { fold, oneLine } from '../text/fold.ts';
import { baseLanguage } from '../text/languages.ts';
import { firstDay, lastDay, readDate } from './days.ts';
import type { Facet, Facets } from './facets.ts';
import { counted, dateInWords, enumerated, periodInWords } from './in-words.ts';
import { languageName, languageNames } from './language-names.ts';
import { findArticle } from './lookup.ts';

/** What a question may be narrowed to, as people give it; every condition given must hold. */
export interface AskFilters {
  /** An id or words of a title. Default: every article on the shelf. */
  readonly article?: string;
  /** Its name, or words of it. */
  readonly publisher?: string;
  /** A tag, or the language's name in English, in itself or in `locale`. */
  readonly language?: string;
  /** Only articles published then or later: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, that day, month or year included. */
  readonly after?: string;
  /** Only articles published then or earlier, in the same forms; that day, month or year included. */
  readonly before?: string;
}

/** What a question is narrowed to, as the shelf has it; null where it is not narrowed. */
export interface Narrowing {
  readonly article: Article | null;
  /** As the shelf spells it. */
  readonly publisher: string | null;
  /** A base tag: `de`. */
  readonly language: string | null;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as it was given. */
  readonly after: string | null;
  readonly before: string | null;
}

/**
 * Finds on the shelf what the filters name, and makes sure that they leave something.
 *
 * @param locale of whoever asks, BCP 47. Default: English
 * @throws UserError `unknown-article`, `unknown-publisher`, `unknown-language`, `bad-date`, `no-article-fits`
 */
export function narrow(shelf: Shelf, facets: Facets, filters: AskFilters, locale?: string): Narrowing {
  const { article, publisher, language, after, before } = filters;
  const narrowing: Narrowing = {
    article: article === undefined ? null : findArticle(shelf, article),
    publisher: publisher === undefined ? null : findPublisher(facets.publishers, publisher),
    language: language === undefined ? null : findLanguage(facets.languages, language, locale),
    after: after === undefined ? null : readDate(after),
    before: before === undefined ? null : readDate(before),
  };
  checkPeriod(narrowing);
  checkFit(shelf.articles, facets, narrowing);
  return narrowing;
}

/** As the search takes it. */
export const toFilters = ({ article, publisher, language, after, before }: Narrowing): Filters => ({
  ...(article && { article: article.id }),
  ...(publisher !== null && { publisher }),
  ...(language !== null && { language }),
  ...(after !== null && { publishedFrom: firstDay(after) }),
  ...(before !== null && { publishedTo: lastDay(before) }),
});

/** Names in a message that says what there is. */
const MOST_NAMED = 5;

const named = (facets: readonly Facet[], nameOf = (value: string) => value): string =>
  enumerated(
    facets.map(({ value }) => nameOf(value)),
    MOST_NAMED,
  );

/** The one that is called so, to the letter or nearly; else those that hold the words. */
function called(typed: string, facets: readonly Facet[], namesOf: (value: string) => readonly string[]): Facet[] {
  const wanted = fold(oneLine(typed));
  const exact =
    facets.find(({ value }) => oneLine(value).toLowerCase() === oneLine(typed).toLowerCase()) ??
    facets.find(({ value }) => namesOf(value).includes(wanted));
  if (exact) return [exact];
  return wanted ? facets.filter(({ value }) => namesOf(value).some((name) => name.includes(wanted))) : [];
}

function findPublisher(publishers: readonly Facet[], typed: string): string {
  const matches = called(typed, publishers, (value) => [fold(oneLine(value))]);
  const [only] = matches;
  if (only && matches.length === 1) return only.value;
  throw new UserError('unknown-publisher', whyNoPublisher(publishers, matches, oneLine(typed)));
}

function whyNoPublisher(publishers: readonly Facet[], matches: readonly Facet[], typed: string): string {
  if (matches.length > 0)
    return `${matches.length} publishers match “${typed}”: ${named(matches)}. Say more of the name.`;
  return publishers.length > 0
    ? `No article here is by “${typed}”. Publishers here: ${named(publishers)}.`
    : 'None of the articles here names its publisher.';
}

function findLanguage(languages: readonly Facet[], typed: string, locale?: string): string {
  const byTag = languages.find(({ value }) => value === baseLanguage(typed.trim()));
  const matches = byTag ? [byTag] : called(typed, languages, (value) => languageNames(value, locale));
  const [only] = matches;
  if (only && matches.length === 1) return only.value;
  const there = named(matches.length > 0 ? matches : languages, languageName);
  throw new UserError(
    'unknown-language',
    matches.length > 0
      ? `“${oneLine(typed)}” may be ${there}. Say more of the name.`
      : `No article here is in “${oneLine(typed)}”. Languages here: ${there || 'none that I can tell'}.`,
  );
}

function checkPeriod({ after, before }: Narrowing): void {
  if (after === null || before === null || firstDay(after) <= lastDay(before)) return;
  throw new UserError(
    'bad-date',
    `Nothing is published after ${dateInWords(after)} and before ${dateInWords(before)}: the earlier date goes into “after”.`,
  );
}

/** Each condition, whether an article meets it, and how a message says it. */
const conditions = (facets: Facets, { article, publisher, language, after, before }: Narrowing) => {
  const period = periodInWords({ after, before });
  return [
    article && { says: `called “${article.title}”`, holds: (one: Article) => one.id === article.id },
    publisher !== null && {
      says: `by ${publisher}`,
      holds: (one: Article) => one.publisher?.toLowerCase() === publisher.toLowerCase(),
    },
    language !== null && {
      says: `in ${languageName(language)}`,
      holds: (one: Article) => facets.languageOf(one) === language,
    },
    period !== null && {
      says: period,
      holds: ({ published }: Article) =>
        published !== null &&
        (after === null || firstDay(after) <= published) &&
        (before === null || published <= lastDay(before)),
    },
  ].filter((condition) => condition !== false && condition !== null);
};

/** @throws UserError `no-article-fits` that says what there is instead */
function checkFit(articles: readonly Article[], facets: Facets, narrowing: Narrowing): void {
  const all = conditions(facets, narrowing);
  if (articles.some((one) => all.every(({ holds }) => holds(one)))) return;
  const alone = all.map(({ says, holds }) => ({ says, count: articles.filter(holds).length }));
  const empty = alone.find(({ count }) => count === 0);
  throw new UserError(
    'no-article-fits',
    empty
      ? `No article here was ${empty.says}. ${datesThere(articles)}`
      : `No article here is all of that: ${alone.map(({ says, count }) => `${says} (${counted(count, 'article')})`).join(', ')}.`,
  );
}

/** Only a period can be one of which there is nothing: all else is named by the shelf itself. */
function datesThere(articles: readonly Article[]): string {
  const dates = articles.flatMap(({ published }) => published ?? []).sort();
  const [oldest, newest] = [dates[0], dates.at(-1)];
  if (!oldest || !newest) return 'None of them has a date.';
  if (oldest === newest) return `Those with a date are of ${dateInWords(oldest)}.`;
  return `Those with a date are of ${dateInWords(oldest)} to ${dateInWords(newest)}.`;
}
