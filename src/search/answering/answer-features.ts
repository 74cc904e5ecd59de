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
export type AnswerFeatures = Readonly<Record<(typeof ANSWER_FEATURES)[number], number>>;

/** @param title the words of the article's title */
export const answerFeatures = (
  question: Question,
  stretch: Stretch,
  alignment: Alignment,
  surroundings: Surroundings,
  title: Int32Array,
  vocabulary: Vocabulary,
): AnswerFeatures => ({
  ...saidFeatures(question, alignment, surroundings),
  ...fitFeatures(question, stretch, alignment, surroundings.rare, vocabulary),
  ...lieFeatures(question, stretch, alignment, vocabulary),
  ...formFeatures(question, stretch, alignment, title, vocabulary),
});
