import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { killing } from '../../../bench/store/killing.ts';
import type { Cluster } from '../../../src/cluster/cluster.ts';
import { openClusterStore } from '../../../src/shelf/store/opensearch/cluster-store.ts';
import { jarsOrSkip } from '../../support/opensearch/jars.ts';
import { losing } from '../../support/opensearch/losing.ts';
import { startCluster } from '../../support/opensearch/node.ts';
import { partOf } from '../../support/opensearch/prefix.ts';
import { keepsTheContract } from './contract.ts';

const jars = jarsOrSkip();
/** So many nodes, where somebody wants to see it of a cluster of several: VERBATIM_TEST_NODES=3. */
const nodes = jars === undefined ? [] : await startCluster(jars, Number(process.env.VERBATIM_TEST_NODES ?? 1));
const [node] = nodes;
afterAll(async () => {
  for (const one of nodes) await one.stop();
});

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

  test('of two replicas that change a note at the same moment neither undoes what the other did', async () => {
    const part = partOf(url);
    const clusters = [part.open(), part.open()];
    const stores = await Promise.all(clusters.map((cluster) => openClusterStore({ cluster })));
    onTestFinished(async () => {
      for (const one of [...stores, ...clusters]) await one.close();
      await part.end();
    });
    const turns = [0, 1, 2, 3, 4, 5, 6, 7];
    await Promise.all(turns.map((turn) => stores[turn % 2]?.changeNote('1', 'sum', (sum) => Number(sum) + 10 ** turn)));
    expect(await stores[0]?.note('1', 'sum')).toBe(11_111_111);
  });

  test('a change is made once, though the answer to it is lost on the way', async () => {
    const part = partOf(url);
    const lossy = await losing(url, ({ method, url: path = '' }) => method === 'PUT' && path.includes('note'));
    const cluster = part.open(lossy.url);
    const store = await openClusterStore({ cluster });
    onTestFinished(async () => {
      await cluster.close();
      await part.end();
    });
    for (let turn = 0; turn < 3; turn++) await store.changeNote('1', 'sum', (sum) => Number(sum) + 1);
    expect(lossy.lost()).toBe(3);
    expect(await store.note('1', 'sum')).toBe(3);
  });

  test('a process that is killed while it writes loses nothing that was acknowledged, and leaves nothing half there', async () => {
    const tally = await killing(3, `${url}/#kills`);
    expect(tally.acknowledged).toBeGreaterThan(0);
    expect([...tally.lost, ...tally.half]).toEqual([]);
  });
});
