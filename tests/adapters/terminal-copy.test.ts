import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { composeArticle } from '../../src/article/compose.ts';
import { openCluster } from '../../src/cluster/cluster.ts';
import { openFolderStore } from '../../src/shelf/store/folder/folder-store.ts';
import { openClusterStore } from '../../src/shelf/store/opensearch/cluster-store.ts';
import { digestOf } from '../../src/shelf/store/piece.ts';
import type { ShelfStore } from '../../src/shelf/store/store.ts';
import { jarsOrSkip } from '../support/opensearch/jars.ts';
import { type SearchNode, startSearchNode } from '../support/opensearch/node.ts';
import { temporaryFolder } from '../support/stage.ts';
import { installTerminal, linesOf } from '../support/terminal.ts';
import { Copied } from '../support/terminal-json.ts';

const { runWith } = installTerminal();
const SERVERS = ['430000000000000011', '430000000000000012'] as const;
const [A, B] = SERVERS;
const added = { at: '2026-11-30T09:30:00.000Z', by: '1234567890', from: 'https://sund-post.example/ferry' };
const off = { at: '2026-12-01T09:30:00.000Z', by: '987' };

/** What the shelves of a data folder hold, as bots leave it. */
async function fill(data: string): Promise<void> {
  const store = await openFolderStore({ folder: join(data, 'shelves') });
  for (const server of SERVERS) {
    const put = (id: string, text: string, version: string | null = null) =>
      store.put(
        server,
        {
          article: composeArticle({ id, title: id }, [{ kind: 'body', text }]),
          added,
          original: { name: `${id}.html`, bytes: Buffer.from(`<p>${text}</p>`) },
        },
        version,
      );
    const first = await put('ferry', 'It sails at six.');
    await put('ferry', 'It sails at seven.', first.version);
    const gone = await put('gone', `It is gone from ${server}.`);
    await store.remove(server, 'gone', gone.version, off);
    await store.changeNote(server, 'preferences', () => ({ private: true }));
    await store.changeNote(server, 'counted-november', () => [{ day: '2026-11-29' }]);
  }
  await store.close();
}

test('without a cluster there is nowhere to copy to, and wrong use is told', async () => {
  const data = await temporaryFolder({});
  const none = await runWith({ VERBATIM_DATA: data, VERBATIM_OPENSEARCH: '' }, ['copy', 'opensearch']);
  expect([none.code, none.err]).toEqual([2, expect.stringContaining('VERBATIM_OPENSEARCH')]);
  for (const [words, told] of [
    [[], 'copy opensearch|folder'],
    [['opensaerch'], 'Did you mean “opensearch”'],
    [['folder', 'there'], 'takes no “there”'],
  ] as const) {
    const { code, err } = await runWith({}, ['copy', ...words]);
    expect([code, err]).toEqual([2, expect.stringContaining(told)]);
  }
});

const jars = jarsOrSkip();

describe.skipIf(jars === undefined)('the shelves of servers are copied', () => {
  let node: SearchNode;
  beforeAll(async () => {
    node = await startSearchNode(jars ?? '');
  });
  afterAll(() => node?.stop());

  async function inCluster<T>(work: (store: ShelfStore) => Promise<T>): Promise<T> {
    const cluster = openCluster({ nodes: [node.url], patience: 60_000 });
    try {
      return await work(await openClusterStore({ cluster }));
    } finally {
      await cluster.close();
    }
  }

  async function digests(store: ShelfStore): Promise<string[]> {
    const found: string[] = [];
    for (const server of SERVERS)
      for await (const piece of store.pieces(server)) found.push(`${server} ${digestOf(piece)}`);
    return found.sort();
  }

  async function digestsIn(data: string): Promise<string[]> {
    const store = await openFolderStore({ folder: join(data, 'shelves') });
    const found = await digests(store);
    await store.close();
    return found;
  }

  test('from a folder to a cluster and back, all that is kept of them, each piece once, and compared', async () => {
    const [data, other] = [await temporaryFolder({}), await temporaryFolder({})];
    const copy = (to: string, folder: string, ...more: string[]) =>
      runWith({ VERBATIM_DATA: folder, VERBATIM_OPENSEARCH: node.url }, ['copy', to, ...more]);
    expect((await copy('opensearch', data)).out).toContain('No server has anything');
    await fill(data);
    const whole = await digestsIn(data);
    expect(whole).toHaveLength(8);

    // One that broke off has copied some of it.
    await inCluster(async (store) => {
      const from = await openFolderStore({ folder: join(data, 'shelves') });
      for await (const piece of from.pieces(A)) if (piece.is === 'articles') await store.takeOver(A, piece);
      await from.close();
    });
    const first = await copy('opensearch', data, '--json');
    const counts = { articles: 1, removed: 1, notes: 2, others: [], missing: [] };
    expect([first.code, linesOf(first, Copied)]).toEqual([
      0,
      [
        { shelf: A, ...counts, copied: 3 },
        { shelf: B, ...counts, copied: 4 },
      ],
    ]);
    expect(await inCluster(digests)).toEqual(whole);
    const again = await copy('opensearch', data);
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('0 copied now')]);
    expect(again.out).toContain('2 servers: all of it is there');

    expect((await copy('folder', other)).code).toBe(0);
    expect(await digestsIn(other)).toEqual(whole);

    // What was changed in the cluster since is left as it is, and named.
    await inCluster((store) => store.changeNote(B, 'preferences', () => ({ counts: true })));
    const differing = await copy('opensearch', data);
    expect([differing.code, differing.out]).toEqual([2, expect.stringContaining('notes/preferences')]);
    expect(await inCluster((store) => store.note(B, 'preferences'))).toEqual({ counts: true });

    const bot = await openFolderStore({ folder: join(data, 'shelves') });
    onTestFinished(() => bot.close());
    const busy = await copy('opensearch', data, '--json');
    expect([busy.code, busy.out]).toEqual([2, expect.stringContaining('shelf-read-only')]);
  });
});
