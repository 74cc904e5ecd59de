import { commands, sharedButtons } from '../commands/index.ts';
import { type Answers, createAnswers } from './answers/answers.ts';
import type { Log } from './base/log.ts';
import { createHandler } from './bot/handler.ts';
import type { Command } from './command/command.ts';
import type { Handle } from './command/outcome.ts';
import { createSearch } from './search/create.ts';
import { type ArticleFault, type FolderReading, readFolders } from './shelf/folder.ts';
import { createShelf } from './shelf/shelf.ts';

// The only place where parts are put together. What runs until it is stopped is put together in start.ts.

export interface LibraryOptions {
  readonly folders: readonly string[];
  /** Without it nothing can be asked, but articles and quotations are there sooner. */
  readonly search: boolean;
}

/** Articles that are open for questions. */
export interface Library {
  readonly answers: Answers;
  /** Files that could not be read when it was opened; the others are served. */
  readonly faults: readonly ArticleFault[];
  /** Picks up changes in the folders from now on. Returns what ends that. */
  follow(log: Log): Promise<() => Promise<void>>;
}

export async function openLibrary({ folders, search: searching }: LibraryOptions): Promise<Library> {
  const search = createSearch();
  const reading = await readFolders(folders);
  let shelf = createShelf(reading.articles);
  if (searching) await search.update(reading.articles);

  async function take({ articles, faults }: FolderReading, log: Log): Promise<void> {
    if (searching) await search.update(articles);
    shelf = createShelf(articles, shelf);
    log.info({ articles: articles.length, speakers: shelf.speakers().length }, 'the shelf has changed');
    for (const { message } of faults) log.warn(message);
  }

  return {
    answers: createAnswers({ shelf: () => shelf, search }),
    faults: reading.faults,
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

/** The bot as every door wants it. */
export interface Bot {
  readonly handle: Handle;
  readonly definitions: Command['definition'][];
}

export interface BotOptions {
  readonly answers: Answers;
  readonly log: Log;
  /** Seconds between two commands of one member; 0 for none. */
  readonly cooldownSeconds: number;
}

export const createBot = ({ answers, log, cooldownSeconds }: BotOptions): Bot => ({
  handle: createHandler({ commands, buttons: sharedButtons, answers, log, cooldownSeconds }),
  definitions: commands.map(({ definition }) => definition),
});
