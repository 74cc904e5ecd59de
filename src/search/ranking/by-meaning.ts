import type { Question } from '../question/question.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { examineMeaning, type PassageMeaning, passageMeaning, type SentenceMeaning } from './meaning-features.ts';
import { examinePassage } from './passage-features.ts';
import type { Ranked, RankWeights } from './re-rank.ts';
import { type Weights, weigh } from './weigh.ts';
import type { Sense } from './word-meaning.ts';

/** The other features weigh less once the meaning counts: all have weights of their own here. */
export interface MeaningWeights extends RankWeights {
  readonly sentenceMeaning: Weights<keyof SentenceMeaning>;
  readonly passageMeaning: Weights<keyof PassageMeaning>;
}

/** So many candidates at most are looked at for what their words mean, */
const FIRST = 6;
/** and only those that are not so far behind the first: e^5 times less likely. */
const BEHIND = 5;

/** The candidates whose order the meaning of their words may change, from the first on. */
export function contenders(ranked: readonly Ranked[]): readonly Ranked[] {
  const least = (ranked[0]?.score ?? 0) - BEHIND;
  return ranked.slice(0, FIRST).filter(({ score }) => score >= least);
}

/** Orders the contenders anew, by what their words mean as well. Those behind them stay behind them. */
export function byMeaning(
  question: Question,
  ranked: readonly Ranked[],
  sense: Sense,
  rarityOf: (stem: number) => number,
  weights: MeaningWeights,
  vocabulary: Vocabulary,
): Ranked[] {
  const first = contenders(ranked)
    .map((one): Ranked => {
      const { profile, sentences, firstStage } = one;
      const meant = examineMeaning(question, one, sense, rarityOf);
      const weighed = sentences.map(
        ({ features }, i) =>
          weigh(weights.sentence, features) + weigh(weights.sentenceMeaning, meant.sentences[i] ?? meant.whole),
      );
      const features = examinePassage(question, profile, sentences, weighed, firstStage, vocabulary);
      const meaning = passageMeaning(meant, weighed);
      const score = weigh(weights.passage, features) + weigh(weights.passageMeaning, meaning);
      return { ...one, features, score, weights: weighed, meaning };
    })
    .sort((a, b) => b.score - a.score);
  const least = first.at(-1)?.score ?? 0;
  const last = ranked[first.length - 1]?.score ?? 0;
  return [...first, ...ranked.slice(first.length).map((one) => ({ ...one, score: least - (last - one.score) }))];
}
