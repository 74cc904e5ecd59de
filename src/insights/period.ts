import type { SyncSteps } from '../base/steps.ts';
import type { AskedIn } from './asked.ts';
import {
  addTo,
  type Counts,
  type Group,
  largestFirst,
  NO_STANDINGS,
  nothingYet,
  plus,
  type Standings,
  sumOf,
} from './counts.ts';
import type { Day } from './days.ts';

/** So often something was shown. */
export interface Shown {
  /** An article's id, or a speaker's name. */
  readonly name: string;
  readonly count: number;
}

/** What was counted on some days. */
export interface Period {
  /** Each of the days, oldest first, those on which nothing was asked too. */
  readonly days: readonly { readonly day: Day; readonly asked: Standings }[];
  readonly asked: Standings;
  /** By what was asked in, the most used first. */
  readonly kinds: readonly { readonly kind: AskedIn; readonly asked: Standings }[];
  /** The most asked first; of those asked as often the latest. */
  readonly unanswered: readonly Group[];
  readonly articles: readonly Shown[];
  readonly speakers: readonly Shown[];
}

/**
 * In small steps, a day each: of a server that asks a great deal there are tens of thousands of groups.
 *
 * @param days oldest first
 */
export function* periodOf(days: readonly { readonly day: Day; readonly counts: Counts }[]): SyncSteps<Period> {
  const all = nothingYet();
  for (const { counts } of days.toReversed()) {
    addTo(all, counts);
    yield;
  }
  const unanswered = largestFirst(all.unanswered.values(), ({ count }) => count);
  yield;
  return {
    days: days.map(({ day, counts }) => ({ day, asked: totalOf(counts) })),
    asked: totalOf(all),
    kinds: largestFirst(all.asked, ([, asked]) => sumOf(asked)).map(([kind, asked]) => ({ kind, asked })),
    unanswered,
    articles: shown(all.articles),
    speakers: shown(all.speakers),
  };
}

const totalOf = ({ asked }: Counts): Standings => [...asked.values()].reduce(plus, NO_STANDINGS);

const shown = (all: ReadonlyMap<string, number>): Shown[] =>
  largestFirst(all, ([, count]) => count).map(([name, count]) => ({ name, count }));
