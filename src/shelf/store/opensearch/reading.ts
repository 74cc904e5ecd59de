import { z } from 'zod';
import type { Cluster } from '../../../cluster/cluster.ts';
import { eachHit, LISTING_MS } from '../../../cluster/hits.ts';
import { assertNames } from '../names.ts';
import type { RemovedArticle, ShelfId, ShelfStore } from '../store.ts';
import { type Documents, type Entry, entryOf, type Kept, keyOf } from './documents.ts';

/** What a store in a cluster reads. */
export interface Reading
  extends Pick<ShelfStore, 'shelves' | 'articles' | 'article' | 'original' | 'removed' | 'note'> {
  /** All that is known under the ids that fit, of one shelf or of all. @param query as OpenSearch takes it */
  entries(query: object, shelf?: ShelfId): AsyncIterable<{ shelf: ShelfId; id: string; entry: Entry }>;
  /** What was taken off, as it is kept; null where another has swept it away meanwhile. */
  takenOff(shelf: ShelfId, document: string): Promise<Kept | null>;
}

const owner = z.object({ shelf: z.string() });
const source = owner.extend({ id: z.string(), text: z.string() });
const grouped = z.object({
  aggregations: z.object({
    shelves: z.object({ buckets: z.array(z.object({ key: owner })), after_key: z.looseObject({}).optional() }),
  }),
});

export function createReading(cluster: Cluster, documents: Documents): Reading {
  const { index } = documents;

  async function* entries(query: object, shelf?: string): AsyncGenerator<{ shelf: string; id: string; entry: Entry }> {
    const listing = { index, query: { bool: { filter: [{ term: { kind: 'entry' } }, query] } }, sort: ['shelf', 'id'] };
    for await (const { _source } of eachHit(cluster, { ...listing, size: 100, ...(shelf && { routing: shelf }) })) {
      const found = source.parse(_source);
      yield { shelf: found.shelf, id: found.id, entry: entryOf(found.text) };
    }
  }

  async function current(shelf: string, id: string): Promise<Kept | null> {
    assertNames({ shelf, id });
    const found = await documents.read(shelf, keyOf('entry', shelf, id));
    return found && entryOf(found.text).current;
  }

  async function takenOff(shelf: string, document: string): Promise<Kept | null> {
    const found = await documents.read(shelf, document);
    return found && JSON.parse(found.text);
  }

  return {
    entries,
    takenOff,
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
    article: async (shelf, id) => (await current(shelf, id))?.kept ?? null,
    async original(shelf, id) {
      const original = (await current(shelf, id))?.original ?? null;
      const found = original === null ? null : await documents.read(shelf, original);
      return found && Buffer.from(found.text, 'base64');
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
    async note(shelf, name) {
      assertNames({ shelf, note: name });
      const found = await documents.read(shelf, keyOf('note', shelf, name));
      return found && JSON.parse(found.text);
    },
  };
}
