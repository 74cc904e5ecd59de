import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createBot } from '../../src/app.ts';
import { createLog } from '../../src/base/log.ts';
import { writeWhole } from '../../src/base/whole-file.ts';
import { openLibraries } from '../../src/library/libraries.ts';
import { rulesVersion } from '../../src/shelf/rules-version.ts';
import type { ShelfStore } from '../../src/shelf/store/store.ts';
import { autocomplete, chatInput } from '../support/discord/interactions.ts';
import { createMemory } from '../support/memory-store.ts';
import {
  add,
  articleOf,
  asked,
  COMMON,
  everythingIn,
  mark,
  marksAt,
  openOne,
  openWorld,
  SERVERS,
  sceneIn,
  takeOff,
  textOf,
} from '../support/servers.ts';
import { temporaryFolder } from '../support/stage.ts';

const [A, B] = SERVERS;
const log = createLog('silent');

describe('a server’s library', () => {
  test('takes over what was read in the common articles', async () => {
    const { world } = await openOne();
    await add(world, A, articleOf('one', 'heron', 2));
    const [common, own] = [await world.libraries.answersFor(null), await world.libraries.answersFor(A)].map((one) =>
      one.shelf(),
    );
    const article = common?.article('common-heron');
    if (!article) throw new Error('it is not there');
    expect(common?.quotations(article).length).toBeGreaterThan(0);
    expect(own?.quotations(article)).toBe(common?.quotations(article));
  });

  test('takes from its own files what an earlier run made, and only its own articles are in them', async () => {
    const dataFolder = await temporaryFolder({});
    const { world, options } = await openOne({ dataFolder });
    const own = articleOf('one', 'heron', 2);
    await add(world, A, own);
    await marksAt(world, A);
    const folder = join(dataFolder, 'indexes', A);
    expect((await readdir(folder)).sort()).toEqual(['index', 'quotations']);
    const { mtimeMs } = await stat(join(folder, 'index'));
    expect(await readFile(join(dataFolder, 'index'), 'latin1')).not.toMatch(/zqcxu/i);
    const saved = await readFile(join(folder, 'quotations'), 'latin1');
    expect(saved).toContain('Zqcxu');
    expect(saved).not.toContain('Zqbxu');

    // What nobody would read in the article shows where the quotations come from.
    const people = [{ id: 'tomas-okwerre', name: 'Tomas Okwerre', names: [], title: null }];
    const said = {
      passage: 1,
      turn: 1,
      kind: 'direct',
      spans: [[1, 12]],
      speaker: [0, [0, 3]],
      cue: null,
      provenance: [],
    };
    const line = JSON.stringify({ hash: own.hash, people, quotations: [said] });
    const format = { name: 'verbatim-quotations', version: rulesVersion ?? '' };
    await writeWhole(join(folder, 'quotations'), format, [Buffer.from(`${line}\n`)]);
    const again = await openWorld(options);
    const speakersAt = async (server: string | null) =>
      (await again.libraries.answersFor(server))
        .shelf()
        .speakers()
        .map(({ name }) => name);
    expect(await speakersAt(A)).toContain('Tomas Okwerre');
    expect(await speakersAt(null)).not.toContain('Tomas Okwerre');
    // It was read from the file, or else it would have been written again.
    expect((await stat(join(folder, 'index'))).mtimeMs).toBe(mtimeMs);
    expect(await marksAt(again, A)).toEqual([mark(1), mark(2)]);
  });

  test('leaves nothing behind when the shelf is emptied, dropped, or found gone', async () => {
    const dataFolder = await temporaryFolder({ 'indexes/430000000000000077/index': '' });
    const { world } = await openOne({ dataFolder });
    const left = () => readdir(join(dataFolder, 'indexes'));
    expect(await left()).toEqual([]);
    for (const server of [A, B]) {
      await add(world, server, articleOf('one', 'heron', 2));
      await marksAt(world, server);
    }
    expect((await left()).sort()).toEqual([A, B]);
    await takeOff(world, A, 'one');
    expect(await left()).toEqual([B]);
    await world.libraries.drop(B);
    expect(await left()).toEqual([]);
    expect(await marksAt(world, B)).toEqual([mark(1)]);
    await add(world, B, articleOf('one', 'heron', 3));
    expect(await marksAt(world, B)).toEqual([mark(1), mark(3)]);
  });

  test('is let go of when others are asked and there is no room, and read again when it is asked', async () => {
    const reads: string[] = [];
    const counted = (store: ShelfStore): ShelfStore => ({
      ...store,
      articles(shelf) {
        reads.push(shelf);
        return store.articles(shelf);
      },
    });
    const folders = [await temporaryFolder(COMMON)];
    for (const [mostPassages, expected] of [
      [10, [A, B, A, B]],
      [1_000, [A, B]],
    ] as const) {
      const store = createMemory().open();
      for (const server of [A, B])
        await store.put(server, { article: articleOf('one', 'heron', 2), added: { at: '', by: null, from: '' } }, null);
      const world = await openWorld({ folders, store: counted(store), mostPassages });
      reads.length = 0;
      for (const server of [A, A, B, B, A, B]) expect(await marksAt(world, server)).toEqual([mark(1), mark(2)]);
      expect(reads).toEqual(expected);
    }
  });

  test('follows what others write to the shelf, and the folders', async () => {
    const { world, shelves, folder } = await openOne();
    await add(world, A, articleOf('one', 'heron', 2));
    expect(await marksAt(world, A)).toEqual([mark(1), mark(2)]);
    onTestFinished(await world.libraries.follow(log));
    const other = shelves.open();
    const kept = { added: { at: '2026-11-30T12:00:00Z', by: null, from: 'elsewhere' } };
    const { version } = await other.put(A, { article: articleOf('two', 'heron', 3), ...kept }, null);
    await other.put(B, { article: articleOf('two', 'heron', 4), ...kept }, null);
    await expect.poll(() => marksAt(world, A)).toEqual([mark(1), mark(2), mark(3)]);
    await expect.poll(() => marksAt(world, B)).toEqual([mark(1), mark(4)]);
    await other.remove(A, 'two', version, { at: kept.added.at, by: null });
    await expect.poll(() => marksAt(world, A)).toEqual([mark(1), mark(2)]);
    await writeFile(join(folder, 'more.md'), textOf('more', 'heron', 5));
    await rm(join(folder, 'common-heron.md'));
    await expect.poll(() => marksAt(world, A), { timeout: 10_000 }).toEqual([mark(2), mark(5)].sort());
    await expect.poll(() => marksAt(world, null)).toEqual([mark(5)]);
  });
});

