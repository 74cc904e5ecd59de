import { listOf } from '../language/lists.ts';
import { SYNONYMS } from '../language/synonyms.ts';
import { baseLanguage } from './languages.ts';

/** The stems that say the same as a stem, and those that say the opposite. */
export interface SynonymsOf {
  same(stem: string): readonly string[];
  opposite(stem: string): readonly string[];
  /** Whether it is used as a verb more often than as anything else. */
  isVerb(stem: string): boolean;
}

const byStem = (lines: readonly string[]): ((stem: string) => readonly string[]) => {
  const at = new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line]));
  return (stem) => at.get(stem)?.split(' ').slice(1) ?? [];
};
const none = (): readonly string[] => [];

/** The synonyms of a language; none of one without a list. To read them takes some milliseconds: keep what it gives. */
export function synonymsOf(language: string): SynonymsOf {
  const known = SYNONYMS[baseLanguage(language)];
  if (!known) return { same: none, opposite: none, isVerb: () => false };
  const verbs = new Set(listOf(known.verbs));
  return { same: byStem(known.same), opposite: byStem(known.opposite), isVerb: (stem) => verbs.has(stem) };
}
