import { openCluster } from '../../src/cluster/cluster.ts';
import { openFolderStore } from '../../src/shelf/store/folder/folder-store.ts';
import { openClusterStore } from '../../src/shelf/store/opensearch/cluster-store.ts';
import type { ShelfStore } from '../../src/shelf/store/store.ts';

type Log = Parameters<typeof openFolderStore>[0]['log'];

export const isCluster = (place: string): boolean => /^https?:/.test(place);

/** @param place a folder, or the address of an OpenSearch with what its indexes' names begin with: `http://127.0.0.1:9200/#kills` */
export async function openAt(place: string, log?: Log): Promise<ShelfStore> {
  if (!isCluster(place)) return openFolderStore({ folder: place, ...(log && { log }) });
  const { origin, hash } = new URL(place);
  const cluster = openCluster({ nodes: [origin], prefix: hash.slice(1), patience: 60_000 });
  const store = await openClusterStore({ cluster, ...(log && { log }) });
  return {
    ...store,
    async close() {
      await store.close();
      await cluster.close();
    },
  };
}
