import { commands, sharedButtons } from '../commands/index.ts';
import { type Answers, createAnswers } from './answers/answers.ts';
import type { Log } from './base/log.ts';
import { createHandler } from './bot/handler.ts';
import type { Handle } from './command/outcome.ts';
import { createSearch } from './search/create.ts';
import type { Search } from './search/search.ts';
import { type ArticleFault, readFolders } from './shelf/folder.ts';
import { createShelf, type Shelf } from './shelf/shelf.ts';
import { watchFolders } from './shelf/watch.ts';

/** The only place where parts are put together. */

export interface LibraryOptions {
  readonly folders: readonly string[];
  /** Without it nothing can be asked, but articles and quotations are there sooner. */
  readonly search: boolean;
}

/** Articles that are open for questions. */
export interface Library {
  readonly answers: Answers;
  /** Files that could not be read; the others are served. */
  readonly faults: readonly ArticleFault[];
}

export async function openLibrary({ folders, search: searching }: LibraryOptions): Promise<Library> {
  const { articles, faults } = await readFolders(folders);
  const search = createSearch();
  if (searching) await search.update(articles);
  const shelf = createShelf(articles);
  return { answers: createAnswers({ shelf: () => shelf, search }), faults };
}
