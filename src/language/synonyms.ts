import english from './en.wordnet.json' with { type: 'json' };
import type { Words } from './lists.ts';

/** Words by their stems, some to a line: a stem, and those that stand to it in a certain way. */
export interface Synonyms {
  /** What says the same in one of its common senses, or is derived from it. */
  readonly same: readonly string[];
  readonly opposite: readonly string[];
  /** Words that are names alone: of peoples, cities, people and bodies; lower case. */
  readonly names: Words;
  /** Stems that are used as verbs more often than as anything else. */
  readonly verbs: Words;
}

/** By code. Apart from what else is known of a language, since it is large and only a search reads it. Made by `bench/wordnet/build.ts`. */
export const SYNONYMS: Readonly<Record<string, Synonyms>> = { en: english };
