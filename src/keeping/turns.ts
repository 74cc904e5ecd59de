import type { ShelfId } from '../shelf/store/store.ts';

/** Does work on a shelf one after the other: two adds at once would both think the article is new. */
export function createTurns(): <T>(shelf: ShelfId, work: () => Promise<T>) => Promise<T> {
  const last = new Map<ShelfId, Promise<unknown>>();
  return (shelf, work) => {
    const turn = (last.get(shelf) ?? Promise.resolve()).then(work, work);
    const settled = turn.catch(() => undefined);
    last.set(shelf, settled);
    void settled.then(() => {
      if (last.get(shelf) === settled) last.delete(shelf);
    });
    return turn;
  };
}
