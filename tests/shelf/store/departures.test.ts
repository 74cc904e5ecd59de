import { expect, test } from 'vitest';
import { createDepartures } from '../../../src/shelf/store/departures.ts';
import { createMemory } from '../../support/memory-store.ts';
import { articleOf, SERVERS } from '../../support/servers.ts';

const [A, B] = SERVERS;
const DAY = 24 * 60 * 60 * 1_000;

/** Shelves of two servers and of the preview; `after` lets days pass and compares with who is there. */
async function openShelves() {
  const store = createMemory().open();
  const added = { at: '2026-11-30T12:00:00Z', by: null, from: 'x.md' };
  for (const shelf of [A, B, 'preview']) await store.put(shelf, { article: articleOf('one', 'heron', 2), added }, null);
  let now = Date.parse('2026-11-30T12:00:00Z');
  const faults: unknown[] = [];
  const log = { info: () => {}, error: (facts: object) => void faults.push(facts) };
  const start = () => createDepartures({ store, drop: store.drop, keepDays: 30, now: () => new Date(now), log });
  let departures = start();
  return {
    store,
    seen: (server: string) => departures.seen(server),
    startAgain() {
      departures = start();
    },
    async after(days: number, present: readonly string[], bot = 'this') {
      now += days * DAY;
      await departures.sweep(new Set(present), bot);
      const left: string[] = [];
      for await (const shelf of store.shelves()) left.push(shelf);
      expect(faults).toEqual([]);
      return left;
    },
  };
}

const ALL = [A, B, 'preview'];

test('a shelf is deleted when its server has been away for 30 days on end', async () => {
  const { after } = await openShelves();
  expect(await after(0, [A])).toEqual(ALL);
  expect(await after(29.9, [A])).toEqual(ALL);
  expect(await after(0.2, [A])).toEqual([A, 'preview']);
});

test('who comes back, if only for a day, is kept for 30 days more', async () => {
  const { after, startAgain } = await openShelves();
  await after(0, [A]);
  await after(20, [A, B]);
  startAgain();
  await after(1, [A]);
  expect(await after(29, [A])).toEqual(ALL);
  expect(await after(2, [A])).toEqual([A, 'preview']);
});

test('a server from which somebody asks is there, though it is not in the list', async () => {
  const { after, seen, store } = await openShelves();
  seen(B);
  await after(0, [A]);
  expect(await store.note(B, 'left')).toBeNull();
  await after(1, [A]);
  expect(await store.note(B, 'left')).not.toBeNull();
  seen(B);
  await expect.poll(() => store.note(B, 'left')).toBeNull();
  await after(40, [A]);
  expect(await after(29, [A])).toEqual(ALL);
});

test('the servers of another bot on the same folder are let be', async () => {
  const { after } = await openShelves();
  await after(0, [A, B], 'this');
  await after(1, [], 'trial');
  expect(await after(60, [], 'trial')).toEqual(ALL);
  await after(1, [A], 'this');
  expect(await after(31, [A], 'this')).toEqual([A, 'preview']);
});

test('a note that cannot be read begins anew', async () => {
  const { after, store } = await openShelves();
  for (const note of ['long ago', { at: 'x' }, 7, []]) {
    await store.changeNote(B, 'left', () => note);
    expect(await after(60, [A])).toEqual(ALL);
  }
});
