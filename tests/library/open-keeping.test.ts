import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createLog } from '../../src/base/log.ts';
import { ENDING, openHostKeeping, openKeeping } from '../../src/library/open-keeping.ts';
import { HOST_SHELF } from '../../src/library/places.ts';
import { openFolderStore } from '../../src/shelf/store/folder/folder-store.ts';
import { BY, feedOf, page } from '../keeping/site.ts';
import { serve } from '../support/web.ts';

const optionsFor = (port: number, followMinutes = 30) => ({
  settings: { allowPrivateHosts: ['*'], fetchPorts: [port], shelfArticles: 100, addsPerMinute: 0, followMinutes },
  version: '0.0.0',
  log: createLog('silent'),
  changed: () => Promise.resolve(),
  quotationsOf: () => [],
  isCommon: () => false,
});

async function opened(port: number, signal: AbortSignal) {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-keeping-'));
  const store = await openFolderStore({ folder });
  const { close, ...open } = openKeeping({ ...optionsFor(port), store, signal });
  onTestFinished(async () => {
    await close();
    await store.close();
    rmSync(folder, { recursive: true });
  });
  return { ...open, store, folder };
}

it('deletes what was taken off more than a day ago, and what it was read from', async () => {
  const { keeping, store, sweep, folder } = await opened(80, new AbortController().signal);
  for (const name of ['old', 'new']) {
    await keeping.add(
      'one',
      [{ kind: 'file', name: `${name}.md`, bytes: Buffer.from(`# ${name}\n\nWords: ${name}.\n`) }],
      BY,
    );
    const { version } = await keeping.info('one', name);
    const hours = name === 'old' ? 25 : 23;
    await store.remove('one', name, version, { at: new Date(Date.now() - hours * 3_600_000).toISOString(), by: BY });
  }
  await sweep();
  for (const part of ['removed', 'originals'])
    expect(readdirSync(join(folder, 'one', part)).map((name) => name.replace(/~.*/, ''))).toEqual(['new']);
});

it('ends in the middle of what is followed, which is added next time', { timeout: 20_000 }, async () => {
  const ending = new AbortController();
  const site = await serve(({ url }, response) => {
    if (url === '/robots.txt') response.end('User-agent: *\nCrawl-delay: 30\n');
    else if (url === '/feed') {
      const { type, body } = feedOf([`http://${response.req.headers.host}/story`]);
      response.writeHead(200, { 'content-type': type }).end(body);
      setTimeout(() => ending.abort(ENDING), 200);
    } else response.writeHead(200, { 'content-type': 'text/html' }).end(page('Story', ['Its words.']).body);
  });
  const { keeping, store, askFollowed } = await opened(site.port, ending.signal);
  await keeping.follow('one', `${site.origin}/feed`, BY);
  await askFollowed();
  expect(await store.note('one', 'follows')).toMatchObject([{ seen: [] }]);
});

it('leaves a site alone that wants it, also for what the host follows, from one time to the next', async () => {
  const asked: (string | undefined)[] = [];
  const site = await serve(({ url }, response) => {
    asked.push(url);
    const { type, body } = feedOf([]);
    if (url === '/robots.txt') response.writeHead(404).end();
    else if (asked.length === 1) response.writeHead(200, { 'content-type': type }).end(body);
    else response.writeHead(429, { 'retry-after': '3600' }).end();
  });
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-keeping-'));
  const store = await openFolderStore({ folder: HOST_SHELF.folder(folder) });
  const terminal = openKeeping({ ...optionsFor(site.port), store });
  await terminal.keeping.follow(HOST_SHELF.id, `${site.origin}/feed`, null);
  await terminal.close();
  await store.close();
  const hosts = openHostKeeping(folder, optionsFor(site.port, 0));
  onTestFinished(async () => {
    await hosts.close();
    rmSync(folder, { recursive: true });
  });
  await hosts.askFollowed();
  await hosts.askFollowed();
  expect(asked).toEqual(['/feed', '/robots.txt', '/feed']);
});
