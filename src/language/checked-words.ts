import type { Words } from './lists.ts';

/** An office by which somebody is named in place of the name. */
export type Office = 'president' | 'mayor' | 'governor' | 'minister' | 'ambassador' | 'senator' | 'chancellor';

/**
 * By what is told, where a sentence is given in other words than it was printed, how much that changes. Words as they are
 * written; without them a change is still one, and called a changed word.
 */
export interface CheckedWords {
  /** What turns a sentence into its opposite: `nicht kein`. A sentence without one of them says another thing. */
  readonly negations?: Words;
  /** The same as a part of its sentence: `niemand nichts`. Where many words are left out, they take their verb along. */
  readonly negativePronouns?: Words;
  /** How sure, how free or how bound somebody is: `may must will`. */
  readonly modals?: Words;
  /** Verbs that make a tense or a voice with another: `is was have`. */
  readonly auxiliaries?: Words;
  /** What bounds a sentence: `if unless only except`. Without what they begin it says more than it did. */
  readonly conditions?: Words;
  /** What weakens a word or a figure: `allegedly almost`. Left out alone, more is said; within a longer cut they are let go. */
  readonly hedges?: Words;
  /** Whether these stand inside words as well, or at their ends: languages without spaces, Korean. Default: false. */
  readonly insideWords?: true;
  /** Endings by which a verb tells its tense, where they stand on one stem: `ed ing`. */
  readonly tenseEndings?: Words;
  /** Offices of which hardly anybody has two, each in all its forms: `{ mayor: 'mayor mayors mayoress' }`. */
  readonly offices?: Readonly<Partial<Record<Office, Words>>>;
  /** What makes a title another's, who stands below: `vice deputy`. */
  readonly deputies?: Words;
  /** What says that a title was somebody's once, before it: `former ex`. Where no spaces stand between words, right before it. */
  readonly formers?: Words;
  /** What anybody may be called beside a name: `mr mrs`. */
  readonly courtesies?: Words;
  /** What may stand between a word of saying and what is said: `that`. */
  readonly thats?: Words;
  /** What anybody may be called: `official man woman source`. */
  readonly vagueRoles?: Words;
  /** Short forms and what they stand for; another reading behind a slash: `{ "he's": 'he is/he has' }`. */
  readonly contractions?: Readonly<Record<string, string>>;
}
