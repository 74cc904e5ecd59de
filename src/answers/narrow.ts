import type { Article } from '../article/article.ts';
import { firstDay, lastDay } from '../article/date.ts';
import { UserError } from '../base/errors.ts';
import type { Filters } from '../search/result.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { atMost, LONGEST } from './bounds.ts';
import { readDate } from './days.ts';
import type { Facets } from './facets.ts';
import { findLanguage, findPublisher } from './find-facet.ts';
import { checkFit, meets } from './fit.ts';
import { findArticle } from './lookup.ts';
import type { AskFilters, Narrowing } from './narrowing.ts';

/**
 * Finds on the shelf what the filters name, and makes sure that they leave something.
 *
 * @param locale of whoever asks, BCP 47. Default: English
 * @throws UserError `unknown-article`, `unknown-publisher`, `unknown-language`, `bad-date`, `no-article-fits`, and `bad-option` for one that is too long
 */
export function narrow(shelf: Shelf, facets: Facets, filters: AskFilters, locale?: string): Narrowing {
  const narrowing = look(shelf, facets, filters, locale, (find) => find());
  checkPeriod(narrowing);
  checkFit(shelf.articles, facets, narrowing);
  return narrowing;
}

/**
 * The articles that filters leave while others are being typed: one that names nothing yet is passed over, and where
 * they would leave nothing they leave all.
 */
export function leftBy(shelf: Shelf, facets: Facets, filters: AskFilters, locale: string): readonly Article[] {
  const narrowing = look(shelf, facets, filters, locale, orNothing);
  const left = shelf.articles.filter(meets(facets, narrowing));
  return left.length > 0 ? left : shelf.articles;
}

function orNothing<T>(find: () => T): T | null {
  try {
    return find();
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** @param attempt what becomes of a filter that names nothing */
function look(
  shelf: Shelf,
  facets: Facets,
  { article, publisher, language, after, before }: AskFilters,
  locale: string | undefined,
  attempt: <T>(find: () => T) => T | null,
): Narrowing {
  return {
    article:
      article === undefined
        ? null
        : attempt(() =>
            findArticle(
              shelf,
              atMost(({ options }) => options.article.name, article, LONGEST.filter),
            ),
          ),
    publisher:
      publisher === undefined
        ? null
        : attempt(() =>
            findPublisher(
              facets.publishers(),
              atMost(({ options }) => options.publisher.name, publisher, LONGEST.filter),
            ),
          ),
    language:
      language === undefined
        ? null
        : attempt(() =>
            findLanguage(
              facets.languages(),
              atMost(({ options }) => options.language.name, language, LONGEST.filter),
              locale,
            ),
          ),
    after:
      after === undefined
        ? null
        : attempt(() => readDate(atMost(({ options }) => options.after.name, after, LONGEST.filter))),
    before:
      before === undefined
        ? null
        : attempt(() => readDate(atMost(({ options }) => options.before.name, before, LONGEST.filter))),
  };
}

/** As the search takes it. */
export const toFilters = ({ article, publisher, language, after, before }: Narrowing): Filters => ({
  ...(article && { article: article.id }),
  ...(publisher !== null && { publisher }),
  ...(language !== null && { language }),
  ...(after !== null && { publishedFrom: firstDay(after) }),
  ...(before !== null && { publishedTo: lastDay(before) }),
});

function checkPeriod({ after, before }: Narrowing): void {
  if (after === null || before === null || firstDay(after) <= lastDay(before)) return;
  throw new UserError('bad-date', ({ faults, options }) => faults.emptyPeriod(after, before, options.after.name));
}
