// Long, since all that people, other processes and a disk may do to the folder has its cases here.
import fs, { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { composeArticle } from '../../../src/article/compose.ts';
import { copyShelf } from '../../../src/shelf/store/copy.ts';
import { openFolderStore } from '../../../src/shelf/store/folder/folder-store.ts';
import type { KeptArticle, ShelfStore } from '../../../src/shelf/store/store.ts';
import { createMemory } from '../../support/memory-store.ts';
import { keepsTheContract } from './contract.ts';

keepsTheContract('folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-store-'));
  return {
    open: () => openFolderStore({ folder: join(folder, 'servers'), quiet: 30 }),
    end: () => rm(folder, { recursive: true }),
  };
});

let place: string;
let folder: string;
let stores: ShelfStore[];
let logged: string[];
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'verbatim-store-'));
  folder = join(place, 'servers');
  stores = [];
  logged = [];
});
afterEach(async () => {
  for (const one of stores) await one.close();
  await rm(place, { recursive: true });
});

const log = {
  info: (facts: object, message: string) => void logged.push(`${message} ${JSON.stringify(facts)}`),
  warn: (_: object, message: string) => void logged.push(message),
};

async function open(patience?: number): Promise<ShelfStore> {
  const store = await openFolderStore({ folder, quiet: 20, log, ...(patience !== undefined && { patience }) });
  stores.push(store);
  return store;
}

const ferry = (text = 'The ferry sails at six.', id = 'ferry'): Article =>
  composeArticle({ id, title: 'The ferry', author: 'Ann Lee' }, [
    { kind: 'heading', text: 'At sea' },
    { kind: 'body', text },
    { kind: 'caption', text: 'The ferry of Sund.' },
  ]);
const added = { at: '2026-11-30T09:30:00.000Z', by: '1234567890', from: 'https://sund-post.example/ferry' };
const put = async (store: ShelfStore, article = ferry(), shelf = '1'): Promise<KeptArticle> =>
  store.put(shelf, { article, added }, (await store.article(shelf, article.id))?.version ?? null);
const idsOf = async (store: ShelfStore, shelf = '1'): Promise<string[]> => {
  const ids: string[] = [];
  for await (const { article } of store.articles(shelf)) ids.push(article.id);
  return ids;
};
const fileOf = (id: string, shelf = '1'): string => join(folder, shelf, 'articles', `${id}.md`);
const edit = async (id: string, change: (text: string) => string): Promise<void> =>
  writeFile(fileOf(id), change(await readFile(fileOf(id), 'utf8')));

/** From now on says what is done with files, in which order. */
async function recordFiles(): Promise<{ readonly done: string[]; stop(): void }> {
  const done: string[] = [];
  const file = await fs.open(process.execPath);
  const handle = Object.getPrototypeOf(file);
  await file.close();
  const record = (on: Record<string, unknown>, name: string): (() => void) => {
    const original = on[name] as (...given: unknown[]) => unknown;
    on[name] = function (this: unknown, ...given: unknown[]) {
      done.push(name);
      return original.apply(this, given);
    };
    return () => {
      on[name] = original;
    };
  };
  const undo = [
    record(handle, 'writeFile'),
    record(handle, 'sync'),
    record(fs as unknown as Record<string, unknown>, 'rename'),
  ];
  syncBuiltinESMExports();
  const stop = (): void => {
    for (const one of undo) one();
    syncBuiltinESMExports();
  };
  return { done, stop };
}

