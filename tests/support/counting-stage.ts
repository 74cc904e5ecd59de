import type { APIMessage } from 'discord-api-types/v10';
import { type Bot, createBot } from '../../src/app.ts';
import { createLog } from '../../src/base/log.ts';
import type { Policy } from '../../src/command/context.ts';
import type { Outcome } from '../../src/command/outcome.ts';
import { createInsights, type Insights } from '../../src/insights/insights.ts';
import type { Fetcher } from '../../src/intake/fetch/fetch.ts';
import type { Keeping } from '../../src/keeping/keeping.ts';
import { openLibraries } from '../../src/library/libraries.ts';
import { idsIn } from '../../src/preferences/area.ts';
import { createPreferences } from '../../src/preferences/keep-preferences.ts';
import type { PreferencesKeeper } from '../../src/preferences/preferences.ts';
import type { ShelfStore } from '../../src/shelf/store/store.ts';
import { ARTICLES } from './articles.ts';
import { chatInput, component, type Scene } from './discord/interactions.ts';
import { GUILD, MANAGER } from './discord/people.ts';
import { keepingOver } from './keeping.ts';
import { createMemory, type Memory } from './memory-store.ts';
import { PATIENT } from './patience.ts';
import { type Channel, customIdOf, stageOf, temporaryFolder } from './stage.ts';

/** The server of all scenes that name no other. */
export const SERVER = GUILD.id;

/** Who manages the server. */
export const MANAGING: Scene = { permissions: MANAGER };

/** A bot that counts what servers want counted, on a clock that stands. */
export interface CountingStage extends Channel {
  readonly bot: Bot;
  /** May be set. */
  readonly clock: { now: Date };
  readonly memory: Memory;
  readonly store: ShelfStore;
  readonly keeping: Keeping;
  readonly insights: Insights;
  readonly preferences: PreferencesKeeper;
  /** Turns counting on or off in a server. Default: `SERVER`. */
  counts(isOn: boolean, server?: string): Promise<void>;
  ask(question: string, scene?: Scene): Promise<APIMessage>;
  /** `/insights`, of those who manage the server. */
  show(scene?: Scene): Promise<APIMessage>;
  /** What a press leads to, files and all. */
  pressed(message: APIMessage, button: string, scene?: Scene): Promise<Outcome>;
  outcome(name: string, scene?: Scene): Promise<Outcome>;
  /** All notes in which something is counted, as the store keeps them, in JSON; blank for none. */
  written(server?: string): Promise<string>;
}

const NO_FETCHER: Fetcher = {
  async get() {
    throw new Error('nothing is fetched here');
  },
};

export async function openCountingStage(
  options: { policy?: Policy; memory?: Memory; now?: string; files?: Readonly<Record<string, string>> } = {},
): Promise<CountingStage> {
  const { policy, memory = createMemory(), now = '2026-11-30T12:00:00Z', files = ARTICLES } = options;
  const clock = { now: new Date(now) };
  const log = createLog('silent');
  const store = memory.open();
  const libraries = await openLibraries({ folders: [await temporaryFolder(files)], store, log });
  const preferences = createPreferences({ store, log });
  const insights = createInsights({ store, preferences, log, now: () => clock.now });
  const keeping = keepingOver(store, NO_FETCHER, {
    changed: libraries.changed,
    namedIn: async (server) => idsIn(await preferences.of(server)),
  });
  const bot = createBot({
    answersFor: libraries.answersFor,
    preferences,
    insights,
    keeping,
    ...(policy && { policy }),
    log,
    cooldownSeconds: 0,
    now: () => clock.now,
    patience: PATIENT,
  });
  const { handle } = bot;
  const channel = stageOf(handle);
  return {
    ...channel,
    bot,
    clock,
    memory,
    store,
    keeping,
    insights,
    preferences,
    async counts(isOn, server = SERVER) {
      await preferences.change(server, (all) => ({ ...all, counts: isOn }));
    },
    ask: (question, scene = {}) => channel.command({ ...scene, name: 'ask', options: { question } }),
    show: (scene = {}) => channel.command({ ...MANAGING, ...scene, name: 'insights' }),
    pressed: (message, button, scene = {}) =>
      handle(component({ ...MANAGING, ...scene, message, customId: customIdOf(message, button) })),
    outcome: (name, scene = {}) => handle(chatInput({ ...MANAGING, ...scene, name })),
    written: (server = SERVER) => countedNotes(store, server),
  };
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

export async function countedNotes(store: Pick<ShelfStore, 'note'>, server: string): Promise<string> {
  const notes = await Promise.all(MONTHS.map((month) => store.note(server, `counted-${month}`)));
  return notes
    .filter((note) => note !== null)
    .map((note) => JSON.stringify(note))
    .join('\n');
}
