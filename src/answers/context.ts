import { type Article, type Passage, passageAt } from '../article/article.ts';
import { overlap } from '../article/span.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Knowledge } from './knowledge.ts';
import { findArticle, findPassage } from './lookup.ts';

export interface ContextRequest {
  /** Its id. */
  readonly article: string;
  /** Its number. */
  readonly passage: number;
}

/** A passage between its neighbours. */
export interface ContextAnswer {
  readonly article: Article;
  readonly passage: Passage;
  /** Absent before the first. */
  readonly before: Passage | undefined;
  /** Absent after the last. */
  readonly after: Passage | undefined;
  /** Of which something stands in any of the three; those of the passage itself first. */
  readonly quotations: readonly Quotation[];
  /** Lands on the passage; null where the article has no URL. */
  readonly link: string | null;
}

/** @throws UserError `unknown-article`, `unknown-passage` */
export function context({ shelf, linkerOf }: Knowledge, request: ContextRequest): ContextAnswer {
  const now = shelf();
  const article = findArticle(now, request.article);
  const passage = findPassage(article, request.passage);
  const before = passageAt(article, passage.number - 1);
  const after = passageAt(article, passage.number + 1);
  const shown = [passage, before, after].flatMap((one) => one ?? []);
  const quotations = shown.flatMap((one) =>
    now.quotations(article).filter(({ spans }) => spans.some((span) => overlap(span, one.span) > 0)),
  );
  return {
    article,
    passage,
    before,
    after,
    quotations: [...new Set(quotations)],
    link: linkerOf(article)(passage.span),
  };
}
