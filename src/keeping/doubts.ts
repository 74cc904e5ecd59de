import type { Article } from '../article/article.ts';
import type { ArticleFault } from '../intake/read-article.ts';

/** What an editor should look at, a sentence each without a full stop. */
export function doubtsOf(article: Article, faults: readonly ArticleFault[] = []): string[] {
  return [
    ...faults.map(({ reason }) => reason),
    ...(article.author === null ? ['no author was found'] : []),
    ...(article.published === null ? ['no date was found'] : []),
    ...(article.url === null ? ['no address was found, so links cannot lead to the page'] : []),
  ];
}
