import { z } from 'zod';
import { atOnce, inSlices, type SyncSteps } from '../base/steps.ts';
import type { ShelfId, ShelfStore } from '../shelf/store/store.ts';
import { KINDS } from './asked.ts';
import type { Counts } from './counts.ts';
import { type Day, monthOf } from './days.ts';

/**
 * Where what was counted is kept: a note a month, called by the month alone. Days are kept for so short a time that no two years
 * meet in one.
 */
export const NOTES = [
  'counted-january',
  'counted-february',
  'counted-march',
  'counted-april',
  'counted-may',
  'counted-june',
  'counted-july',
  'counted-august',
  'counted-september',
  'counted-october',
  'counted-november',
  'counted-december',
] as const;
type NoteName = (typeof NOTES)[number];

/** When all that was counted was last to be forgotten: by then another process may have counted what it has not written yet. */
const FORGOTTEN = 'counted-forgotten';
const forgotten = z.object({ at: z.iso.datetime() });

/** ISO 8601; null where that was never, or long ago. */
export const forgottenAt = async (store: Pick<ShelfStore, 'note'>, shelf: ShelfId): Promise<string | null> =>
  forgotten.safeParse(await store.note(shelf, FORGOTTEN)).data?.at ?? null;

/** @param at null: every process has written by now what it had counted then */
export const noteForgotten = (store: Pick<ShelfStore, 'changeNote'>, shelf: ShelfId, at: string | null) =>
  store.changeNote(shelf, FORGOTTEN, () => at && { at });

export type Days = ReadonlyMap<Day, Counts>;

const count = z.number().int().nonnegative();
const counted = z.array(z.tuple([z.string(), count]));
const dayJson = z.object({
  day: z.iso.date(),
  asked: z.array(z.object({ kind: z.enum(KINDS), answers: count, closest: count, nothing: count })),
  unanswered: z.array(z.object({ key: z.string(), example: z.string(), count })),
  articles: counted,
  speakers: counted,
});

export const noteOf = (day: Day): NoteName => NOTES[Number(monthOf(day).slice(-2)) - 1] ?? NOTES[0];

/** Days that somebody wrote otherwise count as none. In small steps. @throws as `ShelfStore.note` */
export async function readNote(store: Pick<ShelfStore, 'note'>, shelf: ShelfId, name: NoteName): Promise<Days> {
  return inSlices(daysIn(await store.note(shelf, name)));
}

/** @param next asked again when another has written before; no days: it is forgotten. @throws as `ShelfStore.changeNote` */
export const changeNote = (
  store: Pick<ShelfStore, 'changeNote'>,
  shelf: ShelfId,
  name: NoteName,
  next: (days: Days) => Days,
): Promise<void> =>
  store.changeNote(shelf, name, (note) => {
    const days = next(atOnce(daysIn(note)));
    return days.size === 0 ? null : [...days].map(dayToJson);
  });

function* daysIn(note: unknown): SyncSteps<Days> {
  const days = new Map<Day, Counts>();
  for (const one of z.array(z.unknown()).safeParse(note).data ?? []) {
    const read = dayJson.safeParse(one).data;
    if (read) days.set(...dayOfJson(read));
    yield;
  }
  return days;
}

type DayJson = z.infer<typeof dayJson>;

const dayOfJson = ({ day, asked, unanswered, articles, speakers }: DayJson): [Day, Counts] => [
  day,
  {
    asked: new Map(asked.map(({ kind, ...standings }) => [kind, standings])),
    unanswered: new Map(unanswered.map(({ key, ...group }) => [key, group])),
    articles: new Map(articles),
    speakers: new Map(speakers),
  },
];

const dayToJson = ([day, { asked, unanswered, articles, speakers }]: readonly [Day, Counts]): DayJson => ({
  day,
  asked: [...asked].map(([kind, standings]) => ({ kind, ...standings })),
  unanswered: [...unanswered].map(([key, group]) => ({ key, ...group })),
  articles: [...articles],
  speakers: [...speakers],
});
