import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createKeptFile, type Holding, type KeptFile } from '../../src/base/kept-file.ts';
import { temporaryFolder } from '../support/stage.ts';

type Warned = [facts: Record<string, unknown>, message: string];

function keptIn(folder: string): KeptFile & { readonly warned: readonly Warned[] } {
  const warned: Warned[] = [];
  const log = { warn: (facts: object, message: string) => void warned.push([{ ...facts }, message]) };
  const format = { name: 'letters', version: 1 };
  return { ...createKeptFile({ path: join(folder, 'letters'), format, what: 'letters', log }), warned };
}

/** So many letters, each of weight 1, and the file's parts: long enough to be written in several blocks. */
const holding = (letters: string): Holding => new Map([...letters].map((letter) => [letter, 1]));
function* partsOf(letters: string): Generator<Uint8Array> {
  for (const letter of letters) yield Buffer.alloc(2 ** 18, letter);
}
const save = (kept: KeptFile, letters: string): Promise<void> => kept.save(holding(letters), () => partsOf(letters));
const load = (kept: KeptFile): Promise<string | null> =>
  kept.load(function* (bytes) {
    yield;
    const letters = [...new Set(bytes.toString())].join('');
    return { holding: holding(letters), value: letters };
  });

it('saves that overlap are written one after the other, and the last stays', async () => {
  const folder = await temporaryFolder({});
  const kept = keptIn(folder);
  const shelves = ['abcdefgh', 'ij', 'klmnop'];
  await Promise.all(shelves.map((letters) => save(kept, letters)));
  expect(kept.warned).toEqual([]);
  expect(await readdir(folder)).toEqual(['letters']);
  const next = keptIn(folder);
  expect(await load(next)).toBe('klmnop');
  expect(next.warned).toEqual([]);
});

it('whatever has changed is saved the first time, then a tenth', async () => {
  const folder = await temporaryFolder({});
  const file = join(folder, 'letters');
  const kept = keptIn(folder);
  await save(kept, 'abcdefghijklmnopqrstuvwxyz');
  const first = await readFile(file);
  await save(kept, 'abcdefghijklmnopqrstuvwxy');
  await save(kept, 'abcdefghijklmnopqrstuvwxyz1');
  expect((await readFile(file)).equals(first)).toBe(true);
  await save(kept, 'abcdefghijklmnopqrstuvw');
  expect((await readFile(file)).equals(first)).toBe(false);
  const next = keptIn(folder);
  await load(next);
  await save(next, 'abcdefghijklmnopqrstuvwx');
  expect(await load(keptIn(folder))).toBe('abcdefghijklmnopqrstuvwx');
});

it('what cannot be read by whoever saved it is damaged: that is logged with its cause, and it is saved anew', async () => {
  const folder = await temporaryFolder({});
  await save(keptIn(folder), 'abc');
  const kept = keptIn(folder);
  const cause = new Error('no letters');
  // biome-ignore lint/correctness/useYield: it fails at its first step
  const loaded = await kept.load(function* () {
    throw cause;
  });
  expect(loaded).toBeNull();
  const path = join(folder, 'letters');
  expect(kept.warned).toEqual([[{ path, err: cause }, 'the file of the letters is damaged: it is made anew']]);
  await writeFile(path, 'something else');
  await save(kept, 'abc');
  expect(await load(keptIn(folder))).toBe('abc');
});

it('what was left by a run that ended while it wrote is removed, and is no file', async () => {
  const folder = await temporaryFolder({ 'letters.999999999.tmp': '' });
  const kept = keptIn(folder);
  expect(await load(kept)).toBeNull();
  expect(kept.warned).toEqual([]);
  expect(await readdir(folder)).toEqual([]);
});

it('what cannot be written is thrown where there is no log', async () => {
  const folder = await temporaryFolder({ 'letters/in-the-way': '' });
  const kept = createKeptFile({
    path: join(folder, 'letters'),
    format: { name: 'letters', version: 1 },
    what: 'letters',
  });
  await expect(save(kept, 'abc')).rejects.toThrow();
});
