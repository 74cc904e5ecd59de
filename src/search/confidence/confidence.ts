/** In: a question, the passages ranked for it, and what was read in the first. Out: how sure it is, 0 to 1, that they are about it. */
import { type AnsweringFeature, type AnsweringFeatures, answeringFeature } from '../answering/answering.ts';
import type { Question } from '../question/question.ts';
import { ratio } from '../ranking/coverage.ts';
import type { Ranked } from '../ranking/re-rank.ts';
import { type Weights, weigh } from '../ranking/weigh.ts';
import type { Sense } from '../ranking/word-meaning.ts';
import { namesUnknown } from './missing.ts';

/** Of what the sentence chosen shows: what it says of the question, in these words or others. */
const READ = [
  'said',
  'least',
  'unsaid',
  'unsaidCount',
  'unsaidMost',
  'unsaidNames',
  'unsaidVerbs',
  'inContext',
  'unsaidInContext',
  'around',
  'focusSaid',
  'gathered',
  'chosen',
] as const satisfies readonly AnsweringFeature[];

/** What tells whether the first passage is about the question. Shares are of the question's weight. */
export const CONFIDENCE_FEATURES = [
  'cover',
  'exact',
  'asTyped',
  'squared',
  'frequency',
  'pairs',
  'wording',
  'rarest',
  'capitals',
  'missing',
  'missingMost',
  'titleOnly',
  'article',
  'articleSquared',
  'bestCover',
  'bestPair',
  'bestWording',
  'lead',
  'window',
  'distinct',
  'length',
  'neighbours',
  'fits',
  'unknown',
  'unknownSquared',
  'unknownCapitals',
  'unknownCount',
  'noCapitals',
  'terms',
  'score',
  'margin',
  'coverSquare',
  'articleSquare',
  'alone',
  'two',
  'second',
  'size',
  'held',
  'heldLog',
  'close',
  'theme',
  'bestTheme',
  'plainCover',
  'plainHeld',
  'plainMissing',
  ...READ,
] as const;
export type ConfidenceFeatures = Readonly<Record<(typeof CONFIDENCE_FEATURES)[number], number>>;

export interface ConfidenceWeights {
  readonly bias: number;
  readonly features: Weights<keyof ConfidenceFeatures>;
  /** From this confidence on a question counts as answered. */
  readonly answeredFrom: number;
}

/** What the passage holds of the question's words by how rare they are in the language at large: a small shelf cannot tell. */
function plainly({ profile: { held } }: Ranked, sense: Sense | null): { cover: number; held: number; missing: number } {
  let all = 0;
  let here = 0;
  let missing = 0;
  held.similarity.forEach((similarity, t) => {
    const rare = sense?.rareness[t] ?? 1;
    all += rare;
    here += rare * similarity;
    if (similarity === 0) missing = Math.max(missing, rare);
  });
  return { cover: ratio(here, all), held: here / 5, missing };
}

export function confidenceFeatures(
  { terms, totals }: Question,
  [top, second]: readonly Ranked[],
  read: AnsweringFeatures | null,
  size: number,
  sense: Sense | null,
): ConfidenceFeatures | null {
  if (!top) return null;
  let unknown = 0;
  let unknownSquared = 0;
  let unknownCapitals = 0;
  let unknownCount = 0;
  for (const { stem, weight, capital } of terms) {
    if (stem >= 0) continue;
    unknown += weight;
    unknownSquared += weight * weight;
    if (capital) unknownCapitals += weight;
    unknownCount++;
  }
  const f = top.features;
  const plain = plainly(top, sense);
  const said = Object.fromEntries(READ.map((name) => [name, read ? answeringFeature(read, name) : 0])) as Record<
    (typeof READ)[number],
    number
  >;
  return {
    cover: f.cover,
    exact: f.exact,
    asTyped: f.asTyped,
    squared: f.squared,
    frequency: f.frequency,
    pairs: f.pairs,
    wording: f.wording,
    rarest: f.rarest,
    capitals: f.capitals,
    missing: f.missing,
    missingMost: f.missingMost,
    titleOnly: f.titleOnly,
    article: f.article,
    articleSquared: f.articleSquared,
    bestCover: f.bestCover,
    bestPair: f.bestPair,
    bestWording: f.bestWording,
    lead: f.lead,
    window: f.window,
    distinct: f.distinct,
    length: f.length,
    neighbours: f.neighbours,
    fits: f.fits,
    unknown: ratio(unknown, totals.weight),
    unknownSquared: ratio(unknownSquared, totals.squared),
    unknownCapitals: ratio(unknownCapitals, totals.capitals),
    unknownCount: Math.log(1 + unknownCount),
    noCapitals: totals.capitals > 0 ? 0 : 1,
    terms: Math.log(1 + terms.length),
    score: top.score,
    margin: Math.min(3, top.score - (second?.score ?? top.score - 3)),
    coverSquare: f.cover * f.cover,
    articleSquare: f.article * f.article,
    alone: terms.length === 1 ? 1 : 0,
    two: terms.length === 2 ? 1 : 0,
    second: second && second.entry.page === top.entry.page ? 1 : 0,
    size: Math.log(1 + size),
    held: (f.exact * totals.weight) / 10,
    heldLog: Math.log(1 + f.squared * totals.squared) / 5,
    close: top.meaning?.close ?? 0,
    theme: top.meaning?.theme ?? 0,
    bestTheme: top.meaning?.bestTheme ?? 0,
    plainCover: plain.cover,
    plainHeld: plain.held,
    plainMissing: plain.missing,
    ...said,
  };
}

/** What is left of the confidence where the question names something that no passage knows. */
const UNKNOWN_NAME = 0.33;

/**
 * How sure it is that the first of the passages found answers: 0 to 1.
 * @param found as they were ranked before they were read
 * @param size how many passages there are on the shelf
 */
export function confidenceIn(
  question: Question,
  found: readonly Ranked[],
  read: AnsweringFeatures | null,
  size: number,
  sense: Sense | null,
  weights: ConfidenceWeights,
): number {
  if (found.length === 0) return 0;
  // Nothing but a phrase of stop words was typed: it stands there.
  if (question.terms.length === 0) return 1;
  const sure = confidenceOf(confidenceFeatures(question, found, read, size, sense), weights);
  return namesUnknown(question) ? sure * UNKNOWN_NAME : sure;
}

/** 0 to 1: how likely the first passage is about the question. */
export function confidenceOf(
  features: ConfidenceFeatures | null,
  { bias, features: weights }: ConfidenceWeights,
): number {
  return features ? 1 / (1 + Math.exp(-bias - weigh(weights, features))) : 0;
}
