import type { Article } from '../article/article.ts';
import type { Log } from '../base/log.ts';
import type { Settings } from '../base/settings.ts';
import type { CreateIndex } from '../search/index/candidate-index.ts';
import { openFolderStore } from '../shelf/store/folder/folder-store.ts';
import type { ShelfId, ShelfStore } from '../shelf/store/store.ts';
import { HOST_SHELF, shelvesFolder } from './places.ts';

/** Where passages are found, outside the process. */
export interface PassageEngine {
  /** Of the common articles. */
  readonly common: CreateIndex;
  /** Of a server's articles and the common ones beside them, which `common` sees to. */
  of(shelf: ShelfId, isCommon: (article: Article) => boolean): CreateIndex;
  /** Forgets the passages of a shelf. */
  drop(shelf: ShelfId): Promise<void>;
}

/** What keeps the shelves of servers, and finds passages. */
export interface Engine {
  readonly store: ShelfStore;
  /** Absent: they are found in memory. */
  readonly passages?: PassageEngine;
  /** To be called every day. */
  sweep(): Promise<void>;
  close(): Promise<void>;
}

export type EngineSettings = Pick<Settings, 'openSearch' | 'dataFolder'>;

/**
 * The engine that the settings name: a cluster, or a folder and memory.
 * @param patience see `ClusterOptions`
 * @throws UserError `cluster-away` when the cluster does not answer, `cluster-unfit` when it refuses the login or is none
 */
export async function openEngine(settings: EngineSettings, log: Log, patience?: number): Promise<Engine> {
  const { openSearch: nodes, dataFolder } = settings;
  if (nodes === undefined) {
    const store = await openFolderStore({ folder: shelvesFolder(dataFolder), log });
    return { store, sweep: () => Promise.resolve(), close: () => store.close() };
  }
  const [{ createOpenSearchIndex }, { openPassages }] = await Promise.all([
    import('../search/index/opensearch/opensearch-index.ts'),
    import('../search/index/opensearch/passages.ts'),
  ]);
  const { store, cluster } = await openShelvesIn(nodes, log, patience);
  const passages = await openPassages(cluster);
  const space = HOST_SHELF.id;
  return {
    store,
    passages: {
      common: (vocabulary) => createOpenSearchIndex({ vocabulary, passages, space, log }),
      of: (shelf, has) => (vocabulary) =>
        createOpenSearchIndex({ vocabulary, passages, space: shelf, elsewhere: { space, has }, log }),
      drop: passages.drop,
    },
    sweep: passages.sweep,
    async close() {
      await store.close();
      await cluster.close();
    },
  };
}

/** The shelves of servers alone. @param onReadOnly see `FolderStoreOptions` */
export async function openStore(
  { openSearch: nodes, dataFolder }: EngineSettings,
  log: Log,
  onReadOnly: () => void,
): Promise<ShelfStore> {
  if (nodes === undefined) return openFolderStore({ folder: shelvesFolder(dataFolder), log, onReadOnly });
  const { store, cluster } = await openShelvesIn(nodes, log);
  return {
    ...store,
    async close() {
      await store.close();
      await cluster.close();
    },
  };
}

async function openShelvesIn(nodes: readonly string[], log: Log, patience?: number) {
  const [{ openCluster }, { asOpened }, { openClusterStore }] = await Promise.all([
    import('../cluster/cluster.ts'),
    import('../cluster/faults.ts'),
    import('../shelf/store/opensearch/cluster-store.ts'),
  ]);
  const cluster = openCluster({ nodes, log, ...(patience !== undefined && { patience }) });
  try {
    return { cluster, store: await openClusterStore({ cluster, log }) };
  } catch (error) {
    await cluster.close();
    throw asOpened(error);
  }
}
