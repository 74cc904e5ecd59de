import { join } from 'node:path';
import type { Suggestion } from './adapters/preview/protocol.ts';
import { type GreetingLine, lineOf } from './adapters/terminal/greeting.ts';
import type { Bot } from './app.ts';
import { daily } from './base/again.ts';
import { UserError } from './base/errors.ts';
import type { Log } from './base/log.ts';
import type { Settings } from './base/settings.ts';
import type { Door } from './command/outcome.ts';
import type { Fetcher } from './intake/fetch/fetch.ts';
import type { FolderLibrary } from './library/open-library.ts';
import type { Departures } from './shelf/store/departures.ts';

/** A way for interactions to come in. */
export interface OpenDoor {
  /** For people: where it is, what to do next. */
  readonly greeting: readonly GreetingLine[];
  /** Why, when it ended by itself. Never settles otherwise. */
  readonly ended: Promise<Error>;
  /** Whether the connections to Discord's gateway stand. Absent: it has none. */
  readonly isOnline?: () => boolean;
  /** Finishes what is being answered. */
  close(): Promise<void>;
}

export interface DoorParts {
  readonly bot: Bot;
  readonly settings: Settings;
  readonly log: Log;
  readonly fetcher: Fetcher;
  readonly departures: Departures;
  readonly common: FolderLibrary;
  /** The folder that holds `dist/`. */
  readonly root: string;
  /** Told why a request was turned away. */
  readonly onRefused?: ((why: string) => void) | undefined;
}

export type DoorName = NonNullable<Settings['door']>;

/** The door that is meant where none is named. */
export const doorOf = ({ door, discordToken }: Settings): DoorName => door ?? (discordToken ? 'gateway' : 'preview');

/** @throws UserError when the settings do not fit, or Discord does not take the bot */
export function openDoor(name: DoorName, parts: DoorParts): Promise<OpenDoor> {
  return { gateway: openGateway, http: openHttp, preview: openPreview }[name](parts);
}

/** What every door to Discord wants. */
async function discordParts({ bot, settings, log, fetcher }: DoorParts) {
  const { discordToken: token, discordApiUrl: apiUrl, discordApiVersion: apiVersion } = settings;
  if (token === undefined) throw new UserError('bad-settings', ({ starting }) => starting.noToken);
  const { createAttachments } = await import('./discord/attachments.ts');
  // Whatever stands in for Discord keeps the files that members attach, too.
  const door: Door = createAttachments(fetcher, apiUrl === undefined ? [] : [new URL(apiUrl).origin]);
  return { ...bot, token, door, log, apiUrl, apiVersion };
}

interface LiveBot {
  readonly user: { readonly id: string };
  servers(): Promise<ReadonlySet<string>>;
  close(): Promise<void>;
}

/** Looks every day which servers have removed the bot. Returns what closes both. */
function withSweeping(live: LiveBot, { departures, log }: DoorParts): () => Promise<void> {
  const endSweeping = daily(
    async () => departures.sweep(await live.servers(), live.user.id),
    (err) => log.warn({ err }, 'it could not be found out which servers have removed the bot; tried again tomorrow'),
  );
  return async () => {
    // Not until Discord has said which servers there are: nobody may be there to say it.
    void endSweeping();
    await Promise.all([live.close(), departures.close()]);
  };
}

async function openGateway(parts: DoorParts): Promise<OpenDoor> {
  const { startGateway } = await import('./adapters/gateway/start.ts');
  const gateway = await startGateway(await discordParts(parts));
  return {
    greeting: [lineOf('onDiscord', gateway.user.name), lineOf('invite', gateway.inviteLink)],
    ended: gateway.ended,
    isOnline: () => gateway.isOnline,
    close: withSweeping(gateway, parts),
  };
}

async function openHttp(parts: DoorParts): Promise<OpenDoor> {
  const { startHttpDoor } = await import('./adapters/http/start.ts');
  const { publicKey, http } = parts.settings;
  const { onRefused } = parts;
  const door = await startHttpDoor({ ...(await discordParts(parts)), publicKey, ...http, onRefused });
  const here = `http://${http.host ?? 'localhost'}:${door.port}/interactions`;
  return {
    greeting: [
      lineOf('onDiscord', ({ greeting }) => greeting.overHttp(door.user.name, here)),
      door.endpoint === null
        ? lineOf('tell', ({ greeting }) => greeting.tellAddress)
        : lineOf('address', door.endpoint),
      lineOf('invite', door.inviteLink),
    ],
    ended: new Promise(() => {}),
    close: withSweeping(door, parts),
  };
}

async function openPreview({ bot, common, settings, root, log }: DoorParts): Promise<OpenDoor> {
  const { startPreview } = await import('./adapters/preview/preview.ts');
  const preview = await startPreview({
    ...bot,
    log,
    pageDirectory: join(root, 'dist', 'page'),
    port: settings.previewPort,
    suggestions: suggestionsFor(common),
  });
  return {
    greeting: [lineOf('preview', preview.url), lineOf('goLive', ({ greeting }) => greeting.putToken)],
    ended: new Promise(() => {}),
    close: () => preview.close(),
  };
}

/** What the shipped article is good for, for somebody who has never asked it. */
const FIRST_QUESTION = {
  article: 'zerohedge-2018-08-03-china-idlib',
  question: 'How many jihadists are in Idlib?',
} as const;

/** First steps that this shelf has answers to. */
function suggestionsFor({ answers }: FolderLibrary): Suggestion[] {
  const shelf = answers.shelf();
  const { article, question } = FIRST_QUESTION;
  const [loudest] = shelf.speakers();
  return [
    shelf.article(article) ? { command: 'ask', options: { question } } : { command: 'ask' },
    ...(loudest ? [{ command: 'quote', options: { who: loudest.name } }] : []),
    { command: 'source' },
    { command: 'articles upload' },
    { command: 'help' },
  ];
}
