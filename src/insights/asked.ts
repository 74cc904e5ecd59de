import type { Standing } from '../search/result.ts';

/** What is asked for: an answer, somebody's words, whether an article prints something, where a message has something from. */
export const KINDS = ['ask', 'quote', 'check', 'find'] as const;
export type AskedIn = (typeof KINDS)[number];

/** What somebody asked and what came of it, without who did: what may be counted of it. */
export interface Asked {
  readonly kind: AskedIn;
  /** How what was found stands to what was asked. */
  readonly standing: Standing;
  /** Null where the words are somebody else's, as of a message that is checked: those are never kept. */
  readonly question: Question | null;
  /** Ids of the articles that are shown. */
  readonly articles: readonly string[];
  /** Whose words are shown, by name; null for nobody's. */
  readonly speaker: string | null;
}

export interface Question {
  /** As it was typed. */
  readonly text: string;
  /** The languages of the shelf, base tags, that of most articles first: it is probably in one of them. */
  readonly languages: readonly string[];
}
