import type { Words } from './lists.ts';

/** By what a language tells who says what. */
export interface QuotationWords {
  /** Verbs of saying, in the forms that newspapers use: `sagt sagte erklärte`. */
  readonly reportingVerbs?: Words;
  /** Pronouns that stand for who speaks: `er sie`. */
  readonly pronouns?: Words;
}
