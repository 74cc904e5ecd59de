import { z } from 'zod';
import { timeOf } from '../../../cluster/clock.ts';
import type { Cluster, Writing } from '../../../cluster/cluster.ts';
import { eachHit, hitsIn } from '../../../cluster/hits.ts';
import { makeIndex } from '../../../cluster/indexes.ts';
import { FORMAT } from '../saved-index.ts';

/** Whose passages they are: what is written under one name is never found under another. A shelf's id, or `everyone`. */
export type Space = string;

/** An article in one version: `ferry 3f0a…`. What is written of it never changes. */
export type PageKey = string;

/** A passage as it was found. */
export interface FoundPassage {
  readonly page: PageKey;
  /** Which of the page's pieces. */
  readonly at: number;
  readonly score: number;
}

export interface PassageQuery {
  readonly spaces: readonly Space[];
  /** Terms of which a passage holds one at least, each with its weight; null: any passage, in the order of the pages. */
  readonly terms: readonly (readonly [term: string, weight: number])[] | null;
  /** Conditions of OpenSearch's, all of which must hold. */
  readonly filter: readonly object[];
  readonly mustNot: readonly object[];
}

/** A page that is wholly there. */
export interface Marker {
  readonly page: PageKey;
  readonly size: number;
}

/** The passages of all spaces, as terms. */
export interface Passages {
  /** Best first; after those of an earlier call where its last one is given. */
  find(query: PassageQuery, size: number, after?: FoundPassage): Promise<FoundPassage[]>;
  /** Which of the pages are not wholly there. */
  missing(space: Space, pages: readonly PageKey[]): Promise<ReadonlySet<PageKey>>;
  /** All pages of a space. */
  markers(space: Space): AsyncIterable<Marker>;
  /** Writes passages: first those, then, once they are there, that the pages are whole. Resolves when they can be found. */
  write(space: Space, passages: AsyncIterable<Passage>, pages: readonly Marker[]): Promise<void>;
  remove(space: Space, pages: readonly Marker[]): Promise<void>;
  /** Forgets a space. */
  drop(space: Space): Promise<void>;
  /** Says that these terms are in use, and forgets those of other versions that nobody has used for days. To be called every day. */
  sweep(): Promise<void>;
}

export interface Passage {
  readonly page: PageKey;
  readonly at: number;
  readonly terms: readonly string[];
}

/**
 * The length at which a passage gains and loses nothing, in content words. To MiniSearch it is the mean of the shelf's; the
 * cluster's only chooses who is scored again.
 */
export const USUAL_LENGTH = 50;

/**
 * BM25+ as MiniSearch has it (k 1.2, b 0.7, δ 0.5), but for how rare a word is: that is what the shelf at hand says, and comes with the
 * question. Lucene would count the passages of all servers.
 */
const BM25 = `return query.boost * (0.5 + doc.freq * 2.2 / (doc.freq + 1.2 * (0.3 + 0.7 * doc.length / ${USUAL_LENGTH}.0)));`;

const SETTINGS = {
  number_of_shards: 6,
  auto_expand_replicas: '0-1',
  // Who writes asks for it.
  refresh_interval: '30s',
  similarity: { bm25plus: { type: 'scripted', script: { source: BM25 } } },
  analysis: {
    analyzer: { stems: { type: 'custom', tokenizer: 'stems' } },
    tokenizer: { stems: { type: 'whitespace' } },
  },
} as const;

const MAPPINGS = {
  dynamic: false,
  _source: { excludes: ['terms'] },
  properties: {
    kind: { type: 'keyword' },
    space: { type: 'keyword' },
    page: { type: 'keyword' },
    at: { type: 'integer' },
    // How often each stands there; not where.
    terms: { type: 'text', analyzer: 'stems', similarity: 'bm25plus', index_options: 'freqs' },
    used: { type: 'date' },
  },
} as const;

/** An index of these settings: with others it is another, beside it. */
const LAYOUT = 1;

const DAY = 24 * 60 * 60 * 1_000;
/** A version that nobody has used for so long is not come back to. */
const UNUSED_MS = 3 * DAY;
const USED = 'used';

/** Stands before a page's passages. */
const NO_PASSAGE = -1;

/** So many pages are asked for at a time. */
const PAGES = 1_000;

const marker = z.object({ page: z.string(), size: z.number() });
const got = z.object({ docs: z.array(z.object({ _id: z.string(), found: z.boolean().default(false) })) });
const names = z.array(z.object({ index: z.string() }));
const used = z.object({ _source: z.object({ used: z.iso.datetime() }) });

/**
 * Opens the passages whose terms are made as this version makes them. Those of another version stand beside, and are asked by whoever
 * still runs it.
 * @param version changes with whatever changes the terms
 */
