import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../base/log.ts';
import type { Settings } from '../base/settings.ts';
import { createApartReader } from '../intake/apart/read-apart.ts';
import { createFetcher, type Fetcher } from '../intake/fetch/fetch.ts';
import { createPolite } from '../intake/fetch/polite.ts';
import { againAndAgain } from '../keeping/again.ts';
import { createKeeping, type KeepingParts } from '../keeping/create-keeping.ts';
import { createFollower } from '../keeping/following.ts';
import type { Keeping } from '../keeping/keeping.ts';
import { readQuotations } from '../quotations/read.ts';
import { openFolderStore } from '../shelf/store/folder/folder-store.ts';
import type { ShelfStore } from '../shelf/store/store.ts';
import { HOST_SHELF } from './places.ts';

export type KeepingSettings = Pick<
  Settings,
  'allowPrivateHosts' | 'fetchPorts' | 'shelfArticles' | 'addsPerMinute' | 'followMinutes'
>;

export interface KeepingOptions {
  readonly store: ShelfStore;
  readonly settings: KeepingSettings;
  /** Of the bot: `0.1.0`. */
  readonly version: string;
  readonly log: Log;
  /** See `KeepingParts`. */
  readonly changed: KeepingParts['changed'];
  readonly quotationsOf: KeepingParts['quotationsOf'];
  readonly isCommon: (id: string) => boolean;
}

/** What editors do to the shelves of a store. */
export interface OpenKeeping {
  readonly keeping: Keeping;
  readonly fetcher: Fetcher;
  /** Asks what is followed and due, once. */
  readonly askFollowed: () => Promise<void>;
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
}: KeepingOptions): OpenKeeping {
  const { allowPrivateHosts, fetchPorts: ports } = settings;
  const fetcher = createFetcher({ version, allowPrivateHosts, ports });
  const polite = createPolite(fetcher);
  const interval = settings.followMinutes * MINUTE;
  const following = createFollower({ store, fetcher, polite, log, interval });
  const limits = { articles: settings.shelfArticles, addsPerMinute: settings.addsPerMinute };
  const apart = createApartReader();
  const parts = { store, read: apart.read, quotationsOf, following, changed, isCommon, limits };
  const byItself = createKeeping({ ...parts, fetcher: polite });
  return {
    keeping: createKeeping({ ...parts, fetcher }),
    fetcher,
    askFollowed: () => following.askAll(byItself.add),
    close: () => apart.close(),
  };
}

/** The host's own shelf, which is opened for a moment alone: the terminal may write to it while a bot runs. */
export async function askHostsFollowed(
  dataFolder: string,
  options: Omit<KeepingOptions, 'store' | 'changed' | 'quotationsOf'>,
): Promise<void> {
  const folder = HOST_SHELF.folder(dataFolder);
  if (!existsSync(join(folder, HOST_SHELF.id, 'notes'))) return;
  const store = await openFolderStore({ folder, log: options.log });
  const { askFollowed, close } = openKeeping({
    ...options,
    store,
    changed: () => Promise.resolve(),
    quotationsOf: readQuotations,
  });
  try {
    await askFollowed();
  } finally {
    await close();
    await store.close();
  }
}

/** Asks what is followed, every minute what is due. Returns what ends that. */
export const keepAsking = (ask: () => Promise<void>, log: Log): (() => Promise<void>) =>
  againAndAgain(ask, MINUTE, log);
