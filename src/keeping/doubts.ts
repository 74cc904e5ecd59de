import type { Article } from '../article/article.ts';
import type { ArticleFault } from '../intake/read-article.ts';
import type { Say } from '../words/en.ts';
import { saidIn } from '../words/said.ts';

/** What an editor should look at, a clause each. */
export function doubtsOf(article: Article, faults: readonly ArticleFault[] = []): Say[] {
  return [
    ...faults.map(
      ({ reason }): Say =>
        (words) =>
          saidIn(words, reason),
    ),
    ...(article.author === null ? [noAuthor] : []),
    ...(article.published === null ? [noDate] : []),
    ...(article.url === null ? [noAddress] : []),
  ];
}

const noAuthor: Say = ({ keeping }) => keeping.doubts.noAuthor;
const noDate: Say = ({ keeping }) => keeping.doubts.noDate;
const noAddress: Say = ({ keeping }) => keeping.doubts.noAddress;
