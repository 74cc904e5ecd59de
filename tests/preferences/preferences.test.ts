import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import { createLog } from '../../src/base/log.ts';
import { createPreferences } from '../../src/preferences/keep-preferences.ts';
import { DEFAULTS, type Preferences } from '../../src/preferences/preferences.ts';
import { openFolderStore } from '../../src/shelf/store/folder/folder-store.ts';
import type { ShelfStore } from '../../src/shelf/store/store.ts';
import { createMemory } from '../support/memory-store.ts';
import { temporaryFolder } from '../support/stage.ts';

const SERVER = '430000000000000011';
const CHANNEL = '430000000000000099';

const withArea = (now: Preferences): Preferences => ({
  ...now,
  areas: new Map([[CHANNEL, { publishers: ['Courier'], articles: ['one'] }]]),
});

function keeperOver(store: Pick<ShelfStore, 'note' | 'changeNote'>) {
  const logged: string[] = [];
  const log = createLog('warn', { write: (line) => void logged.push(line) });
  return { keeper: createPreferences({ store, log }), logged };
}

/** A store that counts how often it is read. */
function counting(store: ShelfStore) {
  let reads = 0;
  return {
    store: {
      changeNote: store.changeNote,
      note(...asked: Parameters<ShelfStore['note']>) {
        reads++;
        return store.note(...asked);
      },
    },
    reads: () => reads,
  };
}

async function onDisk() {
  const folder = await temporaryFolder({});
  const store = await openFolderStore({ folder });
  onTestFinished(() => store.close());
  return { store, file: join(folder, SERVER, 'notes', 'preferences.json') };
}

describe('what a server has set', () => {
  test('is the defaults where it has set nothing, and nothing is written for that', async () => {
    const store = createMemory().open();
    const { keeper } = keeperOver(store);
    expect(await keeper.of(SERVER)).toEqual(DEFAULTS);
    await keeper.change(SERVER, (now) => ({ ...now, isPrivate: true }));
    expect(await store.note(SERVER, 'preferences')).toEqual({ private: true });
    await keeper.change(SERVER, (now) => ({ ...now, isPrivate: false }));
    expect(await store.note(SERVER, 'preferences')).toBeNull();
  });

  test('is not taken for nothing while the cluster that keeps it is away: that would let every channel ask all', async () => {
    const kept = createMemory().open();
    await keeperOver(kept).keeper.change(SERVER, withArea);
    let isAway = true;
    const { keeper } = keeperOver({
      changeNote: kept.changeNote,
      note: async (...asked) => {
        if (isAway) throw new UserError('cluster-away', 'away');
        return kept.note(...asked);
      },
    });
    await expect(keeper.of(SERVER)).rejects.toMatchObject({ code: 'cluster-away' });
    isAway = false;
    expect(await keeper.of(SERVER)).toEqual(withArea(DEFAULTS));
    isAway = true;
    keeper.changedElsewhere(SERVER);
    expect(await keeper.of(SERVER)).toEqual(withArea(DEFAULTS));
  });

  test('comes back after a restart as it was set, letter for letter', async () => {
    const store = createMemory().open();
    const set: Preferences = { ...withArea(DEFAULTS), isPrivate: true, language: 'en', counts: true };
    expect(await keeperOver(store).keeper.change(SERVER, () => set)).toEqual(set);
    expect(await keeperOver(store).keeper.of(SERVER)).toEqual(set);
    expect(await keeperOver(store).keeper.of('430000000000000012')).toEqual(DEFAULTS);
  });

  test('is read once, and again when others have changed it', async () => {
    const shelves = createMemory();
    const { store, reads } = counting(shelves.open());
    const { keeper } = keeperOver(store);
    for (let time = 0; time < 3; time++) await keeper.of(SERVER);
    expect(reads()).toBe(1);
    await shelves.open().changeNote(SERVER, 'preferences', () => ({ counts: true }));
    expect((await keeper.of(SERVER)).counts).toBe(false);
    keeper.changedElsewhere(SERVER);
    expect((await keeper.of(SERVER)).counts).toBe(true);
  });

  test('takes up one change after the other, and what others have changed meanwhile', async () => {
    const shelves = createMemory();
    const { keeper } = keeperOver(shelves.open());
    await keeper.of(SERVER);
    await shelves.open().changeNote(SERVER, 'preferences', () => ({ counts: true }));
    await Promise.all([
      keeper.change(SERVER, (now) => ({ ...now, isPrivate: true })),
      keeper.change(SERVER, (now) => ({ ...now, language: 'en' })),
      keeper.change(SERVER, withArea),
    ]);
    const all = { ...withArea(DEFAULTS), isPrivate: true, language: 'en', counts: true };
    expect(await keeper.of(SERVER)).toEqual(all);
    expect(await keeperOver(shelves.open()).keeper.of(SERVER)).toEqual(all);
  });

  test('keeps what two processes change at the same moment', async () => {
    const shelves = createMemory();
    const [one, other] = [keeperOver(shelves.open()), keeperOver(shelves.open())];
    await Promise.all([
      one.keeper.change(SERVER, (now) => ({ ...now, isPrivate: true })),
      other.keeper.change(SERVER, withArea),
    ]);
    expect(await keeperOver(shelves.open()).keeper.of(SERVER)).toEqual({ ...withArea(DEFAULTS), isPrivate: true });
  });

  test('stays what it was where it cannot be written', async () => {
    const store = createMemory().open();
    const { keeper } = keeperOver({
      note: store.note,
      changeNote: () => Promise.reject(new Error('the disk is full')),
    });
    await expect(keeper.change(SERVER, withArea)).rejects.toThrow('the disk is full');
    expect(await keeper.of(SERVER)).toEqual(DEFAULTS);
  });

  test('goes with the server’s folder', async () => {
    const store = createMemory().open();
    const { keeper } = keeperOver(store);
    await keeper.change(SERVER, withArea);
    await store.drop(SERVER);
    keeper.changedElsewhere(SERVER);
    expect(await keeper.of(SERVER)).toEqual(DEFAULTS);
  });
});

