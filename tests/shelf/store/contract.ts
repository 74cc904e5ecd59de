// What every engine that keeps shelves is held to. An engine joins with a line: see memory.test.ts. Long, since it is
// one contract.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { composeArticle } from '../../../src/article/compose.ts';
import { digestOf } from '../../../src/shelf/store/piece.ts';
import { type ArticleToKeep, type KeptArticle, MOST_EARLIER, type ShelfStore } from '../../../src/shelf/store/store.ts';
import { anyArticle } from '../../support/any-article.ts';
import { createMemory } from '../../support/memory-store.ts';

/** Shelves of one engine, empty at first. */
export interface Opened {
  /** A store on them: the first one may write. */
  readonly open: () => Promise<ShelfStore>;
  /** Forgets them; all stores are closed by then. */
  readonly end: () => Promise<void>;
}

const ferry = (text = 'The ferry sails at six.', id = 'ferry'): Article =>
  composeArticle({ id, title: 'The ferry' }, [{ kind: 'body', text }]);

const added = { at: '2026-11-30T09:30:00.000Z', by: '1234567890', from: 'https://sund-post.example/ferry' };
const toKeep = (article: Article): ArticleToKeep => ({ article, added });
const off = { at: '2026-12-01T09:30:00.000Z', by: '987' };

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const value of values) found.push(value);
  return found;
}
const isConflict = expect.objectContaining({ name: 'UserError', code: 'shelf-conflict' });

