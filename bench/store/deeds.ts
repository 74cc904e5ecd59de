import type { Article } from '../../src/article/article.ts';
import { composeArticle, type Paragraph } from '../../src/article/compose.ts';

/** What is done to an article; `tidy` forgets originals that nobody speaks of. */
export interface Deed {
  readonly shelf: string;
  readonly id: string;
  readonly is: 'put' | 'remove' | 'restore' | 'tidy';
  /** Of the deed, and so of the text that it puts there. */
  readonly number: number;
}

/** The one article of that number: up to a hundred kilobytes, so that writing takes a while. */
export function madeArticle(id: string, number: number): Article {
  const paragraphs = Array.from({ length: 1 + ((number * 7919) % 500) }, (_, at): Paragraph => {
    const text = `Paragraph ${at} of text ${number}: *nothing* of it is missing, ${'word '.repeat((number + at) % 60)}so it ends.`;
    return { kind: at % 5 === 0 ? 'caption' : 'body', text };
  });
  return composeArticle({ id, title: `${number}` }, paragraphs);
}

export const madeOriginal = (number: number): Uint8Array =>
  Buffer.alloc(1 + ((number * 104_729) % 300_000), `${number} `);
