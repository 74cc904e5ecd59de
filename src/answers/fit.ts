import type { Article } from '../article/article.ts';
import { firstDay, lastDay, mayBeOf } from '../article/date.ts';
import { UserError } from '../base/errors.ts';
import type { Words } from '../words/en.ts';
import type { Facets } from './facets.ts';
import type { Narrowing } from './narrowing.ts';

/** Each condition, whether an article meets it, and how a message says that so many do. */
const conditions = (facets: Facets, { article, publisher, language, after, before }: Narrowing) => {
  const [from, to] = [after === null ? undefined : firstDay(after), before === null ? undefined : lastDay(before)];
  return [
    article && {
      says: ({ faults }: Words, count: number) => faults.calledSo(article.title, count),
      holds: (one: Article) => one.id === article.id,
    },
    publisher !== null && {
      says: ({ faults }: Words, count: number) => faults.bySuch(publisher, count),
      holds: (one: Article) => one.publisher?.toLowerCase() === publisher.toLowerCase(),
    },
    language !== null && {
      says: ({ faults }: Words, count: number) => faults.inSuch(language, count),
      holds: (one: Article) => facets.languageOf(one) === language,
    },
    (after !== null || before !== null) && {
      says: ({ faults }: Words, count: number) => faults.publishedThen({ after, before }, count),
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
  const alone = conditions(facets, narrowing).map(({ says, holds }) => ({
    says,
    count: articles.filter(holds).length,
  }));
  throw new UserError('no-article-fits', (said) =>
    // Only a period can be one of which there is nothing: all else is named by the shelf itself.
    alone.some(({ count }) => count === 0)
      ? said.faults.nothingPublished(narrowing, datesThere(articles))
      : said.faults.noArticleFits(alone.map(({ says, count }) => says(said, count))),
  );
}

/** The oldest and the newest date of an article; null where none has one. */
function datesThere(articles: readonly Article[]): { oldest: string; newest: string } | null {
  const dates = articles.flatMap(({ published }) => published ?? []);
  const [oldest] = [...dates].sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
  const [newest] = [...dates].sort((a, b) => (lastDay(a) > lastDay(b) ? -1 : 1));
  return oldest !== undefined && newest !== undefined ? { oldest, newest } : null;
}
