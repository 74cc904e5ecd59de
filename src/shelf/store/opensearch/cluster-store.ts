import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { UserError } from '../../../base/errors.ts';
import type { Cluster } from '../../../cluster/cluster.ts';
import { ClusterFault } from '../../../cluster/faults.ts';
import { eachHit, LISTING_MS } from '../../../cluster/hits.ts';
import { makeIndex } from '../../../cluster/indexes.ts';
import { assertNames } from '../folder/names.ts';
import { changedSince } from '../folder/told.ts';
import { type KeptArticle, MOST_EARLIER, type RemovedArticle, type ShelfStore } from '../store.ts';
import { MAPPINGS as CHANGES, createChanges } from './changes.ts';
import { createDocuments, type Entry, entryOf, type Kept, keyOf, MAPPINGS, NOTHING } from './documents.ts';

export interface ClusterStoreOptions {
  readonly cluster: Cluster;
  /** Told of changes by others that could not be looked for. */
  readonly log?: { warn(facts: object, message: string): void };
  /** How often changes by others are looked for, in milliseconds. Default 2,000 */
  readonly quiet?: number;
}

/** An index of this layout; another would be made beside it and filled from it. */
const LAYOUT = 1;
/** Shards of the shelves: each takes some 30 GB. */
const SHARDS = 3;
/** So often a change is tried anew that others keep coming before. */
const TURNS = 20;

/**
 * Keeps shelves in an OpenSearch cluster: any number of stores may write, on any number of machines. Whatever a shelf knows under an
 * id is one document, which is changed only as it was read (seq_no), so that nothing is half there and nobody writes over another.
 * The cluster is its owner's to close.
 */
