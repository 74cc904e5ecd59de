import { z } from 'zod';
import type { ShelfId, Shelves } from '../shelf/store/store.ts';
import { addressKey } from './same-address.ts';

const NOTE = 'taken-off';
/** Newest last; more than feeds list at a time. */
const MOST = 2_000;

/** The addresses of articles that an editor took off, as `addressKey` gives them: nothing that is followed brings them back. */
export async function readTakenOff(store: Shelves, shelf: ShelfId): Promise<ReadonlySet<string>> {
  return new Set(addressesIn(await store.note(shelf, NOTE)));
}

const addressesIn = (note: unknown): string[] => z.array(z.string()).safeParse(note).data ?? [];

/** Adds one, or takes it away again. */
export async function noteTakenOff(store: Shelves, shelf: ShelfId, url: string | null, isOff: boolean): Promise<void> {
  if (url === null) return;
  const key = addressKey(url);
  await store.changeNote(shelf, NOTE, (note) => {
    const known = addressesIn(note);
    if (known.includes(key) === isOff) return note;
    const others = known.filter((one) => one !== key);
    const next = isOff ? [...others, key].slice(-MOST) : others;
    return next.length === 0 ? null : next;
  });
}