describe('what a hand has broken', () => {
  test.each([
    ['no JSON', '{ "private": true', null],
    ['another shape', '[]', null],
    ['a slip of the pen', '{ "langauge": "en" }', null],
    ['a word for yes', '{ "private": "yes" }', 'private'],
    ['a language that I do not speak', '{ "language": "tlh" }', 'language'],
    ['an area that names nothing', `{ "areas": { "${CHANNEL}": {} } }`, `areas → ${CHANNEL}`],
    [
      'an area of something else',
      `{ "areas": { "${CHANNEL}": { "articles": [1] } } }`,
      `areas → ${CHANNEL} → articles`,
    ],
    ['a channel by its name', '{ "areas": { "general": { "articles": ["one"] } } }', 'areas → general'],
  ])('%s: is told, loses nothing, and may be mended', async (_, broken, place) => {
    const { store, file } = await onDisk();
    const { keeper, logged } = keeperOver(store);
    await keeper.change(SERVER, withArea);
    await writeFile(file, broken);
    keeper.changedElsewhere(SERVER);
    // What was read of it before goes on; whoever comes anew has nothing to go on with.
    expect(await keeper.of(SERVER)).toEqual(withArea(DEFAULTS));
    const anew = keeperOver(store);
    expect(await anew.keeper.of(SERVER)).toEqual(DEFAULTS);
    for (const one of [keeper, anew.keeper]) {
      const fault = await one.fault(SERVER);
      expect(fault).toMatchObject({ code: 'shelf-unreadable' });
      expect(fault?.message).toContain(place === null ? 'cannot be read:' : `cannot be read at “${place}`);
      expect(fault?.message).toContain('notes/preferences.json');
      await expect(one.change(SERVER, (now) => ({ ...now, counts: true }))).rejects.toMatchObject({
        code: 'shelf-unreadable',
      });
    }
    expect(await readFile(file, 'utf8')).toBe(broken);
    expect(logged.join()).toContain(SERVER);
    await writeFile(file, '{ "private": true }');
    expect(await keeper.fault(SERVER)).toBeNull();
    expect(await keeper.of(SERVER)).toEqual({ ...DEFAULTS, isPrivate: true });
  });

  test('a disk that fails is a bug, and looked at again', async () => {
    let isBroken = true;
    const { keeper } = keeperOver({
      note: async () => {
        if (isBroken) throw new Error('the disk has gone');
        return { counts: true };
      },
      changeNote: async () => {},
    });
    await expect(keeper.of(SERVER)).rejects.toThrow('the disk has gone');
    isBroken = false;
    expect((await keeper.of(SERVER)).counts).toBe(true);
  });
});
