import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { againAndAgain } from '../base/again.ts';
import { UserError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import type { Settings } from '../base/settings.ts';
import { createApartReader } from '../intake/apart/read-apart.ts';
import { createFetcher, type Fetcher } from '../intake/fetch/fetch.ts';
import { createPolite } from '../intake/fetch/polite.ts';
import { createKeeping, forgottenBefore, type KeepingParts } from '../keeping/create-keeping.ts';
import { createFollower } from '../keeping/following.ts';
import type { Keeping } from '../keeping/keeping.ts';
import { readQuotations } from '../quotations/read.ts';
import { openBriefly } from '../shelf/store/briefly.ts';
import { openFolderStore } from '../shelf/store/folder/folder-store.ts';
import type { Part } from '../shelf/store/folder/layout.ts';
import type { Shelves } from '../shelf/store/store.ts';
import { HOST_SHELF } from './places.ts';

export type KeepingSettings = Pick<
  Settings,
  'allowPrivateHosts' | 'fetchPorts' | 'shelfArticles' | 'addsPerMinute' | 'followMinutes'
>;

export interface KeepingOptions {
  readonly store: Shelves;
  readonly settings: KeepingSettings;
  /** Of the bot: `0.1.0`. */
  readonly version: string;
  readonly log: Log;
  /** See `KeepingParts`. */
  readonly changed: KeepingParts['changed'];
  readonly quotationsOf: KeepingParts['quotationsOf'];
  readonly isCommon: (id: string) => boolean;
  readonly namedIn?: KeepingParts['namedIn'];
  /** Ends what is being fetched because it is followed; it is fetched next time. Default: nothing does. */
  readonly signal?: AbortSignal;
}

/** What editors do to the shelves of a store. */
export interface OpenKeeping {
  readonly keeping: Keeping;
  readonly fetcher: Fetcher;
  /** Asks what is followed and due, once. */
  readonly askFollowed: () => Promise<void>;
  /** Forgets what can no longer be brought back. To be called every day. */
  readonly sweep: () => Promise<void>;
  close(): Promise<void>;
}

const MINUTE = 60_000;

export function openKeeping({
  store,
  settings,
  version,
  log,
  changed,
  quotationsOf,
  isCommon,
  namedIn,
  signal,
}: KeepingOptions): OpenKeeping {
  const { allowPrivateHosts, fetchPorts: ports } = settings;
  const fetcher = createFetcher({ version, allowPrivateHosts, ports });
  const polite = until(signal, createPolite(fetcher));
  const interval = settings.followMinutes * MINUTE;
  const following = createFollower({ store, fetcher, polite, log, interval });
  const limits = { articles: settings.shelfArticles, addsPerMinute: settings.addsPerMinute };
  const apart = createApartReader();
  const parts = {
    store,
    read: apart.read,
    quotationsOf,
    following,
    changed,
    isCommon,
    ...(namedIn && { namedIn }),
    limits,
  };
  const byItself = createKeeping({ ...parts, fetcher: polite });
  return {
    keeping: createKeeping({ ...parts, fetcher }),
    fetcher,
    askFollowed: () => following.askAll(byItself.add),
    sweep: () => store.sweep(forgottenBefore(store.now())),
    close: () => apart.close(),
  };
}

/** A fetcher that ends with the signal: a host may want to be asked so slowly that it takes many minutes. */
const until = (signal: AbortSignal | undefined, fetcher: Fetcher): Fetcher => ({
  get: (address, request) => fetcher.get(address, { ...request, signal }),
});

/** Why what is followed is no longer fetched. */
export const ENDING = new UserError('fetch-not-now', ({ keeping }) => keeping.ended);

/**
 * What a bot does for the host's own shelf, by itself. The folder is opened for each step of it alone: the terminal may write to it meanwhile.
 */
export function openHostKeeping(
  dataFolder: string,
  options: Omit<KeepingOptions, 'store' | 'changed' | 'quotationsOf'>,
): Pick<OpenKeeping, 'askFollowed' | 'sweep' | 'close'> {
  const folder = HOST_SHELF.folder(dataFolder);
  const { askFollowed, sweep, close } = openKeeping({
    ...options,
    store: openBriefly(() => openFolderStore({ folder, log: options.log })),
    changed: () => Promise.resolve(),
    quotationsOf: readQuotations,
  });
  // Where nothing was ever added, no folder is made for it either.
  const has = (part: Part): boolean => existsSync(join(folder, HOST_SHELF.id, part));
  return {
    askFollowed: async () => {
      if (has('notes')) await askFollowed();
    },
    sweep: async () => {
      if (has('removed')) await sweep();
    },
    close,
  };
}

/** Asks what is followed, every minute what is due. Returns what ends that, and waits for what is being asked. */
export const keepAsking = (ask: () => Promise<void>, log: Log): (() => Promise<void>) =>
  againAndAgain(ask, MINUTE, (err) => log.error({ err }, 'what is followed could not be asked'));
