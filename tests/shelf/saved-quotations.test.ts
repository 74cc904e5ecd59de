import { readFileSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { createLog } from '../../src/base/log.ts';
import { writeWhole } from '../../src/base/whole-file.ts';
import { readArticle } from '../../src/intake/read-article.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { createQuotationStore } from '../../src/shelf/quotation-store.ts';
import { rulesVersion } from '../../src/shelf/rules-version.ts';
import { createShelf } from '../../src/shelf/shelf.ts';
import { cases, FOLDER } from '../golden/quotations/cases.ts';
import { temporaryFolder } from '../support/stage.ts';
import { spokenShelf } from './spoken.ts';

/** Every article of the golden folders: between them they have all that a quotation may have. */
const recorded: Article[] = cases().map((name) =>
  readArticle({ path: `${name}.md`, bytes: readFileSync(join(FOLDER, name, 'source.md')) }),
);

const RULES = 'a1b2';

function storeIn(folder: string, rules = RULES) {
  const warnings: string[] = [];
  const log = { warn: (_: object, message: string) => void warnings.push(message) };
  return { ...createQuotationStore({ file: join(folder, 'quotations'), rules, log }), warnings };
}

const hashes = (articles: readonly Article[]): string[] => articles.map(({ hash }) => hash).sort();

describe('saved quotations', () => {
  it('are the same as those that are read, down to the keys', async () => {
    const folder = await temporaryFolder({});
    const articles = fc.oneof(fc.constant(recorded), spokenShelf);
    await fc.assert(
      fc.asyncProperty(articles, async (articles) => {
        const shelf = createShelf(articles);
        await storeIn(folder).save(shelf);
        const store = storeIn(folder);
        const saved = await store.load(articles);
        expect([...saved.keys()].sort()).toEqual(hashes(articles));
        for (const article of articles) expect(saved.get(article.hash)).toStrictEqual(shelf.quotations(article));
        expect(createShelf(articles, { quotations: saved }).speakers()).toStrictEqual(shelf.speakers());
        expect(store.warnings).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('serve the articles that are still the same', async () => {
    const folder = await temporaryFolder({});
    const [first, second, ...others] = recorded;
    if (!first || !second) throw new Error('there are no articles');
    await storeIn(folder).save(createShelf([first, ...others]));
    const changed = { ...first, hash: '0123456789abcdef' };
    expect([...(await storeIn(folder).load([changed, second, ...others])).keys()].sort()).toEqual(hashes(others));
  });

  it('are written when a tenth of the articles has changed, and at the first chance', async () => {
    const folder = await temporaryFolder({});
    const [first, second, ...others] = recorded;
    if (!first || !second || others.length < 20) throw new Error('there are too few articles');
    const store = storeIn(folder);
    const written = () => readFile(join(folder, 'quotations'), 'latin1');
    await store.save(createShelf(others));
    const before = await written();
    await store.save(createShelf([first, second, ...others]));
    expect(await written()).toBe(before);
    await store.save(createShelf(others.slice(others.length >> 1)));
    expect(await written()).not.toBe(before);
    const next = storeIn(folder);
    await next.load(others);
    await next.save(createShelf([first, ...others.slice(others.length >> 1)]));
    expect(await written()).toContain(first.hash);
  });

  it.each([
    [
      'damaged',
      'with another byte',
      (bytes: Buffer) => bytes.with(bytes.length >> 1, (bytes.at(bytes.length >> 1) ?? 0) ^ 1),
    ],
    ['damaged', 'without its end', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['damaged', 'that is empty', () => Buffer.alloc(0)],
    [
      'outdated',
      'of other rules',
      (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace(RULES, 'ffff'), 'latin1'),
    ],
  ])('are %s in a file %s: none is used, it is told once, and they are saved anew', async (what, _, harm) => {
    const folder = await temporaryFolder({});
    const file = join(folder, 'quotations');
    await storeIn(folder).save(createShelf(recorded));
    const whole = await readFile(file);
    await writeFile(file, harm(whole));
    const store = storeIn(folder);
    expect((await store.load(recorded)).size).toBe(0);
    expect(store.warnings).toEqual([`the file of the quotations is ${what}: it is made anew`]);
    await store.save(createShelf(recorded));
    expect((await readFile(file)).equals(whole)).toBe(true);
  });

  const article = recorded.find(({ passages }) => passages.length > 1);
  const second = article?.passages[1]?.span[0] ?? 0;
  const person = { id: 'ilse-varga', name: 'Ilse Varga', names: [], title: null };
  const fair = {
    passage: 1,
    turn: 1,
    kind: 'direct',
    spans: [[0, 3]],
    speaker: [0, [0, 3]],
    cue: [0, 3],
    provenance: [],
  };
  const lineWith = (quotation: object): string =>
    JSON.stringify({ hash: article?.hash, people: [person], quotations: [{ ...fair, ...quotation }] });

  it.each([
    ['a span beyond the text', lineWith({ spans: [[0, 1e6]] }), 0],
    ['a span that ends before it begins', lineWith({ cue: [3, 0] }), 0],
    ['half an offset', lineWith({ cue: [0, 1.5] }), 0],
    ['a mention beyond the text', lineWith({ speaker: [0, [1e6, 1e6 + 1]] }), 0],
    ['a step beyond the text', lineWith({ provenance: [{ step: 'said', span: [0, 1e6] }] }), 0],
    ['a step that there is not', lineWith({ provenance: [{ step: 'shouted' }] }), 0],
    ['a speaker who is not there', lineWith({ speaker: [1, [0, 3]] }), 0],
    ['a passage that is not there', lineWith({ passage: 1000 }), 0],
    ['words of their own', lineWith({ text: 'I never said this.' }), 0],
    ['no words at all', lineWith({ spans: [] }), 0],
    ['words of another passage', lineWith({ spans: [[second, second + 3]] }), 0],
    ['a name as long as a book', lineWith({}).replaceAll('Ilse', 'I'.repeat(5000)), 0],
    ['a name that is none', lineWith({}).replace('"Ilse Varga"', '""'), 0],
    ['a step by a name as long as a book', lineWith({ provenance: [{ step: 'said', by: 'I'.repeat(5000) }] }), 0],
    ['a date that is none', lineWith({ provenance: [{ step: 'reported', date: '2018-13' }] }), 0],
    ['a prototype of their own', lineWith({}).replaceAll('{', '{"__proto__":{"cue":null},'), 0],
    ['a list for an article', `[${lineWith({})}]`, 0],
    ['nothing for an article', 'null', 0],
    ['names for people', lineWith({}).replace(JSON.stringify([person]), '["Ilse Varga"]'), 0],
    ['a line that is no JSON', `${lineWith({})}\n{`, 0],
    ['nothing amiss', lineWith({}), 1],
  ])('with %s are used only when all is as it should be, whatever the checksum says', async (_, line, used) => {
    const folder = await temporaryFolder({});
    const format = { name: 'verbatim-quotations', version: RULES };
    await writeWhole(join(folder, 'quotations'), format, [Buffer.from(`${line}\n`)]);
    const store = storeIn(folder);
    expect((await store.load(article ? [article] : [])).size).toBe(used);
    expect(store.warnings).toHaveLength(1 - used);
  });

  it('leave out an article with a name as long as a book, and are not written again for it', async () => {
    const folder = await temporaryFolder({});
    const bytes = Buffer.from(`“It is late,” Ilse V${'a'.repeat(5000)} said.`);
    const articles = [...recorded, readArticle({ path: 'long.md', bytes })];
    await storeIn(folder).save(createShelf(articles));
    const { mtimeMs } = await stat(join(folder, 'quotations'));
    const store = storeIn(folder);
    const quotations = await store.load(articles);
    expect([...quotations.keys()].sort()).toEqual(hashes(recorded));
    await store.save(createShelf(articles, { quotations }));
    expect(store.warnings).toEqual([]);
    expect((await stat(join(folder, 'quotations'))).mtimeMs).toBe(mtimeMs);
  });

  it('that can be neither read nor written cost nothing but time', async () => {
    const folder = await temporaryFolder({ 'quotations/in-the-way': '' });
    const store = storeIn(folder);
    expect((await store.load(recorded)).size).toBe(0);
    await store.save(createShelf(recorded));
    expect(store.warnings).toEqual([
      'the file of the quotations is unreadable: it is made anew',
      'the file of the quotations could not be written',
    ]);
  });
});

describe('a library', () => {
  it('takes from the file what an earlier run read, and reads what has changed since', async () => {
    const articles = await temporaryFolder({ 'a.md': '“It is late,” Ilse Varga said.' });
    const dataFolder = await temporaryFolder({ 'index.999999999.tmp': '', 'quotations.999999999.tmp': '' });
    const log = createLog('silent');
    const first = await openLibrary({ folders: [articles], search: true, dataFolder, log });
    await first.prepare();
    expect((await readdir(dataFolder)).sort()).toEqual(['articles-read', 'index', 'quotations']);
    const [a] = first.answers.shelf().articles;
    // What nobody would read in the article shows where the quotations come from.
    const people = [{ id: 'tomas-okwerre', name: 'Tomas Okwerre', names: [], title: null }];
    const line = JSON.stringify({ hash: a?.hash, people, quotations: [fairIn(0)] });
    const format = { name: 'verbatim-quotations', version: rulesVersion ?? '' };
    await writeWhole(join(dataFolder, 'quotations'), format, [Buffer.from(`${line}\n`)]);
    await writeFile(join(articles, 'b.md'), '“It is late,” Bela Marsh said.');
    const second = await openLibrary({ folders: [articles], search: true, dataFolder, log });
    expect(await second.prepare()).toBe(2);
    expect(
      second.answers
        .shelf()
        .speakers()
        .map(({ name }) => name),
    ).toEqual(['Bela Marsh', 'Tomas Okwerre']);
  });
});

describe('a library with spoilt files', () => {
  /** The bytes as they are, not what is inside: of that see above, and tests/search/saved.test.ts. */
  const harms: readonly (readonly [string, (bytes: Buffer) => string | Buffer])[] = [
    ['empty', () => ''],
    ['one byte', () => '{'],
    ['half a first line', (bytes) => bytes.subarray(0, 30)],
    ['a first line alone', (bytes) => bytes.subarray(0, 64)],
    ['no checksum', (bytes) => bytes.subarray(0, -32)],
    ['half', (bytes) => bytes.subarray(0, bytes.length >> 1)],
    ['twice as much', (bytes) => Buffer.concat([bytes, bytes])],
    ['another version', (bytes) => Buffer.concat([Buffer.from('verbatim-x 1'.padEnd(64)), bytes.subarray(64)])],
    ['JSON', () => '{"__proto__":{"polluted":true},"people":[]}'],
    ['nothing but zeros', (bytes) => Buffer.alloc(bytes.length)],
    ['its bytes in reverse', (bytes) => Buffer.from(bytes).reverse()],
    ['no UTF-8', (bytes) => bytes.map((byte, i) => (i < 64 ? byte : 0xff)) as Buffer],
  ];

  it.each(harms)('opens, says so once for each, and saves them anew: %s', async (_, harm) => {
    const articles = await temporaryFolder({ 'a.md': '“It is late,” Ilse Varga said. Varn grows red apples.' });
    const dataFolder = await temporaryFolder({});
    const lines: string[] = [];
    const log = createLog('warn', { write: (line) => void lines.push(line) });
    const open = async () => {
      const library = await openLibrary({ folders: [articles], search: true, dataFolder, log });
      return library.prepare();
    };
    await open();
    const files = ['index', 'quotations'].map((name) => join(dataFolder, name));
    const before = await Promise.all(files.map((file) => readFile(file)));
    for (const [i, file] of files.entries()) await writeFile(file, harm(before[i] ?? Buffer.alloc(0)));
    expect(await open()).toBe(1);
    expect(lines).toHaveLength(2);
    expect(await Promise.all(files.map((file) => readFile(file)))).toEqual(before);
    expect({}).not.toHaveProperty('polluted');
  });
});

const fairIn = (speaker: number) => ({
  passage: 1,
  turn: 1,
  kind: 'direct',
  spans: [[1, 12]],
  speaker: [speaker, [14, 24]],
  cue: null,
  provenance: [],
});
