import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Suggestion } from './adapters/preview/protocol.ts';
import { visible } from './adapters/terminal/layout.ts';
import { counted } from './answers/in-words.ts';
import { loudestFirst } from './answers/quote.ts';
import { type Bot, createBot } from './app.ts';
import { createLog, type Log } from './base/log.ts';
import type { Settings } from './base/settings.ts';
import { type Library, openLibrary } from './library.ts';

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
  const library = await openLibrary({
    folders: settings.articleFolders,
    search: true,
    dataFolder: settings.dataFolder,
    log,
  });
  const { answers } = library;
  const speakers = await library.prepare();
  const isLive = (door ?? (settings.discordToken ? 'gateway' : 'preview')) === 'gateway';
  // In the preview there is nobody to flood but oneself.
  const bot = createBot({ answers, log, cooldownSeconds: isLive ? settings.cooldownSeconds : 0 });
  const opened = isLive ? await openGateway(bot, settings, log) : await openPreview(bot, library, settings, root, log);
  const unfollow = await library.follow(log);
  const articles = answers.shelf().articles.length;
  const missing = settings.articleFolders.filter((folder) => !existsSync(folder));
  return {
    greeting: [
      `Verbatim · ${counted(articles, 'article')}, ${counted(speakers, 'speaker')}`,
      '',
      ...opened.greeting,
      `  Articles   ${settings.articleFolders.map((folder) => resolve(folder)).join(', ')} (.md and .txt; changes are picked up)`,
      ...missing.map((folder) => `  Not there  ${folder}`),
      ...library.faults.map(({ message, isServed }) => `  ${isServed ? 'Doubtful ' : 'Not read '}  ${message}`),
      ...(library.passedOver === null ? [] : [`  Not read   ${library.passedOver}`]),
      '  Stop       Ctrl+C',
    ]
      .map(visible)
      .join('\n'),
    ended: opened.ended,
    async close() {
      await opened.close();
      await unfollow();
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

async function openGateway({ handle, definitions }: Bot, settings: Settings, log: Log): Promise<Opened> {
  const { startGateway } = await import('./adapters/gateway/start.ts');
  const gateway = await startGateway({
    token: settings.discordToken ?? '',
    handle,
    definitions,
    log,
    apiUrl: settings.discordApiUrl,
    apiVersion: settings.discordApiVersion,
  });
  return {
    greeting: [`  On Discord ${gateway.user.name}`, `  Invite it  ${gateway.inviteLink}`],
    ended: gateway.ended,
    close: () => gateway.close(),
  };
}

async function openPreview(bot: Bot, library: Library, settings: Settings, root: string, log: Log): Promise<Opened> {
  const { startPreview } = await import('./adapters/preview/preview.ts');
  const preview = await startPreview({
    ...bot,
    log,
    pageDirectory: join(root, 'dist', 'page'),
    port: settings.previewPort,
    suggestions: suggestionsFor(library),
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
function suggestionsFor({ answers }: Library): Suggestion[] {
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
