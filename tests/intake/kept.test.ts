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