describe('copied into another store', () => {
  const bytes = Buffer.from('<p>It sails at six.</p>');
  const copied = async (from: ShelfStore, to = createMemory().open()) => copyShelf(from, to, '1');

  it('is whole though what an article was read from is not there any more, the second time too', async () => {
    const store = await open();
    await store.put('1', { article: ferry(), added, original: { name: 'ferry.html', bytes } }, null);
    await rm(join(folder, '1', 'originals'), { recursive: true });
    const other = await openFolderStore({ folder: join(place, 'others'), log });
    stores.push(other);
    const counts = { articles: 1, removed: 0, notes: 0, others: [], missing: [] };
    expect(await copied(store, other)).toEqual({ shelf: '1', ...counts, copied: 1 });
    expect(await copied(store, other)).toEqual({ shelf: '1', ...counts, copied: 0 });
  });

  it('is all but a note that a hand has broken, which is told; one of nothing is none', async () => {
    const store = await open();
    await put(store);
    for (const note of ['follows', 'preferences', 'taken-off']) await store.changeNote('1', note, () => ({ a: 1 }));
    await writeFile(join(folder, '1', 'notes', 'follows.json'), '{');
    await writeFile(join(folder, '1', 'notes', 'preferences.json'), 'null');
    expect(await copied(store)).toMatchObject({ articles: 1, notes: 1, copied: 2, others: [], missing: [] });
    expect(logged.join()).toContain('follows.json');
    expect(logged.join()).not.toContain('preferences.json');
  });
});

describe('the folder', () => {
  it('is Markdown that people read', async () => {
    const store = await open();
    await put(store, ferry('It sails at 5 * 2 o’clock.'));
    const kept = await put(store);
    expect(await readFile(fileOf('ferry'), 'utf8')).toBe(`---
verbatim: 1
id: "ferry"
title: "The ferry"
author: "Ann Lee"
added: "2026-11-30T09:30:00.000Z"
added-by: "1234567890"
added-from: "https://sund-post.example/ferry"
revision: 2
history:
  - { hash: "${kept.history[0]?.hash}", until: "${kept.history[0]?.until}" }
hash: "${kept.article.hash}"
---

## At sea

The ferry sails at six.

<!-- caption -->

The ferry of Sund.
`);
  });

  it('has what a file holds on the disk before its name, and the name before it is acknowledged', async () => {
    const store = await open();
    const off = { at: added.at, by: null };
    const first = await put(store, ferry('x', 'first'));
    await store.remove('1', 'first', first.version, off);
    const recording = await recordFiles();
    const kept = await put(store);
    recording.done.push('acknowledged');
    await store.remove('1', 'ferry', kept.version, off);
    recording.done.push('acknowledged');
    recording.stop();
    expect(recording.done).toEqual([
      ...['writeFile', 'sync', 'rename', 'sync', 'acknowledged'],
      // Two folders have changed.
      ...['rename', 'sync', 'sync', 'acknowledged'],
    ]);
  });

  it('keeps originals beside, and forgets them when nothing speaks of them any more', async () => {
    const store = await open();
    const original = { name: 'Ferry page.HTML', bytes: Buffer.from('<p>one') };
    const first = await store.put('1', { article: ferry(), added, original }, null);
    await store.put(
      '1',
      { article: ferry(), added, original: { ...original, bytes: Buffer.from('<p>two') } },
      first.version,
    );
    await put(store, ferry('x', 'broken'));
    const originals = join(folder, '1', 'originals');
    await writeFile(join(originals, 'broken~0123456789ab.txt'), 'of a file that a hand has broken');
    await writeFile(join(originals, 'somebody-elses.txt'), 'not ours');
    await edit('broken', (text) => text.replace('verbatim: 1', 'verbatim: 1\n- ['));
    expect(await readdir(originals)).toHaveLength(4);
    await store.sweep('2000-01-01T00:00:00.000Z');
    expect((await readdir(originals)).sort()).toEqual([
      'broken~0123456789ab.txt',
      expect.stringMatching(/^ferry~[\da-f]{12}\.html$/),
      'somebody-elses.txt',
    ]);
    expect(Buffer.from((await store.original('1', 'ferry')) ?? []).toString()).toBe('<p>two');
  });

  it('sweeps the shelves behind one that cannot be swept', async () => {
    const store = await open();
    for (const shelf of ['1', '2']) {
      const { version } = await put(store, ferry(), shelf);
      await store.remove(shelf, 'ferry', version, { at: '2026-11-01T09:30:00.000Z', by: null });
    }
    await mkdir(join(folder, '1', 'originals', 'ferry~0123456789ab'), { recursive: true });
    await expect(store.sweep('2026-12-01T00:00:00.000Z')).rejects.toThrow();
    expect(await readdir(join(folder, '2', 'removed'))).toEqual([]);
  });

  it.each(['../1', '', '.', '1/2', 'a'.repeat(33), 'ä'])('has no shelf called %j', async (shelf) => {
    const store = await open();
    await expect((async () => put(store, ferry(), shelf))()).rejects.toThrow('no id of a shelf');
    await expect((async () => store.drop(shelf))()).rejects.toThrow('no id of a shelf');
    await expect((async () => store.note('1', '../x'))()).rejects.toThrow('no name of a note');
    await expect((async () => store.article('1', '../x'))()).rejects.toThrow('no id of an article');
  });
});

