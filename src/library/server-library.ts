import type { Answers } from '../answers/answers.ts';
import type { Article } from '../article/article.ts';
import type { Log } from '../base/log.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { CreateIndex } from '../search/index/candidate-index.ts';
import { type ByHash, createShelf, type Known, type Shelf } from '../shelf/shelf.ts';
import type { ShelfId, ShelfStore } from '../shelf/store/store.ts';
import { createLibrary, type Library } from './library.ts';
import { openIndex, openQuotations, type Shared } from './open-library.ts';
import { ownFirst } from './own-first.ts';

/** The articles of one server beside the common ones, open for questions. */
export interface ServerLibrary {
  /** Null before it is read, and when the shelf holds nothing of its own. */
  readonly answers: Answers | null;
  /** How many passages it holds. */
  readonly passages: number;
  /**
   * Makes it hold the server's articles and the common ones as they are now. Returns whether the shelf holds anything. One call
   * after the other, the first with all.
   */
  refresh(changed: Changed): Promise<boolean>;
}

/** Which articles of a shelf may be others than before, by their ids. */
export type Changed = 'all' | readonly string[];

export interface ServerLibraryOptions {
  readonly shelf: ShelfId;
  readonly store: Pick<ShelfStore, 'article' | 'articles'>;
  readonly common: Pick<Library, 'answers' | 'known'>;
  readonly shared: Shared;
  /** Quotations of articles that were read a moment ago, by the articles' hashes. Default: none. */
  readonly justRead?: ByHash<readonly Quotation[]>;
  /** Where its index and its quotations are kept between runs. Default: nowhere. */
  readonly folder?: string | undefined;
  /** What finds passages. Default: memory. */
  readonly passages?: CreateIndex | undefined;
  readonly log?: Log | undefined;
}

/**
 * A library of its own for each server, so that nothing is left to be filtered: words, speakers and figures of another
 * server's articles are in none of its parts. What is shared is what the common articles came to, by their hashes.
 */
export function createServerLibrary(options: ServerLibraryOptions): ServerLibrary {
  const { shelf, store, common, shared, justRead, folder, passages, log } = options;
  let own: readonly Article[] = [];
  let library: Library | null = null;

  async function ownArticles(changed: Changed): Promise<readonly Article[]> {
    const before = new Map(own.map((article) => [article.id, article]));
    /** What is found out of an article is kept by the object that it is. */
    const same = (article: Article): Article => {
      const known = before.get(article.id);
      return known?.hash === article.hash ? known : article;
    };
    const articles = new Map(changed === 'all' ? [] : before);
    if (changed === 'all')
      for await (const { article } of store.articles(shelf)) articles.set(article.id, same(article));
    else
      for (const id of changed) {
        const kept = await store.article(shelf, id);
        if (kept) articles.set(id, same(kept.article));
        else articles.delete(id);
      }
    return [...articles.values()];
  }

  async function open(): Promise<{ readonly library: Library; readonly saved: Known }> {
    const quotations = folder === undefined ? null : await openQuotations(folder, log);
    const saved = { quotations: (await quotations?.load(own)) ?? new Map() };
    // Those of the common articles are in the common file.
    const save = (all: Shelf) => quotations?.save({ articles: own, quotations: all.quotations }) ?? Promise.resolve();
    const search = await openIndex({ folder, log, knowledge: shared.knowledge, passages });
    return { library: createLibrary({ shelf: createShelf([]), search, save, ...shared.answers }), saved };
  }

  return {
    get answers() {
      return own.length > 0 ? (library?.answers ?? null) : null;
    },
    get passages() {
      return library?.answers.shelf().articles.reduce((sum, { passages }) => sum + passages.length, 0) ?? 0;
    },
    async refresh(changed) {
      own = await ownArticles(changed);
      if (own.length === 0) return false;
      const opened = library ? { library, saved: NOTHING } : await open();
      const known = [
        opened.library.known(),
        common.known(),
        opened.saved,
        ...(justRead ? [{ quotations: justRead }] : []),
      ];
      await opened.library.update(ownFirst(own, common.answers.shelf().articles), knownTo(known));
      library = opened.library;
      return true;
    },
  };
}

const NOTHING: Known = { quotations: new Map() };

/** What any of them knows. */
function knownTo(all: readonly Known[]): Known {
  const first = <T>(maps: readonly (ByHash<T> | undefined)[]): ByHash<T> => ({
    get(hash) {
      for (const map of maps) {
        const value = map?.get(hash);
        if (value !== undefined) return value;
      }
      return undefined;
    },
  });
  return {
    quotations: first(all.map(({ quotations }) => quotations)),
    heard: first(all.map(({ heard }) => heard)),
    joined: () => all.map((known) => known.joined?.()).find((joined) => joined !== undefined),
  };
}
