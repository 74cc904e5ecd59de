import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { UserError } from '../../../base/errors.ts';
import type { Cluster } from '../../../cluster/cluster.ts';
import { eachHit } from '../../../cluster/hits.ts';
import { changedSince } from '../conflict.ts';
import { assertNames } from '../names.ts';
import { type KeptArticle, MOST_EARLIER, QUIET_NOTES, type ShelfStore } from '../store.ts';
import type { Changes } from './changes.ts';
import type { Changing } from './changing.ts';
import { type Documents, type Entry, entryOf, type Kept, keyOf } from './documents.ts';
import type { Reading } from './reading.ts';

/** What a store in a cluster writes. */
export type Writing = Pick<ShelfStore, 'put' | 'remove' | 'restore' | 'sweep' | 'drop' | 'changeNote'>;

export interface WritingParts {
  readonly cluster: Cluster;
  readonly documents: Documents;
  readonly changes: Pick<Changes, 'sweep'>;
  readonly changing: Changing;
  readonly reading: Pick<Reading, 'entries' | 'takenOff'>;
}

const owner = z.object({ shelf: z.string() });

export function createWriting({ cluster, documents, changes, changing, reading }: WritingParts): Writing {
  const { index } = documents;
  const { telling, quietly, change, changeEntry } = changing;
  const { entries, takenOff } = reading;

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
      return telling(shelf, async () => {
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
      await telling(shelf, async () => {
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
      return telling(shelf, async () => {
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
      await telling(shelf, () => documents.forget(shelf, keys));
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
      await (name.startsWith(QUIET_NOTES) ? quietly(work) : telling(shelf, work));
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
