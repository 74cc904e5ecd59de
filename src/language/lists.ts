/** Words parted by white space. */
export type Words = string;

/** The words that carry no topic. */
export interface StopWords {
  /** The list of the package `stopword` by its name there: `deu`. Default: it has none, or one of no use. */
  readonly list?: string;
  /**
   * What that list leaves out: the closed classes with all their forms (what questions ask with, pronouns, articles,
   * linking words, prepositions, auxiliaries, endings that stand alone behind a figure or an apostrophe). A word that as
   * often names something is left out.
   */
  readonly more?: Words;
  /** What that list holds though it carries a topic: numbers and dates, nouns, adjectives, full verbs, letters. */
  readonly notStopWords?: Words;
  /** What questions ask with, and what stands behind it where both are written as one word: each with each. */
  readonly compounds?: readonly [Words, Words];
  /**
   * The code of a language whose stop words are read as well. Serbian: `hr`, since it is written in Latin letters too.
   */
  readonly alsoOf?: string;
}

/** A kind of answer that words can ask for. */
export type AskedFor = 'person' | 'place' | 'date' | 'number' | 'reason';

/**
 * What questions ask with, by the kind of answer: regular expressions, lower case, words parted by single spaces; a line
 * break stands for `|`. The one that begins first in a question decides; of those that begin at the same place the one
 * that is written first here: dates before numbers, since "kaç yılında" begins with "kaç".
 */
export interface Asking extends Readonly<Partial<Record<AskedFor, string>>> {
  /** Whether they may stand inside words: in languages without spaces, or with endings of all kinds. Default: false. */
  readonly insideWords?: true;
}

/** How a language writes numbers in words; "a/b" are forms of one word, the first of them the common one. */
export interface NumberWords {
  /** From 0 up to 20 at most. */
  readonly small: Words;
  /** 20, 30 … 90. */
  readonly tens: Words;
  readonly hundred: Words;
  readonly thousand: Words;
  readonly million: Words;
  /** A thousand millions. */
  readonly billion: Words;
  /** 1st up to 10th or more. */
  readonly ordinals: Words;
  /**
   * What figures carry when they are ordinals: "1st", "1er"; the first is the commonest. Empty where it is only a full
   * stop.
   */
  readonly ordinalMarks: Words;
  /**
   * Whether the last figure decides which of the marks it carries: those of 0, 1, 2 …; the first for the others, and
   * 11 to 13. Default: any of them.
   */
  readonly markByLastFigure?: true;
  /** Whether 80 is told as four twenties: "quatre-vingt". Default: four and twenty side by side are no 80. */
  readonly eightyAsFourTwenties?: true;
  /** Between hundreds, tens and ones: "and". */
  readonly and: Words;
}

/** The words of a list; none of one that is left out. */
export const listOf = (words: Words | undefined): string[] => words?.split(/\s+/).filter((word) => word !== '') ?? [];
