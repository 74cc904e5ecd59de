import { createBot } from '../../src/app.ts';
import type { Article } from '../../src/article/article.ts';
import { createLog } from '../../src/base/log.ts';
import type { Handle, Outcome } from '../../src/command/outcome.ts';
import { readArticle } from '../../src/intake/read-article.ts';
import { type Libraries, openLibraries } from '../../src/library/libraries.ts';
import { createPreferences } from '../../src/preferences/keep-preferences.ts';
import type { PreferencesKeeper } from '../../src/preferences/preferences.ts';
import type { ShelfStore } from '../../src/shelf/store/store.ts';
import { autocomplete, chatInput, type Scene } from './discord/interactions.ts';
import { ALICE, GUILD } from './discord/people.ts';
import { createMemory } from './memory-store.ts';
import { PATIENT } from './patience.ts';
import { temporaryFolder } from './stage.ts';

// Every article says the same of one of three things, and in every part of it stands a word that is in no other article.

export const THINGS = ['heron', 'tramway', 'orchard'] as const;
export type Thing = (typeof THINGS)[number];

/** The words by which an article is told from all others; nobody asks with them. */
export const markOf = (number: number): string =>
  `Zq${[...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}xu`;

export function textOf(id: string, thing: Thing, number: number): string {
  const mark = markOf(number);
  return `---
id: ${id}
title: The ${thing} of ${mark}
publisher: Courier ${mark}
author: Ines ${mark}
published: 2021-05-${10 + (number % 18)}
language: en
url: https://courier.example/${id}/${mark}
---

The ${thing} near ${mark} weighs ${100 + number} kilograms, the council of ${mark} said on Friday.

“We weighed the ${thing} in ${mark} twice,” said Marta ${mark}, the keeper of the ${thing}.

Nobody in ${mark} had ever seen such a ${thing}. It was carried to ${mark} by ferry.
`;
}

export const articleOf = (id: string, thing: Thing, number: number): Article =>
  readArticle({ path: `${id}.md`, bytes: Buffer.from(textOf(id, thing, number)) });

export const SERVERS = ['430000000000000011', '430000000000000012'] as const;
export type Server = (typeof SERVERS)[number];

export const sceneIn = (server: string | null): Scene => ({ guild: server === null ? null : { ...GUILD, id: server } });

/** Everything in an outcome, files too. */
export async function everythingIn({ response, files, later }: Outcome): Promise<string> {
  const then = await later;
  const all = [...(files ?? []), ...((then && 'files' in then && then.files) || [])];
  return JSON.stringify([response, then]) + all.map((file) => JSON.stringify(file) + Buffer.from(file.data)).join();
}

export const marksIn = (text: string): Set<string> =>
  new Set(text.match(/zq[a-j]+xu/gi)?.map((mark) => mark.toLowerCase()));

export interface World {
  readonly handle: Handle;
  readonly libraries: Libraries;
  readonly store: ShelfStore;
  /** What the servers have set. */
  readonly preferences: PreferencesKeeper;
}

const log = createLog('silent');
const added = { at: '2026-11-30T12:00:00Z', by: ALICE.id, from: 'a test' };

export async function openWorld(
  options: Omit<Parameters<typeof openLibraries>[0], 'log'> & { store: ShelfStore },
): Promise<World> {
  const libraries = await openLibraries({ ...options, log });
  await libraries.common.prepare();
  const preferences = createPreferences({ store: options.store, log });
  const { handle } = createBot({
    answersFor: libraries.answersFor,
    preferences,
    log,
    cooldownSeconds: 0,
    patience: PATIENT,
  });
  return { handle, libraries, store: options.store, preferences };
}

export async function add({ store, libraries }: World, server: string, article: Article): Promise<void> {
  await store.put(server, { article, added }, (await store.article(server, article.id))?.version ?? null);
  await libraries.changed(server, [article.id]);
}

export async function takeOff({ store, libraries }: World, server: string, id: string): Promise<void> {
  const kept = await store.article(server, id);
  if (!kept) return;
  await store.remove(server, id, kept.version, { at: added.at, by: null });
  await libraries.changed(server, [id]);
}

export const asked = (thing: Thing) => ({ name: 'ask', options: { question: `How much does the ${thing} weigh?` } });

/** The marks of the articles that a place is told of, in order, when it is asked everything about the heron. */
export async function marksAt(world: World, server: string | null, more: Scene = {}): Promise<string[]> {
  const scene = { ...sceneIn(server), ...more };
  const found: string[] = [];
  for (const interaction of [
    chatInput({ ...scene, ...asked('heron') }),
    chatInput({ ...scene, name: 'quote', options: { who: 'keeper' } }),
    chatInput({ ...scene, name: 'help' }),
    autocomplete({ ...scene, name: 'source', focused: 'article', options: { article: '' } }),
  ])
    found.push(...marksIn(await everythingIn(await world.handle(interaction))));
  return [...new Set(found)].sort();
}

export const mark = (number: number): string => markOf(number).toLowerCase();

/** A folder with one article that everyone may see. */
export const COMMON = { 'common-heron.md': textOf('common-heron', 'heron', 1) } as const;

/** A bot on that folder, and on shelves of servers in memory. */
export async function openOne(more: { dataFolder?: string; mostPassages?: number } = {}) {
  const folder = await temporaryFolder(COMMON);
  const shelves = createMemory();
  const options = { folders: [folder], store: shelves.open(), ...more };
  return { folder, shelves, options, world: await openWorld(options) };
}
