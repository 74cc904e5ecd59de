import { z } from 'zod';
import type { Cluster } from './cluster.ts';

const hit = z.object({
  _id: z.string(),
  _seq_no: z.number().optional(),
  _primary_term: z.number().optional(),
  _source: z.unknown().optional(),
  sort: z.array(z.union([z.string(), z.number()])).default([]),
});
export type Hit = z.infer<typeof hit>;

const found = z.object({ hits: z.object({ hits: z.array(hit) }) });

export const hitsIn = (body: unknown): Hit[] => found.parse(body).hits.hits;

export interface Listing {
  readonly index: string;
  /** Only what was written with it. Default: all. */
  readonly routing?: string;
  readonly query: object;
  /** Fields of which no two documents have the same values, by which they come in order. */
  readonly sort: readonly string[];
  /** Default: the whole document. */
  readonly source?: readonly string[] | boolean;
  /** So many are asked for at a time. Default 500 */
  readonly size?: number;
}

/** Nobody waits for a list as for an answer, and what was written last is first made to be found. */
export const LISTING_MS = 15_000;

/** All documents that fit as they were written up to now, as many as there are; none where there is no such index. */
export async function* eachHit(cluster: Cluster, listing: Listing): AsyncGenerator<Hit> {
  const { index, routing, query, sort, source = true, size = 500 } = listing;
  await cluster.ask({ method: 'POST', path: `/${index}/_refresh` }, LISTING_MS);
  let after: Hit['sort'] | undefined;
  do {
    const { status, body } = await cluster.ask(
      {
        method: 'POST',
        path: `/${index}/_search`,
        query: { ...(routing !== undefined && { routing }) },
        body: {
          size,
          query,
          sort,
          _source: source,
          seq_no_primary_term: true,
          track_total_hits: false,
          ...(after && { search_after: after }),
        },
      },
      LISTING_MS,
    );
    const hits = status === 404 ? [] : hitsIn(body);
    yield* hits;
    after = hits.length < size ? undefined : hits.at(-1)?.sort;
  } while (after);
}
