import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mutate } from '../../bench/intake/mutate.ts';
import { passageText } from '../../src/article/article.ts';
import { readSource, UnreadableArticle } from '../../src/intake/read-article.ts';
import { createRandom } from '../support/fuzz/random.ts';

const golden = (name: string, ending: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../golden/intake/${name}/source.${ending}`, import.meta.url)));

const PDF = golden('pdf-lists-table-footnotes', 'pdf');
const DOCX = golden('docx-table-and-footnotes', 'docx');
const EPUB = golden('epub-3', 'epub');

describe.each([
  ['a.pdf', PDF],
  ['a.docx', DOCX],
  ['a.epub', EPUB],
])('whatever is amiss with %s', (path, bytes) => {
  it('it gives an article or an error that names the cause', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        try {
          const { articles } = await readSource({ path, bytes: mutate(bytes, createRandom(seed)) });
          for (const article of articles) {
            const texts = article.passages.map((passage) => passageText(article, passage));
            expect(article.text).toBe(texts.join('\n\n'));
            for (const text of texts) {
              expect(text).toBe(text.trim());
              expect(text).not.toBe('');
              expect(text).not.toMatch(/\n\s*\n|[^\P{Cc}\n\t]/u);
            }
          }
        } catch (error) {
          if (!(error instanceof UnreadableArticle)) throw error;
          expect(error.message).toMatch(/^a\.\w+: (?:its?|one of its|files that) .{10,}\.$/);
          expect(error.message).not.toMatch(/undefined|\[object|Error:/);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('it is left as it was given, and read the same each time', async () => {
    const given = new Uint8Array(bytes);
    const first = await readSource({ path, bytes: given });
    expect(given).toEqual(bytes);
    expect(await readSource({ path, bytes: given })).toEqual(first);
  });
});

describe('what an address gave', () => {
  const url = 'https://press.example/files/42';

  it.each([
    ['application/pdf', PDF],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document; charset=binary', DOCX],
    ['application/epub+zip', EPUB],
    ['application/octet-stream', PDF],
    [undefined, DOCX],
    ['application/zip', EPUB],
  ])('is read by its type (%s) or how it begins', async (contentType, bytes) => {
    const { articles } = await readSource({ path: '42', bytes, url, ...(contentType && { contentType }) });
    expect(articles[0].url).toBe(url);
    expect(articles[0].passages.length).toBeGreaterThan(1);
  });

  it('goes by the type before the name, but for types that tell nothing', async () => {
    const text = new TextEncoder().encode('# A title\n\nA sentence.');
    expect(
      (await readSource({ path: 'a.md', bytes: text, contentType: 'text/plain; charset=utf-8' })).articles[0].title,
    ).toBe('A title');
    await expect(readSource({ path: 'a.md', bytes: text, contentType: 'application/pdf' })).rejects.toThrow(
      UnreadableArticle,
    );
    expect((await readSource({ path: 'page', bytes: text, contentType: 'text/markdown' })).articles[0].title).toBe(
      'A title',
    );
    await expect(readSource({ path: 'page', bytes: text, contentType: 'video/mp4' })).rejects.toThrow(
      'page: files that end in',
    );
  });
});

describe('a document', () => {
  it('may have 20 MB, of which the words of an article are 5', async () => {
    await expect(readSource({ path: 'a.pdf', bytes: new Uint8Array(20_000_001) })).rejects.toThrow(
      'a.pdf: it is 20.1 MB long, and 20 MB are the most that is read.',
    );
  });

  it('of several articles gives each an id of its own, which no length of a name breaks', async () => {
    for (const path of ['the-book.epub', `${'x'.repeat(80)}.epub`, '渡轮.epub']) {
      const { articles } = await readSource({ path, bytes: EPUB });
      const ids = articles.map(({ id }) => id);
      expect(new Set(ids).size).toBe(3);
      for (const [at, id] of ids.entries()) expect(id).toMatch(new RegExp(`^[A-Za-z0-9._-]{1,58}-${at + 1}$`));
    }
  });
});
