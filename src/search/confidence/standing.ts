import type { Question } from '../question/question.ts';
import type { Ranked } from '../ranking/re-rank.ts';
import type { Standing } from '../result.ts';
import type { ConfidenceWeights } from './confidence.ts';

/** What is said of the first of the passages found. */
export function standingOf(
  { terms }: Question,
  [first]: readonly Ranked[],
  confidence: number,
  { answeredFrom }: ConfidenceWeights,
): Standing {
  if (!first || confidence < answeredFrom) return 'nothing';
  return terms.some((_, t) => first.profile.held.similarity[t] === 0) ? 'closest' : 'answers';
}
