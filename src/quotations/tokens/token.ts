import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  CONJUNCTION,
  DETERMINER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
} from '../lexicon/word-class.ts';

/** A word, a punctuation mark, or a quoted run as a whole. `start` and `end` are offsets in the article's text. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'mark' | 'run';
  /** What the word may be, bits of word-class.ts; 0 for marks and runs. */
  readonly classes: number;
  /** Index of the run among the article's; -1 for words and marks. */
  readonly run: number;
  /** Counts from 0 in each paragraph. */
  sentence: number;
}

/** A token that may be something else. Written out so that every token has one form in memory, by which all of them are read faster. */
export const reclassed = ({ text, lower, start, end, kind, run, sentence }: Token, classes: number): Token => ({
  text,
  lower,
  classes,
  start,
  end,
  kind,
  run,
  sentence,
});

/** The token at an index; undefined beyond either end. An index below 0 is looked up as a name would be, which is dear. */
export const tokenAt = (tokens: readonly Token[], at: number): Token | undefined => (at < 0 ? undefined : tokens[at]);

/** Whether a token begins with a capital letter. */
export const isCapital = (token: Token | undefined): boolean => token !== undefined && (token.classes & CAPITAL) !== 0;

/** Whether a token marks the word before it as an owner: "’s", or "’" alone. */
export const isPossessive = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && (token.lower === '’s' || token.lower === "'s" || token.lower === '’');

const NOT_IN_NOUNS = PREPOSITION | CONJUNCTION | AUXILIARY | PRONOUN | DETERMINER | POSSESSIVE | ADVERB;

/** Whether a word may stand inside a noun phrase. */
export const inNoun = (token: Token): boolean =>
  token.kind === 'word' ? (token.classes & NOT_IN_NOUNS) === 0 : isPossessive(token);
