import type { Article } from '../article/article.ts';
import { firstDay, lastDay, mayBeOf } from '../article/date.ts';
import { UserError } from '../base/errors.ts';
import type { Facets } from './facets.ts';
import { counted, dateInWords } from './in-words.ts';
import { languageName } from './language-names.ts';
import type { Narrowing } from './narrowing.ts';
import { periodInWords } from './narrowing-in-words.ts';

/** Each condition, whether an article meets it, and how a message says it. */
const conditions = (facets: Facets, { article, publisher, language, after, before }: Narrowing) => {
  const period = periodInWords({ after, before });
  const [from, to] = [after === null ? undefined : firstDay(after), before === null ? undefined : lastDay(before)];
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
      holds: ({ published }: Article) => mayBeOf(published, from, to),
    },
  ].filter((condition) => condition !== false && condition !== null);
};

/** Whether an article meets a narrowing. */
export function meets(facets: Facets, narrowing: Narrowing): (article: Article) => boolean {
  const all = conditions(facets, narrowing);
  return (article) => all.every(({ holds }) => holds(article));
}

/** Makes sure that a narrowing leaves something. @throws UserError `no-article-fits` that says what there is instead */
export function checkFit(articles: readonly Article[], facets: Facets, narrowing: Narrowing): void {
  if (articles.some(meets(facets, narrowing))) return;
  const all = conditions(facets, narrowing);
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
  const dates = articles.flatMap(({ published }) => published ?? []);
  const [oldest] = [...dates].sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
  const [newest] = [...dates].sort((a, b) => (lastDay(a) > lastDay(b) ? -1 : 1));
  if (!oldest || !newest) return 'None of them has a date.';
  if (oldest === newest) return `Those with a date are of ${dateInWords(oldest)}.`;
  return `Those with a date are of ${dateInWords(oldest)} to ${dateInWords(newest)}.`;
}
