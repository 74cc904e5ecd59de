import type { Words } from './lists.ts';

/** Where a sentence ends, and where it only looks so. */
export interface SentenceRules {
  /** Shortened words whose full stop does not end a sentence, lower case without the stop: `bzw z.b`. */
  readonly abbreviations?: Words;
  /** Shortened words that may also stand at a sentence's end: what follows decides. Read in texts of every language. */
  readonly mayEnd?: Words;
  /** Shortened words only where a figure follows: "No. 5". Read in texts of every language. */
  readonly beforeFigures?: Words;
  /**
   * Words, with a capital, that open a sentence but seldom follow an abbreviation inside one: `The However`. Read in texts
   * of every language, as English ones are quoted everywhere.
   */
  readonly openers?: Words;
  /** Whether a full stop behind a figure makes it an ordinal: "am 3. Mai". Default: false. */
  readonly ordinals?: true;
  /**
   * Words that open a sentence though an ordinal seems to stand before: "Es waren 12. Der Rest ging." Read wherever
   * `ordinals` is true.
   */
  readonly openersAfterOrdinals?: Words;
  /**
   * What goes on with a sentence behind a quotation in corner brackets: 「来い。」と言った. Read in texts of every language.
   */
  readonly afterCornerBracket?: RegExp;
  /** Whether Unicode has rules of its own for it. Greek, whose question mark is ";". Default: false. */
  readonly ownBoundaries?: true;
  /** By what sentences are told where no marks end them: Thai, Lao, Khmer, Burmese. */
  readonly clauses?: ClauseWords;
}

/** Words at the edges of clauses, in scripts that put a space between clauses and may put no mark between sentences. */
export interface ClauseWords {
  /** Words that open a sentence: they tell when, or how it hangs together with the last. */
  readonly openers?: Words;
  /** Words that begin the subject of a sentence as a rule. */
  readonly subjects?: Words;
  /** Words that go on with a sentence, in a clause of its own or not. */
  readonly joiners?: Words;
  /** Words after which a sentence goes on: what they announce is yet to come. Regular expressions. */
  readonly announcers?: Words;
  /** Beginnings of nouns that are made of verbs: what no unit of a figure begins with. */
  readonly nominals?: Words;
  /** Abbreviated eras, a regular expression: they belong to what stands before them. */
  readonly eras?: string;
  /** What makes an opener of an era. */
  readonly beforeEras?: Words;
}
