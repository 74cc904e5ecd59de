import { join } from 'node:path';
import type { Article } from '../article/article.ts';
import type { Log } from '../base/log.ts';
import type { ArticleFault } from '../intake/read-article.ts';
import type { CreateIndex } from '../search/index/candidate-index.ts';
import type { Search } from '../search/result.ts';
import type { WordKnowledge } from '../search/vocabulary/word-knowledge.ts';
import { type FolderReading, readFolders } from '../shelf/folder.ts';
import type { QuotationStore } from '../shelf/quotation-store.ts';
import { rulesVersion } from '../shelf/rules-version.ts';
import type { SavedReadings } from '../shelf/saved-readings.ts';
import { createShelf } from '../shelf/shelf.ts';
import { en, type Say } from '../words/en.ts';
import { createLibrary, type Library, type SharedByAnswers } from './library.ts';

/** The articles of folders, open for questions. */
export interface FolderLibrary extends Pick<Library, 'answers' | 'known' | 'prepare'> {
  /** What was amiss with files when it was opened. */
  readonly faults: readonly ArticleFault[];
  /** Of files in the folders that no format reads; null where there was none. */
  readonly passedOver: Say | null;
  /**
   * Picks up changes in the folders from now on. Returns what ends that.
   * @param then what is to be done whenever it holds other articles
   */
  follow(log: Log, then?: () => Promise<void>): Promise<() => Promise<void>>;
}

export interface LibraryOptions {
  readonly folders: readonly string[];
  /** Without it nothing can be asked, but articles and quotations are there sooner. */
  readonly search: boolean;
  /** Where the index and the quotations are kept between runs. Default: nowhere. */
  readonly dataFolder?: string | undefined;
  readonly log?: Log | undefined;
  /** What libraries of the same articles may share. Default: its own. */
  readonly shared?: Shared;
  /** What finds passages. Default: memory. */
  readonly passages?: CreateIndex | undefined;
}

/** What depends on no library: it is the same for an article, or for a language, wherever it is asked for. */
export interface Shared {
  readonly answers: SharedByAnswers;
  readonly knowledge: WordKnowledge;
}

/** Puts folders, shelf and search together. What is not asked for is not loaded either. */
export async function openLibrary(options: LibraryOptions): Promise<FolderLibrary> {
  const { folders, search: searching, dataFolder, log, shared, passages } = options;
  const readings = dataFolder === undefined ? null : await openReadings(dataFolder, log);
  const reading = await readFolders(folders, readings ? { files: await readings.load() } : undefined);
  const store = dataFolder === undefined ? null : await openQuotations(dataFolder, log);
  const [search, quotations] = await Promise.all([
    searching
      ? searchOver(reading.articles, { folder: dataFolder, log, knowledge: shared?.knowledge, passages })
      : NO_SEARCH,
    store?.load(reading.articles),
  ]);
  const library = createLibrary({
    shelf: createShelf(reading.articles, quotations && { quotations }),
    search,
    save: store?.save,
    ...shared?.answers,
  });

  let passedOver = reading.passedOver?.(en);

  async function take({ articles, faults, ...folders }: FolderReading, log: Log): Promise<void> {
    await library.update(articles);
    await readings?.save(folders.files);
    const speakers = library.answers.shelf().speakers().length;
    log.info({ articles: articles.length, speakers }, 'the shelf has changed');
    for (const { message } of faults) log.warn(message);
    const left = folders.passedOver?.(en);
    if (left !== undefined && left !== passedOver) log.warn(left);
    passedOver = left;
  }

  return {
    ...library,
    async prepare() {
      const speakers = await library.prepare();
      await readings?.save(reading.files);
      return speakers;
    },
    faults: reading.faults,
    passedOver: reading.passedOver,
    async follow(log, then) {
      const { watchFolders } = await import('../shelf/watch.ts');
      return watchFolders(folders, {
        before: reading,
        onChange: async (next) => {
          await take(next, log);
          await then?.();
        },
        onError: (err) => log.error({ err }, 'a change in the folders could not be taken up'),
      });
    },
  };
}

/** Null where the rules have no version: nothing tells then whether files would still be read as they were. */
async function openReadings(folder: string, log?: Log): Promise<SavedReadings | null> {
  const { articleRules, createSavedReadings } = await import('../shelf/saved-readings.ts');
  return articleRules === undefined
    ? null
    : createSavedReadings({ file: join(folder, 'articles-read'), rules: articleRules, log });
}

/** Null where the rules have no version: nothing tells then whether saved quotations are still what would be read. */
export async function openQuotations(folder: string, log?: Log): Promise<QuotationStore | null> {
  if (rulesVersion === undefined) return null;
  const { createQuotationStore } = await import('../shelf/quotation-store.ts');
  return createQuotationStore({ file: join(folder, 'quotations'), rules: rulesVersion, log });
}

interface IndexOptions {
  /** Where it is kept between runs. Default: nowhere. */
  readonly folder: string | undefined;
  readonly log: Log | undefined;
  /** Default: its own. */
  readonly knowledge: WordKnowledge | undefined;
  /** What finds passages. Default: memory. */
  readonly passages?: CreateIndex | undefined;
}

/** An empty index; what an earlier run saved is taken over by the first `update`. */
export async function openIndex({ folder, log, knowledge, passages }: IndexOptions): Promise<Search> {
  const { createSearch } = await import('../search/search.ts');
  const file = folder === undefined ? undefined : join(folder, 'index');
  return createSearch({ file, log, passages, ...(knowledge && { knowledge }) });
}

async function searchOver(articles: readonly Article[], options: IndexOptions): Promise<Search> {
  const search = await openIndex(options);
  await search.update(articles);
  return search;
}

const NO_SEARCH: Search = {
  update: () => Promise.resolve(),
  search: () => Promise.reject(new Error('this library was opened without search')),
};
