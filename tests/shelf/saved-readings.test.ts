import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createLog } from '../../src/base/log.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { readFolders } from '../../src/shelf/folder.ts';
import { articleRules, createSavedReadings } from '../../src/shelf/saved-readings.ts';
import { temporaryFolder } from '../support/stage.ts';

const FILES = {
  'harbour.md': '---\ntitle: The harbour\npublished: soon\n---\n\nThe harbour of Varn is open.\n',
  'notes.txt': 'The mill is closed.\n\nNobody knows why.\n',
  'torn.md': '---\ntitle: [\n---\n\nWords.\n',
};

function savedIn(folder: string, rules = 'a1') {
  const warnings: string[] = [];
  const log = { warn: (_: object, message: string) => void warnings.push(message) };
  return { ...createSavedReadings({ file: join(folder, 'articles-read'), rules, log }), warnings };
}

it('files are read once: articles and what was passed over in them are there again at the next start', async () => {
  const [folder, data] = [await temporaryFolder(FILES), await temporaryFolder({})];
  // What has changed just now may change again within the clock's grain, and is read once more.
  await sleep(200);
  const first = await readFolders([folder]);
  await savedIn(data).save(first.files);
  const files = await savedIn(data).load();
  expect([...files.keys()].sort()).toEqual([join(folder, 'harbour.md'), join(folder, 'notes.txt')]);
  const again = await readFolders([folder], { files });
  expect(again.articles).toEqual(first.articles);
  expect(again.faults.map(({ message }) => message)).toEqual(first.faults.map(({ message }) => message));
  const path = join(folder, 'notes.txt');
  // The very values that were loaded: nothing was read.
  expect(again.files.get(path)).toBe(files.get(path));
});

it('a file that has changed is read', async () => {
  const [folder, data] = [await temporaryFolder(FILES), await temporaryFolder({})];
  await savedIn(data).save((await readFolders([folder])).files);
  await writeFile(join(folder, 'notes.txt'), 'The mill is open again.\n');
  const { articles } = await readFolders([folder], { files: await savedIn(data).load() });
  expect(articles.find(({ id }) => id === 'notes')?.text).toBe('The mill is open again.');
});

it('what other rules read, or what is damaged, is not used', async () => {
  const [folder, data] = [await temporaryFolder(FILES), await temporaryFolder({})];
  await savedIn(data).save((await readFolders([folder])).files);
  const others = savedIn(data, 'b2');
  expect((await others.load()).size).toBe(0);
  const file = join(data, 'articles-read');
  const bytes = await readFile(file);
  await writeFile(file, Buffer.from(bytes.toString('latin1').replace('harbour of', 'harbour on'), 'latin1'));
  const damaged = savedIn(data);
  expect((await damaged.load()).size).toBe(0);
  expect([...others.warnings, ...damaged.warnings]).toEqual([
    expect.stringMatching(/outdated/),
    expect.stringMatching(/damaged/),
  ]);
});

it('a library keeps them between runs, where its code was built', async () => {
  const [folder, data] = [await temporaryFolder(FILES), await temporaryFolder({})];
  const open = () => openLibrary({ folders: [folder], search: true, dataFolder: data, log: createLog('silent') });
  await (await open()).prepare();
  expect(articleRules).toBeDefined();
  expect((await stat(join(data, 'articles-read'))).size).toBeGreaterThan(0);
  expect((await open()).answers.shelf().articles.map(({ id }) => id)).toEqual(['harbour', 'notes']);
});
