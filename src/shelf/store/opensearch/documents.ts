import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Cluster } from '../../../cluster/cluster.ts';
import type { KeptArticle, RemovedArticle } from '../store.ts';

/** An article, and the document that holds what it was read from. */
export interface Kept {
  readonly kept: KeptArticle;
  readonly original: string | null;
}

/** One that was taken off: the document that holds it, when and by whom. */
export interface Taken {
  readonly document: string;
  readonly removed: RemovedArticle['removed'];
}

/** All that is known under an id of a shelf. It is one document, so that every change of it is one step. */
export interface Entry {
  readonly current: Kept | null;
  /** The last that was taken off last. */
  readonly taken: readonly Taken[];
}

export const NOTHING: Entry = { current: null, taken: [] };

/** As it stands in the cluster; null where nothing does. */
export interface Standing {
  readonly entry: Entry;
  /** Of the writing that made it so: who sent one and had no answer knows its own by it. */
  readonly writing: string;
  readonly seqNo: number;
  readonly term: number;
}

/** What documents hold: of an id of a shelf, of one that was taken off, an original's bytes, a small document. */
export type Kind = 'entry' | 'taken' | 'original' | 'note';

/** Only what is asked for is indexed; the rest is text to the cluster. */
export const MAPPINGS = {
  dynamic: false,
  properties: {
    kind: { type: 'keyword' },
    shelf: { type: 'keyword' },
    id: { type: 'keyword' },
    key: { type: 'keyword' },
    isKept: { type: 'boolean' },
    takenAt: { type: 'keyword' },
  },
} as const;

export interface Documents {
  readonly index: string;
  entry(shelf: string, id: string): Promise<Standing | null>;
  /** Puts an entry in the place of the one that stood there. Whether none came between. */
  replace(shelf: string, id: string, before: Standing | null, next: Entry, writing: string): Promise<boolean>;
  /** The text of another document; null where there is none. */
  read(shelf: string, key: string): Promise<string | null>;
  /** @param takenAt when what it holds was taken off */
  write(kind: Kind, shelf: string, key: string, text: string, takenAt?: string): Promise<void>;
  forget(shelf: string, keys: readonly string[]): Promise<void>;
}

/** No id of a shelf and no name has a blank. */
export const keyOf = (kind: Kind, shelf: string, name: string = randomUUID()): string => `${kind} ${shelf} ${name}`;

const got = z.object({
  _seq_no: z.number(),
  _primary_term: z.number(),
  _source: z.object({ text: z.string(), writing: z.string().default('') }),
});

/** What an entry's text holds: nobody but this store writes it. */
export const entryOf = (text: string): Entry => JSON.parse(text);

export function createDocuments(cluster: Cluster, index: string): Documents {
  const pathOf = (key: string): string => `/${index}/_doc/${encodeURIComponent(key)}`;

  async function get(shelf: string, key: string): Promise<z.infer<typeof got> | null> {
    const { status, body } = await cluster.ask({ method: 'GET', path: pathOf(key), query: { routing: shelf } });
    return status === 404 ? null : got.parse(body);
  }

  return {
    index,
    async entry(shelf, id) {
      const found = await get(shelf, keyOf('entry', shelf, id));
      if (!found) return null;
      const { text, writing } = found._source;
      return { entry: entryOf(text), writing, seqNo: found._seq_no, term: found._primary_term };
    },
    async replace(shelf, id, before, next, writing) {
      const key = keyOf('entry', shelf, id);
      const as = before ? { if_seq_no: before.seqNo, if_primary_term: before.term } : { op_type: 'create' };
      const isEmpty = next.current === null && next.taken.length === 0;
      if (isEmpty && !before) return true;
      const { status } = await cluster.ask({
        method: isEmpty ? 'DELETE' : 'PUT',
        path: pathOf(key),
        query: { routing: shelf, ...as, ...(isEmpty ? {} : { require_alias: true }) },
        ...(!isEmpty && {
          body: {
            kind: 'entry',
            shelf,
            id,
            key,
            isKept: next.current !== null,
            takenAt: next.taken.map(({ removed }) => removed.at),
            writing,
            text: JSON.stringify(next),
          },
        }),
      });
      return status < 400;
    },
    async read(shelf, key) {
      return (await get(shelf, key))?._source.text ?? null;
    },
    async write(kind, shelf, key, text, takenAt) {
      await cluster.ask({
        method: 'PUT',
        path: pathOf(key),
        query: { routing: shelf, require_alias: true },
        body: { kind, shelf, key, text, ...(takenAt !== undefined && { takenAt: [takenAt] }) },
      });
    },
    forget: (shelf, keys) => cluster.write(keys.map((id) => ({ index, id, routing: shelf }))),
  };
}
