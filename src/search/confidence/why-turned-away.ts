import type { CloseKind } from '../../text/kinds.ts';
import { type AnsweringFeatures, answeringFeature } from '../answering/answering.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/terms.ts';
import type { Typed } from '../question/typed.ts';
import type { Reason, Standing } from '../result.ts';
import { missingTerms, namesAmong } from './missing.ts';

/** The word that tells most: a name, else the longest, else a number. */
function mostTelling(missing: readonly Term[], language: string): Term | undefined {
  const names = namesAmong(missing, language);
  const words = missing.filter(({ number }) => !number);
  const [told] = [names, words, missing].find(({ length }) => length > 0) ?? [];
  if (names.length > 0 || !told) return told;
  return words.reduce((best, one) => (one.word.length > best.word.length ? one : best), told);
}

/** Of these kinds it is sure that a passage that holds nothing of the kind does not say what is asked. */
const isSure = (kind: CloseKind): kind is 'date' | 'number' | 'age' =>
  kind === 'date' || kind === 'number' || kind === 'age';

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

/** Why nothing is called an answer. */
export function reasonFor(question: Question, { phrases, without }: Typed, missing: Missing): Reason {
  const { standing, exact, found, absent, features } = missing;
  if (exact === 0 && phrases.length > 0) return { kind: 'no-phrases', phrases, without };
  // Under a filter a word may stand elsewhere on the shelf; where nothing at all is found, none stands where it was looked for.
  const nowhere = found === 0 && without.length === 0 ? question.terms : missingTerms(question);
  // What only says what is asked for is no word that a text has to hold.
  const told = mostTelling(
    nowhere.filter((term) => found === 0 || !question.asking[question.terms.indexOf(term)]),
    question.own,
  );
  if (told) return { kind: 'none-mentions', word: told.word };
  if (found === 0 && without.length > 0) return { kind: 'none-without', without };
  if (standing !== 'closest') return { kind: 'nothing' };
  const here = mostTelling(
    absent.flatMap((term) => question.terms[term] ?? []),
    question.own,
  );
  if (here) return { kind: 'says-nothing-of', word: here.word };
  const { asksFor } = question;
  return isSure(asksFor) && features && answeringFeature(features, 'fits') === 0
    ? { kind: 'does-not-say', what: asksFor }
    : { kind: 'nothing' };
}