export function keepsTheContract(engine: string, create: () => Promise<Opened>): void {
  describe(`${engine}: the contract of stores`, () => {
    let opened: Opened;
    let stores: ShelfStore[];
    let store: ShelfStore;
    const open = async (): Promise<ShelfStore> => {
      const one = await opened.open();
      stores.push(one);
      return one;
    };
    const close = async (one: ShelfStore): Promise<void> => {
      stores = stores.filter((other) => other !== one);
      await one.close();
    };
    beforeEach(async () => {
      opened = await create();
      stores = [];
      store = await open();
    });
    afterEach(async () => {
      for (const one of stores) await one.close();
      await opened.end();
    });

    it('holds nothing at first', async () => {
      expect(await all(store.shelves())).toEqual([]);
      expect(await all(store.articles('1'))).toEqual([]);
      expect(await all(store.removed('1'))).toEqual([]);
      expect(await store.article('1', 'ferry')).toBeNull();
      expect(await store.original('1', 'ferry')).toBeNull();
      expect(await store.restore('1', 'ferry')).toBeNull();
      expect(await store.note('1', 'follows')).toBeNull();
    });

    it('keeps an article as it is, with who added it, when and from where', async () => {
      const kept = await store.put('1', toKeep(ferry()), null);
      expect(kept).toEqual({ article: ferry(), added, version: expect.any(String), history: [], original: null });
      expect(await store.article('1', 'ferry')).toEqual(kept);
      expect(await all(store.articles('1'))).toEqual([kept]);
      const nobody = { at: '2026-11-30T09:31:00.000Z', by: null, from: '  a: "b"\n\u2028.md ' };
      expect((await store.put('1', { article: ferry('x', 'b'), added: nobody }, null)).added).toEqual(nobody);
      expect((await store.article('1', 'b'))?.added).toEqual(nobody);
    });

    it('keeps any article as it is', async () => {
      await fc.assert(
        fc.asyncProperty(anyArticle, async (article) => {
          const kept = await store.put(
            'any',
            toKeep(article),
            (await store.article('any', article.id))?.version ?? null,
          );
          expect(kept.article).toEqual(article);
          expect((await store.article('any', article.id))?.article).toEqual(article);
        }),
        { numRuns: 30 },
      );
    });

    it('gives the articles in the order of their ids', async () => {
      for (const id of ['b', 'a-b', 'a', 'a.b', 'B', '_', '0', 'a.md'])
        await store.put('1', toKeep(ferry('x', id)), null);
      const ids = (await all(store.articles('1'))).map(({ article }) => article.id);
      expect(ids).toEqual([...ids].sort());
      expect(ids).toHaveLength(8);
    });

    it('keeps the hashes of earlier texts, and no more of them than are said', async () => {
      const hashes: string[] = [];
      let version: string | null = null;
      for (let turn = 0; turn < 4; turn++) {
        const kept: KeptArticle = await store.put('1', toKeep(ferry(`It sails at ${turn}.`)), version);
        expect(kept.history.map(({ hash }) => hash)).toEqual(hashes);
        expect(kept.version).not.toBe(version);
        for (const { until } of kept.history) expect(new Date(until).toISOString()).toBe(until);
        hashes.push(kept.article.hash);
        version = kept.version;
      }
      const same = await store.put('1', toKeep(ferry('It sails at 3.')), version);
      expect(same.history).toHaveLength(3);
      expect(same.version).not.toBe(version);
      version = same.version;
      for (let turn = 0; turn < MOST_EARLIER; turn++)
        ({ version } = await store.put('1', toKeep(ferry(`It sails at half past ${turn}.`)), version));
      const last = await store.article('1', 'ferry');
      expect(last?.history).toHaveLength(MOST_EARLIER);
      expect(last?.history[0]?.hash).toBe(hashes[3]);
    });

    it('refuses whoever saw another version, and changes nothing then', async () => {
      const first = await store.put('1', toKeep(ferry()), null);
      await expect(store.put('1', toKeep(ferry('New.')), null)).rejects.toEqual(isConflict);
      await expect(store.put('1', toKeep(ferry('New.')), 'another')).rejects.toEqual(isConflict);
      await expect(store.put('1', toKeep(ferry('New.', 'b')), first.version)).rejects.toEqual(isConflict);
      await expect(store.remove('1', 'ferry', 'another', off)).rejects.toEqual(isConflict);
      await expect(store.remove('1', 'b', 'another', off)).rejects.toEqual(isConflict);
      expect(await all(store.articles('1'))).toEqual([first]);
      const second = await store.put('1', toKeep(ferry('New.')), first.version);
      await expect(store.put('1', toKeep(ferry('Newer.')), first.version)).rejects.toEqual(isConflict);
      expect(await store.article('1', 'ferry')).toEqual(second);
    });

    it('lets one of many win who write at the same moment', async () => {
      const writes = Array.from({ length: 10 }, (_, n) => store.put('1', toKeep(ferry(`It sails at ${n}.`)), null));
      const settled = await Promise.allSettled(writes);
      expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const others = Array.from({ length: 10 }, (_, n) => store.put('1', toKeep(ferry('x', `of-${n}`)), null));
      await Promise.all(others);
      expect(await all(store.articles('1'))).toHaveLength(11);
    });

    it('keeps what it was read from, byte for byte', async () => {
      const bytes = Uint8Array.from({ length: 3000 }, (_, n) => n % 256);
      for (const name of ['ferry page.html', '../../etc/passwd', 'CON', 'ünïcode\n.PDF', '']) {
        const version = (await store.article('1', 'ferry'))?.version ?? null;
        const kept = await store.put('1', { ...toKeep(ferry()), original: { name, bytes } }, version);
        expect(kept.original).toBe(name);
        expect(await store.article('1', 'ferry')).toEqual(kept);
        expect(Buffer.from((await store.original('1', 'ferry')) ?? [])).toEqual(Buffer.from(bytes));
      }
      const version = (await store.article('1', 'ferry'))?.version ?? null;
      expect((await store.put('1', toKeep(ferry()), version)).original).toBeNull();
      expect(await store.original('1', 'ferry')).toBeNull();
    });

    it('takes off, brings back, and sweeps away what was taken off', async () => {
      const bytes = new Uint8Array([1, 2, 3]);
      const kept = await store.put('1', { ...toKeep(ferry()), original: { name: 'a.pdf', bytes } }, null);
      await store.remove('1', 'ferry', kept.version, off);
      expect(await store.article('1', 'ferry')).toBeNull();
      expect(await all(store.articles('1'))).toEqual([]);
      expect(await all(store.removed('1'))).toEqual([{ ...kept, removed: off }]);
      expect(await all(store.shelves())).toEqual(['1']);

      expect(await store.restore('1', 'ferry')).toEqual(kept);
      expect(await store.article('1', 'ferry')).toEqual(kept);
      expect(Buffer.from((await store.original('1', 'ferry')) ?? [])).toEqual(Buffer.from(bytes));
      expect(await all(store.removed('1'))).toEqual([]);
      expect(await store.restore('1', 'ferry')).toBeNull();

      await store.remove('1', 'ferry', kept.version, off);
      await store.sweep(off.at);
      expect(await all(store.removed('1'))).toHaveLength(1);
      await store.sweep('2026-12-01T09:30:00.001Z');
      expect(await all(store.removed('1'))).toEqual([]);
      expect(await store.restore('1', 'ferry')).toBeNull();
      expect(await all(store.shelves())).toEqual([]);
    });

    it('brings back the last that was taken off, but not over another', async () => {
      const first = await store.put('1', toKeep(ferry('First.')), null);
      await store.remove('1', 'ferry', first.version, off);
      const second = await store.put('1', toKeep(ferry('Second.')), null);
      expect(second.history).toEqual([]);
      await store.remove('1', 'ferry', second.version, { ...off, by: null });
      const third = await store.put('1', toKeep(ferry('Third.')), null);
      expect((await all(store.removed('1'))).map(({ article }) => article.text)).toEqual(['Second.', 'First.']);
      await expect(store.restore('1', 'ferry')).rejects.toEqual(isConflict);
      expect(await store.article('1', 'ferry')).toEqual(third);
      await store.remove('1', 'ferry', third.version, { ...off, at: '2026-12-02T00:00:00.000Z' });
      for (const text of ['Third.', 'Second.', 'First.']) {
        const back = await store.restore('1', 'ferry');
        expect(back?.article.text).toBe(text);
        await store.remove('1', 'ferry', back?.version ?? '', { ...off, at: '2026-11-01T00:00:00.000Z' });
        await store.sweep('2026-11-02T00:00:00.000Z');
      }
      expect(await all(store.removed('1'))).toEqual([]);
    });

    it('keeps small documents of a shelf', async () => {
      const value = { feeds: ['https://a.example/feed'], every: 30, of: null, 'ü"\n': [1, { b: true }] };
      await store.changeNote('1', 'follows', () => value);
      await store.changeNote('1', 'settings', () => 'x');
      expect(await store.note('1', 'follows')).toEqual(value);
      expect(await store.note('2', 'follows')).toBeNull();
      expect(await all(store.shelves())).toEqual(['1']);
      await store.changeNote('1', 'follows', () => [2]);
      expect(await store.note('1', 'follows')).toEqual([2]);
      await store.changeNote('1', 'follows', () => null);
      await store.changeNote('1', 'never-there', () => null);
      expect(await store.note('1', 'follows')).toBeNull();
      expect(await store.note('1', 'settings')).toBe('x');
    });

    it('changes a note as it stands, though many do so at the same moment', async () => {
      const plus = (of: ShelfStore, by: number) => of.changeNote('1', 'sum', (sum) => Number(sum) + by);
      await Promise.all(Array.from({ length: 8 }, (_, n) => plus(store, 10 ** n)));
      expect(await store.note('1', 'sum')).toBe(11_111_111);
      await store.changeNote('1', 'sum', (sum) => sum);
      await expect(
        store.changeNote('1', 'sum', () => {
          throw new Error('not so');
        }),
      ).rejects.toThrow('not so');
      expect(await store.note('1', 'sum')).toBe(11_111_111);
    });

    it('keeps each shelf for itself, and forgets one without touching another', async () => {
      for (const shelf of ['1', '12', 'preview']) {
        const kept = await store.put(shelf, toKeep(ferry(`Of ${shelf}.`)), null);
        await store.put(shelf, toKeep(ferry('Another.', 'other')), null);
        await store.changeNote(shelf, 'follows', () => shelf);
        await store.remove(shelf, 'ferry', kept.version, off);
        expect((await all(store.removed(shelf))).map(({ article }) => article.text)).toEqual([`Of ${shelf}.`]);
      }
      expect(await all(store.shelves())).toEqual(['1', '12', 'preview']);
      await store.drop('1');
      await store.drop('never-there');
      expect(await all(store.shelves())).toEqual(['12', 'preview']);
      expect(await all(store.articles('1'))).toEqual([]);
      expect(await all(store.removed('1'))).toEqual([]);
      expect(await store.note('1', 'follows')).toBeNull();
      for (const shelf of ['12', 'preview']) {
        expect(await store.note(shelf, 'follows')).toBe(shelf);
        expect((await store.restore(shelf, 'ferry'))?.article.text).toBe(`Of ${shelf}.`);
      }
      expect((await store.put('1', toKeep(ferry()), null)).history).toEqual([]);
    });

    it('can be copied to another store and back, all that is kept of it', async () => {
      const bytes = new Uint8Array([1, 2, 3]);
      const first = await store.put('1', { ...toKeep(ferry('First.')), original: { name: 'a.pdf', bytes } }, null);
      const second = await store.put(
        '1',
        { ...toKeep(ferry('Second.')), original: { name: 'b.pdf', bytes } },
        first.version,
      );
      await store.put('1', toKeep(ferry('Another.', 'b')), null);
      for (const n of [1, 2]) {
        const { version } = n === 1 ? second : await store.put('1', toKeep(ferry('Third.')), null);
        await store.remove('1', 'ferry', version, { ...off, by: n === 1 ? off.by : null });
      }
      await store.changeNote('1', 'follows', () => [{ b: 1, a: null }]);
      const other = createMemory().open();
      const digests = async (of: ShelfStore, shelf: string) => (await all(of.pieces(shelf))).map(digestOf).sort();
      const whole = await digests(store, '1');
      expect(whole).toHaveLength(4);
      for await (const piece of store.pieces('1')) expect(await other.takeOver('2', piece)).toBe(true);
      expect(await digests(other, '2')).toEqual(whole);
      for await (const piece of other.pieces('2')) expect(await store.takeOver('3', piece)).toBe(true);
      expect(await digests(store, '3')).toEqual(whole);

      for await (const piece of other.pieces('2')) expect(await store.takeOver('3', piece)).toBe(false);
      expect(await digests(store, '3')).toEqual(whole);
      expect((await all(store.removed('3'))).map(({ article }) => article.text)).toEqual(['Third.', 'Second.']);
      expect((await store.restore('3', 'ferry'))?.article.text).toBe('Third.');
      const last = await store.article('3', 'b');
      await store.put('3', toKeep(ferry('Changed.', 'b')), last?.version ?? null);
      await store.changeNote('3', 'follows', () => []);
      for await (const piece of other.pieces('2'))
        if (piece.is !== 'removed') await expect(store.takeOver('3', piece)).rejects.toEqual(isConflict);
      expect((await store.article('3', 'b'))?.article.text).toBe('Changed.');
      expect(await store.note('3', 'follows')).toEqual([]);
    });

    it('is there as it was when it is opened again', async () => {
      const kept = await store.put('1', toKeep(ferry()), null);
      const gone = await store.put('1', toKeep(ferry('Gone.', 'gone')), null);
      await store.remove('1', 'gone', gone.version, off);
      await store.changeNote('1', 'follows', () => [1]);
      await close(store);
      const again = await open();
      expect(await all(again.articles('1'))).toEqual([kept]);
      expect(await all(again.removed('1'))).toEqual([{ ...gone, removed: off }]);
      expect(await again.note('1', 'follows')).toEqual([1]);
      expect((await again.put('1', toKeep(ferry('New.')), kept.version)).history).toHaveLength(1);
    });

    it('tells of what another changes, and of nothing else', async () => {
      await store.put('1', toKeep(ferry()), null);
      const other = await open();
      const told: string[] = [];
      const toldSelf: string[] = [];
      const stop = await other.watch((shelf) => void told.push(shelf));
      const stopSelf = await store.watch((shelf) => void toldSelf.push(shelf));
      const isTold = async (shelf: string) => {
        await expect.poll(() => told).toContain(shelf);
        told.length = 0;
      };
      const kept = await store.put('2', toKeep(ferry()), null);
      await isTold('2');
      expect(await all(other.articles('2'))).toEqual([kept]);
      const update = await store.put('2', toKeep(ferry('New.')), kept.version);
      await isTold('2');
      expect((await other.article('2', 'ferry'))?.article.text).toBe('New.');
      await store.remove('2', 'ferry', update.version, off);
      await isTold('2');
      await store.restore('2', 'ferry');
      await isTold('2');
      await store.changeNote('1', 'follows', () => 1);
      await isTold('1');
      await store.drop('2');
      await isTold('2');
      await store.put('2', toKeep(ferry()), null);
      await isTold('2');
      await store.drop('2');
      await store.put('2', toKeep(ferry('At once.')), null);
      await isTold('2');
      const last = await store.article('2', 'ferry');
      await store.put('2', toKeep(ferry('Again.')), last?.version ?? null);
      await isTold('2');
      // What is counted every minute is nothing to be read anew for.
      await store.changeNote('1', 'counted-november', () => []);
      await store.put('2', toKeep(ferry('x', 'b')), null);
      await expect.poll(() => told).toContain('2');
      expect(told).not.toContain('1');
      await stop();
      await stopSelf();
      told.length = 0;
      await store.put('1', toKeep(ferry('x', 'b')), null);
      expect(toldSelf).toEqual([]);
      expect(told).toEqual([]);
    });

    const ids = fc.constantFrom('a', 'b');
    const shelves = fc.constantFrom('1', '2');
    const step = fc.oneof(
      fc.record({
        is: fc.constant('put' as const),
        shelf: shelves,
        id: ids,
        text: fc.constantFrom('x', 'y', '*z*'),
        saw: fc.boolean(),
      }),
      fc.record({ is: fc.constant('remove' as const), shelf: shelves, id: ids, saw: fc.boolean() }),
      fc.record({ is: fc.constant('restore' as const), shelf: shelves, id: ids }),
      fc.record({ is: fc.constant('sweep' as const), ago: fc.nat(5) }),
      fc.record({ is: fc.constant('drop' as const), shelf: shelves }),
      fc.record({
        is: fc.constant('note' as const),
        shelf: shelves,
        value: fc.oneof(fc.jsonValue(), fc.constant(null)),
      }),
    );

    it('does what the port says, whatever is done to it in whichever order', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
          const model = createMemory().open();
          for (const shelf of ['1', '2']) await store.drop(shelf);
          for (const [minute, one] of steps.entries())
            expect(await done(store, one, minute)).toEqual(await done(model, one, minute));
          for (const read of [store, await open()]) {
            expect(await stateOf(read)).toEqual(await stateOf(model));
            if (read !== store) await close(read);
          }
        }),
        { numRuns: 60 },
      );
    });

    type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
    const at = (minute: number): string => new Date(Date.UTC(2026, 10, 30) + minute * 60_000).toISOString();

    /** What comes of a step, as it is the same for every engine. */
    async function done(on: ShelfStore, one: Step, minute: number): Promise<unknown> {
      try {
        if (one.is === 'sweep') return await on.sweep(at(minute - one.ago));
        if (one.is === 'drop') return await on.drop(one.shelf);
        if (one.is === 'note') return await on.changeNote(one.shelf, 'note', () => one.value);
        if (one.is === 'restore') return withoutVersion(await on.restore(one.shelf, one.id));
        const seen = one.saw ? ((await on.article(one.shelf, one.id))?.version ?? null) : null;
        if (one.is === 'remove')
          return await on.remove(one.shelf, one.id, seen ?? 'none', { at: at(minute), by: null });
        return withoutVersion(await on.put(one.shelf, toKeep(ferry(one.text, one.id)), seen));
      } catch (error) {
        if (error instanceof Error && 'code' in error) return error.code;
        throw error;
      }
    }

    const stateOf = async (of: ShelfStore): Promise<unknown> => ({
      shelves: await all(of.shelves()),
      contents: await Promise.all(
        ['1', '2'].map(async (shelf) => ({
          articles: (await all(of.articles(shelf))).map(withoutVersion),
          removed: (await all(of.removed(shelf))).map(withoutVersion),
          note: await of.note(shelf, 'note'),
        })),
      ),
    });

    const withoutVersion = (kept: KeptArticle | null): unknown =>
      kept && { ...kept, version: null, history: kept.history.map(({ hash }) => hash) };
  });
}
