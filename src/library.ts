import { type Answers, createAnswers, prepare } from './answers/answers.ts';
import type { Article } from './article/article.ts';
import type { Log } from './base/log.ts';
import type { ArticleFault } from './intake/read-article.ts';
import type { Search } from './search/search.ts';
import { type FolderReading, readFolders } from './shelf/folder.ts';
import { createShelf } from './shelf/shelf.ts';

/** Articles that are open for questions. */
export interface Library {
  readonly answers: Answers;
  /** What was amiss with files when it was opened. */
  readonly faults: readonly ArticleFault[];
  /** Of files in the folders that no format reads, in words; null where there was none. */
  readonly passedOver: string | null;
  /** Picks up changes in the folders from now on. Returns what ends that. */
  follow(log: Log): Promise<() => Promise<void>>;
}

export interface LibraryOptions {
  readonly folders: readonly string[];
  /** Without it nothing can be asked, but articles and quotations are there sooner. */
  readonly search: boolean;
  /** Where the index is kept between runs. Default: nowhere. */
  readonly indexFile?: string;
  readonly log?: Log;
}

/** Puts folders, shelf and search together. What is not asked for is not loaded either. */
export async function openLibrary({ folders, search: searching, indexFile, log }: LibraryOptions): Promise<Library> {
  const reading = await readFolders(folders);
  const search = searching ? await searchOver(reading.articles, indexFile, log) : NO_SEARCH;
  let shelf = createShelf(reading.articles);
  const answers = createAnswers({ shelf: () => shelf, search });

  let { passedOver } = reading;

  async function take({ articles, faults, ...next }: FolderReading, log: Log): Promise<void> {
    if (searching) await search.update(articles);
    shelf = createShelf(articles, shelf);
    log.info({ articles: articles.length, speakers: prepare(answers) }, 'the shelf has changed');
    for (const { message } of faults) log.warn(message);
    if (next.passedOver !== null && next.passedOver !== passedOver) log.warn(next.passedOver);
    passedOver = next.passedOver;
  }

  return {
    answers,
    faults: reading.faults,
    passedOver,
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

async function searchOver(articles: readonly Article[], file?: string, log?: Log): Promise<Search> {
  const { createSearch } = await import('./search/create.ts');
  const search = createSearch({ ...(file !== undefined && { file }), ...(log && { log }) });
  await search.update(articles);
  return search;
}

const withoutSearch = () => Promise.reject(new Error('this library was opened without search'));
const NO_SEARCH: Search = { update: withoutSearch, search: withoutSearch };
