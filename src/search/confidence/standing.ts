import type { CloseKind } from '../../text/kinds.ts';
import type { Answering, AnsweringFeatures } from '../answering/answering.ts';
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

/** What is asked of by a word that stands in no article: "how many pandas", "which pandas". */
const OF_ITS_FOCUS: ReadonlySet<CloseKind> = new Set(['number', 'what']);

/** Whether the sentence lacks what any answer holds; where words alone were typed, a word that stands in no article. */
function lacks(kind: CloseKind, features: AnsweringFeatures | null): boolean {
  if (features === null) return false;
  const { fits, focusNowhere, nowhere } = features;
  return (
    (NEEDED.has(kind) && fits === 0) ||
    (OF_ITS_FOCUS.has(kind) && focusNowhere === 1) ||
    (kind === 'other' && nowhere > 0)
  );
}

/** What is said of the first of the passages found. */
export function standingOf(
  { terms, asksFor }: Question,
  { phrases }: Typed,
  { found, isAbout, isSaid, read: { features, unsaid } }: Evidence,
): Standing {
  if (!found || !isAbout) return 'nothing';
  // Who types words alone, and no question, wants to see where they stand.
  const wordsAlone = asksFor === 'other' && (phrases.length > 0 || unsaid.length === 0);
  if (terms.length === 0 || wordsAlone) return 'answers';
  return isSaid && !lacks(asksFor, features) ? 'answers' : 'closest';
}
