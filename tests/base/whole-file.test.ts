import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { readWhole, removeLeftovers, writeWhole } from '../../src/base/whole-file.ts';
import { temporaryFolder } from '../support/stage.ts';

const FORMAT = { name: 'numbers', version: 1 };

/** Another process, in the midst of writing the file: what it waits for never comes. */
async function startWriting(file: string): Promise<ChildProcess> {
  const module = pathToFileURL(join(import.meta.dirname, '../../src/base/whole-file.ts')).href;
  const script = `
    import { writeWhole } from ${JSON.stringify(module)};
    function* parts() {
      yield new Uint8Array(2 ** 21);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
    }
    await writeWhole(${JSON.stringify(file)}, ${JSON.stringify(FORMAT)}, parts());
  `;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { stdio: 'ignore' });
  onTestFinished(() => void child.kill('SIGKILL'));
  const folder = join(file, '..');
  await expect.poll(() => readdir(folder)).toContainEqual(expect.stringMatching(/\.tmp$/));
  return child;
}

it('what a process leaves that was killed while it wrote is removed; what a living one writes is not', async () => {
  const folder = await temporaryFolder({});
  const file = join(folder, 'numbers');
  await writeWhole(file, FORMAT, [Buffer.from('the old ones')]);
  const child = await startWriting(file);
  const during = await readdir(folder);
  expect(during).toHaveLength(2);
  await removeLeftovers(file);
  expect(await readdir(folder)).toEqual(during);
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
  expect(await readdir(folder)).toEqual(during);
  await removeLeftovers(file);
  expect(await readdir(folder)).toEqual(['numbers']);
  expect(await readWhole(file, FORMAT)).toEqual({ bytes: Buffer.from('the old ones') });
});

it('a leftover of an earlier process with our own id is removed, and nothing that only looks like one', async () => {
  const folder = await temporaryFolder({});
  const file = join(folder, 'numbers');
  const others = ['numbers', 'numbers.txt', 'numbers.tmp', 'numbers.1x.tmp', `letters.${process.pid}.tmp`];
  for (const name of [...others, `numbers.${process.pid}.tmp`, `numbers.${process.pid}.1.tmp`])
    await writeFile(join(folder, name), '');
  await removeLeftovers(file);
  expect((await readdir(folder)).sort()).toEqual(others.sort());
});

it('our own writing is not taken for a leftover', async () => {
  const folder = await temporaryFolder({});
  const file = join(folder, 'numbers');
  function* parts() {
    for (let i = 0; i < 20; i++) yield Buffer.alloc(2 ** 20, i);
  }
  let isWritten = false;
  const writing = writeWhole(file, FORMAT, parts()).finally(() => {
    isWritten = true;
  });
  while (!isWritten) await removeLeftovers(file);
  await writing;
  expect(await readFile(file)).toHaveLength(64 + 20 * 2 ** 20 + 32);
});

it('a folder that is not there has no leftovers', async () => {
  await removeLeftovers(join(await temporaryFolder({}), 'nowhere', 'numbers'));
});
