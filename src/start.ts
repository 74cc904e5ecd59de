import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Suggestion } from './adapters/preview/protocol.ts';
import { visible } from './adapters/terminal/layout.ts';
import { counted } from './answers/in-words.ts';
import { loudestFirst } from './answers/quote.ts';
import { type Bot, createBot } from './app.ts';
import { daily } from './base/daily.ts';
import { createLog, type Log } from './base/log.ts';
import type { Settings } from './base/settings.ts';
import { openLibraries } from './library/libraries.ts';
import { askHostsFollowed, ENDING, keepAsking, openKeeping, sweepHosts } from './library/open-keeping.ts';
import type { FolderLibrary } from './library/open-library.ts';
import { foldersToRead, shelvesFolder } from './library/places.ts';
import { createDepartures, type Departures } from './shelf/store/departures.ts';
import { openFolderStore } from './shelf/store/folder/folder-store.ts';
import { versionIn } from './version.ts';

/** A bot that is being asked. */
export interface Running {
  /** For people: where it is, what to do next. */
  readonly greeting: string;
  /** Why, when it ended by itself. Never settles otherwise. */
  readonly ended: Promise<Error>;
  /** Finishes what is being answered, then leaves. */
  close(): Promise<void>;
}

export interface StartOptions {
  readonly settings: Settings;
  /** The folder that holds `dist/`. */
  readonly root: string;
  /** Default: the gateway when there is a token, else the preview. */
  readonly door?: 'gateway' | 'preview';
}

/** What the shipped article is good for, for somebody who has never asked it. */
const FIRST_QUESTION = {
  article: 'zerohedge-2018-08-03-china-idlib',
  question: 'How many jihadists are in Idlib?',
} as const;

/** Opens the articles and the door, and keeps both open. @throws UserError when the settings do not fit */
export async function start({ settings, root, door }: StartOptions): Promise<Running> {
  const log = createLog(settings.logLevel);
  await makeOwnFolder(settings.ownFolder, log);
  const { dataFolder } = settings;
  const folders = foldersToRead(settings);
  const store = await openFolderStore({ folder: shelvesFolder(dataFolder), log });
  const libraries = await openLibraries({ folders, store, dataFolder, log });
  const { common } = libraries;
  const speakers = await common.prepare();
  const departures = createDepartures({
    store,
    drop: libraries.drop,
    keepDays: settings.keepDays,
    now: () => new Date(),
    log,
  });
  const ending = new AbortController();
  const editing = {
    settings,
    signal: ending.signal,
    version: versionIn(root),
    log,
    isCommon: (id: string): boolean => common.answers.shelf().article(id) !== undefined,
  };
  const editors = openKeeping({ ...editing, store, changed: libraries.changed, quotationsOf: libraries.quotationsOf });
  const isLive = (door ?? (settings.discordToken ? 'gateway' : 'preview')) === 'gateway';
  // In the preview there is nobody to flood but oneself.
  const bot = createBot({
    answersFor(server) {
      if (server !== null) departures.seen(server);
      return libraries.answersFor(server);
    },
    log,
    cooldownSeconds: isLive ? settings.cooldownSeconds : 0,
  });
  const opened = isLive
    ? await openGateway(bot, settings, log, departures)
    : await openPreview(bot, common, settings, root, log);
  // It can be asked before the folders are watched; what changes until then is picked up all the same.
  const following = libraries.follow(log).catch((err: unknown) => {
    log.error({ err }, 'changes in the folders are not picked up');
    return () => Promise.resolve();
  });
  const stopAsking = keepAsking(async () => {
    await editors.askFollowed();
    if (settings.readsAdded) await askHostsFollowed(dataFolder, editing);
  }, log);
  const endSweeping = daily(
    async () => {
      await editors.sweep();
      if (settings.readsAdded) await sweepHosts(dataFolder, editing);
    },
    (err) => log.warn({ err }, 'what was taken off long ago could not be deleted; tried again tomorrow'),
  );
  const articles = common.answers.shelf().articles.length;
  const missing = settings.articleFolders.filter((folder) => !existsSync(folder));
  return {
    greeting: [
      `Verbatim · ${counted(articles, 'article')}, ${counted(speakers, 'speaker')}`,
      '',
      ...opened.greeting,
      `  Articles   ${settings.articleFolders.map((folder) => resolve(folder)).join(', ')} (.md and .txt; changes are picked up)`,
      ...missing.map((folder) => `  Not there  ${folder}`),
      ...common.faults.map(({ message, isServed }) => `  ${isServed ? 'Doubtful ' : 'Not read '}  ${message}`),
      ...(common.passedOver === null ? [] : [`  Not read   ${common.passedOver}`]),
      '  Stop       Ctrl+C',
    ]
      .map(visible)
      .join('\n'),
    ended: opened.ended,
    async close() {
      endSweeping();
      await opened.close();
      ending.abort(ENDING);
      await stopAsking();
      await editors.close();
      const unfollow = await following;
      await unfollow();
      await store.close();
    },
  };
}

/** The folder that the README names is there to put articles into; a disk that cannot be written to has its own. */
async function makeOwnFolder(folder: string | null, log: Log): Promise<void> {
  if (folder === null) return;
  await mkdir(folder, { recursive: true }).catch((err: unknown) =>
    log.warn({ err }, 'the articles folder cannot be made'),
  );
}

interface Opened {
  readonly greeting: readonly string[];
  readonly ended: Promise<Error>;
  close(): Promise<void>;
}

async function openGateway(
  { handle, definitions }: Bot,
  settings: Settings,
  log: Log,
  departures: Departures,
): Promise<Opened> {
  const { startGateway } = await import('./adapters/gateway/start.ts');
  const gateway = await startGateway({
    token: settings.discordToken ?? '',
    handle,
    definitions,
    log,
    apiUrl: settings.discordApiUrl,
    apiVersion: settings.discordApiVersion,
  });
  const endSweeping = daily(
    async () => departures.sweep(await gateway.servers(), gateway.user.id),
    (err) => log.warn({ err }, 'it could not be found out which servers have removed the bot; tried again tomorrow'),
  );
  return {
    greeting: [`  On Discord ${gateway.user.name}`, `  Invite it  ${gateway.inviteLink}`],
    ended: gateway.ended,
    async close() {
      endSweeping();
      // Not until Discord has said which servers there are: nobody may be there to say it.
      await Promise.all([gateway.close(), departures.close()]);
    },
  };
}

async function openPreview(
  bot: Bot,
  common: FolderLibrary,
  settings: Settings,
  root: string,
  log: Log,
): Promise<Opened> {
  const { startPreview } = await import('./adapters/preview/preview.ts');
  const preview = await startPreview({
    ...bot,
    log,
    pageDirectory: join(root, 'dist', 'page'),
    port: settings.previewPort,
    suggestions: suggestionsFor(common),
  });
  return {
    greeting: [
      `  Preview    ${preview.url}`,
      '  Go live    copy .env.example to .env, put your bot’s token into it, and start again',
    ],
    ended: new Promise(() => {}),
    close: () => preview.close(),
  };
}

/** First steps that this shelf has answers to. */
function suggestionsFor({ answers }: FolderLibrary): Suggestion[] {
  const shelf = answers.shelf();
  const { article, question } = FIRST_QUESTION;
  const [loudest] = loudestFirst(shelf.speakers());
  return [
    shelf.article(article) ? { command: 'ask', options: { question } } : { command: 'ask' },
    ...(loudest ? [{ command: 'quote', options: { who: loudest.name } }] : []),
    { command: 'source' },
    { command: 'help' },
  ];
}
