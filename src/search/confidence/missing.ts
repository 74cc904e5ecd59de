import { languageOf } from '../../text/languages.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/terms.ts';

const SHORTEST = 4;

/** The words of a question that are names: known ones, and those that begin with a capital where its language writes no other words so. */
export const namesAmong = (terms: readonly Term[], language: string): readonly Term[] =>
  terms.filter(({ capital, name }) => name || (capital && !languageOf(language).writing?.capitalNouns));

/** The terms that no passage holds in any form, nor anything written like them. */
export function missingTerms({ terms, matches }: Question): Term[] {
  const standing = new Set([...matches.values()].map(({ term }) => term));
  return terms.filter((_, i) => !standing.has(i));
}

/**
 * Whether the question names somebody or something of which no passage knows: whatever else a passage shares with it, it is about
 * something else. (Letters in capitals alone may be an acronym, and what is short a slip.)
 */
export const namesUnknown = (question: Question): boolean =>
  namesAmong(missingTerms(question), question.own).some(
    ({ word }) => word.length >= SHORTEST && word !== word.toUpperCase(),
  );
