import { type Article, type Passage, passageAt } from '../article/article.ts';
import { UserError } from '../base/errors.ts';
import { newestFirst, type Shelf } from '../shelf/shelf.ts';
import { foldTyped } from '../text/fold.ts';
import { enumerated } from './in-words.ts';

/**
 * The article of that id, or the only one whose title holds the words.
 *
 * @throws UserError `empty-shelf`, `unknown-article`
 */
export function findArticle(shelf: Pick<Shelf, 'article' | 'articles'>, idOrTitle: string): Article {
  const known = shelf.article(idOrTitle);
  if (known) return known;
  if (shelf.articles.length === 0) throw emptyShelf();
  const wanted = foldTyped(idOrTitle.trim());
  const matches = wanted ? shelf.articles.filter(({ title, id }) => foldTyped(`${title}\n${id}`).includes(wanted)) : [];
  const [only] = matches;
  if (only && matches.length === 1) return only;
  const ids = newestFirst(matches.length > 0 ? matches : shelf.articles).map(({ id }) => id);
  throw new UserError('unknown-article', (said) => {
    const some = enumerated(said, ids, MOST_NAMED);
    return matches.length > 0
      ? said.faults.articlesMatch(matches.length, idOrTitle, some)
      : said.faults.noArticleCalled(idOrTitle, some);
  });
}

/** Articles that a message names. */
const MOST_NAMED = 5;

/** @throws UserError `unknown-passage` that says how many there are */
export function findPassage(article: Article, number: number): Passage {
  const passage = passageAt(article, number);
  if (passage) return passage;
  throw new UserError('unknown-passage', ({ faults }) =>
    faults.noPassage(number, article.title, article.passages.length),
  );
}

export const emptyShelf = (): UserError => new UserError('empty-shelf', ({ faults }) => faults.emptyShelf);
