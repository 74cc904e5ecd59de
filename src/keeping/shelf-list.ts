import { hash } from 'node:crypto';
import type { Article } from '../article/article.ts';
import type { KeptArticle } from '../shelf/store/store.ts';
import { addressKey } from './same-address.ts';

/** What is known of the articles on a shelf, to tell whether one is there already. */
export interface ShelfList {
  readonly size: number;
  /** @returns undefined where there is none of that id */
  byId(id: string): KeptArticle | undefined;
  /** Of the same address, else of the same text. */
  sameAs(article: Article): KeptArticle | undefined;
  set(kept: KeptArticle): void;
  delete(id: string): void;
  all(): Iterable<KeptArticle>;
}

const textOf = ({ text }: Article): string => hash('sha256', text, 'base64url');

export function createShelfList(articles: Iterable<KeptArticle>): ShelfList {
  const byId = new Map<string, KeptArticle>();
  const byAddress = new Map<string, string>();
  const byText = new Map<string, string>();

  function remove(id: string): void {
    const old = byId.get(id)?.article;
    if (!old) return;
    byId.delete(id);
    const address = old.url === null ? undefined : addressKey(old.url);
    if (address !== undefined && byAddress.get(address) === id) byAddress.delete(address);
    if (byText.get(textOf(old)) === id) byText.delete(textOf(old));
  }

  function set(kept: KeptArticle): void {
    const { article } = kept;
    remove(article.id);
    byId.set(article.id, kept);
    if (article.url !== null) byAddress.set(addressKey(article.url), article.id);
    byText.set(textOf(article), article.id);
  }

  for (const kept of articles) set(kept);
  return {
    get size() {
      return byId.size;
    },
    byId: (id) => byId.get(id),
    sameAs(article) {
      const id =
        (article.url === null ? undefined : byAddress.get(addressKey(article.url))) ?? byText.get(textOf(article));
      return id === undefined ? undefined : byId.get(id);
    },
    set,
    delete: remove,
    all: () => byId.values(),
  };
}

const LONGEST_ID = 60;

/** An id like the article's own that is free: `harbour`, `harbour-2`, `harbour-3`. */
export function freeId({ id }: Article, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  for (let n = 2; ; n++) {
    const other = `${id.slice(0, LONGEST_ID - 1 - String(n).length)}-${n}`;
    if (!isTaken(other)) return other;
  }
}
