import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { composeArticle } from '../../src/article/compose.ts';
import { readWhole, writeWhole } from '../../src/base/whole-file.ts';
import { FORMAT } from '../../src/search/index/saved-index.ts';
import { createSearch } from '../../src/search/search.ts';

const articles = ['Lindmouth has a harbour. It was dug in 1871.', 'Varn grows red apples and pears.'].map((text, i) =>
  composeArticle({ id: `a${i}`, title: `Article ${i}`, language: 'en' }, [{ kind: 'body', text }]),
);

let folder = '';
let warnings: string[] = [];
const log = { warn: (_facts: object, message: string) => void warnings.push(message) };
const file = (): string => join(folder, 'index');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'index-'));
  warnings = [];
});
afterEach(() => rm(folder, { recursive: true }));

async function answer(shelf = articles) {
  const search = createSearch({ file: file(), log });
  await search.update(shelf);
  const { tookMs: _, ...result } = await search.search('When was the harbor dug?');
  return result;
}

describe('a saved index', () => {
  it('answers as the one it was saved from, and leaves no other file', async () => {
    const first = await answer();
    const written = await readFile(file());
    expect(await answer()).toEqual(first);
    expect(await readFile(file())).toEqual(written);
    expect(await readdir(folder)).toEqual(['index']);
    expect(warnings).toEqual([]);
  });

  it('is brought up to the articles there are', async () => {
    await answer(articles.slice(1));
    expect((await answer()).passages[0]?.article.id).toBe('a0');
    expect((await answer(articles.slice(1))).passages).toEqual([]);
  });

  it.each([
    ['damaged', (bytes: Buffer) => bytes.with(bytes.length - 3, (bytes.at(-3) ?? 0) ^ 1)],
    ['damaged', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['damaged', () => Buffer.from('not an index at all')],
    ['damaged', () => Buffer.alloc(0)],
    ['outdated', (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace(/^(\S+) \S{4}/, '$1 0000'), 'latin1')],
  ])('is built anew when %s', async (what, harm) => {
    const first = await answer();
    await writeFile(file(), harm(await readFile(file())));
    expect(await answer()).toEqual(first);
    expect(warnings).toEqual([`the file of the index is ${what}: it is made anew`]);
    expect(await answer()).toEqual(first);
    expect(warnings).toHaveLength(1);
  });

  it('is never served when a byte of it is another, or its end is missing', async () => {
    const first = await answer();
    const whole = await readFile(file());
    const harm = fc.oneof(
      fc
        .record({ at: fc.nat(whole.length - 1), by: fc.integer({ min: 1, max: 255 }) })
        .map(({ at, by }) => whole.with(at, (whole[at] ?? 0) ^ by)),
      fc.nat(whole.length - 1).map((length) => whole.subarray(0, length)),
    );
    await fc.assert(
      fc.asyncProperty(harm, async (bytes) => {
        warnings = [];
        await writeFile(file(), bytes);
        expect(await answer()).toEqual(first);
        expect(warnings).toHaveLength(1);
        expect(await readFile(file())).toEqual(whole);
      }),
    );
  });

  /** The bytes between the first line and the checksum, to be changed under a checksum that fits. */
  async function held(): Promise<Buffer> {
    const whole = await readWhole(file(), FORMAT);
    if (!('bytes' in whole)) throw new Error('there is no index');
    return Buffer.from(whole.bytes);
  }
  /** The five numbers that stand first: how many languages, stems, words, pages and further numbers there are. */
  const counts = (bytes: Buffer): number[] => [0, 1, 2, 3, 4].map((i) => bytes.readInt32LE(i * 4));
  const withNumber = (bytes: Buffer, at: number, number: number): Buffer => {
    bytes.writeInt32LE(number, at * 4);
    return bytes;
  };
  const inStrings = (bytes: Buffer, change: (text: string) => string): Buffer => {
    const end = 20 + (counts(bytes)[4] ?? 0) * 4;
    return Buffer.concat([bytes.subarray(0, end), Buffer.from(change(bytes.toString('utf8', end)))]);
  };
  /** Where the numbers of the first page begin: behind the words' three each. */
  const page = (bytes: Buffer): number => 5 + (counts(bytes)[2] ?? 0) * 3;

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['nothing', () => Buffer.alloc(0)],
    ['half its numbers', (bytes) => bytes.subarray(0, 40)],
    ['fewer numbers than none', (bytes) => withNumber(bytes, 4, -1)],
    ['more numbers than bytes', (bytes) => withNumber(bytes, 4, 2 ** 30)],
    ['more words than there are', (bytes) => withNumber(bytes, 2, 2 ** 30)],
    ['more pages than there are', (bytes) => withNumber(bytes, 3, 3)],
    ['fewer words than none', (bytes) => withNumber(bytes, 2, -3)],
    ['a form of no language', (bytes) => withNumber(bytes, 5, 7)],
    ['a form of no stem', (bytes) => withNumber(bytes, 6, 2 ** 30)],
    ['a page longer than the file', (bytes) => withNumber(bytes, page(bytes), 2 ** 30)],
    ['a word that is not there', (bytes) => withNumber(bytes, page(bytes) + 5, 2 ** 30)],
    ['a word below the first', (bytes) => withNumber(bytes, page(bytes) + 5, -2)],
    ['no list of strings', (bytes) => inStrings(bytes, () => '{"__proto__":["en"]}\n')],
    ['numbers for strings', (bytes) => inStrings(bytes, (text) => text.replace('"en"', '7'))],
    ['a line without an end', (bytes) => inStrings(bytes, (text) => text.trimEnd())],
    ['no JSON', (bytes) => inStrings(bytes, () => 'en\n')],
    ['a language that is none', (bytes) => inStrings(bytes, (text) => text.replaceAll('"en"', '"__proto__"'))],
  ])('is built anew when it holds %s, whatever its checksum says', async (_, harm) => {
    const first = await answer();
    await writeWhole(file(), FORMAT, [harm(await held())]);
    expect(await answer()).toEqual(first);
    expect(warnings).toEqual(['the file of the index is damaged: it is made anew']);
  });

  it('never stops a start or a question, whatever number in it is another', async () => {
    await answer();
    const whole = await held();
    const numbers = 5 + (counts(whole)[4] ?? 0);
    const number = fc.oneof(fc.integer({ min: -3, max: 60 }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }));
    await fc.assert(
      fc.asyncProperty(fc.nat(numbers - 1), number, async (at, number) => {
        await writeWhole(file(), FORMAT, [withNumber(Buffer.from(whole), at, number)]);
        expect(await answer()).toHaveProperty('standing');
      }),
      { numRuns: 60 },
    );
  });

  it('is left as it is when little has changed, and is then brought up to date at the next start', async () => {
    const shelf = Array.from({ length: 40 }, (_, i) =>
      composeArticle({ id: `b${i}`, title: 'B', language: 'en' }, [{ kind: 'body', text: `Mill ${i} grinds corn.` }]),
    );
    const search = createSearch({ file: file(), log });
    await search.update(shelf);
    const written = await readFile(file());
    await search.update([...shelf, ...articles]);
    expect(await readFile(file())).toEqual(written);
    const { tookMs: _, ...changed } = await search.search('When was the harbor dug?');
    expect(changed.passages[0]?.article.id).toBe('a0');
    expect(await answer([...shelf, ...articles])).toEqual(changed);
    expect(await readFile(file())).not.toEqual(written);
    const broughtUp = await readFile(file());
    await search.update(shelf.slice(10));
    expect(await readFile(file())).not.toEqual(broughtUp);
    expect(warnings).toEqual([]);
  });

  it('loses the articles that are gone', async () => {
    await answer();
    const { size } = await stat(file());
    await answer(articles.slice(1));
    expect((await stat(file())).size).toBeLessThan(size);
  });

  it('is whole, though questions in languages that are new to it come while it is written', async () => {
    // Long enough to be written in several blocks.
    const words = Array.from({ length: 300_000 }, (_, i) => `b${(i % 5000).toString(36)}`);
    const paragraphs = Array.from({ length: 300 }, (_, i) => words.slice(i * 1000, (i + 1) * 1000).join(' '));
    const long = composeArticle(
      { id: 'long', title: 'Long', language: 'en' },
      paragraphs.map((text) => ({ kind: 'body', text })),
    );
    const search = createSearch({ file: file(), log });
    let written = false;
    const update = search.update([...articles, long]).then(() => {
      written = true;
    });
    const questions = [
      'Wann wurde er gegraben?',
      '¿Cuándo fue el puerto?',
      'Quand est-ce que le port?',
      'Когда был порт?',
    ];
    while (!written) {
      await new Promise(setImmediate);
      const isOpen = (await readdir(folder)).some((name) => name.endsWith('.tmp'));
      const question = isOpen ? questions.pop() : undefined;
      if (question) await search.search(question);
    }
    await update;
    const again = createSearch({ file: file(), log });
    await again.update([...articles, long]);
    const { tookMs: _, ...expected } = await search.search('When was the harbor dug?');
    expect(expected.standing).not.toBe('nothing');
    expect(await again.search('When was the harbor dug?')).toMatchObject(expected);
    expect(questions.length).toBeLessThan(4);
  });

  it('that can be neither read nor written costs nothing but time', async () => {
    await mkdir(file());
    expect((await answer()).passages[0]?.article.id).toBe('a0');
    expect(warnings).toEqual([
      'the file of the index is unreadable: it is made anew',
      'the file of the index could not be written',
    ]);
  });
});
