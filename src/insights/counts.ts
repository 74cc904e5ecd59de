import type { Standing } from '../search/result.ts';
import type { AskedIn } from './asked.ts';

/** How many questions came to what. */
export type Standings = Readonly<Record<Standing, number>>;

/** Questions of the same words. */
export interface Group {
  /** As the first of them was typed, without what could name a member. */
  readonly example: string;
  readonly count: number;
}

/** What was counted on a server in some time. Nothing in it tells who asked. */
export interface Counts {
  readonly asked: ReadonlyMap<AskedIn, Standings>;
  /** What nothing answered, by what the questions share. */
  readonly unanswered: ReadonlyMap<string, Group>;
  /** How often something of an article was shown, by its id. */
  readonly articles: ReadonlyMap<string, number>;
  /** How often somebody's words were shown, by their name. */
  readonly speakers: ReadonlyMap<string, number>;
}

/**
 * Of a day no more are kept: those asked more often, and of others those that came last. What is asked again and again is kept, then,
 * whatever else somebody asks to have it forgotten.
 */
export const MOST = { groups: 500, articles: 200, speakers: 200 } as const;

export const NONE: Counts = { asked: new Map(), unanswered: new Map(), articles: new Map(), speakers: new Map() };
export const NO_STANDINGS: Standings = { answers: 0, closest: 0, nothing: 0 };

export const sumOf = ({ answers, closest, nothing }: Standings): number => answers + closest + nothing;

export const plus = (a: Standings, b: Standings): Standings => ({
  answers: a.answers + b.answers,
  closest: a.closest + b.closest,
  nothing: a.nothing + b.nothing,
});

/** Counts that are being added up. */
export interface Sum extends Counts {
  readonly asked: Map<AskedIn, Standings>;
  readonly unanswered: Map<string, Group>;
  readonly articles: Map<string, number>;
  readonly speakers: Map<string, number>;
}

export const nothingYet = (): Sum => ({
  asked: new Map(),
  unanswered: new Map(),
  articles: new Map(),
  speakers: new Map(),
});

/** Where both have a group, the example of the sum stays. */
export function addTo(sum: Sum, more: Counts): void {
  addEach(sum.asked, more.asked, plus);
  addEach(sum.unanswered, more.unanswered, ({ example, count }, other) => ({ example, count: count + other.count }));
  addEach(sum.articles, more.articles, (one, other) => one + other);
  addEach(sum.speakers, more.speakers, (one, other) => one + other);
}

/** Both together; where both have a group, the example of the first. */
export function together(a: Counts, b: Counts): Counts {
  const sum = nothingYet();
  addTo(sum, a);
  addTo(sum, b);
  return sum;
}

/** As much of them as is kept of a day. */
export const bounded = ({ asked, unanswered, articles, speakers }: Counts): Counts => ({
  asked,
  unanswered: most(unanswered, MOST.groups, ({ count }) => count),
  articles: most(articles, MOST.articles, Number),
  speakers: most(speakers, MOST.speakers, Number),
});

/** The largest first; equals in their order. */
export const largestFirst = <T>(all: Iterable<T>, size: (one: T) => number): T[] =>
  [...all].sort((a, b) => size(b) - size(a));

function addEach<K, T>(sum: Map<K, T>, more: ReadonlyMap<K, T>, plus: (one: T, other: T) => T): void {
  for (const [key, other] of more) {
    const one = sum.get(key);
    sum.set(key, one === undefined ? other : plus(one, other));
  }
}

const most = <T>(all: ReadonlyMap<string, T>, limit: number, size: (one: T) => number): ReadonlyMap<string, T> =>
  all.size <= limit
    ? all
    : new Map(
        largestFirst([...all].reverse(), ([, one]) => size(one))
          .slice(0, limit)
          .reverse(),
      );
