import { keepsMarks } from '../../text/plain.ts';
import type { Alphabets } from './misspellings.ts';
import type { WordKnowledge } from './word-knowledge.ts';

/** What a vocabulary knows of a language, and the forms that it has read in it. */
export interface Reader {
  readonly stem: (word: string) => string;
  readonly stops: ReadonlySet<string>;
  /** Words lately read, as written. */
  readonly written: Map<string, number>;
  /** The same by folded form, so that a word typed without its accents gets the stem of the word printed with them. */
  readonly folded: Map<string, number>;
  readonly alphabets: Alphabets;
  /** Forms by what they are without their marks, in a language whose marks make words. */
  readonly unmarked: Map<string, number[]> | null;
  /** Stems by the stems of words that tell of the same thing. */
  readonly related: ReadonlyMap<string, ReadonlySet<string>>;
}

export const createReader = (language: string, knowledge: WordKnowledge): Reader => ({
  stem: knowledge.stemmer(language),
  stops: knowledge.stopWords(language),
  written: new Map(),
  folded: new Map(),
  alphabets: new Map(),
  unmarked: keepsMarks(language) ? new Map() : null,
  related: knowledge.related(language),
});
