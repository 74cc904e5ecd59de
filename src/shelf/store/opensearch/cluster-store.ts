import { openClock } from '../../../cluster/clock.ts';
import type { Cluster } from '../../../cluster/cluster.ts';
import { makeIndex } from '../../../cluster/indexes.ts';
import type { ShelfStore } from '../store.ts';
import { MAPPINGS as CHANGES, createChanges } from './changes.ts';
import { createChanging } from './changing.ts';
import { createCopying } from './copying.ts';
import { createDocuments, MAPPINGS } from './documents.ts';
import { createReading } from './reading.ts';
import { createWriting } from './writing.ts';

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
  const clock = await openClock(cluster, log);
  const documents = createDocuments(cluster, index);
  const changes = createChanges({ cluster, index: told, quiet, now: clock.now });
  const { entries, takenOff, ...read } = createReading(cluster, documents);
  const changing = createChanging(documents, changes);
  const written = createWriting({ cluster, documents, changes, changing, reading: { entries, takenOff } });
  const copied = createCopying({ cluster, documents, changing, reading: { entries, takenOff, note: read.note } });
  const watching = new Set<() => Promise<void>>();

  return {
    now: clock.now,
    ...read,
    ...written,
    ...copied,
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
      await Promise.all([clock.close(), ...[...watching].map((stop) => stop())]);
      watching.clear();
    },
  };
}
