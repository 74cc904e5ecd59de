import { SYNONYMS } from '../language/synonyms.ts';
import { baseLanguage } from './languages.ts';

/** The stems that say the same as a stem, and those that say the opposite. */
export interface SynonymsOf {
  same(stem: string): readonly string[];
  opposite(stem: string): readonly string[];
}

const byStem = (lines: readonly string[]): ((stem: string) => readonly string[]) => {
  const at = new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line]));
  return (stem) => at.get(stem)?.split(' ').slice(1) ?? [];
};
const none = (): readonly string[] => [];

/** The synonyms of a language; none of one without a list. To read them takes some milliseconds: keep what it gives. */
export function synonymsOf(language: string): SynonymsOf {
  const known = SYNONYMS[baseLanguage(language)];
  return known ? { same: byStem(known.same), opposite: byStem(known.opposite) } : { same: none, opposite: none };
}
