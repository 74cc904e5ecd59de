import { type Article, type Passage, passageAt } from '../article/article.ts';
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
  /** Lands on the passage; null where the article has no URL. */
  readonly link: string | null;
}

/** @throws UserError `unknown-article`, `unknown-passage` */
export function context({ shelf, linkerOf }: Knowledge, request: ContextRequest): ContextAnswer {
  const article = findArticle(shelf(), request.article);
  const passage = findPassage(article, request.passage);
  return {
    article,
    passage,
    before: passageAt(article, passage.number - 1),
    after: passageAt(article, passage.number + 1),
    link: linkerOf(article)(passage.span),
  };
}
