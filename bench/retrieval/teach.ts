import type { ArticleIndex } from '../../src/search/index/article-index.ts';
import type { MeaningWeights } from '../../src/search/ranking/by-meaning.ts';
import { PASSAGE_MEANING, SENTENCE_MEANING } from '../../src/search/ranking/meaning-features.ts';
import { PASSAGE_FEATURES } from '../../src/search/ranking/passage-features.ts';
import type { RankWeights } from '../../src/search/ranking/re-rank.ts';
import { SENTENCE_FEATURES } from '../../src/search/ranking/sentence-features.ts';
import type { Asked } from './data.ts';
import { meaningChoices } from './gather.ts';
import { learnChoice } from './learn.ts';

/** Weights by their features' names, to four places. */
export const named = (names: readonly string[], weights: readonly number[]): Record<string, number> =>
  Object.fromEntries(names.map((name, i) => [name, Number((weights[i] ?? 0).toFixed(4))]));

/** Weights for the features of two lists that were learned as one. */
function parted(a: readonly string[], b: readonly string[], learned: readonly number[]) {
  return [named(a, learned.slice(0, a.length)), named(b, learned.slice(a.length))] as const;
}

/** Learns the last stage: what a candidate weighs whose words' meaning is looked at too. First its sentences, then itself. */
export async function teachMeaning(
  index: ArticleIndex,
  questions: readonly Asked[],
  language: string,
  lexical: RankWeights,
  settings: { readonly epochs: number; readonly seed?: number },
): Promise<MeaningWeights> {
  const untaught = { sentence: {}, sentenceMeaning: {} };
  const { sentences } = await meaningChoices(index, questions, language, lexical, untaught);
  const [sentence, sentenceMeaning] = parted(SENTENCE_FEATURES, SENTENCE_MEANING, learnChoice(sentences, settings));
  const { passages } = await meaningChoices(index, questions, language, lexical, { sentence, sentenceMeaning });
  const [passage, passageMeaning] = parted(PASSAGE_FEATURES, PASSAGE_MEANING, learnChoice(passages, settings));
  return { sentence, sentenceMeaning, passage, passageMeaning };
}
