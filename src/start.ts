import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Operations } from './adapters/operations/operations.ts';
import { greetingIn, lineOf } from './adapters/terminal/greeting.ts';
import { createBot } from './app.ts';
import { againAndAgain, daily } from './base/again.ts';
import { UserError } from './base/errors.ts';
import { createLog, type Log } from './base/log.ts';
import type { Settings } from './base/settings.ts';
import { logAnswered } from './bot/observed.ts';
import { type DoorName, doorOf, openDoor } from './doors.ts';
import { createInsights } from './insights/insights.ts';
import { faultIn } from './intake/read-article.ts';
import { openEngine } from './library/engine.ts';
import { figuresOf } from './library/figures.ts';
import { indexBytes } from './library/index-size.ts';
import { openLibraries } from './library/libraries.ts';
import { ENDING, keepAsking, openHostKeeping, openKeeping } from './library/open-keeping.ts';
import { foldersToRead } from './library/places.ts';
import { idsIn } from './preferences/area.ts';
import { createPreferences } from './preferences/keep-preferences.ts';
import { createDepartures } from './shelf/store/departures.ts';
import { versionIn } from './version.ts';
import type { Say } from './words/en.ts';

const MINUTE = 60_000;

/** A bot that is being asked. */
export interface Running {
  /** For people: where it is, what to do next. */
  readonly greeting: Say;
  /** Why, when it ended by itself. Never settles otherwise. */
  readonly ended: Promise<Error>;
  /** Finishes what is being answered, then leaves. */
  close(): Promise<void>;
}

export interface StartOptions {
  readonly settings: Settings;
  /** The folder that holds `dist/`. */
  readonly root: string;
  /** Default: that of the settings; else the gateway when there is a token, the preview when there is none. */
  readonly door?: DoorName;
}

