import type { Question } from '../question/question.ts';
import type { Term } from '../question/terms.ts';
import type { Typed } from '../question/typed.ts';
import { missingTerms, namesAmong } from './missing.ts';

/** The word that tells most of those that no passage mentions: a name, else the longest, else a number. */
function mostTelling(missing: readonly Term[], language: string): Term | undefined {
  const names = namesAmong(missing, language);
  const words = missing.filter(({ number }) => !number);
  const [told] = [names, words, missing].find(({ length }) => length > 0) ?? [];
  if (names.length > 0 || !told) return told;
  return words.reduce((best, one) => (one.word.length > best.word.length ? one : best), told);
}

/**
 * Why a question is turned away, in a sentence for people.
 * @param exact how many passages meet all demands
 * @param found how many are shown
 */
export function reasonFor(question: Question, { phrases, without }: Typed, exact: number, found: number): string {
  if (exact === 0 && phrases.length > 0) {
    const left = without.length > 0 ? ` without “${without.join('” and “')}”` : '';
    return `No passage${left} has the words “${phrases.join('” and “')}”.`;
  }
  // Under a filter a word may stand elsewhere on the shelf; where nothing at all is found, none stands where it was looked for.
  const missing = found === 0 && without.length === 0 ? question.terms : missingTerms(question);
  const told = mostTelling(missing, question.own);
  if (told) return `No passage mentions *${told.word}*.`;
  if (found === 0 && without.length > 0) return `No passage is left without “${without.join('” and “')}”.`;
  return 'Nothing in these articles answers that.';
}