describe('a hand in the folder', () => {
  it('that changes a text is followed: the new text counts, the old one joins the history', async () => {
    const store = await open();
    const before = await put(store);
    const told: string[] = [];
    await store.watch((shelf) => void told.push(shelf));
    await edit('ferry', (text) =>
      text.replace('at six', 'at *seven*').replace('title: "The ferry"', 'title: Ferries: all'.replace(': all', '')),
    );
    await expect.poll(() => told).toEqual(['1']);
    const after = await store.article('1', 'ferry');
    expect(after?.article.title).toBe('Ferries');
    expect(after?.article.text).toBe('At sea\n\nThe ferry sails at seven.\n\nThe ferry of Sund.');
    expect(after?.article.passages.map(({ kind }) => kind)).toEqual(['heading', 'body', 'caption']);
    expect(after?.added).toEqual(added);
    expect(after?.history.map(({ hash }) => hash)).toEqual([before.article.hash]);
    await expect(store.put('1', { article: ferry(), added }, before.version)).rejects.toMatchObject({
      code: 'shelf-conflict',
    });
    const again = await store.put('1', { article: ferry(), added }, after?.version ?? '');
    expect(again.history.map(({ hash }) => hash)).toEqual([before.article.hash, after?.article.hash]);
  });

  it('that changes nothing but the ends of lines changes no article', async () => {
    const store = await open();
    const before = await put(store);
    await edit('ferry', (text) => text.replaceAll('\n', '\r\n'));
    const after = await store.article('1', 'ferry');
    expect(after?.article).toEqual(before.article);
    expect(after?.history).toEqual([]);
  });

  it('that writes what is counted, which nobody holds, is not told', async () => {
    const store = await open();
    for (const shelf of ['1', '2', '3']) await store.changeNote(shelf, 'preferences', () => ({}));
    const told: string[] = [];
    await store.watch((shelf) => void told.push(shelf));
    await store.changeNote('3', 'counted-november', () => []);
    await writeFile(join(folder, '1', 'notes', 'counted-november.json'), '[]');
    await writeFile(join(folder, '3', 'notes', 'counted-november.json'), '[{}]');
    await writeFile(join(folder, '2', 'notes', 'preferences.json'), '{"private": true}');
    await expect.poll(() => told).toContain('2');
    await writeFile(join(folder, '3', 'notes', 'preferences.json'), '{"private": true}');
    await expect.poll(() => told).toContain('3');
    expect(told).toEqual(['2', '3']);
  });

  it('that takes a file away is followed, and said in the log', async () => {
    const store = await open();
    await put(store);
    const told: string[] = [];
    await store.watch((shelf) => void told.push(shelf));
    await rm(fileOf('ferry'));
    await expect.poll(() => told).toEqual(['1']);
    expect(await store.article('1', 'ferry')).toBeNull();
    expect(logged.join()).toMatch(/are gone.*ferry\.md/);
    expect((await put(store)).history).toEqual([]);
  });

  it('that breaks a file is told, once; the others are served, and the file is not written over', async () => {
    const store = await open();
    const { version } = await put(store);
    await put(store, ferry('x', 'other'));
    await edit('ferry', (text) => text.replace('author: "Ann Lee"', 'author: "Ann Lee'));
    const broken = await readFile(fileOf('ferry'), 'utf8');
    expect(await idsOf(store)).toEqual(['other']);
    expect(await idsOf(store)).toEqual(['other']);
    expect(await store.article('1', 'ferry')).toBeNull();
    expect(logged).toEqual([expect.stringMatching(/ferry\.md, line \d+: /)]);
    const refused = { code: 'shelf-conflict', message: expect.stringContaining('Mend that file') };
    await expect(store.put('1', { article: ferry(), added }, null)).rejects.toMatchObject(refused);
    await expect(store.remove('1', 'ferry', version, { at: added.at, by: null })).rejects.toMatchObject(refused);
    expect(await readFile(fileOf('ferry'), 'utf8')).toBe(broken);
  });

  it.each([
    ['history: "x"', 'history'],
    ['added: "yesterday"', 'added'],
    ['verbatim: 2', 'newer version'],
    ['url: javascript:alert', 'url'],
  ])('that writes %j into a file is told', async (line, reason) => {
    const store = await open();
    await put(store);
    const key = line.slice(0, line.indexOf(':'));
    await edit('ferry', (text) =>
      text.replace(new RegExp(`^${key}: .*\n`, 'm'), '').replace('---\n', `---\n${line}\n`),
    );
    expect(await idsOf(store)).toEqual([]);
    expect(logged).toEqual([expect.stringContaining(reason)]);
  });

  it('may put articles there, under their ids', async () => {
    const store = await open();
    await put(store);
    await writeFile(fileOf('by-hand'), '# By hand\n\nIt is *here*.\n');
    await writeFile(fileOf('No id'), 'Text.');
    await writeFile(fileOf('wrong'), '---\nid: another\n---\nText.');
    expect(await idsOf(store)).toEqual(['by-hand', 'ferry']);
    const kept = await store.article('1', 'by-hand');
    expect(kept).toMatchObject({ article: { title: 'By hand' }, added: { by: null, from: 'by-hand.md' }, history: [] });
    expect(logged).toEqual([expect.stringContaining('No id.md'), expect.stringContaining('its id is another')]);
    await store.remove('1', 'by-hand', kept?.version ?? '', { at: added.at, by: null });
    expect((await store.restore('1', 'by-hand'))?.article).toEqual(kept?.article);
  });

  it('that breaks a note is told, and the note is left alone', async () => {
    const store = await open();
    await store.changeNote('1', 'follows', () => [1]);
    await writeFile(join(folder, '1', 'notes', 'follows.json'), '[1');
    await expect(store.note('1', 'follows')).rejects.toMatchObject({ code: 'shelf-unreadable' });
  });

  it('cannot make it follow a link', async () => {
    const store = await open();
    await put(store);
    const outside = join(place, 'outside');
    await mkdir(join(outside, 'articles'), { recursive: true });
    await writeFile(join(outside, 'articles', 'secret.md'), 'A secret text.');
    await symlink(join(outside, 'articles', 'secret.md'), fileOf('secret'));
    await symlink(outside, join(folder, '2'));
    await mkdir(join(folder, '3'));
    await symlink(join(outside, 'articles'), join(folder, '3', 'articles'));
    for (const shelf of ['1', '2', '3']) {
      expect(await store.article(shelf, 'secret')).toBeNull();
      expect(await idsOf(store, shelf)).toEqual(shelf === '1' ? ['ferry'] : []);
    }
    for (const shelf of ['2', '3']) {
      await expect(put(store, ferry(), shelf)).rejects.toMatchObject({ code: 'shelf-unwritable' });
      await expect(store.drop(shelf).then(() => put(store, ferry(), shelf))).rejects.toMatchObject({
        code: 'shelf-unwritable',
      });
    }
    expect(await readdir(join(outside, 'articles'))).toEqual(['secret.md']);
    expect(logged.filter((line) => line.includes('links are not followed')).length).toBeGreaterThan(2);
  });
});

