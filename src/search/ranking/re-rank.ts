import { addTo } from '../../base/multimap.ts';
import type { Candidate } from '../index/candidate-index.ts';
import type { Entry, Page } from '../index/page.ts';
import type { Question } from '../question/question.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { shareOf, tellingWeights } from './coverage.ts';
import type { PassageMeaning } from './meaning-features.ts';
import { examinePassage, type FirstStage, type PassageFeatures } from './passage-features.ts';
import {
  examineSentences,
  type Profile,
  profileOf,
  type Sentence,
  type SentenceFeatures,
} from './sentence-features.ts';
import { type Weights, weigh } from './weigh.ts';

export interface Ranked {
  readonly entry: Entry;
  readonly features: PassageFeatures;
  readonly score: number;
  readonly sentences: readonly Sentence[];
  /** What each sentence weighs. */
  readonly weights: readonly number[];
  readonly profile: Profile;
  readonly firstStage: FirstStage;
  /** Null for one whose words' meaning was not looked at. */
  readonly meaning: PassageMeaning | null;
  /** Whether the weights tell what its sentences say, in whatever words; else they tell but of the question's own. */
  readonly isRead: boolean;
}

export interface RankWeights {
  readonly sentence: Weights<keyof SentenceFeatures>;
  readonly passage: Weights<keyof PassageFeatures>;
}

/** A candidate with less than this share of the first one's score has never become the best. */
const WORTHWHILE = 0.4;

/** So many of the first candidates are what a passage is told apart from. */
const RIVALS = 10;

/** For each term of the question in how many of an article's passages it stands. */
export type InArticles = ReadonlyMap<Page, readonly number[]>;

/**
 * Orders candidates by all that they show of the question, best first.
 * @param fewest so many passages are looked at though they cannot become the best; default: all
 */
export function reRank(
  question: Question,
  candidates: readonly Candidate[],
  inArticles: InArticles,
  vocabulary: Vocabulary,
  weights: RankWeights,
  fewest = candidates.length,
): Ranked[] {
  const top = candidates[0]?.score ?? 1;
  const byPage = new Map<Page, number[]>();
  for (const { entry, score } of candidates) addTo(byPage, entry.page, score);
  const passages = [...new Set(candidates.map(({ entry }) => entry.passage))];
  const first = new Set(passages.slice(0, fewest));
  const profiled = candidates
    .filter(({ entry, score }) => first.has(entry.passage) || score >= WORTHWHILE * top)
    .map(({ entry, score }) => ({ entry, score, profile: profileOf(question, entry, vocabulary) }));
  const distinctive = tellingWeights(
    question,
    profiled.slice(0, RIVALS).map(({ profile }) => profile.held),
  );
  return profiled
    .map(({ entry, score, profile }): Ranked => {
      const sentences = examineSentences(question, profile, vocabulary);
      const sentenceWeights = sentences.map(({ features }) => weigh(weights.sentence, features));
      const [first = 0, second = 0] = byPage.get(entry.page) ?? [];
      const firstStage = {
        bm25: score / top,
        neighbours: (first === score ? second : first) / top,
        distinct: shareOf(distinctive, profile.held),
        article: inArticles.get(entry.page) ?? [],
      };
      const features = examinePassage(question, profile, sentences, sentenceWeights, firstStage, vocabulary);
      return {
        entry,
        features,
        score: weigh(weights.passage, features),
        sentences,
        weights: sentenceWeights,
        profile,
        firstStage,
        meaning: null,
        isRead: false,
      };
    })
    .sort((a, b) => b.score - a.score);
}
