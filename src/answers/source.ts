import type { Article, Passage } from '../article/article.ts';
import type { Knowledge } from './knowledge.ts';
import { emptyShelf, findArticle, findPassage } from './lookup.ts';

export interface SourceRequest {
  /** An id or words of a title. Default: the only article there is. */
  readonly article?: string;
  /** Its number. Default: the article as a whole. */
  readonly passage?: number;
}

export type SourceAnswer =
  | {
      readonly kind: 'source';
      readonly article: Article;
      readonly passage: Passage | null;
      readonly link: string | null;
    }
  /** No article was named and there are several. */
  | { readonly kind: 'choose'; readonly articles: readonly Article[] };

/** @throws UserError `empty-shelf`, `unknown-article`, `unknown-passage` */
export function source({ shelf, linkerOf }: Knowledge, request: SourceRequest): SourceAnswer {
  const { articles } = shelf();
  const [only] = articles;
  if (!only) throw emptyShelf();
  if (request.article === undefined && articles.length > 1) return { kind: 'choose', articles };
  const article = request.article === undefined ? only : findArticle(shelf(), request.article);
  const passage = request.passage === undefined ? null : findPassage(article, request.passage);
  return { kind: 'source', article, passage, link: linkerOf(article)(passage?.span ?? null) };
}
