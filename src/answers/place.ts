import type { Article, Passage } from '../article/article.ts';
import { overlap, type Span } from '../article/span.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { quotationOf } from './judge.ts';
import type { Knowledge } from './knowledge.ts';

export interface PlaceRequest {
  readonly article: Article;
  /** Null for the article as a whole. */
  readonly passage: Passage | null;
  /** Words of the passage, into the article's text; null for all of it. */
  readonly words: Span | null;
}

/** A place in an article, with who speaks there and the way to it. */
export interface FoundPlace extends PlaceRequest {
  /** In whose quotation marks most of the words stand; null for the reporter's own sentence, and without words. */
  readonly quotation: Quotation | null;
  /** The quotations of which something stands in the passage, in order. */
  readonly quotations: readonly Quotation[];
  /** Lands on the words, or else on the passage; null where the article has no URL. */
  readonly link: string | null;
}

/** What is to be said of a place that is known already. */
export function place({ shelf, linkerOf }: Knowledge, request: PlaceRequest): FoundPlace {
  const { article, passage, words } = request;
  const quotations = passage
    ? shelf()
        .quotations(article)
        .filter(({ spans }) => spans.some((span) => overlap(span, passage.span) > 0))
    : [];
  return {
    ...request,
    quotation: words && quotationOf(shelf(), { article, span: words, leftOut: [] }),
    quotations,
    link: linkerOf(article)(words ?? passage?.span ?? null),
  };
}
