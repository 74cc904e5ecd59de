import { findArticle } from '../../src/answers/lookup.ts';
import { UserError } from '../../src/base/errors.ts';
import type { ButtonContext, Context } from '../../src/command/context.ts';
import type { Edited } from '../../src/command/editing.ts';
import type { Info } from '../../src/keeping/keeping.ts';

/**
 * The article of the server's shelf that is meant by an id, or by words of its title.
 *
 * @throws UserError `empty-shelf`, `unknown-article`
 */
export async function keptArticle({ keeping, shelf }: Edited<Context>, idOrTitle: string): Promise<Info> {
  const articles = (await keeping.list(shelf)).map(({ article }) => article);
  const byId = (id: string) => articles.find((one) => one.id === id);
  return keeping.info(shelf, findArticle({ articles, article: byId }, idOrTitle).id);
}

/**
 * The article that a button is about, as it was when the button was drawn.
 *
 * @throws UserError `old-button`, `unknown-article`, `changed-passage`
 */
export async function pressedArticle(context: Edited<ButtonContext>): Promise<Info> {
  const info = await context.keeping.info(context.shelf, pressedId(context));
  if (info.article.hash.startsWith(context.state.place?.hash ?? '')) return info;
  throw new UserError('changed-passage', ({ articles }) => articles.faults.changed);
}

/** @throws UserError `old-button` */
export function pressedId({ state }: ButtonContext): string {
  if (state.place) return state.place.article;
  throw new UserError('old-button', ({ articles }) => articles.faults.oldButton);
}
