import type { Question } from '../question/question.ts';
import type { Ranked } from '../ranking/re-rank.ts';
import type { Sense } from '../ranking/word-meaning.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { ANSWER_FEATURES, put } from './answer-features.ts';
import { readAnswers } from './read-answers.ts';

/** How a sentence and its passage were ranked before anything was read. */
const PLACE_FEATURES = [
  'weight',
  'behindBest',
  'behindInPassage',
  'score',
  'behind',
  'close',
  'theme',
  'bestClose',
  'bestTheme',
  'plain',
  'cover',
  'titleOnly',
  'lead',
  'distinct',
] as const;

/** By what the sentence that answers is chosen from those of the first passages. */
export const CHOICE_FEATURES = [...PLACE_FEATURES, ...ANSWER_FEATURES] as const;
export type ChoiceFeature = (typeof CHOICE_FEATURES)[number];

/** A passage with what each of its sentences shows, and how surely all of it says each term of the question. */
export interface ReadChoice {
  readonly passage: Ranked;
  /** For each sentence a row in the order of `CHOICE_FEATURES`. */
  readonly sentences: readonly Float64Array[];
  readonly said: Float64Array;
}

/** For each of some passages, best first, what each of its sentences shows. */
export function choiceFeatures(
  question: Question,
  passages: readonly Ranked[],
  sense: Sense | null,
  vocabulary: Vocabulary,
): ReadChoice[] {
  const most = Math.max(...passages.flatMap(({ weights }) => weights));
  const top = passages[0]?.score ?? 0;
  return readAnswers(question, passages, sense, vocabulary, PLACE_FEATURES.length).flatMap(({ sentences, said }, p) => {
    const passage = passages[p];
    if (!passage) return [];
    sentences.forEach((row, i) => {
      put(row, 0, PLACE_FEATURES, placeOf(passage, i, most, top));
    });
    return { passage, said, sentences };
  });
}

function placeOf(
  { weights, score, meaning, features }: Ranked,
  at: number,
  most: number,
  top: number,
): Readonly<Record<(typeof PLACE_FEATURES)[number], number>> {
  const weight = weights[at] ?? 0;
  return {
    weight,
    behindBest: most - weight,
    behindInPassage: Math.max(...weights) - weight,
    score,
    behind: top - score,
    close: meaning?.close ?? 0,
    theme: meaning?.theme ?? 0,
    bestClose: meaning?.bestClose ?? 0,
    bestTheme: meaning?.bestTheme ?? 0,
    plain: meaning?.plain ?? 0,
    cover: features.cover,
    titleOnly: features.titleOnly,
    lead: features.lead,
    distinct: features.distinct,
  };
}
