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
  const ids = enumerated(
    newestFirst(matches.length > 0 ? matches : shelf.articles).map(({ id }) => id),
    MOST_NAMED,
  );
  throw new UserError(
    'unknown-article',
    matches.length > 0
      ? `${matches.length} articles match “${idOrTitle}”: ${ids}. Give one of these ids, or more of the title.`
      : `No article here is called “${idOrTitle}”. Ids here: ${ids}.`,
  );
}

/** Articles that a message names. */
const MOST_NAMED = 5;

/** @throws UserError `unknown-passage` that says how many there are */
export function findPassage(article: Article, number: number): Passage {
  const passage = passageAt(article, number);
  if (passage) return passage;
  throw new UserError(
    'unknown-passage',
    `There is no passage ${number}: “${article.title}” has passages 1 to ${article.passages.length}.`,
  );
}

export const emptyShelf = (): UserError =>
  new UserError('empty-shelf', 'There are no articles here yet, so there is nothing to ask.');
