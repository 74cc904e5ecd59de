import { appendFile, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FolderReading, readFolders } from '../../src/shelf/folder.ts';
import { watchFolders } from '../../src/shelf/watch.ts';

let top: string;
let folder: string;
let close = async () => {};
let readings: FolderReading[];
let errors: unknown[];

async function start(quiet = 100): Promise<void> {
  const before = await readFolders([folder]);
  close = await watchFolders([folder], {
    before,
    quiet,
    onChange: (reading) => void readings.push(reading),
    onError: (error) => errors.push(error),
  });
}

beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'verbatim-watch-'));
  folder = join(top, 'articles');
  readings = [];
  errors = [];
});
afterEach(async () => {
  await close();
  await rm(top, { recursive: true });
  expect(errors).toEqual([]);
});

const texts = () => readings.at(-1)?.articles.map(({ text }) => text);
const shows = (expected: string[]) => vi.waitFor(() => expect(texts()).toEqual(expected), { timeout: 120_000 });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('watchFolders', () => {
  it('notices a file that is added, changed, moved and removed, at any depth', async () => {
    await mkdir(folder);
    await writeFile(join(folder, 'a.md'), 'The first.');
    await start();
    await mkdir(join(folder, 'deep/er'), { recursive: true });
    await writeFile(join(folder, 'deep/er/b.md'), 'The second.');
    await shows(['The first.', 'The second.']);
    await writeFile(join(folder, 'deep/er/b.md'), 'The second, changed.');
    await shows(['The first.', 'The second, changed.']);
    await rename(join(folder, 'deep/er/b.md'), join(folder, '0.md'));
    await shows(['The second, changed.', 'The first.']);
    await rm(join(folder, 'a.md'));
    await shows(['The second, changed.']);
  });

  it('waits until a file is written to its end', async () => {
    await mkdir(folder);
    await start(2500);
    for (const part of ['One ', 'two ', 'three ', 'four.']) {
      await appendFile(join(folder, 'a.md'), part);
      await pause(100);
    }
    await shows(['One two three four.']);
    expect(readings.map(({ articles }) => articles.map(({ text }) => text))).toEqual([['One two three four.']]);
  });

  it('picks up a folder that comes into being later', async () => {
    await start();
    await mkdir(folder);
    await writeFile(join(folder, 'a.md'), 'The first.');
    await shows(['The first.']);
  });

  it('watches what links lead to, and is not led in a circle', async () => {
    await mkdir(folder);
    await mkdir(join(top, 'elsewhere'));
    await symlink(join(top, 'elsewhere'), join(folder, 'linked'));
    await symlink(folder, join(top, 'elsewhere', 'back'));
    await start();
    await writeFile(join(top, 'elsewhere', 'a.md'), 'The first.');
    await shows(['The first.']);
  });

  it('is content with no folder at all', async () => {
    const stop = await watchFolders([], { before: await readFolders([]), onChange: () => {}, onError: () => {} });
    await stop();
  });

  it('tells of a file that can no longer be read, and of its mending', async () => {
    await mkdir(folder);
    await writeFile(join(folder, 'a.md'), 'The first.');
    await start();
    await writeFile(join(folder, 'a.md'), '---\nurl: here\n---\nThe first.');
    await vi.waitFor(() => expect(readings.at(-1)?.faults.map(({ line }) => line)).toEqual([2]), { timeout: 120_000 });
    await writeFile(join(folder, 'a.md'), 'The first, mended.');
    await shows(['The first, mended.']);
    expect(readings.at(-1)?.faults).toEqual([]);
  });

  it('says nothing of a file that is written anew with the same words, nor of hidden and other files', async () => {
    await mkdir(folder);
    await writeFile(join(folder, 'a.md'), 'The first.');
    await start();
    await writeFile(join(folder, 'a.md'), 'The first.');
    await writeFile(join(folder, '.a.md.swp'), 'The first, half.');
    await writeFile(join(folder, 'picture.png'), 'x');
    await pause(500);
    await writeFile(join(folder, 'b.md'), 'The second.');
    await shows(['The first.', 'The second.']);
    expect(readings).toHaveLength(1);
  });

  it('says nothing more once it is closed', async () => {
    await mkdir(folder);
    await start();
    await close();
    await writeFile(join(folder, 'a.md'), 'The first.');
    await pause(400);
    expect(readings).toEqual([]);
  });
});
