import type { Article } from '../article/article.ts';
import type { ShelfId, ShelfStore } from '../shelf/store/store.ts';
import { addressKey } from './same-address.ts';

/** Where ids are known that an article may not be given. */
export interface IdParts {
  readonly store: Pick<ShelfStore, 'removed'>;
  /** Whether an article that everyone may see has that id. */
  readonly isCommon: (id: string) => boolean;
  /** Ids by which a server's settings name articles: what was chosen is never another article. Default: none. */
  readonly namedIn?: (shelf: ShelfId) => Promise<ReadonlySet<string>>;
}

/**
 * An id for an article that is new to the shelf, like its own. Ids that the settings name are left alone, though nothing has them any more:
 * only the very article that was taken off under one comes back to it.
 *
 * @param isOnShelf whether an article there has that id
 */
export async function newId(
  { store, isCommon, namedIn }: IdParts,
  shelf: ShelfId,
  article: Article,
  isOnShelf: (id: string) => boolean,
): Promise<string> {
  const named = new Set(await namedIn?.(shelf));
  if (named.size > 0)
    for await (const removed of store.removed(shelf))
      if (isSame(removed.article, article)) named.delete(removed.article.id);
  return freeId(article, (id) => isOnShelf(id) || isCommon(id) || named.has(id));
}

/** Whether both have one address, or one text. */
const isSame = (a: Article, b: Article): boolean =>
  (a.url !== null && b.url !== null && addressKey(a.url) === addressKey(b.url)) || a.text === b.text;

const LONGEST_ID = 60;

/** An id like the article's own that is free: `harbour`, `harbour-2`, `harbour-3`. */
function freeId({ id }: Article, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  for (let n = 2; ; n++) {
    const other = `${id.slice(0, LONGEST_ID - 1 - String(n).length)}-${n}`;
    if (!isTaken(other)) return other;
  }
}
