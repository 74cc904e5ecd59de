import { inSlices } from '../base/steps.ts';
import { createTally } from '../base/tally.ts';
import { createTurns } from '../base/turns.ts';
import type { KeptPreferences } from '../preferences/preferences.ts';
import type { ShelfId, ShelfStore } from '../shelf/store/store.ts';
import type { Asked } from './asked.ts';
import { bounded, type Counts, NO_STANDINGS, NONE, together } from './counts.ts';
import { type Day, dayOf, daysUntil, KEPT_DAYS } from './days.ts';
import { createKeyOf, type KeyOf } from './grouping.ts';
import { changeNote, type Days, forgottenAt, NOTES, noteForgotten, noteOf, readNote } from './note.ts';
import { type Period, periodOf } from './period.ts';
import { withoutNames } from './without-names.ts';

/** What was asked on servers that have it counted, a day at a time and without who asked. */
export interface Insights {
  /**
   * Counts a question, where the server has that turned on. Returns at once. Until it is written it is in memory alone: what ends the
   * process without notice takes the last minute with it.
   */
  count(server: ShelfId, asked: Asked): void;
  /** What was counted in so many days, today among them, up to `KEPT_DAYS`. @throws as `ShelfStore.note` */
  of(server: ShelfId, days: number): Promise<Period>;
  /** Forgets all that was counted on a server. @throws as `ShelfStore.changeNote` */
  forget(server: ShelfId): Promise<void>;
  /** Writes what was counted since the last time. To be called every minute, and at the end. What cannot be written is kept for the next time. */
  write(): Promise<void>;
  /** Forgets, on all shelves, what is older than `KEPT_DAYS`. To be called every day. @throws the first fault, when all have been looked at */
  sweep(): Promise<void>;
}

export interface InsightsParts {
  readonly store: Pick<ShelfStore, 'now' | 'shelves' | 'note' | 'changeNote'>;
  readonly preferences: Pick<KeptPreferences, 'of'>;
  readonly log: { warn(facts: object, message: string): void };
  /** Default: the store's clock. */
  readonly now?: () => Date;
}

/** What was counted on a server and is not written yet: from when (ISO 8601), and what. */
interface Unwritten {
  readonly since: string;
  readonly days: Days;
}

