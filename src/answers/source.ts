import type { Article, Passage } from '../article/article.ts';
import { toCsl } from '../citation/csl.ts';
import type { CitationStyle } from '../citation/styles.ts';
import { atMost, LONGEST } from './bounds.ts';
import type { Knowledge } from './knowledge.ts';
import { emptyShelf, findArticle, findPassage } from './lookup.ts';

export interface SourceRequest {
  /** An id or words of a title. Default: the only article there is. */
  readonly article?: string;
  /** Its number. Default: the article as a whole. */
  readonly passage?: number;
  readonly style: CitationStyle;
  /** The day of access, for the styles that want one. */
  readonly accessed: Date;
}

export type SourceAnswer =
  | {
      readonly kind: 'source';
      readonly article: Article;
      readonly passage: Passage | null;
      readonly style: CitationStyle;
      readonly citation: string;
      /** Lands on the passage; null where the article has no URL. */
      readonly link: string | null;
    }
  /** No article was named and there are several. */
  | { readonly kind: 'choose'; readonly articles: readonly Article[] };

/** @throws UserError `empty-shelf`, `unknown-article`, `unknown-passage`, `bad-option` */
export async function source({ shelf, linkerOf, cite }: Knowledge, request: SourceRequest): Promise<SourceAnswer> {
  const { style, accessed } = request;
  const now = shelf();
  const [only] = now.articles;
  if (!only) throw emptyShelf();
  if (request.article === undefined && now.articles.length > 1) return { kind: 'choose', articles: now.articles };
  const article =
    request.article === undefined
      ? only
      : findArticle(
          now,
          atMost(({ options }) => options.article.name, request.article, LONGEST.filter),
        );
  const passage = request.passage === undefined ? null : findPassage(article, request.passage);
  const citation = await cite(toCsl(article, { accessed, ...(passage && { passage }) }), style);
  return { kind: 'source', article, passage, style, citation, link: linkerOf(article)(passage?.span ?? null) };
}