describe('a server’s library that cannot be had at once', () => {
  test('puts its answers off until it is there, and nobody else’s; there are no suggestions meanwhile', async () => {
    const store = createMemory().open();
    await store.put(A, { article: articleOf('one', 'orchard', 2), added: { at: '', by: null, from: '' } }, null);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow: ShelfStore = {
      ...store,
      async *articles(shelf) {
        await held;
        yield* store.articles(shelf);
      },
    };
    const { answersFor } = await openLibraries({ folders: [await temporaryFolder(COMMON)], store: slow, log });
    const { handle } = createBot({ answersFor, log, cooldownSeconds: 0, patience: 20 });
    const told = async (place: string | null) => {
      const outcome = await handle(chatInput({ ...sceneIn(place), ...asked('orchard') }));
      return { ...outcome, says: everythingIn(outcome) };
    };
    const first = await told(A);
    expect(first.response.type).toBe(InteractionResponseType.DeferredChannelMessageWithSource);
    const typing = autocomplete({ ...sceneIn(A), name: 'source', focused: 'article', options: { article: '' } });
    expect((await handle(typing)).response).toEqual({ type: 8, data: { choices: [] } });
    expect(await (await told(null)).says).not.toContain('Zqcxu');
    release();
    expect(await first.says).toContain('Zqcxu');
  });

  test('is read anew after a fault of the store, which is logged', async () => {
    const store = createMemory().open();
    await store.put(A, { article: articleOf('one', 'orchard', 2), added: { at: '', by: null, from: '' } }, null);
    let isBroken = true;
    const broken: ShelfStore = {
      ...store,
      async *articles(shelf) {
        if (isBroken) throw new Error('the disk has gone');
        yield* store.articles(shelf);
      },
    };
    const logged: string[] = [];
    const { answersFor } = await openLibraries({ folders: [await temporaryFolder(COMMON)], store: broken, log });
    const { handle } = createBot({
      answersFor,
      log: createLog('error', { write: (line) => void logged.push(line) }),
      cooldownSeconds: 0,
    });
    const told = async () => everythingIn(await handle(chatInput({ ...sceneIn(A), ...asked('orchard') })));
    expect(await told()).toContain('Something went wrong');
    expect(logged.join()).toContain('the disk has gone');
    isBroken = false;
    expect(await told()).toContain('Zqcxu');
  });
});
