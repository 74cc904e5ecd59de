import { hash } from 'node:crypto';
import type { Article } from '../article/article.ts';
import type { KeptArticle } from '../shelf/store/store.ts';
import { addressKey } from './same-address.ts';

/** What is known of the articles on a shelf, to tell whether one is there already. */
export interface ShelfList {
  readonly size: number;
  /** @returns undefined where there is none of that id */
  byId(id: string): KeptArticle | undefined;
  /**
   * Of the same address, else of the same text. The chapters of a book have one address: of these it is the one of the same title.
   * @param others of the same book, that were kept a moment ago; null where the article is no part of one
   */
  sameAs(article: Article, others: ReadonlySet<string> | null): KeptArticle | undefined;
  set(kept: KeptArticle): void;
  delete(id: string): void;
  all(): Iterable<KeptArticle>;
}

const textOf = ({ text }: Article): string => hash('sha256', text, 'base64url');

export function createShelfList(articles: Iterable<KeptArticle>): ShelfList {
  const byId = new Map<string, KeptArticle>();
  const byAddress = new Map<string, readonly string[]>();
  const byText = new Map<string, string>();

  const idsAt = (url: string | null): readonly string[] =>
    (url === null ? undefined : byAddress.get(addressKey(url))) ?? [];

  function remove(id: string): void {
    const old = byId.get(id)?.article;
    if (!old) return;
    byId.delete(id);
    if (old.url !== null)
      byAddress.set(
        addressKey(old.url),
        idsAt(old.url).filter((one) => one !== id),
      );
    if (byText.get(textOf(old)) === id) byText.delete(textOf(old));
  }

  function set(kept: KeptArticle): void {
    const { article } = kept;
    remove(article.id);
    byId.set(article.id, kept);
    if (article.url !== null) byAddress.set(addressKey(article.url), [...idsAt(article.url), article.id]);
    byText.set(textOf(article), article.id);
  }

  for (const kept of articles) set(kept);
  return {
    get size() {
      return byId.size;
    },
    byId: (id) => byId.get(id),
    sameAs(article, others) {
      const isSame = (id: string): boolean =>
        others === null || (!others.has(id) && byId.get(id)?.article.title === article.title);
      const id = idsAt(article.url).find(isSame) ?? byText.get(textOf(article));
      return id === undefined ? undefined : byId.get(id);
    },
    set,
    delete: remove,
    all: () => byId.values(),
  };
}
