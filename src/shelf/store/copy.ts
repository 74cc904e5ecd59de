import { UserError } from '../../base/errors.ts';
import { digestOf, nameOf } from './piece.ts';
import type { ShelfId, ShelfStore } from './store.ts';

/** What the shelves of servers can be kept in. */
export const DESTINATIONS = ['opensearch', 'folder'] as const;
export type Destination = (typeof DESTINATIONS)[number];

export const isDestination = (word: string): word is Destination => DESTINATIONS.some((one) => one === word);

/** How a shelf stands in the other store, now that it is copied. */
export interface CopiedShelf {
  readonly shelf: ShelfId;
  /** How much of it there is. */
  readonly articles: number;
  readonly removed: number;
  readonly notes: number;
  /** How much was not there before. */
  readonly copied: number;
  /** By their names (see `nameOf`): in whose place another stands, which was left; and what could not be read, or is not there when it is looked for. */
  readonly others: readonly string[];
  readonly missing: readonly string[];
}

export interface Copying {
  /** Copies one shelf after the other. What is there already is not copied again: done anew after it broke off, it goes on. */
  shelves(): AsyncIterable<CopiedShelf>;
  close(): Promise<void>;
}

/** Copies a shelf, then looks for all of it. */
export async function copyShelf(from: ShelfStore, to: ShelfStore, shelf: ShelfId): Promise<CopiedShelf> {
  const counts = { articles: 0, removed: 0, notes: 0 };
  let copied = 0;
  const others: string[] = [];
  const wanted = new Map<string, string>();
  for await (const piece of from.pieces(shelf)) {
    counts[piece.is]++;
    try {
      if (await to.takeOver(shelf, piece)) copied++;
      wanted.set(digestOf(piece), nameOf(piece));
    } catch (error) {
      if (!(error instanceof UserError) || error.code !== 'shelf-conflict') throw error;
      others.push(nameOf(piece));
    }
  }
  for await (const piece of to.pieces(shelf)) wanted.delete(digestOf(piece));
  return { shelf, ...counts, copied, others, missing: [...wanted.values()] };
}
