import { createTurns } from '../../base/turns.ts';
import type { ShelfStore, Shelves } from './store.ts';

/**
 * A store that is open for no longer than each call takes, so that others may write between two of them: what is done to a shelf may take
 * minutes, fetching among it.
 * @param open opens the store itself
 */
export function openBriefly(open: () => Promise<ShelfStore>): Shelves {
  const turns = createTurns();

  // Two that are open at once would be in each other's way.
  const once = <T>(work: (store: ShelfStore) => Promise<T>): Promise<T> =>
    turns.take('', async () => {
      const store = await open();
      try {
        return await work(store);
      } finally {
        await store.close();
      }
    });

  async function* all<T>(list: (store: ShelfStore) => AsyncIterable<T>): AsyncGenerator<T> {
    yield* await once(async (store) => {
      const found: T[] = [];
      for await (const one of list(store)) found.push(one);
      return found;
    });
  }

  return {
    now: () => new Date(),
    shelves: () => all((store) => store.shelves()),
    articles: (shelf) => all((store) => store.articles(shelf)),
    removed: (shelf) => all((store) => store.removed(shelf)),
    article: (shelf, id) => once((store) => store.article(shelf, id)),
    original: (shelf, id) => once((store) => store.original(shelf, id)),
    put: (shelf, article, version) => once((store) => store.put(shelf, article, version)),
    remove: (shelf, id, version, removed) => once((store) => store.remove(shelf, id, version, removed)),
    restore: (shelf, id) => once((store) => store.restore(shelf, id)),
    sweep: (before) => once((store) => store.sweep(before)),
    drop: (shelf) => once((store) => store.drop(shelf)),
    note: (shelf, name) => once((store) => store.note(shelf, name)),
    changeNote: (shelf, name, next) => once((store) => store.changeNote(shelf, name, next)),
    pieces: (shelf) => all((store) => store.pieces(shelf)),
    takeOver: (shelf, piece) => once((store) => store.takeOver(shelf, piece)),
    close: () => Promise.resolve(),
  };
}