describe('a second process', () => {
  const refused = {
    name: 'UserError',
    code: 'shelf-read-only',
    message: expect.stringContaining(`process ${process.pid}`),
  };
  const lockFolder = (): string => join(folder, '.verbatim');
  const lockFile = async (): Promise<string> =>
    join(lockFolder(), (await readdir(lockFolder())).find((name) => name.startsWith('writer-')) ?? '');
  /** As if the writer were another: what it says of itself is changed. */
  const rewriteLock = async (change: object): Promise<void> => {
    const file = await lockFile();
    await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), ...change }));
  };

  it('reads and follows; it is told who writes, and writes when that one has ended', async () => {
    const first = await open();
    const second = await open();
    expect(logged).toEqual([expect.stringContaining('can be read, but not changed')]);
    const kept = await put(first);
    expect(await second.article('1', 'ferry')).toEqual(kept);
    await expect(put(second)).rejects.toMatchObject(refused);
    await expect(second.changeNote('1', 'follows', () => 1)).rejects.toMatchObject(refused);
    await expect(second.remove('1', 'ferry', kept.version, { at: added.at, by: null })).rejects.toMatchObject(refused);
    await expect(second.drop('1')).rejects.toMatchObject(refused);
    await expect(second.sweep('2030-01-01T00:00:00.000Z')).rejects.toMatchObject(refused);
    expect(await idsOf(first)).toEqual(['ferry']);
    await first.close();
    stores = stores.filter((one) => one !== first);
    expect((await put(second, ferry('New.'))).history).toHaveLength(1);
  });

  it('may write as soon as the first has ended, in the middle of a sweep too', async () => {
    const first = await open();
    const shelves = Array.from({ length: 20 }, (_, at) => `of-${at}`);
    for (const shelf of shelves) await first.changeNote(shelf, 'follows', () => 1);
    const sweeping = first.sweep('2000-01-01T00:00:00.000Z');
    await pause(2);
    stores = [];
    await first.close();
    await put(await open());
    await sweeping;
  });

  it('is one alone when many begin at the same moment', async () => {
    const many = await Promise.all(Array.from({ length: 8 }, () => open()));
    const settled = await Promise.allSettled(many.map((one, at) => put(one, ferry('x', `of-${at}`))));
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('takes over at once from a process of that number which has ended', async () => {
    const first = await open();
    await put(first);
    await rewriteLock({ started: '1' });
    const second = await open();
    await put(second, ferry('New.'));
    await expect(put(first, ferry('Newer.'))).rejects.toMatchObject(refused);
    expect((await second.article('1', 'ferry'))?.article.text).toContain('New.');
  });

  it('waits for a sign of life from one that it cannot see, and takes over when there is none', async () => {
    const first = await open(60_000);
    await put(first);
    await rewriteLock({ world: 'another machine', host: 'elsewhere' });
    const second = await open(300);
    for (let turn = 0; turn < 5; turn++) {
      await pause(100);
      await utimes(await lockFile(), new Date(), new Date());
      await expect(put(second, ferry('New.'))).rejects.toMatchObject({
        ...refused,
        message: expect.stringContaining('elsewhere'),
      });
    }
    await pause(400);
    await put(second, ferry('New.'));
    await expect(put(first, ferry('Newer.'))).rejects.toMatchObject(refused);
  });

  it('takes over from one that was ended while it took the lock', async () => {
    await mkdir(lockFolder(), { recursive: true });
    await writeFile(join(lockFolder(), 'writer-7.json'), '{"pid": ');
    const store = await open(100);
    await expect(put(store)).rejects.toMatchObject({ code: 'shelf-read-only' });
    await pause(200);
    await put(store);
    expect(await readdir(lockFolder())).toEqual(['unfinished', 'writer-8.json']);
  });

  it('leaves what a living writer has not finished; what a dead one has left is removed', async () => {
    const first = await open();
    await put(first);
    const leftover = join(lockFolder(), 'unfinished', 'half');
    await writeFile(leftover, 'half a text');
    const second = await open();
    await expect(put(second)).rejects.toMatchObject(refused);
    expect(await readdir(join(lockFolder(), 'unfinished'))).toEqual(['half']);
    await rewriteLock({ started: '1' });
    await put(second);
    expect(await readdir(join(lockFolder(), 'unfinished'))).toEqual([]);
  });
});
