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

/**
 * Why nothing is called an answer; words are the question's. `nothing`: no more is known. `no-phrases`: no passage holds all of these, or
 * none that holds nothing of `without`. `none-without`: no passage is left without these. `none-mentions`: no passage has the word.
 * `says-nothing-of`: the first passage has no word for it. `does-not-say`: it holds nothing of the kind that is asked for.
 */
export type Reason =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'no-phrases'; readonly phrases: readonly string[]; readonly without: readonly string[] }
  | { readonly kind: 'none-without'; readonly without: readonly string[] }
  | { readonly kind: 'none-mentions' | 'says-nothing-of'; readonly word: string }
  | { readonly kind: 'does-not-say'; readonly what: 'date' | 'number' | 'age' };

export interface SearchResult {
  /** Best first; the nearest ones even when they do not answer. Empty when nothing shares a word with the question. */
  readonly passages: readonly Found[];
  /** 0 to 1: how sure it is that the passages are about the question, which a near miss is too; from this question alone. */
  readonly confidence: number;
  readonly standing: Standing;
  /** Why it is not called an answer: what is missing; null when it is. */
  readonly reason: Reason | null;
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
