import type { Article, Passage } from '../article/article.ts';
import type { Span } from '../article/span.ts';

export interface Filters {
  /** Only this article's passages. Default: the whole shelf. */
  readonly article?: string;
  /** How many passages at most. Default 5. */
  readonly limit?: number;
}

export interface Found {
  readonly article: Article;
  readonly passage: Passage;
  /** Higher is better; comparable within one result only. */
  readonly score: number;
  /** The sentence that answers, as offsets into the passage's text; null where none stands out. */
  readonly highlight: Span | null;
}

export interface SearchResult {
  /** Best first; the nearest ones even when they do not answer. Empty when nothing shares a word with the question. */
  readonly passages: readonly Found[];
  /** 0 to 1: how sure the search is that the first passage answers; from this question alone. */
  readonly confidence: number;
  readonly answered: boolean;
  /** Why the question was turned away, in a sentence for people; null when it was answered. */
  readonly reason: string | null;
  /** The search alone, in milliseconds. */
  readonly tookMs: number;
}

/** An index over articles. Only `update` changes what it knows; an answer never depends on earlier questions. */
export interface Search {
  /** Makes the index hold exactly these articles; only those whose hash changed are indexed again. */
  update(articles: readonly Article[]): Promise<void>;
  /** @throws UserError `nothing-to-search` when the question has no word to look for. */
  search(question: string, filters?: Filters): Promise<SearchResult>;
}
