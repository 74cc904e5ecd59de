import { z } from 'zod';
import type { ShelfId, Shelves } from '../shelf/store/store.ts';
import { addressKey } from './same-address.ts';

const NOTE = 'taken-off';
/** Newest last; more than feeds list at a time. */
const MOST = 2_000;

/** The addresses of articles that an editor took off, as `addressKey` gives them: nothing that is followed brings them back. */
export async function readTakenOff(store: Shelves, shelf: ShelfId): Promise<ReadonlySet<string>> {
  return new Set(z.array(z.string()).safeParse(await store.note(shelf, NOTE)).data ?? []);
}

/** Adds one, or takes it away again. */
export async function noteTakenOff(store: Shelves, shelf: ShelfId, url: string | null, isOff: boolean): Promise<void> {
  if (url === null) return;
  const key = addressKey(url);
  const known = await readTakenOff(store, shelf);
  if (known.has(key) === isOff) return;
  const others = [...known].filter((one) => one !== key);
  const next = isOff ? [...others, key].slice(-MOST) : others;
  await store.setNote(shelf, NOTE, next.length === 0 ? null : next);
}
