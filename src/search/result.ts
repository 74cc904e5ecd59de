import type { Article, Passage } from '../article/article.ts';
import type { Span } from '../article/span.ts';

/** Which passages may be found; every condition given must hold. */
export interface Filters {
  /** Only this article's passages. Default: the whole shelf. */
  readonly article?: string;
  /** Only articles of this publisher, without regard to case. */
  readonly publisher?: string;
  /** Only articles in this language, BCP 47; regions are not told apart. */
  readonly language?: string;
  /** Only articles that may be published on this day (`YYYY-MM-DD`) or later; those without a date are left out. */
  readonly publishedFrom?: string;
  /** Only articles that may be published on this day (`YYYY-MM-DD`) or earlier; those without a date are left out. */
  readonly publishedTo?: string;
  /** How many passages at most, up to 24. Default 5. */
  readonly limit?: number;
}

export interface Found {
  readonly article: Article;
  readonly passage: Passage;
  /** Higher is better; comparable within one result only. */
  readonly score: number;
  /**
   * The sentence that answers, or comes nearest to it, as offsets into the passage's text; with the one after it where
   * that only completes it.
   * Null where no sentence holds a word of the question and none was read for what it says in other words.
   */
  readonly highlight: Span | null;
  /** The words of the question that it holds, as offsets into the passage's text, in order; none where the first answers. */
  readonly held: readonly Span[];
}

/**
 * What is said of the first passage: that it answers; that it is on the subject, but nothing shows that it answers; or
 * nothing, since no passage is on the subject.
 */
export type Standing = 'answers' | 'closest' | 'nothing';

/** The reason where no more is known than that. */
export const NO_ANSWER = 'Nothing in these articles answers that.';

export interface SearchResult {
  /** Best first; the nearest ones even when they do not answer. Empty when nothing shares a word with the question. */
  readonly passages: readonly Found[];
  /** 0 to 1: how sure it is that the passages are about the question, which a near miss is too; from this question alone. */
  readonly confidence: number;
  readonly standing: Standing;
  /** Why it is not called an answer, in a sentence for people that names what is missing; null when it is. */
  readonly reason: string | null;
  /** The search alone, in milliseconds. */
  readonly tookMs: number;
}

/** An index over articles. Only `update` changes what it knows; an answer never depends on earlier questions. */
export interface Search {
  /** Makes the index hold exactly these articles; only those whose hash changed are indexed again. Gives way to searches meanwhile. */
  update(articles: readonly Article[]): Promise<void>;
  /**
   * Words in quotation marks must stand in every passage found, words after a minus sign in none.
   * @throws UserError `nothing-to-search` when the question has no word to look for.
   */
  search(question: string, filters?: Filters): Promise<SearchResult>;
}
