import { randomBytes } from 'node:crypto';
import { type Cluster, openCluster } from '../../../src/cluster/cluster.ts';

/** Part of a node that nothing else writes to. */
export interface Part {
  /** A cluster of which nothing is seen but that part. @param by another address that leads to it */
  open(by?: string): Cluster;
  /** Forgets all that was written to it. */
  end(): Promise<void>;
}

/** Nothing is to fail for slowness. */
const PATIENCE = 120_000;

export function partOf(url: string): Part {
  const prefix = `test-${randomBytes(4).toString('hex')}`;
  return {
    open: (by = url) => openCluster({ nodes: [by], prefix, patience: PATIENCE }),
    async end() {
      const { status } = await fetch(`${url}/${prefix}-*?expand_wildcards=all`, { method: 'DELETE' });
      if (status !== 200) throw new Error(`the indexes of a test could not be deleted: ${status}`);
    },
  };
}
