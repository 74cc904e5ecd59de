import type { Question } from '../question/question.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Alignment } from './alignment.ts';
import type { Stretch } from './candidates.ts';
import { FIT_FEATURES, fitFeatures } from './fit-features.ts';
import { FORM_FEATURES, formFeatures } from './form-features.ts';
import { LIE_FEATURES, lieFeatures } from './lie-features.ts';
import { SAID_FEATURES, type Surroundings, saidFeatures } from './said-features.ts';

/** What tells whether a sentence says what is asked, beside what it was ranked by. */
export const ANSWER_FEATURES = [...SAID_FEATURES, ...FIT_FEATURES, ...LIE_FEATURES, ...FORM_FEATURES] as const;

/** Puts the features into a row, in the order of their names from a place on; gives the place behind them. */
export function put<Name extends string>(
  row: Float64Array,
  from: number,
  names: readonly Name[],
  features: Readonly<Record<Name, number>>,
): number {
  for (let i = 0; i < names.length; i++) row[from + i] = features[names[i] as Name];
  return from + names.length;
}

/**
 * Puts what a sentence shows of an answer into a row, in the order of `ANSWER_FEATURES`. (A row, since an object of so many
 * names is made slowly, and some thirty sentences are read for each question.)
 * @param title the stems of the article's title
 */
export function putAnswerFeatures(
  row: Float64Array,
  from: number,
  question: Question,
  stretch: Stretch,
  alignment: Alignment,
  surroundings: Surroundings,
  title: ReadonlySet<number>,
  vocabulary: Vocabulary,
): void {
  let at = put(row, from, SAID_FEATURES, saidFeatures(question, alignment, surroundings));
  at = put(row, at, FIT_FEATURES, fitFeatures(question, stretch, alignment, surroundings.rare, vocabulary));
  at = put(row, at, LIE_FEATURES, lieFeatures(question, stretch, alignment, vocabulary));
  put(row, at, FORM_FEATURES, formFeatures(question, stretch, alignment, title, vocabulary));
}
