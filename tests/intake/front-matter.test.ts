import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { atOnce } from '../../src/base/steps.ts';
import { textReadingOf, UnreadableArticle } from '../../src/intake/read-article.ts';

const read = (text: string) => {
  const { articles, faults } = atOnce(textReadingOf({ path: 'a.md', bytes: new TextEncoder().encode(text) }));
  return { article: articles[0], faults };
};
const yaml = (head: string) => read(`---\n${head}\n---\n\nText.`);
const toml = (head: string) => read(`+++\n${head}\n+++\n\nText.`);
const faults = (reading: ReturnType<typeof read>): string[] => reading.faults.map(({ message }) => message);

describe('front matter', () => {
  it.each([
    ['2026-03-02T23:30:00-05:00', '2026-03-02'],
    ['2026-03-02 00:10:00 +0200', '2026-03-02'],
    ['"2026-03-02T00:10:00Z"', '2026-03-02'],
    ['Mon, 02 Mar 2026 23:30:00 -0500', '2026-03-02'],
    ['March 2, 2026', '2026-03-02'],
    ['Mar 02 2026', '2026-03-02'],
    ['2 March 2026', '2026-03-02'],
    ['2026/3/2', '2026-03-02'],
    ['2026-03', '2026-03'],
  ])('has the day of a date as it is written: %s', (written, day) => {
    expect(yaml(`date: ${written}`).article.published).toBe(day);
  });

  it('names months in the language of the article', () => {
    expect(yaml('lang: fr\ndate: 2 mars 2026').article.published).toBe('2026-03-02');
    expect(faults(yaml('date: 2 of the third of 2026'))).toHaveLength(1);
  });

  it('holds our own keys to what they mean, and takes from others what can be read', () => {
    expect(() => yaml('url: nowhere')).toThrow('a.md, line 2: url must be an address');
    expect(yaml('source: nowhere\ncanonical: ftp://a.example').article.url).toBeNull();
    expect(() => yaml('author: {mail: x}')).toThrow('a.md, line 2: author must be text');
    expect(yaml('authors: {mail: x}').article.author).toBeNull();
  });

  it('says what is surest: our own key, then publication, then the date of the file', () => {
    const lines = ['date: 2026-01-01', 'pubDate: 2026-01-02', 'publishDate: 2026-01-03', 'published: 2026-01-04'];
    const days = [1, 2, 3, 4].map((count) => yaml(lines.slice(0, count).join('\n')).article.published);
    expect(days).toEqual(['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04']);
    expect(yaml('lastmod: 2026-01-01').article.published).toBeNull();
  });

  it('does not date a clipping by the day on which it was cut out', () => {
    expect(yaml('created: 2026-01-01').article.published).toBe('2026-01-01');
    expect(yaml('created: 2026-01-01\nsource: https://a.example/x').article.published).toBeNull();
  });

  it('of Jekyll says by `published` whether, not when', () => {
    expect(faults(yaml('published: true\ndate: 2026-01-01'))).toEqual([]);
    const draft = yaml('published: false\ndate: 2026-01-01');
    expect(draft.article.published).toBe('2026-01-01');
    expect(faults(draft)).toEqual(['a.md, line 2: it is marked as a draft, and is read all the same.']);
  });

  it('is told by its line, in tables of TOML too', () => {
    const reading = toml('[x]\nlang = ""\n[params]\nlang = "no tag"\n[extra]\ndate = "soon"');
    expect(faults(reading)).toEqual([
      expect.stringMatching(/^a\.md, line 5: lang is passed over/),
      expect.stringMatching(/^a\.md, line 7: date is passed over/),
    ]);
  });

  it('may name a text once and mean it twice', () => {
    expect(yaml('editor: &edda Edda Voss\nauthors: [*edda, Ilan Brook]').article.author).toBe('Edda Voss; Ilan Brook');
    expect(yaml(`a: &a x\nb: &b [*a, *a]\nauthors: [${'*b,'.repeat(5000)}]`).article.author).toBeNull();
  });

  it('mutated in any way gives an article or says what is amiss', () => {
    const heads = [
      '---\ntitle: "The wells"\nauthor: [[Edda Voss]]\ndate: 2026-03-02 10:00:00 +0100\nparams:\n  lang: en\n---\n',
      '+++\ntitle = "The wells"\ndate = 2026-03-02T10:00:00+01:00\n[params]\nlang = "en"\n[[params.authors]]\nname = "E"\n+++\n',
      '{\n  "title": "The wells",\n  "date": "2026-03-02",\n  "authors": [{"name": "E"}]\n}\n',
      ';;;\n"title": "The wells",\n"draft": true\n;;;\n',
    ];
    const put = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom(
        '"',
        '[',
        ']',
        '{',
        '}',
        '\n',
        '---',
        '+++',
        ': ',
        ' = ',
        '&a ',
        '*a',
        '__proto__',
        'null',
        '1e999',
      ),
    );
    const changes = fc.array(fc.tuple(fc.nat(130), fc.nat(8), put), { maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...heads), changes, (head, changed) => {
        const source = changed.reduce(
          (text, [at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length),
          head,
        );
        const article = orNull(`${source}\nThe wells run dry.`);
        expect(article?.published ?? '2026').toMatch(/^\d{4}(?:-\d\d){0,2}$/);
        for (const text of [article?.title, article?.author]) expect(text ?? '').not.toMatch(/\p{Cc}/u);
      }),
      { numRuns: 1_000 },
    );
  });
});

function orNull(text: string): Article | null {
  try {
    return read(text).article;
  } catch (error) {
    if (error instanceof UnreadableArticle) return null;
    throw error;
  }
}
