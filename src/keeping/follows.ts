import { z } from 'zod';
import type { ShelfId, Shelves } from '../shelf/store/store.ts';
import { en } from '../words/en.ts';
import type { Said } from '../words/said.ts';

/** In every language, by its tag; a text alone was written when there was no other than English. */
const said = z
  .union([z.string().transform((text): Said => ({ [en.tag]: text })), z.record(z.string(), z.string())])
  .nullable();

/** What a shelf follows, as its note keeps it. */
const follow = z.object({
  /** Of the feed, else of the page whose links are looked at. */
  url: z.url(),
  /** The address by which somebody asked for it, where that was another: of a page that names the feed. */
  given: z.string().optional(),
  kind: z.enum(['feed', 'page']),
  title: z.string(),
  since: z.string(),
  by: z.string().nullable(),
  asked: z.string().nullable(),
  trouble: said,
  /** Attempts in a row that failed. */
  failures: z.number().int().nonnegative(),
  /** Whether any attempt has not: what stood there by then is not all taken over. */
  wasRead: z.boolean().default(false),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** Addresses that were added, or could not be, newest last. */
  seen: z.array(z.string()),
});
export type Follow = z.infer<typeof follow>;

const NOTE = 'follows';

/** Newest last. An entry that somebody wrote otherwise counts as none: what it followed has to be followed again. */
export async function readFollows(store: Shelves, shelf: ShelfId): Promise<readonly Follow[]> {
  return followsIn(await store.note(shelf, NOTE));
}

/** @param next asked again when another came before; the very same list: nothing is written */
export const changeFollows = (
  store: Shelves,
  shelf: ShelfId,
  next: (follows: readonly Follow[]) => readonly Follow[],
): Promise<void> =>
  store.changeNote(shelf, NOTE, (note) => {
    const before = followsIn(note);
    const follows = next(before);
    if (follows === before) return note;
    return follows.length === 0 ? null : follows;
  });

function followsIn(note: unknown): readonly Follow[] {
  const entries = z.array(z.unknown()).safeParse(note).data ?? [];
  return entries.flatMap((entry) => follow.safeParse(entry).data ?? []);
}
