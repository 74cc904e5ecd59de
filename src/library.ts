import { join } from 'node:path';
import { type Answers, createAnswers } from './answers/answers.ts';
import type { Article } from './article/article.ts';
import type { Log } from './base/log.ts';
import type { ArticleFault } from './intake/read-article.ts';
import type { Search } from './search/result.ts';
import { type FolderReading, readFolders } from './shelf/folder.ts';
import type { QuotationStore } from './shelf/quotation-store.ts';
import { rulesVersion } from './shelf/rules-version.ts';
import { createShelf } from './shelf/shelf.ts';

/** Articles that are open for questions. */
export interface Library {
  readonly answers: Answers;
  /** What was amiss with files when it was opened. */
  readonly faults: readonly ArticleFault[];
  /** Finds out now, in small steps, what a member should not wait for. Returns how many speakers there are. */
  prepare(): Promise<number>;
  /** Of files in the folders that no format reads, in words; null where there was none. */
  readonly passedOver: string | null;
  /** Picks up changes in the folders from now on. Returns what ends that. */
  follow(log: Log): Promise<() => Promise<void>>;
}

export interface LibraryOptions {
  readonly folders: readonly string[];
  /** Without it nothing can be asked, but articles and quotations are there sooner. */
  readonly search: boolean;
  /** Where the index and the quotations are kept between runs. Default: nowhere. */
  readonly dataFolder?: string;
  readonly log?: Log;
}

/** Puts folders, shelf and search together. What is not asked for is not loaded either. */
export async function openLibrary({ folders, search: searching, dataFolder, log }: LibraryOptions): Promise<Library> {
  const reading = await readFolders(folders);
  const store = dataFolder === undefined ? null : await openStore(dataFolder, log);
  const [search, quotations] = await Promise.all([
    searching ? searchOver(reading.articles, dataFolder, log) : NO_SEARCH,
    store?.load(reading.articles),
  ]);
  let shelf = createShelf(reading.articles, quotations && { quotations });
  const answers = createAnswers({ shelf: () => shelf, search });

  let { passedOver } = reading;

  async function take({ articles, faults, ...folders }: FolderReading, log: Log): Promise<void> {
    const next = createShelf(articles, shelf.known);
    await answers.prepare(next);
    if (searching) await search.update(articles);
    shelf = next;
    log.info({ articles: articles.length, speakers: shelf.speakers().length }, 'the shelf has changed');
    for (const { message } of faults) log.warn(message);
    if (folders.passedOver !== null && folders.passedOver !== passedOver) log.warn(folders.passedOver);
    passedOver = folders.passedOver;
    await store?.save(shelf);
  }

  return {
    answers,
    faults: reading.faults,
    passedOver,
    async prepare() {
      await answers.prepare(shelf);
      await store?.save(shelf);
      return shelf.speakers().length;
    },
    async follow(log) {
      const { watchFolders } = await import('./shelf/watch.ts');
      return watchFolders(folders, {
        before: reading,
        onChange: (next) => take(next, log),
        onError: (err) => log.error({ err }, 'a change in the folders could not be taken up'),
      });
    },
  };
}

/** Null where the rules have no version: nothing tells then whether saved quotations are still what would be read. */
async function openStore(folder: string, log?: Log): Promise<QuotationStore | null> {
  if (rulesVersion === undefined) return null;
  const { createQuotationStore } = await import('./shelf/quotation-store.ts');
  return createQuotationStore({ file: join(folder, 'quotations'), rules: rulesVersion, log });
}

async function searchOver(articles: readonly Article[], folder?: string, log?: Log): Promise<Search> {
  const { createSearch } = await import('./search/search.ts');
  const file = folder === undefined ? undefined : join(folder, 'index');
  const search = createSearch({ ...(file !== undefined && { file }), ...(log && { log }) });
  await search.update(articles);
  return search;
}

const withoutSearch = () => Promise.reject(new Error('this library was opened without search'));
const NO_SEARCH: Search = { update: withoutSearch, search: withoutSearch };
