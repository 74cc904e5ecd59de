import type { ArticleToKeep, KeptArticle, RemovedArticle, ShelfId, ShelfStore } from '../../src/shelf/store/store.ts';

interface Shelf {
  readonly articles: Map<string, KeptArticle>;
  readonly originals: Map<string, Uint8Array>;
  removed: RemovedArticle[];
  readonly notes: Map<string, unknown>;
}

/** Shelves that are gone when the test is, and doors to them: what is written through one, the others' watchers are told. */
export function memoryShelves(): { door(): ShelfStore } {
  const shelves = new Map<ShelfId, Shelf>();
  const watchers = new Map<ShelfStore, Set<(shelf: ShelfId) => void>>();
  let versions = 0;

  function shelfOf(id: ShelfId): Shelf {
    const shelf = shelves.get(id) ?? { articles: new Map(), originals: new Map(), removed: [], notes: new Map() };
    shelves.set(id, shelf);
    return shelf;
  }

  function check(shelf: ShelfId, id: string, version: string | null): KeptArticle | undefined {
    const before = shelves.get(shelf)?.articles.get(id);
    if ((before?.version ?? null) !== version) throw new Error(`${id} has another version by now`);
    return before;
  }

  function door(): ShelfStore {
    const tell = (shelf: ShelfId): void => {
      for (const [other, told] of watchers) if (other !== store) for (const one of told) one(shelf);
    };
    const store: ShelfStore = {
      async *shelves() {
        for (const [id, { articles, removed, notes }] of [...shelves])
          if (articles.size + removed.length + notes.size > 0) yield id;
      },
      async *articles(shelf) {
        const all = [...(shelves.get(shelf)?.articles.values() ?? [])];
        yield* all.sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
      },
      article: async (shelf, id) => shelves.get(shelf)?.articles.get(id) ?? null,
      original: async (shelf, id) => shelves.get(shelf)?.originals.get(id) ?? null,
      async put(shelf, { article, added, original }: ArticleToKeep, version) {
        const before = check(shelf, article.id, version);
        const isOther = before && before.article.hash !== article.hash;
        const earlier = isOther ? [{ hash: before.article.hash, until: added.at }] : [];
        const kept: KeptArticle = {
          article,
          added,
          version: String(++versions),
          history: [...(before?.history ?? []), ...earlier],
          original: original?.name ?? null,
        };
        shelfOf(shelf).articles.set(article.id, kept);
        if (original) shelfOf(shelf).originals.set(article.id, original.bytes);
        tell(shelf);
        return kept;
      },
      async remove(shelf, id, version, removed) {
        const before = check(shelf, id, version);
        if (!before) return;
        shelfOf(shelf).articles.delete(id);
        shelfOf(shelf).removed.unshift({ ...before, removed });
        tell(shelf);
      },
      async *removed(shelf) {
        yield* [...(shelves.get(shelf)?.removed ?? [])];
      },
      async restore(shelf, id) {
        const found = shelves.get(shelf)?.removed.find(({ article }) => article.id === id);
        if (!found) return null;
        check(shelf, id, null);
        const { removed: _, ...kept } = { ...found, version: String(++versions) };
        shelfOf(shelf).removed = shelfOf(shelf).removed.filter((one) => one !== found);
        shelfOf(shelf).articles.set(id, kept);
        tell(shelf);
        return kept;
      },
      async sweep(before) {
        for (const shelf of shelves.values())
          shelf.removed = shelf.removed.filter(({ removed }) => removed.at >= before);
      },
      async drop(shelf) {
        shelves.delete(shelf);
        tell(shelf);
      },
      note: async (shelf, name) => shelves.get(shelf)?.notes.get(name) ?? null,
      async setNote(shelf, name, value) {
        if (value === null) shelves.get(shelf)?.notes.delete(name);
        else shelfOf(shelf).notes.set(name, value);
      },
      async watch(onChange) {
        const told = watchers.get(store) ?? new Set();
        watchers.set(store, told.add(onChange));
        return async () => void told.delete(onChange);
      },
      close: async () => void watchers.delete(store),
    };
    return store;
  }
  return { door };
}
