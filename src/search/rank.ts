import type { Entry, Page } from './pages.ts';
import { examinePassage, type PassageFeatures } from './passage.ts';
import type { Candidate, Index } from './passage-index.ts';
import type { Question } from './question.ts';
import { examineSentences, profileOf, type Sentence, type SentenceFeatures } from './sentence.ts';

/** A weight for each feature; a feature without one does not count. */
export type Weights<Name extends string> = Readonly<Partial<Record<Name, number>>>;

/** The sum of the features by their weights. */
export function weigh<Name extends string>(weights: Weights<Name>, features: Readonly<Record<Name, number>>): number {
  let sum = 0;
  for (const name in weights) sum += (weights[name] ?? 0) * features[name];
  return sum;
}

export interface Ranked {
  readonly entry: Entry;
  readonly features: PassageFeatures;
  readonly score: number;
  readonly sentences: readonly Sentence[];
  /** What each sentence weighs. */
  readonly weights: readonly number[];
}

export interface RankWeights {
  readonly sentence: Weights<keyof SentenceFeatures>;
  readonly passage: Weights<keyof PassageFeatures>;
}

/** Orders candidates by all that they show of the question, best first. */
export function rank(
  question: Question,
  candidates: readonly Candidate[],
  index: Index,
  weights: RankWeights,
): Ranked[] {
  const { vocabulary } = index;
  const top = candidates[0]?.score ?? 1;
  const byPage = new Map<Page, number[]>();
  for (const { entry, score } of candidates) {
    const scores = byPage.get(entry.page);
    if (scores) scores.push(score);
    else byPage.set(entry.page, [score]);
  }
  return candidates
    .map(({ entry, score }): Ranked => {
      const profile = profileOf(question, entry, vocabulary);
      const sentences = examineSentences(question, profile, vocabulary);
      const sentenceWeights = sentences.map(({ features }) => weigh(weights.sentence, features));
      const [first = 0, second = 0] = byPage.get(entry.page) ?? [];
      const standing = { bm25: score / top, neighbours: (first === score ? second : first) / top };
      const features = examinePassage(question, profile, sentences, sentenceWeights, standing, vocabulary);
      return { entry, features, score: weigh(weights.passage, features), sentences, weights: sentenceWeights };
    })
    .sort((a, b) => b.score - a.score);
}
