import type { CloseKind } from '../../text/kinds.ts';
import { type Answering, answeringFeature } from '../answering/answering.ts';
import type { Question } from '../question/question.ts';
import type { Typed } from '../question/typed.ts';
import type { Standing } from '../result.ts';

/** What is known of the passages found when it is said how the first of them stands. */
export interface Evidence {
  /** Whether any passage meets all demands. */
  readonly found: boolean;
  /** Whether it is sure enough that the passages are about the question, and that the sentence chosen says what is asked. */
  readonly isAbout: boolean;
  readonly isSaid: boolean;
  /** What was read in the first. */
  readonly read: Answering;
}

/** What no sentence answers that holds no such thing. */
const NEEDED: ReadonlySet<CloseKind> = new Set(['date', 'place', 'number', 'money', 'age', 'time', 'share']);

/** From here on what is counted is said: in a form of its own word, or in one that says the same; what is but near in meaning is not. */
const COUNTED = 0.8;

/**
 * Whether the sentence lacks what any answer holds: a date where one is asked for, what is counted, the year that the question
 * names; where words alone were typed, a word that stands in no article.
 */
function lacks({ asksFor, terms, focus }: Question, { features, unsaid }: Answering): boolean {
  if (features === null) return false;
  return (
    (NEEDED.has(asksFor) && answeringFeature(features, 'fits') === 0) ||
    (asksFor === 'number' && focus >= 0 && answeringFeature(features, 'focusSaid') < COUNTED) ||
    (asksFor === 'what' && answeringFeature(features, 'focusNowhere') === 1) ||
    (asksFor === 'other' && answeringFeature(features, 'nowhere') > 0) ||
    unsaid.some((term) => terms[term]?.number)
  );
}

/** What is said of the first of the passages found. */
export function standingOf(
  question: Question,
  { phrases }: Typed,
  { found, isAbout, isSaid, read }: Evidence,
): Standing {
  const { terms, asksFor } = question;
  if (!found || !isAbout) return 'nothing';
  // Who types words alone, and no question, wants to see where they stand.
  const wordsAlone = asksFor === 'other' && (phrases.length > 0 || read.unsaid.length === 0);
  if (terms.length === 0 || wordsAlone) return 'answers';
  return isSaid && !lacks(question, read) ? 'answers' : 'closest';
}
