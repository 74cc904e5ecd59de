import { UserError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import type { Fetcher } from '../intake/fetch/fetch.ts';
import type { ShelfId, Shelves } from '../shelf/store/store.ts';
import { type Said, saidIn, saidInAll } from '../words/said.ts';
import { changeFollows, type Follow, readFollows } from './follows.ts';
import type { By, Followed, Keeping } from './keeping.ts';
import { findFeed, type Latest, latestOf } from './latest.ts';
import { addressKey } from './same-address.ts';
import { readTakenOff } from './taken-off.ts';

/** What of `Keeping` is about following. */
export interface Following extends Pick<Keeping, 'follow' | 'unfollow' | 'followed'> {
  /** Takes the id of a member off all that follows something for them; returns how many did. */
  forgetFollower(shelf: ShelfId, member: string): Promise<number>;
}

export interface FollowingParts {
  readonly store: Shelves;
  /** For what a member gives by hand. */
  readonly fetcher: Fetcher;
  /** Asks robots.txt and takes its time. */
  readonly polite: Fetcher;
  readonly log: Log;
  /** How often what is followed is asked, in milliseconds. */
  readonly interval: number;
  /** Default: the store's clock. */
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
  'shelf-conflict',
  'shelf-full',
  'shelf-unwritable',
  'shelf-read-only',
]);

const FAILED = 'what is followed could not be asked';

/** Asks what is followed and adds what is new. */
export interface Follower extends Following {
  /** Asks everything that is due once. `add` is that of `Keeping`. */
  askAll(add: Keeping['add']): Promise<void>;
}

