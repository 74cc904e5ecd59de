import { describe, expect, it } from 'vitest';
import { composeArticle } from '../../src/article/compose.ts';
import { readQuotations } from '../../src/quotations/read.ts';
import rows from './kinds.rows.json' with { type: 'json' };

interface Row {
  readonly title?: string;
  /** Paragraphs. */
  readonly text: readonly string[];
  readonly speakers: readonly (string | null)[];
}

/** Kinds of what a reporter writes around somebody’s words, with short texts of each: kinds.rows.json. */
const KINDS: readonly [kind: string, rows: readonly Row[]][] = Object.entries(rows);

describe.each(KINDS)('%s', (_, texts) => {
  it.each(texts)('$text', ({ title = 'Any', text, speakers }) => {
    const article = composeArticle(
      { id: 'well', title, publisher: 'The Lowen Courier', published: '2024-05-17', language: 'en' },
      text.map((paragraph) => ({ kind: 'body', text: paragraph })),
    );
    expect(readQuotations(article).map(({ speaker }) => speaker?.name ?? null)).toEqual(speakers);
  });
});
