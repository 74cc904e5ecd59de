import type { Article } from '../../article/article.ts';

/** Whose shelf: a Discord server's id, or `preview`. 1 to 32 characters of `A-Za-z0-9_-`. */
export type ShelfId = string;

export const isShelfId = (text: string): boolean => /^[A-Za-z0-9_-]{1,32}$/.test(text);

/**
 * Notes whose names begin so are written every minute, and nobody holds what is in them: a store need tell nobody of their changes, which would
 * have other processes read the shelf anew each time.
 */
export const QUIET_NOTES = 'counted-';

/** An article as a shelf keeps it. */
export interface KeptArticle {
  readonly article: Article;
  /** Changes with every write: what compare-and-set compares. */
  readonly version: string;
  /** When it came, ISO 8601; by whose Discord id, null where nobody's; from which address or file name. */
  readonly added: { readonly at: string; readonly by: string | null; readonly from: string };
  /** The texts it had before, oldest first, the `MOST_EARLIER` last of them: the article's hash then, and until when, ISO 8601. */
  readonly history: readonly EarlierText[];
  /** The name of the file or page it was read from, which is kept beside; null where nothing is. */
  readonly original: string | null;
}

/** Earlier texts that are remembered of an article, so that one which changes every hour grows no longer for it. */
export const MOST_EARLIER = 200;

export interface EarlierText {
  readonly hash: string;
  readonly until: string;
}

/** What is handed to a shelf. */
export interface ArticleToKeep {
  readonly article: Article;
  readonly added: KeptArticle['added'];
  /** What it was read from, byte for byte, under a file name. Without it none is kept, an earlier one neither. */
  readonly original?: { readonly name: string; readonly bytes: Uint8Array };
}

/** An article that was taken off and can be brought back. */
export interface RemovedArticle extends KeptArticle {
  readonly removed: { readonly at: string; readonly by: string | null };
}

/** One thing that a shelf keeps, with all that is known of it: what is copied from one store to another. */
export type Piece =
  | { readonly is: 'articles'; readonly kept: KeptArticle; readonly bytes: Uint8Array | null }
  | { readonly is: 'removed'; readonly kept: RemovedArticle; readonly bytes: Uint8Array | null }
  | { readonly is: 'notes'; readonly name: string; readonly value: unknown };

/**
 * Where the shelves of servers are kept. Every promise that resolves has reached the disk, or whatever stands in for one: what it
 * acknowledged is there after a crash at any moment, and nothing is half there. Each method concerns the shelf it names alone.
 *
 * Writes are compare-and-set: `version` is that of the article as the caller saw it, null where it saw none.
 */
export interface ShelfStore {
  /**
   * What time it is by the clock of the store, the same for all who write to it: what is kept is forgotten by it. That of a machine which is
   * wrong would have others' articles and counts forgotten.
   */
  now(): Date;
  /** Shelves that hold anything. */
  shelves(): AsyncIterable<ShelfId>;
  /** The articles of a shelf, in the order of their ids; none where there is no such shelf. */
  articles(shelf: ShelfId): AsyncIterable<KeptArticle>;
  /** @returns null where there is none of that id */
  article(shelf: ShelfId, id: string): Promise<KeptArticle | null>;
  /** The bytes it was read from; null where none are kept. */
  original(shelf: ShelfId, id: string): Promise<Uint8Array | null>;
  /**
   * Adds an article, or replaces the one of its id, whose hash joins the history when the text is another.
   * @throws UserError `shelf-conflict` when the article has another version by now, `shelf-unwritable` with the cause and what to do,
   *   `shelf-read-only` when another process writes
   */
  put(shelf: ShelfId, article: ArticleToKeep, version: string | null): Promise<KeptArticle>;
  /** Takes it off; it can be brought back until it is swept away. @throws as `put` */
  remove(shelf: ShelfId, id: string, version: string, removed: RemovedArticle['removed']): Promise<void>;
  /** What was taken off and not swept away yet, newest first. */
  removed(shelf: ShelfId): AsyncIterable<RemovedArticle>;
  /** Brings back what was taken off last under that id, with the version it had; null where nothing was, or it was swept away. @throws as `put` when another has the id by now */
  restore(shelf: ShelfId, id: string): Promise<KeptArticle | null>;
  /** Forgets what was taken off before that moment (ISO 8601), in all shelves. @throws the first fault, when all have been looked at */
  sweep(before: string): Promise<void>;
  /** Forgets a shelf and all that is kept of it. */
  drop(shelf: ShelfId): Promise<void>;
  /** A small document of the shelf's own under a name of `a-z-` (what it follows, its settings): JSON. Null where there is none. @throws UserError `shelf-unreadable` when a hand has broken it */
  note(shelf: ShelfId, name: string): Promise<unknown>;
  /**
   * Puts another in the place of a note, so that of two who change it at the same moment neither undoes what the other did.
   * @param next what it is to be, null to forget it; asked again with what stands there then when another came before. The very same value:
   *   nothing is written
   * @throws as `put` (`shelf-conflict` where others keep coming before), `shelf-unreadable` as `note`; whatever `next` throws
   */
  changeNote(shelf: ShelfId, name: string, next: (note: unknown) => unknown): Promise<void>;
  /** All that is kept of a shelf, for another store to take over; of an id what was taken off last comes last. */
  pieces(shelf: ShelfId): AsyncIterable<Piece>;
  /**
   * Takes over a piece of another store's, as it is. Whether it was not there yet.
   * @throws as `put`: `shelf-conflict` where another stands in its place
   */
  takeOver(shelf: ShelfId, piece: Piece): Promise<boolean>;
  /** Tells of shelves that were changed by somebody else: another process, a hand in the folder; see `QUIET_NOTES`. Returns what ends that. */
  watch(onChange: (shelf: ShelfId) => void): Promise<() => Promise<void>>;
  /** Lets go of what it holds. Nothing may be asked of it afterwards. */
  close(): Promise<void>;
}

/** A store that tells of no changes by others. */
export type Shelves = Omit<ShelfStore, 'watch'>;
