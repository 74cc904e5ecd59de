import type { Question } from '../question/question.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { type Held, ratio, shareOf } from './hits.ts';
import { examinePassage } from './passage-features.ts';
import type { Ranked, RankWeights } from './re-rank.ts';
import { bestAt } from './sentence-features.ts';
import { type Weights, weigh } from './weigh.ts';
import { type Near, type Sense, themeOf } from './word-meaning.ts';

/** What the meaning of its words tells of a sentence, beside its other features. */
export const SENTENCE_MEANING = ['close', 'theme'] as const;
/** And of a passage: of all of it, and of the sentence that answers best. */
export const PASSAGE_MEANING = ['close', 'theme', 'bestClose', 'bestTheme', 'plain'] as const;
export type SentenceMeaning = Readonly<Record<(typeof SENTENCE_MEANING)[number], number>>;
export type PassageMeaning = Readonly<Record<(typeof PASSAGE_MEANING)[number], number>>;

/** The other features weigh less once the meaning counts: all have weights of their own here. */
export interface MeaningWeights extends RankWeights {
  readonly sentenceMeaning: Weights<keyof SentenceMeaning>;
  readonly passageMeaning: Weights<keyof PassageMeaning>;
}

/** The share of the question's weight that stands there in other words, by how close they come. */
function closeness({ terms, totals }: Question, { close }: Near, { similarity }: Held): number {
  let sum = 0;
  for (let t = 0; t < terms.length; t++) if ((similarity[t] ?? 0) < 1) sum += (terms[t]?.weight ?? 0) * (close[t] ?? 0);
  return ratio(sum, totals.weight);
}

/** What a candidate's words mean: of each sentence, and of all. */
export interface Meant {
  readonly sentences: readonly SentenceMeaning[];
  readonly whole: SentenceMeaning;
  /** The share of the question that the passage holds, each term by how rare it is in the language at large. */
  readonly plain: number;
}

export function examineMeaning(
  question: Question,
  { profile, sentences }: Ranked,
  sense: Sense,
  rarityOf: (stem: number) => number,
): Meant {
  const nears = sentences.map(({ from, to }) => sense.between(profile.entry.page, from, to, rarityOf));
  const whole = sense.together(nears);
  const meaning = (near: Near, held: Held): SentenceMeaning => ({
    close: closeness(question, near, held),
    theme: themeOf(near),
  });
  return {
    sentences: sentences.map(({ held }, i) => meaning(nears[i] ?? whole, held)),
    whole: meaning(whole, profile.held),
    plain: shareOf(sense.rareness, profile.held),
  };
}

/** @param weights what each sentence weighs */
export function passageMeaning({ sentences, whole, plain }: Meant, weights: readonly number[]): PassageMeaning {
  const best = sentences[bestAt(weights)];
  return { close: whole.close, theme: whole.theme, bestClose: best?.close ?? 0, bestTheme: best?.theme ?? 0, plain };
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
      const { profile, sentences, standing } = one;
      const meant = examineMeaning(question, one, sense, rarityOf);
      const weighed = sentences.map(
        ({ features }, i) =>
          weigh(weights.sentence, features) + weigh(weights.sentenceMeaning, meant.sentences[i] ?? meant.whole),
      );
      const features = examinePassage(question, profile, sentences, weighed, standing, vocabulary);
      const meaning = passageMeaning(meant, weighed);
      const score = weigh(weights.passage, features) + weigh(weights.passageMeaning, meaning);
      return { ...one, features, score, weights: weighed, meaning };
    })
    .sort((a, b) => b.score - a.score);
  const least = first.at(-1)?.score ?? 0;
  const last = ranked[first.length - 1]?.score ?? 0;
  return [...first, ...ranked.slice(first.length).map((one) => ({ ...one, score: least - (last - one.score) }))];
}
