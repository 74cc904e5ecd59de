import { type Article, type Passage, passageAt } from '../article/article.ts';
import { UserError } from '../base/errors.ts';
import type { ButtonContext } from './context.ts';

/** The article that a button is about. @throws UserError `old-button`, `unknown-article` */
export function articleOf({ answers, state }: ButtonContext): Article {
  if (!state.place) throw new UserError('old-button', ({ faults }) => faults.aboutNoArticle);
  const article = answers.shelf().article(state.place.article);
  if (article) return article;
  throw new UserError('unknown-article', ({ faults }) => faults.articleGone);
}

/**
 * The passage that a button is about, with the words it had when the button was drawn.
 *
 * @throws UserError `old-button`, `unknown-article`, `changed-passage`
 */
export function passageOf(context: ButtonContext): { article: Article; passage: Passage } {
  const article = articleOf(context);
  const passage = passageAt(article, context.state.place?.passage ?? 0);
  if (passage && passage.hash === context.state.place?.hash) return { article, passage };
  throw changed();
}

/** What the button was drawn for is not there as it was; anything else in its place would be a guess. */
export const changed = (): UserError => new UserError('changed-passage', ({ faults }) => faults.articlesChanged);