export async function openClusterStore({ cluster, log, quiet = 2_000 }: ClusterStoreOptions): Promise<ShelfStore> {
  const index = `${cluster.prefix}-shelves`;
  const told = `${cluster.prefix}-changes`;
  const common = { auto_expand_replicas: '0-1' };
  await makeIndex(cluster, {
    alias: index,
    name: `${index}-${LAYOUT}`,
    settings: { ...common, number_of_shards: SHARDS, codec: 'best_compression' },
    mappings: MAPPINGS,
  });
  await makeIndex(cluster, {
    alias: told,
    name: `${told}-${LAYOUT}`,
    settings: { ...common, number_of_shards: 1 },
    mappings: CHANGES,
  });
  const documents = createDocuments(cluster, index);
  const changes = createChanges(cluster, told, quiet);
  const watching = new Set<() => Promise<void>>();

  /** Others are told before, for a store that is ended in between, and when it is done. */
  async function changing<T>(shelf: string, work: () => Promise<T>): Promise<T> {
    try {
      await changes.note(shelf);
      const value = await work();
      await changes.note(shelf);
      return value;
    } catch (error) {
      throw unwritable(error);
    }
  }

  /** Changes what is known under an id, as often as another comes between. @param nextOf the same entry: nothing is to be changed */
  async function change<T>(
    shelf: string,
    id: string,
    nextOf: (entry: Entry) => Promise<readonly [next: Entry, value: T]>,
  ): Promise<T> {
    let sent: { readonly writing: string; readonly value: T } | null = null;
    for (let turn = 0; turn < TURNS; turn++) {
      const before = await documents.entry(shelf, id);
      // Written after all: only the answer was lost.
      if (sent && before?.writing === sent.writing) return sent.value;
      const entry = before?.entry ?? NOTHING;
      const [next, value] = await nextOf(entry);
      if (next === entry) return value;
      const writing = randomUUID();
      if (await documents.replace(shelf, id, before, next, writing)) return value;
      sent = { writing, value };
    }
    throw changedSince(id, true);
  }

  async function* entries(query: object, shelf?: string): AsyncGenerator<{ shelf: string; id: string; entry: Entry }> {
    const listing = { index, query: { bool: { filter: [{ term: { kind: 'entry' } }, query] } }, sort: ['shelf', 'id'] };
    for await (const { _source } of eachHit(cluster, { ...listing, size: 100, ...(shelf && { routing: shelf }) })) {
      const found = source.parse(_source);
      yield { shelf: found.shelf, id: found.id, entry: entryOf(found.text) };
    }
  }

  /** What was taken off, as it is kept; null where another has swept it away meanwhile. */
  async function takenOff(shelf: string, document: string): Promise<Kept | null> {
    const text = await documents.read('taken', shelf, document);
    return text === null ? null : JSON.parse(text);
  }

  async function forgetTaken(shelf: string, id: string, before: string): Promise<void> {
    const gone = await change(shelf, id, async (entry) => {
      const old = entry.taken.filter(({ removed }) => removed.at < before);
      const taken = entry.taken.filter((one) => !old.includes(one));
      return [old.length === 0 ? entry : { ...entry, taken }, old];
    });
    for (const { document } of gone) {
      const original = (await takenOff(shelf, document))?.original ?? null;
      await documents.forget(shelf, original === null ? [document] : [original, document]);
    }
  }

  return {
    async *shelves() {
      await cluster.ask({ method: 'POST', path: `/${index}/_refresh` }, LISTING_MS);
      let after: object | undefined;
      do {
        const composite = { size: 1_000, sources: [{ shelf: { terms: { field: 'shelf' } } }], ...(after && { after }) };
        const { body } = await cluster.ask({
          method: 'POST',
          path: `/${index}/_search`,
          body: {
            size: 0,
            query: { terms: { kind: ['entry', 'note'] } },
            aggs: { shelves: { composite } },
          },
        });
        const { buckets, after_key } = grouped.parse(body).aggregations.shelves;
        for (const { key } of buckets) yield key.shelf;
        after = after_key;
      } while (after);
    },
    async *articles(shelf) {
      assertNames({ shelf });
      for await (const { entry } of entries(
        { bool: { filter: [{ term: { shelf } }, { term: { isKept: true } }] } },
        shelf,
      ))
        if (entry.current) yield entry.current.kept;
    },
    async article(shelf, id) {
      assertNames({ shelf, id });
      return (await documents.entry(shelf, id))?.entry.current?.kept ?? null;
    },
    async original(shelf, id) {
      assertNames({ shelf, id });
      const original = (await documents.entry(shelf, id))?.entry.current?.original ?? null;
      const text = original === null ? null : await documents.read('original', shelf, original);
      return text === null ? null : Buffer.from(text, 'base64');
    },
    async put(shelf, { article, added, original }, version) {
      const { id } = article;
      assertNames({ shelf, id });
      return changing(shelf, async () => {
        const bytes = original ? keyOf('original', shelf) : null;
        if (original && bytes !== null)
          await documents.write('original', shelf, bytes, Buffer.from(original.bytes).toString('base64'));
        try {
          const { kept, before } = await change(shelf, id, async (entry) => {
            const before = asSeen(entry, id, version);
            const kept: KeptArticle = {
              article,
              added,
              version: randomUUID(),
              history: historyAfter(before?.kept ?? null, article.hash),
              original: original?.name ?? null,
            };
            return [
              { ...entry, current: { kept, original: bytes } },
              { kept, before },
            ];
          });
          if (typeof before?.original === 'string') await documents.forget(shelf, [before.original]);
          return kept;
        } catch (error) {
          if (bytes !== null && error instanceof UserError && error.code === 'shelf-conflict')
            await documents.forget(shelf, [bytes]);
          throw error;
        }
      });
    },
    async remove(shelf, id, version, removed) {
      assertNames({ shelf, id });
      await changing(shelf, async () => {
        const document = keyOf('taken', shelf);
        await change(shelf, id, async (entry) => {
          const current = asSeen(entry, id, version);
          if (!current) throw changedSince(id, false);
          await documents.write('taken', shelf, document, JSON.stringify(current), removed.at);
          return [{ current: null, taken: [...entry.taken, { document, removed }] }, undefined];
        });
      });
    },
    async *removed(shelf) {
      assertNames({ shelf });
      const all: (RemovedArticle & { readonly turn: number })[] = [];
      for await (const { entry } of entries(
        { bool: { filter: [{ term: { shelf } }, { exists: { field: 'takenAt' } }] } },
        shelf,
      ))
        for (const [turn, { document, removed }] of entry.taken.entries()) {
          const taken = await takenOff(shelf, document);
          if (taken) all.push({ ...taken.kept, removed, turn });
        }
      all.sort((a, b) => (a.removed.at === b.removed.at ? b.turn - a.turn : a.removed.at < b.removed.at ? 1 : -1));
      for (const { turn: _, ...one } of all) yield one;
    },
    async restore(shelf, id) {
      assertNames({ shelf, id });
      if (((await documents.entry(shelf, id))?.entry.taken ?? []).length === 0) return null;
      return changing(shelf, async () => {
        const restored = await change(shelf, id, async (entry) => {
          const last = entry.taken.at(-1);
          if (!last) return [entry, null];
          asSeen(entry, id, null);
          const current = await takenOff(shelf, last.document);
          if (!current) return [entry, null];
          return [
            { current, taken: entry.taken.slice(0, -1) },
            { kept: current.kept, document: last.document },
          ];
        });
        if (restored) await documents.forget(shelf, [restored.document]);
        return restored?.kept ?? null;
      });
    },
    async sweep(before) {
      const faults: unknown[] = [];
      for await (const { shelf, id } of entries({ range: { takenAt: { lt: before } } }))
        await forgetTaken(shelf, id, before).catch((error: unknown) => faults.push(error));
      // What was being taken off or brought back when a store was ended: no entry names it.
      const left = { bool: { filter: [{ term: { kind: 'taken' } }, { range: { takenAt: { lt: before } } }] } };
      for await (const { _id, _source } of eachHit(cluster, { index, query: left, sort: ['key'], source: ['shelf'] }))
        await documents.forget(owner.parse(_source).shelf, [_id]).catch((error: unknown) => faults.push(error));
      await changes.sweep();
      if (faults.length > 0) throw faults[0];
    },
    async drop(shelf) {
      assertNames({ shelf });
      const keysOf = async (kinds: object): Promise<string[]> => {
        const keys: string[] = [];
        const query = { bool: { filter: [{ term: { shelf } }, kinds] } };
        for await (const { _id } of eachHit(cluster, { index, routing: shelf, query, sort: ['key'], source: false }))
          keys.push(_id);
        return keys;
      };
      // The notes last: they say that it is to be dropped.
      const notes = { term: { kind: 'note' } };
      const keys = [...(await keysOf({ bool: { must_not: notes } })), ...(await keysOf(notes))];
      if (keys.length === 0) return;
      await changing(shelf, () => documents.forget(shelf, keys));
    },
    async note(shelf, name) {
      assertNames({ shelf, note: name });
      const text = await documents.read('note', shelf, keyOf('note', shelf, name));
      return text === null ? null : JSON.parse(text);
    },
    async setNote(shelf, name, value) {
      assertNames({ shelf, note: name });
      const key = keyOf('note', shelf, name);
      await changing(shelf, () =>
        value === null ? documents.forget(shelf, [key]) : documents.write('note', shelf, key, JSON.stringify(value)),
      );
    },
    async watch(onChange) {
      const stop = await changes.watch(onChange, (err) =>
        log?.warn({ err }, 'changes of shelves by others cannot be looked for; tried again'),
      );
      watching.add(stop);
      return async () => {
        watching.delete(stop);
        await stop();
      };
    },
    async close() {
      await Promise.all([...watching].map((stop) => stop()));
      watching.clear();
    },
  };
}

