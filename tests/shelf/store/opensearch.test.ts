import { afterAll, describe } from 'vitest';
import type { Cluster } from '../../../src/cluster/cluster.ts';
import { openClusterStore } from '../../../src/shelf/store/opensearch/cluster-store.ts';
import { jarsOrSkip } from '../../support/opensearch/jars.ts';
import { startSearchNode } from '../../support/opensearch/node.ts';
import { partOf } from '../../support/opensearch/prefix.ts';
import { keepsTheContract } from './contract.ts';

const jars = jarsOrSkip();
const node = jars === undefined ? null : await startSearchNode(jars);
afterAll(() => node?.stop());

describe.skipIf(!node)('shelves in OpenSearch', () => {
  const url = node?.url ?? '';

  keepsTheContract('OpenSearch', async () => {
    const part = partOf(url);
    const clusters: Cluster[] = [];
    return {
      async open() {
        const cluster = part.open();
        clusters.push(cluster);
        return openClusterStore({ cluster, quiet: 50 });
      },
      async end() {
        for (const cluster of clusters) await cluster.close();
        await part.end();
      },
    };
  });
});
