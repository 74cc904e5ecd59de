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

/** A document as it stands in the cluster. */
export interface Standing {
  readonly text: string;
  /** Of the writing that made it so: who sent one and had no answer knows its own by it. */
  readonly writing: string;
  readonly seqNo: number;
  readonly term: number;
}

/** What documents hold: of an id of a shelf, of one that was taken off, an original's bytes, a small document. */
export type Kind = 'entry' | 'taken' | 'original' | 'note';

/** What a document says. */
export interface Fields {
  readonly kind: Kind;
  readonly text: string;
  /** Of an entry: its id, whether an article is kept under it, and when those were taken off that can be brought back. */
  readonly id?: string;
  readonly isKept?: boolean;
  readonly takenAt?: readonly string[];
}

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
  /** Null where nothing stands. */
  read(shelf: string, key: string): Promise<Standing | null>;
  /** Puts a document in the place of the one that stood there; null forgets it. Whether none came between. */
  replace(shelf: string, key: string, before: Standing | null, next: Fields | null, writing: string): Promise<boolean>;
  /** Writes one whose key nobody else knows yet. */
  write(shelf: string, key: string, fields: Fields): Promise<void>;
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

/** Null: nothing is known under the id any more. */
export const fieldsOf = (id: string, entry: Entry): Fields | null =>
  entry.current === null && entry.taken.length === 0
    ? null
    : {
        kind: 'entry',
        id,
        isKept: entry.current !== null,
        takenAt: entry.taken.map(({ removed }) => removed.at),
        text: JSON.stringify(entry),
      };

export function createDocuments(cluster: Cluster, index: string): Documents {
  const pathOf = (key: string): string => `/${index}/_doc/${encodeURIComponent(key)}`;

  return {
    index,
    async read(shelf, key) {
      const { status, body } = await cluster.ask({ method: 'GET', path: pathOf(key), query: { routing: shelf } });
      if (status === 404) return null;
      const { _source, _seq_no, _primary_term } = got.parse(body);
      return { ..._source, seqNo: _seq_no, term: _primary_term };
    },
    async replace(shelf, key, before, next, writing) {
      if (!next && !before) return true;
      const as = before ? { if_seq_no: before.seqNo, if_primary_term: before.term } : { op_type: 'create' };
      const { status } = await cluster.ask({
        method: next ? 'PUT' : 'DELETE',
        path: pathOf(key),
        query: { routing: shelf, ...as, ...(next && { require_alias: true }) },
        ...(next && { body: { ...next, shelf, key, writing } }),
      });
      return status < 400;
    },
    async write(shelf, key, fields) {
      await cluster.ask({
        method: 'PUT',
        path: pathOf(key),
        query: { routing: shelf, require_alias: true },
        body: { ...fields, shelf, key },
      });
    },
    forget: (shelf, keys) => cluster.write(keys.map((id) => ({ index, id, routing: shelf }))),
  };
}
