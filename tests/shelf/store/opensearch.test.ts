import { afterAll, describe, expect, test } from 'vitest';
import { killing } from '../../../bench/store/killing.ts';
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

  test('a process that is killed while it writes loses nothing that was acknowledged, and leaves nothing half there', async () => {
    const tally = await killing(3, `${url}/#kills`);
    expect(tally.acknowledged).toBeGreaterThan(0);
    expect([...tally.lost, ...tally.half]).toEqual([]);
  });
});
