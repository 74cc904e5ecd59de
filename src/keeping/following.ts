import { UserError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { createTurns } from '../base/turns.ts';
import type { Fetcher } from '../intake/fetch/fetch.ts';
import type { ShelfId, ShelfStore } from '../shelf/store/store.ts';
import { type Follow, readFollows, writeFollows } from './follows.ts';
import type { By, Followed, Keeping } from './keeping.ts';
import { findFeed, type Latest, latestOf } from './latest.ts';
import { addressKey } from './same-address.ts';

/** What of `Keeping` is about following. */
export type Following = Pick<Keeping, 'follow' | 'unfollow' | 'followed'>;

export interface FollowingParts {
  readonly store: ShelfStore;
  /** For what a member gives by hand. */
  readonly fetcher: Fetcher;
  /** Asks robots.txt and takes its time. */
  readonly polite: Fetcher;
  readonly log: Log;
  /** How often what is followed is asked, in milliseconds. */
  readonly interval: number;
  /** Default: the clock. */
  readonly now?: () => Date;
}

/** Feeds and pages that one server may follow. */
const MOST = 50;
/** Articles that are taken over when something is first followed, and at most at a time later. */
const AT_FIRST = 10;
const AT_A_TIME = 25;
/** Addresses that are remembered as seen; more than any feed lists. */
const REMEMBERED = 2_000;
/** After failures it is asked ever less often, at most this many intervals apart. */
const LONGEST_PAUSE = 48;

/** Faults that may be over next time. */
const PASSING: ReadonlySet<string> = new Set([
  'fetch-not-now',
  'fetch-timeout',
  'fetch-unreachable',
  'fetch-failed',
  'shelf-unwritable',
  'shelf-read-only',
]);

/** Asks what is followed and adds what is new. */
export interface Follower extends Following {
  /** Asks everything that is due once. `add` is that of `Keeping`. */
  askAll(add: Keeping['add']): Promise<void>;
}

export function createFollower({
  store,
  fetcher,
  polite,
  log,
  interval,
  now = () => new Date(),
}: FollowingParts): Follower {
  const turns = createTurns();

  /** Changes one entry of the note; others may have changed meanwhile. */
  const change = (shelf: ShelfId, url: string, next: (follow: Follow) => Follow): Promise<void> =>
    turns.take(shelf, async () => {
      const follows = await readFollows(store, shelf);
      await writeFollows(
        store,
        shelf,
        follows.map((one) => (one.url === url ? next(one) : one)),
      );
    });

  async function ask(shelf: ShelfId, follow: Follow, add: Keeping['add']): Promise<void> {
    const asked = now().toISOString();
    try {
      const latest = await latestOf(follow, polite);
      const fresh =
        latest === null ? [] : unseen(latest, follow.seen).slice(0, follow.asked === null ? AT_FIRST : AT_A_TIME);
      // Oldest first, so that the order of coming is that of appearing.
      const { done, trouble } = await addAll(shelf, fresh.toReversed(), add);
      // What stood there when it was first asked is not to come later, but for what could not be had just now.
      const missed = fresh.filter((address) => !done.includes(address));
      const old =
        follow.asked === null ? (latest?.addresses.filter((address) => !missed.includes(address)) ?? []) : done;
      const seen = [...follow.seen, ...old].slice(-REMEMBERED);
      await change(shelf, follow.url, (one) => ({
        ...one,
        asked,
        trouble,
        failures: 0,
        seen,
        ...(latest && { etag: latest.etag, lastModified: latest.lastModified }),
      }));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      log.info({ shelf, code: error.code, url: new URL(follow.url).hostname }, 'what is followed could not be asked');
      await change(shelf, follow.url, (one) => ({ ...one, asked, trouble: error.message, failures: one.failures + 1 }));
    }
  }

  /** Adds what can be had. `done`: what need not be tried again; `trouble`: what went wrong with the last that failed. */
  async function addAll(
    shelf: ShelfId,
    addresses: readonly string[],
    add: Keeping['add'],
  ): Promise<{ readonly done: readonly string[]; readonly trouble: string | null }> {
    if (addresses.length === 0) return { done: [], trouble: null };
    const handed = await add(
      shelf,
      addresses.map((url) => ({ kind: 'address', url })),
      null,
    );
    const failed = handed.flatMap((one) => ('failed' in one ? one : []));
    const passing = new Set(failed.flatMap(({ from, failed: { code } }) => (PASSING.has(code) ? from : [])));
    const last = failed.at(-1);
    return {
      done: addresses.filter((address) => !passing.has(address)),
      trouble: last ? `${last.from}: ${last.failed.message}` : null,
    };
  }

  const isDue = ({ asked, failures }: Follow): boolean =>
    asked === null || now().getTime() - Date.parse(asked) >= interval * Math.min(LONGEST_PAUSE, 2 ** failures);

  return {
    async askAll(add) {
      for await (const shelf of store.shelves())
        for (const follow of await readFollows(store, shelf)) if (isDue(follow)) await ask(shelf, follow, add);
    },
    async follow(shelf, url, by) {
      const latest = await findFeed(url, fetcher);
      return turns.take(shelf, async () => {
        const follows = await readFollows(store, shelf);
        const known = follows.find((one) => addressKey(one.url) === addressKey(latest.url));
        if (known) return told(known);
        if (follows.length >= MOST)
          throw new UserError(
            'too-many-followed',
            `A server can follow ${MOST} feeds and pages, and this one does. Unfollow one first.`,
          );
        const follow = begun(latest, by, now());
        await writeFollows(store, shelf, [...follows, follow]);
        return told(follow);
      });
    },
    unfollow: (shelf, url) =>
      turns.take(shelf, async () => {
        const follows = await readFollows(store, shelf);
        const left = follows.filter((one) => addressKey(one.url) !== addressKey(url));
        if (left.length === follows.length)
          throw new UserError('not-followed', 'That is not followed here, so there is nothing to end.');
        await writeFollows(store, shelf, left);
      }),
    followed: async (shelf) => (await readFollows(store, shelf)).map(told),
  };
}

const begun = ({ url, kind, title }: Latest, by: By, at: Date): Follow => ({
  url,
  kind,
  title,
  since: at.toISOString(),
  by,
  asked: null,
  trouble: null,
  failures: 0,
  etag: null,
  lastModified: null,
  seen: [],
});

const told = ({ url, title, since, by, asked, trouble }: Follow): Followed => ({
  url,
  title,
  since,
  by,
  asked,
  trouble,
});

function unseen({ addresses }: Latest, seen: readonly string[]): string[] {
  const known = new Set(seen.map(addressKey));
  return addresses.filter((address) => !known.has(addressKey(address)));
}
