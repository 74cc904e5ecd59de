import type { Words } from './lists.ts';

/** By what a language tells the lines of a page that are no sentences of the article: who wrote it, when, invitations. */
export interface PageWords {
  /** What stands before the names of those who wrote an article: `by`, `von`; regular expressions. */
  readonly byline: readonly string[];
  /** What somebody does who writes: `correspondent`. Beside a name in a byline. */
  readonly roles: Words;
  /** Words without a capital inside a name: `van der`. */
  readonly particles: Words;
  /** Between two names: `and`. */
  readonly and: Words;
  /** Words that may stand beside a date in a line that holds nothing else: days of the week, `published`, `GMT`. */
  readonly dates: readonly Words[];
  /** Those that tell of a later change: `updated`. */
  readonly updates: Words;
  /** Whether 03/08/2018 is the third of August. Default: it may be either. */
  readonly dayFirst?: boolean;
  /** What newspapers call their sections, a name to an entry, in lower case. */
  readonly sections: readonly string[];
  /** Words that stand in the names of newspapers and stations: `times`. */
  readonly newspapers: Words;
  /** Names of newspapers, stations and agencies that hold none of those words, in lower case. */
  readonly outlets: readonly string[];
  /** Sentences by which a page invites elsewhere, asks to share or sells: regular expressions over all of a sentence. */
  readonly boilerplate: readonly string[];
  /** What a credit of a picture begins with: `photo`; regular expressions. */
  readonly credits: readonly string[];
}
