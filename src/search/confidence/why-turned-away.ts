import type { CloseKind } from '../../text/kinds.ts';
import type { AnsweringFeatures } from '../answering/answering.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/terms.ts';
import type { Typed } from '../question/typed.ts';
import { NO_ANSWER, type Standing } from '../result.ts';
import { missingTerms, namesAmong } from './missing.ts';

/** The word that tells most: a name, else the longest, else a number. */
function mostTelling(missing: readonly Term[], language: string): Term | undefined {
  const names = namesAmong(missing, language);
  const words = missing.filter(({ number }) => !number);
  const [told] = [names, words, missing].find(({ length }) => length > 0) ?? [];
  if (names.length > 0 || !told) return told;
  return words.reduce((best, one) => (one.word.length > best.word.length ? one : best), told);
}

/** What a passage does not say that holds no answer of the kind: of kinds of which that is sure. */
const UNSAID: Readonly<Partial<Record<CloseKind, string>>> = { date: 'when', number: 'how many', age: 'how old' };

/** What is missing. */
export interface Missing {
  readonly standing: Standing;
  /** How many passages meet all demands, and how many are shown. */
  readonly exact: number;
  readonly found: number;
  /** Which terms the first passage has no word for, and what shows of its sentence. */
  readonly absent: readonly number[];
  readonly features: AnsweringFeatures | null;
}

/** Why nothing is called an answer, in a sentence for people; words of the question stand between stars. */
export function reasonFor(question: Question, { phrases, without }: Typed, missing: Missing): string {
  const { standing, exact, found, absent, features } = missing;
  if (exact === 0 && phrases.length > 0) {
    const left = without.length > 0 ? ` without “${without.join('” and “')}”` : '';
    return `No passage${left} has the words “${phrases.join('” and “')}”.`;
  }
  // Under a filter a word may stand elsewhere on the shelf; where nothing at all is found, none stands where it was looked for.
  const nowhere = found === 0 && without.length === 0 ? question.terms : missingTerms(question);
  // What only says what is asked for is no word that a text has to hold.
  const told = mostTelling(
    nowhere.filter((term) => found === 0 || !question.asking[question.terms.indexOf(term)]),
    question.own,
  );
  if (told) return `No passage mentions *${told.word}*.`;
  if (found === 0 && without.length > 0) return `No passage is left without “${without.join('” and “')}”.`;
  if (standing !== 'closest') return NO_ANSWER;
  const here = mostTelling(
    absent.flatMap((term) => question.terms[term] ?? []),
    question.own,
  );
  if (here) return `This passage says nothing of *${here.word}*.`;
  const kind = UNSAID[question.asksFor];
  return kind && features?.fits === 0 ? `This passage does not say ${kind}.` : NO_ANSWER;
}
