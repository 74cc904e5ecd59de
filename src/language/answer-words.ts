import type { AskedFor, Words } from './lists.ts';

/** What questions ask for more closely than by the five kinds of `AskedFor`. */
export type CloserKind =
  | AskedFor
  | 'money'
  | 'age'
  | 'time'
  | 'size'
  | 'share'
  | 'times'
  | 'way'
  | 'saying'
  | 'whether'
  | 'what';

/** Where a kind is not among them, `asking` alone tells it. As `Asking`: what begins first decides, then what is written first. */
export type AskingCloser = Readonly<Partial<Record<CloserKind, string>>>;

/** Words by which an answer of a kind is known. Default: none. */
export interface AnswerWords {
  /** Units of time: `minute minutes year years`. */
  readonly time?: Words;
  /** What tells when, beside months and weekdays: `today spring`. */
  readonly when?: Words;
  /** Currencies: `dollar dollars`. */
  readonly money?: Words;
  /** Parts of a whole: `percent half`. */
  readonly share?: Words;
  /** Units of length, weight and room: `metres kilos`. */
  readonly size?: Words;
  /** How often: `daily every`. */
  readonly times?: Words;
  /** What tells ages: `aged old`. */
  readonly age?: Words;
  /** What stands before a means: `by with`. */
  readonly way?: Words;
  /** Verbs of saying, in all forms: `said says`. */
  readonly saying?: Words;
  /** What denies: `not never`. */
  readonly denial?: Words;
  /** What stands for somebody or something named before, at the head of a sentence: `he they`. */
  readonly pronouns?: Words;
}