export function createFollower({ store, fetcher, polite, log, interval, now = store.now }: FollowingParts): Follower {
  /** Changes one entry of the note; others may have changed meanwhile. */
  const change = (shelf: ShelfId, url: string, next: (follow: Follow) => Follow): Promise<void> =>
    changeFollows(store, shelf, (follows) => follows.map((one) => (one.url === url ? next(one) : one)));

  /** Says that it is being asked, so that of several processes one asks. Whether it is this one. */
  async function claim(shelf: ShelfId, url: string): Promise<boolean> {
    let isOurs = false;
    await changeFollows(store, shelf, (follows) => {
      isOurs = follows.some((one) => one.url === url && isDue(one));
      const asked = now().toISOString();
      return isOurs ? follows.map((one) => (one.url === url ? { ...one, asked } : one)) : follows;
    });
    return isOurs;
  }

  async function ask(shelf: ShelfId, follow: Follow, add: Keeping['add']): Promise<void> {
    const asked = now().toISOString();
    const isFirst = !follow.wasRead;
    try {
      const latest = await latestOf(follow, polite);
      const takenOff = await readTakenOff(store, shelf);
      const all = latest === null ? [] : unseen(latest, follow.seen);
      const off = all.filter((address) => takenOff.has(addressKey(address)));
      const wanted = all.filter((address) => !off.includes(address));
      const fresh = wanted.slice(0, isFirst ? AT_FIRST : AT_A_TIME);
      // Oldest first, so that the order of coming is that of appearing.
      const { done, trouble, isFull } = await addAll(shelf, fresh.toReversed(), add);
      // What stood there when it was first read is not to come later, but for what could not be had just now.
      const missed = fresh.filter((address) => !done.includes(address));
      const old = isFirst ? (latest?.addresses.filter((address) => !missed.includes(address)) ?? []) : done;
      const seen = [...follow.seen, ...off, ...old];
      await change(shelf, follow.url, (one) => ({
        ...one,
        asked,
        trouble,
        // Pages are not fetched every half hour for a shelf that has no room.
        failures: isFull ? one.failures + 1 : 0,
        wasRead: true,
        seen: seen.slice(-REMEMBERED),
        ...(latest && marksOf(latest, unseen(latest, seen).length > 0)),
      }));
    } catch (error) {
      if (error instanceof UserError) log.info({ shelf, code: error.code, url: new URL(follow.url).hostname }, FAILED);
      else log.error({ shelf, err: error, url: new URL(follow.url).hostname }, FAILED);
      const trouble = saidInAll((words) => (error instanceof UserError ? error.said(words) : words.keeping.ownFault));
      await change(shelf, follow.url, (one) => ({ ...one, asked, trouble, failures: one.failures + 1 }));
    }
  }

  /** Adds what can be had. `done`: what need not be tried again; `trouble`: what went wrong with the last that failed; `isFull`: the shelf is. */
  async function addAll(
    shelf: ShelfId,
    addresses: readonly string[],
    add: Keeping['add'],
  ): Promise<{ readonly done: readonly string[]; readonly trouble: Said | null; readonly isFull: boolean }> {
    if (addresses.length === 0) return { done: [], trouble: null, isFull: false };
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
      trouble: last ? saidInAll((words) => words.keeping.troubleWith(last.from, last.failed.why(words))) : null,
      isFull: failed.some(({ failed: { code } }) => code === 'shelf-full'),
    };
  }

  const isDue = ({ asked, failures }: Follow): boolean =>
    asked === null || now().getTime() - Date.parse(asked) >= interval * Math.min(LONGEST_PAUSE, 2 ** failures);

  async function askShelf(shelf: ShelfId, add: Keeping['add']): Promise<void> {
    for (const follow of await readFollows(store, shelf))
      if (isDue(follow) && (await claim(shelf, follow.url))) await ask(shelf, follow, add);
  }

  return {
    async askAll(add) {
      // One whose note cannot be read, or written, keeps no other from being asked.
      for await (const shelf of store.shelves())
        await askShelf(shelf, add).catch((err: unknown) => log.error({ err, shelf }, FAILED));
    },
    async follow(shelf, url, by) {
      const latest = await findFeed(url, fetcher);
      let follow = begun(latest, url, by, now());
      await changeFollows(store, shelf, (follows) => {
        const known = follows.find((one) => addressKey(one.url) === addressKey(latest.url));
        if (known) {
          follow = known;
          return follows;
        }
        if (follows.length >= MOST)
          throw new UserError('too-many-followed', ({ keeping }) => keeping.tooManyFollowed(MOST));
        return [...follows, follow];
      });
      return told(follow);
    },
    unfollow: (shelf, url) =>
      changeFollows(store, shelf, (follows) => {
        const left = follows.filter(
          (one) => ![one.url, one.given ?? one.url].map(addressKey).includes(addressKey(url)),
        );
        if (left.length === follows.length) throw new UserError('not-followed', ({ keeping }) => keeping.notFollowed);
        return left;
      }),
    followed: async (shelf) => (await readFollows(store, shelf)).map(told),
    async forgetFollower(shelf, member) {
      let count = 0;
      await changeFollows(store, shelf, (follows) => {
        count = follows.filter(({ by }) => by === member).length;
        return count === 0 ? follows : follows.map((one) => (one.by === member ? { ...one, by: null } : one));
      });
      return count;
    },
  };
}

const begun = ({ url, kind, title }: Latest, given: string, by: By, at: Date): Follow => ({
  url,
  given,
  kind,
  title,
  since: at.toISOString(),
  by,
  asked: null,
  trouble: null,
  failures: 0,
  wasRead: false,
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
  trouble: trouble && ((words) => saidIn(words, trouble)),
});

/** What is asked with next time. While something is left to be added nothing is: “unchanged since” would hide it. */
const marksOf = ({ etag, lastModified }: Latest, isLeft: boolean): Pick<Follow, 'etag' | 'lastModified'> =>
  isLeft ? { etag: null, lastModified: null } : { etag, lastModified };

function unseen({ addresses }: Latest, seen: readonly string[]): string[] {
  const known = new Set(seen.map(addressKey));
  return addresses.filter((address) => !known.has(addressKey(address)));
}
