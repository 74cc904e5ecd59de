import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { againAndAgain } from '../../../base/again.ts';
import type { Cluster } from '../../../cluster/cluster.ts';
import { eachHit, hitsIn, LISTING_MS } from '../../../cluster/hits.ts';
import type { ShelfId } from '../store.ts';

/** Which shelves were changed by whom: a document for each shelf and each store that writes to it, written anew with each change. */
export interface Changes {
  /** This store changes a shelf. Resolves when others will be told. */
  note(shelf: ShelfId): Promise<void>;
  /** Tells of changes by others from now on. Returns what ends that. */
  watch(onChange: (shelf: ShelfId) => void, onError: (error: unknown) => void): Promise<() => Promise<void>>;
  /** Forgets those that everybody has been told of for long. */
  sweep(): Promise<void>;
}

/** The index has one shard, so that its numbers count all changes. */
export const MAPPINGS = {
  dynamic: false,
  properties: { shelf: { type: 'keyword' }, by: { type: 'keyword' }, at: { type: 'date' } },
} as const;

/** A writing may be seen a little before another that has a lower number: so many are looked at again. */
const AGAIN = 200;
/** At a look. */
const MOST = 1_000;
const DAY = 24 * 60 * 60 * 1_000;

const change = z.object({ shelf: z.string(), by: z.string() });

export interface ChangesParts {
  readonly cluster: Cluster;
  readonly index: string;
  /** Between two looks, in milliseconds. */
  readonly quiet: number;
  readonly now: () => Date;
}

export function createChanges({ cluster, index, quiet, now }: ChangesParts): Changes {
  const own = randomUUID();

  async function after(number: number, order: 'asc' | 'desc', size: number) {
    await cluster.ask({ method: 'POST', path: `/${index}/_refresh` }, LISTING_MS);
    const { body } = await cluster.ask({
      method: 'POST',
      path: `/${index}/_search`,
      body: {
        size,
        query: { range: { _seq_no: { gt: number } } },
        sort: [{ _seq_no: order }],
        seq_no_primary_term: true,
      },
    });
    return hitsIn(body).map(({ _id, _seq_no = 0, _source }) => ({
      id: _id,
      number: _seq_no,
      ...change.parse(_source),
    }));
  }

  return {
    async note(shelf) {
      await cluster.ask({
        method: 'PUT',
        path: `/${index}/_doc/${encodeURIComponent(`${shelf} ${own}`)}`,
        query: { require_alias: true },
        body: { shelf, by: own, at: now().toISOString() },
      });
    },
    async watch(onChange, onError) {
      const before = await after(-1, 'desc', AGAIN);
      const seen = new Map(before.map(({ id, number }) => [id, number]));
      let last = before[0]?.number ?? -1;

      async function look(): Promise<void> {
        const told = new Set<ShelfId>();
        for (;;) {
          const found = await after(last - AGAIN, 'asc', MOST);
          for (const { id, number, shelf, by } of found) {
            if (by !== own && seen.get(id) !== number) told.add(shelf);
            seen.set(id, number);
          }
          const newest = found.at(-1)?.number ?? last;
          const isAll = found.length < MOST || newest === last;
          last = newest;
          if (isAll) break;
        }
        for (const [id, number] of seen) if (number < last - AGAIN) seen.delete(id);
        for (const shelf of told) onChange(shelf);
      }

      return againAndAgain(look, quiet, onError);
    },
    async sweep() {
      const query = { range: { at: { lt: new Date(now().getTime() - DAY).toISOString() } } };
      const old: string[] = [];
      for await (const { _id } of eachHit(cluster, { index, query, sort: ['shelf', 'by'], source: false }))
        old.push(_id);
      await cluster.write(old.map((id) => ({ index, id, routing: id })));
    },
  };
}