const owner = z.object({ shelf: z.string() });
const source = owner.extend({ id: z.string(), text: z.string() });
const grouped = z.object({
  aggregations: z.object({
    shelves: z.object({ buckets: z.array(z.object({ key: owner })), after_key: z.looseObject({}).optional() }),
  }),
});

/** The article as the caller saw it. @throws UserError `shelf-conflict` */
function asSeen({ current }: Entry, id: string, version: string | null): Kept | null {
  if ((current?.kept.version ?? null) !== version) throw changedSince(id, current !== null);
  return current;
}

function historyAfter(before: KeptArticle | null, hash: string): KeptArticle['history'] {
  if (!before) return [];
  const isOther = before.article.hash !== hash;
  const earlier = isOther ? [{ hash: before.article.hash, until: new Date().toISOString() }] : [];
  return [...before.history, ...earlier].slice(-MOST_EARLIER);
}

/** What keeps the cluster from writing, as people are told it; anything else as it is. */
function unwritable(error: unknown): unknown {
  if (!(error instanceof ClusterFault) || error.type !== 'cluster_block_exception') return error;
  return new UserError(
    'shelf-unwritable',
    'Nothing was changed: the search engine takes no writing, as it does when its disks are nearly full. Make room, then try again.',
    { cause: error },
  );
}
