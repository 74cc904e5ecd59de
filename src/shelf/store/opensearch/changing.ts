import { randomUUID } from 'node:crypto';
import { UserError } from '../../../base/errors.ts';
import { ClusterFault } from '../../../cluster/faults.ts';
import { changedSince } from '../conflict.ts';
import type { Changes } from './changes.ts';
import { type Documents, type Entry, entryOf, type Fields, fieldsOf, type Kind, keyOf, NOTHING } from './documents.ts';

/** How what stands in a cluster is changed: as it was read, by one of many who may do so. */
export interface Changing {
  /** Does something to a shelf: others are told before, for a store that is ended in between, and when it is done. */
  telling<T>(shelf: string, work: () => Promise<T>): Promise<T>;
  /** The same, of which nobody is told. */
  quietly<T>(work: () => Promise<T>): Promise<T>;
  /** Changes a document, as often as another comes between. @param nextOf undefined: nothing is to be changed */
  change<T>(
    kind: Kind,
    shelf: string,
    name: string,
    nextOf: (text: string | null) => Promise<readonly [next: Fields | null | undefined, value: T]>,
  ): Promise<T>;
  /** Changes what is known under an id. @param nextOf the same entry: nothing is to be changed */
  changeEntry<T>(
    shelf: string,
    id: string,
    nextOf: (entry: Entry) => Promise<readonly [next: Entry, value: T]>,
  ): Promise<T>;
}

/** So often a change is tried anew that others keep coming before. */
const TURNS = 20;

export function createChanging(documents: Documents, changes: Pick<Changes, 'note'>): Changing {
  async function quietly<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw unwritable(error);
    }
  }

  const change: Changing['change'] = async (kind, shelf, name, nextOf) => {
    const key = keyOf(kind, shelf, name);
    let sent: { readonly writing: string; readonly value: Awaited<ReturnType<typeof nextOf>>[1] } | null = null;
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
  };

  return {
    quietly,
    change,
    telling: (shelf, work) =>
      quietly(async () => {
        await changes.note(shelf);
        const value = await work();
        await changes.note(shelf);
        return value;
      }),
    changeEntry: (shelf, id, nextOf) =>
      change('entry', shelf, id, async (text) => {
        const entry = text === null ? NOTHING : entryOf(text);
        const [next, value] = await nextOf(entry);
        return [next === entry ? undefined : fieldsOf(id, next), value];
      }),
  };
}

/** What keeps the cluster from writing, as people are told it; anything else as it is. */
function unwritable(error: unknown): unknown {
  if (!(error instanceof ClusterFault) || error.type !== 'cluster_block_exception') return error;
  return new UserError('shelf-unwritable', ({ storing }) => storing.clusterFull, { cause: error });
}
