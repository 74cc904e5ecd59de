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

/** Both together; where both have a group, the example of the first. */
export const together = (a: Counts, b: Counts): Counts => ({
  asked: joined(a.asked, b.asked, plus),
  unanswered: joined(a.unanswered, b.unanswered, ({ example, count }, other) => ({
    example,
    count: count + other.count,
  })),
  articles: joined(a.articles, b.articles, (one, other) => one + other),
  speakers: joined(a.speakers, b.speakers, (one, other) => one + other),
});

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

function joined<K, T>(a: ReadonlyMap<K, T>, b: ReadonlyMap<K, T>, join: (one: T, other: T) => T) {
  const all = new Map(a);
  for (const [key, other] of b) {
    const one = all.get(key);
    all.set(key, one === undefined ? other : join(one, other));
  }
  return all;
}

const most = <T>(all: ReadonlyMap<string, T>, limit: number, size: (one: T) => number): ReadonlyMap<string, T> =>
  all.size <= limit
    ? all
    : new Map(
        largestFirst([...all].reverse(), ([, one]) => size(one))
          .slice(0, limit)
          .reverse(),
      );