/** Opens the articles and the door, and keeps both open. @throws UserError when the settings do not fit */
export async function start({ settings, root, door }: StartOptions): Promise<Running> {
  const log = createLog(settings.logLevel);
  for (const doubt of settings.doubts) log.warn(doubt);
  const version = versionIn(root);
  const operations = await openOperations(settings, version, log);
  await makeOwnFolder(settings.ownFolder, log);
  const { dataFolder } = settings;
  const folders = foldersToRead(settings);
  const engine = await openEngine(settings, log);
  const { store, passages } = engine;
  const libraries = await openLibraries({ folders, store, passages, dataFolder, log });
  const { common } = libraries;
  const speakers = await common.prepare();
  const preferences = createPreferences({ store, log });
  const departures = createDepartures({
    store,
    async drop(shelf) {
      await libraries.drop(shelf);
      preferences.changedElsewhere(shelf);
    },
    keepDays: settings.keepDays,
    log,
  });
  const ending = new AbortController();
  const editing = {
    settings,
    signal: ending.signal,
    version,
    log,
    isCommon: (id: string): boolean => common.answers.shelf().article(id) !== undefined,
  };
  const editors = openKeeping({
    ...editing,
    store,
    changed: libraries.changed,
    quotationsOf: libraries.quotationsOf,
    namedIn: async (server) => idsIn(await preferences.of(server)),
  });
  const hosts = settings.readsAdded ? openHostKeeping(dataFolder, editing) : null;
  const insights = createInsights({ store, preferences, log });
  const stopWriting = againAndAgain(insights.write, MINUTE, (err) =>
    log.error({ err }, 'what was asked is not counted'),
  );
  const name = door ?? doorOf(settings);
  // In the preview there is nobody to flood but oneself.
  const bot = createBot({
    answersFor(server, area) {
      if (server !== null) departures.seen(server);
      return libraries.answersFor(server, area);
    },
    keeping: editors.keeping,
    preferences,
    insights,
    policy: { logsQuestions: settings.logQuestions, keepDays: settings.keepDays },
    log,
    cooldownSeconds: name === 'preview' ? 0 : settings.cooldownSeconds,
    onAnswered(answered) {
      logAnswered(log, answered, settings.logQuestions);
      operations?.metrics.answered(answered);
    },
  });
  const opened = await openDoor(name, {
    bot,
    settings,
    log,
    fetcher: editors.fetcher,
    departures,
    common,
    root,
    onRefused: (why) => operations?.metrics.refused(why),
  });
  let isLeaving = false;
  operations?.metrics.watch({
    shelf: () => figuresOf(common),
    indexBytes: () => indexBytes(dataFolder),
    ...(opened.isOnline && { isOnline: opened.isOnline }),
  });
  operations?.ready(() => {
    if (isLeaving) return 'leaving';
    return opened.isOnline?.() === false ? 'not connected to Discord' : null;
  });
  // It can be asked before the folders are watched; what changes until then is picked up all the same.
  const following = libraries.follow(log, preferences.changedElsewhere).catch((err: unknown) => {
    log.error({ err }, 'changes in the folders are not picked up');
    return () => Promise.resolve();
  });
  const stopAsking = keepAsking(async () => {
    await editors.askFollowed();
    await hosts?.askFollowed();
  }, log);
  const endSweeping = daily(
    async () => {
      await editors.sweep();
      await hosts?.sweep();
      await engine.sweep();
    },
    (err) => log.warn({ err }, 'what was taken off long ago could not be deleted; tried again tomorrow'),
  );
  const endForgetting = daily(insights.sweep, (err) =>
    log.warn({ err }, 'what was counted long ago could not be deleted; tried again tomorrow'),
  );
  const articles = common.answers.shelf().articles.length;
  const missing = settings.articleFolders.filter((folder) => !existsSync(folder));
  const { passedOver } = common;
  const head: Say = ({ counts, greeting }) => `Verbatim · ${counts.articles(articles)}, ${greeting.speakers(speakers)}`;
  const lines = [
    ...opened.greeting,
    lineOf('articles', ({ greeting }) =>
      greeting.pickedUp(settings.articleFolders.map((folder) => resolve(folder)).join(', ')),
    ),
    ...(operations ? [lineOf('howItIs', `http://${operations.address}/metrics, /healthz, /readyz`)] : []),
    ...missing.map((folder) => lineOf('notThere', folder)),
    ...common.faults.map((fault) => lineOf(fault.isServed ? 'doubtful' : 'notRead', (words) => faultIn(words, fault))),
    ...(passedOver === null ? [] : [lineOf('notRead', passedOver)]),
    lineOf('stop', ({ greeting }) => greeting.stopKeys),
  ];
  return {
    greeting: (words) => greetingIn(words, head, lines),
    ended: opened.ended,
    async close() {
      isLeaving = true;
      const swept = Promise.all([endSweeping(), endForgetting()]);
      await opened.close();
      ending.abort(ENDING);
      await Promise.all([stopAsking(), stopWriting()]);
      // Nothing is answered any more: this is the last of it.
      await insights.write();
      await Promise.all([editors.close(), hosts?.close()]);
      const unfollow = await following;
      await unfollow();
      // It goes on to no further shelf then.
      await Promise.all([engine.close(), swept]);
      await operations?.close();
    },
  };
}

/** Null where nobody wants to know how the bot is, or where another has taken a port that nobody has chosen. */
async function openOperations({ metrics }: Settings, version: string, log: Log): Promise<Operations | null> {
  if (metrics === null) return null;
  const operations = await import('./adapters/operations/operations.ts');
  return operations.openOperations({ ...metrics, version, log }).catch((error: unknown) => {
    if (metrics.isChosen || !(error instanceof UserError)) throw error;
    log.info(`without /metrics: ${error.message}`);
    return null;
  });
}

/** The folder that the README names is there to put articles into; a disk that cannot be written to has its own. */
async function makeOwnFolder(folder: string | null, log: Log): Promise<void> {
  if (folder === null) return;
  await mkdir(folder, { recursive: true }).catch((err: unknown) =>
    log.warn({ err }, 'the articles folder cannot be made'),
  );
}
