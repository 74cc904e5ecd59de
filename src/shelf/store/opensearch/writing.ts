import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { UserError } from '../../../base/errors.ts';
import type { Cluster } from '../../../cluster/cluster.ts';
import { ClusterFault } from '../../../cluster/faults.ts';
import { eachHit } from '../../../cluster/hits.ts';
import { changedSince } from '../conflict.ts';
import { assertNames } from '../names.ts';
import { type KeptArticle, MOST_EARLIER, QUIET_NOTES, type ShelfStore } from '../store.ts';
import type { Changes } from './changes.ts';
import {
  type Documents,
  type Entry,
  entryOf,
  type Fields,
  fieldsOf,
  type Kept,
  type Kind,
  keyOf,
  NOTHING,
} from './documents.ts';
import type { Reading } from './reading.ts';

/** What a store in a cluster writes. */
export type Writing = Pick<ShelfStore, 'put' | 'remove' | 'restore' | 'sweep' | 'drop' | 'changeNote'>;

export interface WritingParts {
  readonly cluster: Cluster;
  readonly documents: Documents;
  readonly changes: Changes;
  readonly reading: Pick<Reading, 'entries' | 'takenOff'>;
}

/** So often a change is tried anew that others keep coming before. */
const TURNS = 20;

const owner = z.object({ shelf: z.string() });

export function createWriting({ cluster, documents, changes, reading }: WritingParts): Writing {
  const { index } = documents;
  const { entries, takenOff } = reading;

  async function quietly<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw unwritable(error);
    }
  }

  /** Others are told before, for a store that is ended in between, and when it is done. */
  const changing = <T>(shelf: string, work: () => Promise<T>): Promise<T> =>
    quietly(async () => {
      await changes.note(shelf);
      const value = await work();
      await changes.note(shelf);
      return value;
    });

  /** Changes a document, as often as another comes between. @param nextOf undefined: nothing is to be changed */
  async function change<T>(
    kind: Kind,
    shelf: string,
    name: string,
    nextOf: (text: string | null) => Promise<readonly [next: Fields | null | undefined, value: T]>,
  ): Promise<T> {
    const key = keyOf(kind, shelf, name);
    let sent: { readonly writing: string; readonly value: T } | null = null;
    for (let turn = 0; turn < TURNS; turn++) {
      const before = await documents.read(shelf, key);
      // Written after all: only the answer was lost.
      if (sent && before?.writing === sent.writing) return sent.value;
      const [next, value] = await nextOf(before?.text ?? null);
      if (next === undefined) return value;
      const writing = randomUUID();
      if (await documents.replace(shelf, key, before, next, writing)) return value;
      sent = { writing, value };
    }
    throw changedSince(name, true);
  }

  /** Changes what is known under an id. @param nextOf the same entry: nothing is to be changed */
  const changeEntry = <T>(
    shelf: string,
    id: string,
    nextOf: (entry: Entry) => Promise<readonly [next: Entry, value: T]>,
  ): Promise<T> =>
    change('entry', shelf, id, async (text) => {
      const entry = text === null ? NOTHING : entryOf(text);
      const [next, value] = await nextOf(entry);
      return [next === entry ? undefined : fieldsOf(id, next), value];
    });

  async function forgetTaken(shelf: string, id: string, before: string): Promise<void> {
    const gone = await changeEntry(shelf, id, async (entry) => {
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
    async put(shelf, { article, added, original }, version) {
      const { id } = article;
      assertNames({ shelf, id });
      return changing(shelf, async () => {
        const bytes = original ? keyOf('original', shelf) : null;
        if (original && bytes !== null)
          await documents.write(shelf, bytes, {
            kind: 'original',
            text: Buffer.from(original.bytes).toString('base64'),
          });
        try {
          const { kept, before } = await changeEntry(shelf, id, async (entry) => {
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
        await changeEntry(shelf, id, async (entry) => {
          const current = asSeen(entry, id, version);
          if (!current) throw changedSince(id, false);
          await documents.write(shelf, document, {
            kind: 'taken',
            text: JSON.stringify(current),
            takenAt: [removed.at],
          });
          return [{ current: null, taken: [...entry.taken, { document, removed }] }, undefined];
        });
      });
    },
    async restore(shelf, id) {
      assertNames({ shelf, id });
      const found = await documents.read(shelf, keyOf('entry', shelf, id));
      if (!found || entryOf(found.text).taken.length === 0) return null;
      return changing(shelf, async () => {
        const restored = await changeEntry(shelf, id, async (entry) => {
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
    async changeNote(shelf, name, next) {
      assertNames({ shelf, note: name });
      const work = (): Promise<void> =>
        change('note', shelf, name, async (text) => {
          const before: unknown = text === null ? null : JSON.parse(text);
          const value = next(before) ?? null;
          if (value === before) return [undefined, undefined];
          return [value === null ? null : { kind: 'note', text: JSON.stringify(value) }, undefined];
        });
      await (name.startsWith(QUIET_NOTES) ? quietly(work) : changing(shelf, work));
    },
  };
}

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
  return new UserError('shelf-unwritable', ({ storing }) => storing.clusterFull, { cause: error });
}