export async function openPassages(cluster: Cluster, version = `${FORMAT.version}`): Promise<Passages> {
  const alias = `${cluster.prefix}-passages`;
  const index = `${alias}-${LAYOUT}-${version.toLowerCase()}`;
  await makeIndex(cluster, { alias, name: index, settings: SETTINGS, mappings: MAPPINGS });
  const markerId = (space: Space, page: PageKey): string => `${space} ${page}`;
  const passageId = (space: Space, page: PageKey, at: number): string => `${space} ${page} ${at}`;

  async function use(): Promise<void> {
    const body = { kind: USED, used: (await timeOf(cluster)).toISOString() };
    await cluster.askPatiently({ method: 'PUT', path: `/${index}/_doc/${USED}`, body });
  }
  await use();

  /** Of one space or a few: each stands in one shard. */
  const routed = (spaces: readonly Space[]) => ({ routing: spaces.join(',') });

  function* removals(space: Space, pages: readonly Marker[]): Generator<Writing> {
    for (const { page, size } of pages)
      for (let at = 0; at < size; at++) yield { index, id: passageId(space, page, at), routing: space };
  }

  return {
    async find({ spaces, terms, filter, mustNot }, size, after) {
      const ordered = ['page', 'at'];
      const should = terms?.map(([value, boost]) => ({ term: { terms: { value, boost } } }));
      const { body } = await cluster.ask({
        method: 'POST',
        path: `/${index}/_search`,
        query: routed(spaces),
        body: {
          size,
          _source: false,
          track_total_hits: false,
          query: {
            bool: {
              filter: [{ terms: { space: spaces } }, ...(should ? [] : [{ range: { at: { gte: 0 } } }]), ...filter],
              must_not: mustNot,
              ...(should && { should, minimum_should_match: 1 }),
            },
          },
          sort: should ? ['_score', ...ordered] : ordered,
          ...(after && { search_after: [...(should ? [after.score] : []), after.page, after.at] }),
        },
      });
      return hitsIn(body).map(({ sort }): FoundPassage => {
        const [score, page, at] = should ? sort : [1, ...sort];
        return { score: Number(score), page: String(page), at: Number(at) };
      });
    },
    async missing(space, pages) {
      const missing = new Set<PageKey>();
      for (let from = 0; from < pages.length; from += PAGES) {
        const asked = pages.slice(from, from + PAGES);
        const ids = asked.map((page) => ({ _id: markerId(space, page), routing: space, _source: false }));
        const { body } = await cluster.askPatiently({ method: 'POST', path: `/${index}/_mget`, body: { docs: ids } });
        for (const [i, { found }] of got.parse(body).docs.entries()) if (!found) missing.add(asked[i] ?? '');
      }
      return missing;
    },
    async *markers(space) {
      const query = { bool: { filter: [{ term: { kind: 'page' } }, { term: { space } }] } };
      for await (const { _source } of eachHit(cluster, { index, routing: space, query, sort: ['page'] }))
        yield marker.parse(_source);
    },
    async write(space, passages, pages) {
      async function* written(): AsyncGenerator<Writing> {
        for await (const { page, at, terms } of passages)
          yield {
            index,
            id: passageId(space, page, at),
            routing: space,
            document: { space, page, at, terms: terms.join(' ') },
          };
      }
      await cluster.write(written());
      await cluster.write(
        pages.map(({ page, size }) => ({
          index,
          id: markerId(space, page),
          routing: space,
          document: { kind: 'page', space, page, at: NO_PASSAGE, size },
        })),
      );
      await cluster.askPatiently({ method: 'POST', path: `/${index}/_refresh` });
    },
    async remove(space, pages) {
      // What is half gone is no longer taken for whole.
      await cluster.write(pages.map(({ page }) => ({ index, id: markerId(space, page), routing: space })));
      await cluster.write(removals(space, pages));
    },
    async drop(space) {
      const ids: string[] = [];
      const listing = {
        index,
        routing: space,
        query: { term: { space } },
        sort: ['page', 'at'],
        source: false,
        size: 5_000,
      };
      for await (const { _id } of eachHit(cluster, listing)) ids.push(_id);
      await cluster.write(ids.map((id) => ({ index, id, routing: space })));
      await cluster.askPatiently({ method: 'POST', path: `/${index}/_refresh` });
    },
    async sweep() {
      await use();
      const now = (await timeOf(cluster)).getTime();
      const { body } = await cluster.askPatiently({
        method: 'GET',
        path: `/_cat/indices/${alias}-*`,
        query: { format: 'json', h: 'index' },
      });
      for (const other of names.parse(body)) {
        if (other.index === index) continue;
        const { body } = await cluster.askPatiently({ method: 'GET', path: `/${other.index}/_doc/${USED}` });
        const last = Date.parse(used.safeParse(body).data?._source.used ?? '');
        if (now - last > UNUSED_MS) await cluster.askPatiently({ method: 'DELETE', path: `/${other.index}` });
      }
    },
  };
}
