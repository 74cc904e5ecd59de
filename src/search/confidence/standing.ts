import type { Question } from '../question/question.ts';
import type { Typed } from '../question/typed.ts';
import type { Standing } from '../result.ts';

/** What is known of the passages found when it is said how the first of them stands. */
export interface Evidence {
  /** Whether any passage meets all demands. */
  readonly found: boolean;
  /** How sure it is that a passage is about the question, and that the sentence chosen says what is asked: 0 to 1. */
  readonly confidence: number;
  readonly sure: number;
  /** Which terms the first passage does not say. */
  readonly unsaid: readonly number[];
  /** From which of these on it counts. */
  readonly weights: {
    readonly confidence: { readonly answeredFrom: number };
    readonly answering: { readonly answersFrom: number };
  };
}

/** What is said of the first of the passages found. */
export function standingOf(
  { terms, asksFor }: Question,
  { phrases }: Typed,
  { found, confidence, sure, unsaid, weights }: Evidence,
): Standing {
  if (!found || confidence < weights.confidence.answeredFrom) return 'nothing';
  // Who types words alone, and no question, wants to see where they stand.
  const wordsAlone = asksFor === 'other' && (phrases.length > 0 || unsaid.length === 0);
  if (terms.length === 0 || wordsAlone) return 'answers';
  return sure >= weights.answering.answersFrom ? 'answers' : 'closest';
}
