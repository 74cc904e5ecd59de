import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSamples } from '../../bench/quotations/corpus.ts';
import { type Article, passageText } from '../../src/article/article.ts';
import { composeArticle, type Paragraph } from '../../src/article/compose.ts';
import { atOnce } from '../../src/base/steps.ts';
import { keptMarkdown } from '../../src/intake/kept/write.ts';
import { readArticle, UnreadableArticle } from '../../src/intake/read-article.ts';
import { anyArticle } from '../support/any-article.ts';
import { goldenCases } from './golden.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const written = (article: Article): string => atOnce(keptMarkdown(article));
const read = (text: string, path = 'another-name.md'): Article => readArticle({ path, bytes: bytesOf(text) });
/** As after a change by hand: read as Markdown, since the hash is gone. */
const readAsChanged = (text: string): Article => read(text.replace(/^hash: .*\n/m, ''));

describe('an article written as Markdown', () => {
  it('is read back as the very same article', () => {
    fc.assert(
      fc.property(anyArticle, (one) => {
        expect(read(written(one))).toEqual(one);
      }),
      { numRuns: 500 },
    );
  });

  it('has the same passages for a reader of Markdown', () => {
    const isLeft = (text: string) => text !== 'null' && text !== '~';
    const plain = anyArticle.filter(({ title, author, publisher }) =>
      [title, author ?? '', publisher ?? ''].every(isLeft),
    );
    fc.assert(
      fc.property(plain, (one) => {
        expect(readAsChanged(written(one))).toEqual(one);
      }),
      { numRuns: 500 },
    );
  });

  it.each(goldenCases())('golden: $name', ({ source }) => {
    let original: Article;
    try {
      original = readArticle(source);
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableArticle);
      return;
    }
    expect(read(written(original))).toEqual(original);
    expect(readAsChanged(written(original))).toEqual(original);
  });

  const data = '../shared/data/quotations/polnear-train.jsonl';
  it.skipIf(!existsSync(data))(`the articles of ${data}, which is skipped where there is none`, () => {
    for (const { article: sample } of readSamples(data)) {
      const texts = sample.passages
        .map((passage) =>
          passageText(sample, passage)
            .replace(/\p{Cc}|\u2028/gu, '')
            .trim(),
        )
        .filter(Boolean);
      const paragraphs = texts.map((text): Paragraph => ({ kind: 'body', text }));
      const one = composeArticle({ ...sample, author: sample.author || null }, paragraphs);
      expect(read(written(one))).toEqual(one);
      expect(readAsChanged(written(one))).toEqual(one);
    }
  });
});

describe('a file that says it was written so', () => {
  const body: Paragraph[] = [{ kind: 'body', text: 'Text.' }];
  const turnedAway = (one: Article): void => expect(() => read(written(one))).toThrow(UnreadableArticle);

  it('is believed in nothing that no format would give, whatever its hash', () => {
    turnedAway(composeArticle({ id: 'a', title: 'T', url: 'javascript:alert(1)' }, body));
    turnedAway(composeArticle({ id: '../a', title: 'T' }, body));
    turnedAway(composeArticle({ id: 'a', title: 'T' }, []));
    const red = composeArticle({ id: 'a', title: 'T\u001b[31m', published: 'soon' }, [
      { kind: 'body', text: 'Red \u001b[31m.' },
    ]);
    const { title, text, published } = read(written(red));
    expect([title, text, published]).toEqual(['T', 'Red [31m.', null]);
  });

  it('is turned away where it is of a newer form', () => {
    const newer = written(composeArticle({ id: 'a', title: 'T' }, body)).replace('verbatim: 1', 'verbatim: 2');
    expect(() => read(newer)).toThrow('newer version');
  });

  it('is told of what a hand has broken, with the line', () => {
    const broken = written(composeArticle({ id: 'a', title: 'T' }, body)).replace('title: "T"', 'title: [');
    expect(() => read(broken)).toThrow(/line \d/);
  });

  it.each([
    ['an alias of nothing', 'more: *nothing'],
    [
      'aliases of aliases without end',
      ['a0: &a0 [x, x]', ...Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`)].join('\n'),
    ],
    ['a second document', '...\nmore: 1'],
  ])('is turned away where a hand has put %s into it', (_, lines) => {
    const text = written(composeArticle({ id: 'a', title: 'T' }, body));
    expect(() => read(text.replace('hash:', `${lines}\nhash:`))).toThrow(UnreadableArticle);
  });

  it('may be written on by hand, in any Markdown', () => {
    const text = written(composeArticle({ id: 'a', title: 'T' }, [...body, { kind: 'caption', text: 'A *star*.' }]));
    const { passages } = read(
      `${text}\n\n- One *item*\n- Another\n\n> Quoted\n> on.\n\n<!-- post by Ann \\* Lee -->\n\nPosted\nhere.\n`,
    );
    const changed = read(text.replace('Text.', 'First.\n\nSecond.'));
    expect(passages.map(({ kind }) => kind)).toEqual(['body', 'caption', 'body', 'body', 'quote', 'post']);
    expect(passages.at(-1)?.postedBy).toBe('Ann * Lee');
    expect(changed.passages.map(({ kind }) => kind)).toEqual(['body', 'body', 'caption']);
    expect(changed.text).toBe('First.\n\nSecond.\n\nA *star*.');
  });
});