export function createInsights({ store, preferences, log, now = store.now }: InsightsParts): Insights {
  const unwritten = new Map<ShelfId, Unwritten>();
  const keyOf = createKeyOf();
  /** Of a server one thing is done after the other, so that nothing is counted twice, or after it was forgotten. */
  const turns = createTurns();
  const tally = createTally();

  const isKept = (day: Day): boolean => day >= (daysUntil(now(), KEPT_DAYS)[0] ?? '');
  const kept = (days: Days): Days => new Map([...days].filter(([day]) => isKept(day)));

  /** Whether it was to be forgotten after it was counted: another process may have been told so. */
  async function isForgotten(server: ShelfId, { since }: Unwritten): Promise<boolean> {
    const at = await forgottenAt(store, server);
    return at !== null && Date.parse(at) + APART >= Date.parse(since);
  }

  async function writeServer(server: ShelfId): Promise<void> {
    const counted = unwritten.get(server);
    if (!counted) return;
    // Another process may have been told to count no more.
    const isOff = !(await preferences.of(server)).counts;
    if (isOff || (await isForgotten(server, counted))) return void unwritten.delete(server);
    const left = new Map(counted.days);
    for (const name of new Set([...left.keys()].map(noteOf))) {
      const days = [...left].filter(([day]) => noteOf(day) === name);
      await changeNote(store, server, name, (written) => {
        const all = new Map(written);
        for (const [day, counts] of days) all.set(day, bounded(together(all.get(day) ?? NONE, counts)));
        return kept(all);
      });
      // What is written is not written again, should the next note fail.
      for (const [day] of days) left.delete(day);
      unwritten.set(server, { ...counted, days: new Map(left) });
    }
    unwritten.delete(server);
    // Forgotten while it was written, it would be there again: with it goes what others have counted in this moment.
    if (await isForgotten(server, counted))
      for (const name of new Set([...counted.days.keys()].map(noteOf)))
        await store.changeNote(server, name, () => null);
  }

  async function sweepServer(server: ShelfId): Promise<void> {
    for (const name of NOTES) {
      const days = await readNote(store, server, name);
      if (kept(days).size < days.size) await changeNote(store, server, name, kept);
    }
    const since = await forgottenAt(store, server);
    if (since !== null && now().getTime() - Date.parse(since) >= A_DAY) await noteForgotten(store, server, null);
  }

  return {
    count(server, asked) {
      const day = dayOf(now());
      const counting = turns.take(server, async () => {
        if (!(await preferences.of(server)).counts) return;
        const { since, days } = unwritten.get(server) ?? { since: now().toISOString(), days: new Map() };
        const counts = bounded(together(days.get(day) ?? NONE, countsOf(asked, keyOf)));
        unwritten.set(server, { since, days: kept(new Map([...days, [day, counts]])) });
      });
      counting.catch((err: unknown) => log.warn({ err, shelf: server }, 'a question could not be counted'));
    },
    of: (server, count) =>
      turns.take(server, async () => {
        const days = daysUntil(now(), Math.min(count, KEPT_DAYS));
        const written: [Day, Counts][] = [];
        for (const name of new Set(days.map(noteOf))) written.push(...(await readNote(store, server, name)));
        const all = new Map(written);
        const counted = unwritten.get(server);
        const own = counted && !(await isForgotten(server, counted)) ? counted.days : [];
        for (const [day, counts] of own) all.set(day, together(all.get(day) ?? NONE, counts));
        return inSlices(periodOf(days.map((day) => ({ day, counts: all.get(day) ?? NONE }))));
      }),
    forget: (server) =>
      turns.take(server, async () => {
        unwritten.delete(server);
        await noteForgotten(store, server, now().toISOString());
        for (const name of NOTES)
          if ((await store.note(server, name)) !== null) await store.changeNote(server, name, () => null);
      }),
    async write() {
      await turns.idle();
      for (const server of [...unwritten.keys()])
        await turns
          .take(server, () => writeServer(server))
          .catch((err: unknown) => {
            const { times, isWorthALine } = tally(String(err));
            if (isWorthALine)
              log.warn({ err, shelf: server, times }, 'what was counted could not be written; tried again in a minute');
          });
    },
    async sweep() {
      const faults: unknown[] = [];
      for await (const server of store.shelves())
        await turns.take(server, () => sweepServer(server)).catch((error: unknown) => faults.push(error));
      if (faults.length > 0) throw faults[0];
    },
  };
}

/**
 * Processes agree on what time it is to a second or so, in milliseconds. In doubt it is forgotten: with it goes what was first asked in that
 * moment afterwards.
 */
const APART = 2_000;

/** By then every process has written what it had counted when it was to be forgotten, in milliseconds. */
const A_DAY = 24 * 60 * 60_000;

/** Characters of an example. */
const LONGEST_EXAMPLE = 200;
/** Characters of a speaker's name. */
const LONGEST_NAME = 100;

/** One question, as counts. */
function countsOf({ kind, standing, question, articles, speaker }: Asked, keyOf: KeyOf): Counts {
  const unanswered =
    standing === 'nothing' && question ? groupOf(withoutNames(question.text), question.languages, keyOf) : [];
  return {
    asked: new Map([[kind, { ...NO_STANDINGS, [standing]: 1 }]]),
    unanswered: new Map(unanswered),
    articles: new Map([...new Set(articles)].map((id) => [id, 1])),
    speakers: new Map(speaker === null ? [] : [[shortened(withoutNames(speaker), LONGEST_NAME), 1]]),
  };
}

function groupOf(
  text: string,
  languages: readonly string[],
  keyOf: KeyOf,
): [string, { example: string; count: number }][] {
  const key = keyOf({ text, languages });
  return key === null ? [] : [[key, { example: shortened(text, LONGEST_EXAMPLE), count: 1 }]];
}

const shortened = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
