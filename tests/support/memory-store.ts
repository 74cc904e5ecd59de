import { UserError } from '../../src/base/errors.ts';
import { digestOf, nameOf } from '../../src/shelf/store/piece.ts';
import {
  type ArticleToKeep,
  type KeptArticle,
  MOST_EARLIER,
  QUIET_NOTES,
  type RemovedArticle,
  type ShelfId,
  type ShelfStore,
} from '../../src/shelf/store/store.ts';

interface Held {
  readonly kept: KeptArticle;
  readonly bytes: Uint8Array | null;
}

interface Contents {
  readonly articles: Map<string, Held>;
  /** The last that was taken off last. */
  readonly removed: (Held & { readonly removed: RemovedArticle['removed'] })[];
  readonly notes: Map<string, string>;
}

/** Shelves that last as long as the test: what the port says, in as few lines as it takes. */
export interface Memory {
  /** A store on them; several are as several processes. */
  open(): ShelfStore;
}

export function createMemory(): Memory {
  const shelves = new Map<ShelfId, Contents>();
  const watchers = new Map<object, Set<(shelf: ShelfId) => void>>();
  let writings = 0;

  const nothing = (): Contents => ({ articles: new Map(), removed: [], notes: new Map() });
  const contentsOf = (shelf: ShelfId): Contents => shelves.get(shelf) ?? nothing();
  const madeContents = (shelf: ShelfId): Contents => {
    const made = contentsOf(shelf);
    shelves.set(shelf, made);
    return made;
  };

  function asSeen(shelf: ShelfId, id: string, version: string | null): Held | undefined {
    const held = contentsOf(shelf).articles.get(id);
    if ((held?.kept.version ?? null) !== version)
      throw new UserError('shelf-conflict', `The article ${id} has been changed by somebody else since.`);
    return held;
  }

  function put(shelf: ShelfId, { article, added, original }: ArticleToKeep, version: string | null): KeptArticle {
    const before = asSeen(shelf, article.id, version)?.kept;
    const isOther = before !== undefined && before.article.hash !== article.hash;
    const earlier = isOther ? [{ hash: before.article.hash, until: new Date().toISOString() }] : [];
    const kept: KeptArticle = {
      article,
      added,
      version: String(++writings),
      history: [...(before?.history ?? []), ...earlier].slice(-MOST_EARLIER),
      original: original?.name ?? null,
    };
    madeContents(shelf).articles.set(article.id, { kept, bytes: original?.bytes ?? null });
    return kept;
  }

  function open(): ShelfStore {
    const own = {};
    const changed = <T>(shelf: ShelfId, value: T): T => {
      for (const [store, told] of watchers) if (store !== own) for (const tell of told) tell(shelf);
      return value;
    };
    return {
      now: () => new Date(),
      async *shelves() {
        for (const [shelf, { articles, removed, notes }] of [...shelves].sort())
          if (articles.size + removed.length + notes.size > 0) yield shelf;
      },
      async *articles(shelf) {
        const held = [...contentsOf(shelf).articles.values()];
        yield* held.map(({ kept }) => kept).sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
      },
      article: async (shelf, id) => contentsOf(shelf).articles.get(id)?.kept ?? null,
      original: async (shelf, id) => contentsOf(shelf).articles.get(id)?.bytes ?? null,
      put: async (shelf, article, version) => changed(shelf, put(shelf, article, version)),
      async remove(shelf, id, version, removed) {
        const held = asSeen(shelf, id, version);
        const { articles, removed: all } = madeContents(shelf);
        if (held) all.push({ ...held, removed });
        articles.delete(id);
        changed(shelf, null);
      },
      async *removed(shelf) {
        const all = contentsOf(shelf).removed.map(({ kept, removed }) => ({ ...kept, removed }));
        yield* all.reverse().sort((a, b) => b.removed.at.localeCompare(a.removed.at));
      },
      async restore(shelf, id) {
        const { removed, articles } = contentsOf(shelf);
        const at = removed.findLastIndex(({ kept }) => kept.article.id === id);
        const last = removed[at];
        if (!last) return null;
        asSeen(shelf, id, null);
        removed.splice(at, 1);
        articles.set(id, last);
        return changed(shelf, last.kept);
      },
      async sweep(before) {
        for (const { removed } of shelves.values())
          removed.splice(0, removed.length, ...removed.filter((one) => one.removed.at >= before));
      },
      async drop(shelf) {
        if (shelves.delete(shelf)) changed(shelf, null);
      },
      async note(shelf, name) {
        const note = contentsOf(shelf).notes.get(name);
        return note === undefined ? null : JSON.parse(note);
      },
      async changeNote(shelf, name, next) {
        const { notes } = madeContents(shelf);
        const note = notes.get(name);
        const value = next(note === undefined ? null : JSON.parse(note));
        if (value === null) notes.delete(name);
        else notes.set(name, JSON.stringify(value));
        if (!name.startsWith(QUIET_NOTES)) changed(shelf, null);
      },
      async *pieces(shelf) {
        const { articles, removed, notes } = contentsOf(shelf);
        for (const { kept, bytes } of articles.values()) yield { is: 'articles', kept, bytes };
        for (const { kept, bytes, removed: off } of removed)
          yield { is: 'removed', kept: { ...kept, removed: off }, bytes };
        for (const [name, value] of notes) yield { is: 'notes', name, value: JSON.parse(value) };
      },
      async takeOver(shelf, piece) {
        const there: string[] = [];
        let isTaken = false;
        for await (const one of this.pieces(shelf)) {
          there.push(digestOf(one));
          isTaken ||= piece.is !== 'removed' && nameOf(one) === nameOf(piece);
        }
        if (there.includes(digestOf(piece))) return false;
        if (isTaken) throw new UserError('shelf-conflict', 'Another stands there.');
        const { articles, removed, notes } = madeContents(shelf);
        if (piece.is === 'notes') notes.set(piece.name, JSON.stringify(piece.value));
        else if (piece.is === 'articles') articles.set(piece.kept.article.id, piece);
        else {
          const { removed: off, ...kept } = piece.kept;
          removed.push({ kept, bytes: piece.bytes, removed: off });
        }
        return changed(shelf, true);
      },
      async watch(onChange) {
        const told = watchers.get(own) ?? new Set();
        watchers.set(own, told.add(onChange));
        return async () => void told.delete(onChange);
      },
      async close() {
        watchers.delete(own);
      },
    };
  }

  return { open };
}
