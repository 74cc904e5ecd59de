import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createLog } from '../../src/base/log.ts';
import { readSettings } from '../../src/base/settings.ts';
import { openCluster } from '../../src/cluster/cluster.ts';
import { searchEngine } from '../../src/doctor/search-engine.ts';
import { type Engine, openEngine } from '../../src/library/engine.ts';
import { openPassages } from '../../src/search/index/opensearch/passages.ts';
import { en } from '../../src/words/en.ts';
import { chatInput } from '../support/discord/interactions.ts';
import { jarsOrSkip } from '../support/opensearch/jars.ts';
import { type SearchNode, startSearchNode } from '../support/opensearch/node.ts';
import {
  add,
  articleOf,
  asked,
  COMMON,
  everythingIn,
  mark,
  marksAt,
  openWorld,
  SERVERS,
  sceneIn,
  takeOff,
  type World,
} from '../support/servers.ts';
import { temporaryFolder } from '../support/stage.ts';

const jars = jarsOrSkip();
const [A, B] = SERVERS;
const log = createLog('silent');
/** Longer than a slow machine takes, and shorter than anybody waits for a test. */
const PATIENCE = 10_000;

describe.skipIf(jars === undefined)('a bot whose articles are in OpenSearch', () => {
  let node: SearchNode;
  beforeAll(async () => {
    node = await startSearchNode(jars ?? '');
  });
  afterAll(() => node?.stop());

  /** One of several processes on the same cluster and the same folder. */
  async function replica(folder: string): Promise<World & { readonly engine: Engine }> {
    const engine = await openEngine({ openSearch: [node.url], dataFolder: 'nowhere' }, log, PATIENCE);
    const world = await openWorld({ folders: [folder], store: engine.store, passages: engine.passages });
    const unfollow = await world.libraries.follow(log);
    onTestFinished(async () => {
      await unfollow();
      await engine.close();
    });
    return { ...world, engine };
  }

  test('answers in each server from its own articles, whichever replica took them in, and is kind while the cluster is away', async () => {
    const folder = await temporaryFolder(COMMON);
    const [one, other] = [await replica(folder), await replica(folder)];
    await add(one, A, articleOf('a', 'heron', 2));
    await add(other, B, articleOf('b', 'heron', 3));

    await expect.poll(() => marksAt(other, A)).toEqual([mark(1), mark(2)]);
    await expect.poll(() => marksAt(one, B)).toEqual([mark(1), mark(3)]);
    expect(await marksAt(one, null)).toEqual([mark(1)]);

    node.freeze(true);
    onTestFinished(() => node.freeze(false));
    const ask = async () => everythingIn(await one.handle(chatInput({ ...sceneIn(A), ...asked('heron') })));
    expect(await ask()).toContain('does not answer');
    await expect(add(one, A, articleOf('late', 'heron', 4))).rejects.toMatchObject({ code: 'cluster-away' });
    node.freeze(false);
    await expect.poll(ask).toContain(mark(2).slice(1));

    // A crash of the cluster, with all that it had acknowledged.
    await node.kill();
    expect(await ask()).toContain('does not answer');
    await node.start();
    await expect.poll(ask).toContain(mark(2).slice(1));
    // Each replica finds out for itself, and asks but now and then until it has.
    await vi.waitFor(() => takeOff(other, A, 'a'), { timeout: 120_000 });
    await expect.poll(async () => (await marksAt(one, A)).includes(mark(2))).toBe(false);
  });

  test('words that are read otherwise stand beside those of before, and both are found', async () => {
    const cluster = openCluster({ nodes: [node.url], prefix: 'versions', patience: PATIENCE });
    onTestFinished(() => cluster.close());
    const write = async (version: string, term: string) => {
      const passages = await openPassages(cluster, version);
      const all = (async function* () {
        yield { page: 'ferry 1', at: 0, terms: [term] };
      })();
      await passages.write(A, all, [{ page: 'ferry 1', size: 1 }]);
      return passages;
    };
    const found = async (passages: Awaited<ReturnType<typeof write>>, term: string) =>
      (await passages.find({ spaces: [A], terms: [[term, 1]], filter: [], mustNot: [] }, 10)).length;
    const before = await write('v1', 'ferri');
    const after = await write('v2', 'ferry');
    expect([await found(before, 'ferri'), await found(after, 'ferry'), await found(after, 'ferri')]).toEqual([1, 1, 0]);
    const { body } = await cluster.ask({ method: 'GET', path: '/_alias/versions-passages' });
    expect(Object.keys(body as object)).toEqual(['versions-passages-1-v2']);
    await after.sweep();
    expect(await found(before, 'ferri')).toBe(1);
    await after.drop(A);
    await after.sweep();
    expect(await found(after, 'ferry')).toBe(0);
  });

  test('verbatim doctor tells of the cluster', async () => {
    const look = (address: string) => searchEngine(readSettings('.', { VERBATIM_OPENSEARCH: address }));
    expect(await look(node.url)).toMatchObject([{ check: 'searchEngine', mark: 'good' }]);
    const [away] = await look('http://127.0.0.1:9');
    expect([away?.mark, away?.found(en)]).toEqual(['bad', expect.stringContaining('does not answer')]);
    expect(() => readSettings('.', { VERBATIM_OPENSEARCH: 'search.example' })).toThrow('VERBATIM_OPENSEARCH');
    expect(() => readSettings('.', { VERBATIM_OPENSEARCH: 'https://a:50%off@search.example' })).toThrow('%25');
  });
});
