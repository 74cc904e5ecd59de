import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { killing } from '../../../bench/store/killing.ts';
import { composeArticle } from '../../../src/article/compose.ts';
import type { Cluster } from '../../../src/cluster/cluster.ts';
import { createInsights } from '../../../src/insights/insights.ts';
import { forgottenBefore } from '../../../src/keeping/create-keeping.ts';
import { DEFAULTS } from '../../../src/preferences/preferences.ts';
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

  test('a replica whose clock is years ahead forgets nothing before its time', async () => {
    const real = Date.now();
    vi.useFakeTimers({ toFake: ['Date'], now: real + 3 * 365 * 24 * 60 * 60_000 });
    const part = partOf(url);
    const cluster = part.open();
    const store = await openClusterStore({ cluster });
    onTestFinished(async () => {
      vi.useRealTimers();
      for (const one of [store, cluster]) await one.close();
      await part.end();
    });
    const article = composeArticle({ id: 'ferry', title: 'The ferry' }, [{ kind: 'body', text: 'It sails.' }]);
    const taken = { at: new Date(real - 60_000).toISOString(), by: null };
    const { version } = await store.put('1', { article, added: { ...taken, from: 'ferry.md' } }, null);
    await store.remove('1', 'ferry', version, taken);
    await store.sweep(forgottenBefore(store.now()));
    const off: string[] = [];
    for await (const one of store.removed('1')) off.push(one.article.id);
    expect(off).toEqual(['ferry']);

    const preferences = { of: async () => ({ ...DEFAULTS, counts: true }) };
    const open = (now?: () => Date) => createInsights({ store, preferences, log: { warn() {} }, ...(now && { now }) });
    const right = open(() => new Date(real));
    right.count('1', { kind: 'ask', standing: 'answers', question: null, articles: [], speaker: null });
    await right.write();
    const wrong = open();
    wrong.count('1', { kind: 'ask', standing: 'nothing', question: null, articles: [], speaker: null });
    await wrong.write();
    await wrong.sweep();
    // It may have become another day meanwhile.
    expect((await right.of('1', 2)).asked).toMatchObject({ answers: 1 });
    expect((await wrong.of('1', 2)).asked).toMatchObject({ answers: 1, nothing: 1 });
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
