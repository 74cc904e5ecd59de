import { type Entry, formOf } from '../index/page.ts';
import type { Question } from '../question/question.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { closenessOf, logLength, windowOf } from './closeness.ts';
import { coverageOf, ratio } from './coverage.ts';
import { bestAt, fitting, type Profile, type Sentence } from './sentence-features.ts';

/** What a passage shows of a question. */
export const PASSAGE_FEATURES = [
  'bm25',
  'cover',
  'exact',
  'asTyped',
  'squared',
  'pairs',
  'wording',
  'frequency',
  'titleOnly',
  'article',
  'articleSquared',
  'articleFrequency',
  'length',
  'missing',
  'missingMost',
  'rarest',
  'capitals',
  'best',
  'bestCover',
  'bestExact',
  'bestLocal',
  'bestPairs',
  'bestWording',
  'bestPair',
  'fits',
  'bestFits',
  'lead',
  'window',
  'distinct',
  'neighbours',
] as const;
export type PassageFeatures = Readonly<Record<(typeof PASSAGE_FEATURES)[number], number>>;

/** What is known of a passage from the first stage. */
export interface FirstStage {
  /** Its score as a share of the first candidate's. */
  readonly bm25: number;
  /** The best score of the article's other candidates, as a share of the first candidate's. */
  readonly neighbours: number;
  /** The share of the question that it holds, each term the more the fewer of the first candidates hold it. */
  readonly distinct: number;
  /** For each term in how many of the article's passages it stands. */
  readonly article: readonly number[];
}

function heldByTitle(question: Question, { page }: Entry, vocabulary: Vocabulary): Uint8Array {
  const held = new Uint8Array(question.terms.length);
  for (const token of page.title) {
    const match = question.matches.get(vocabulary.stemOf(formOf(token)));
    if (match?.similarity === 1) held[match.term] = 1;
  }
  return held;
}

function bestPairOf({ terms, totals }: Question, sentences: readonly Sentence[]): number {
  let best = 0;
  for (let s = 0; s + 1 < sentences.length; s++) {
    const a = sentences[s]?.held.similarity;
    const b = sentences[s + 1]?.held.similarity;
    let sum = 0;
    for (let i = 0; i < terms.length; i++) sum += (terms[i]?.weight ?? 0) * Math.max(a?.[i] ?? 0, b?.[i] ?? 0);
    best = Math.max(best, sum);
  }
  return ratio(best, totals.weight);
}

/** What stands around a passage of the question's terms: in the title and the article's other passages; and what does not. */
function aroundOf(
  { terms, totals }: Question,
  title: Uint8Array,
  inArticle: readonly number[],
  { held }: Profile,
): Pick<PassageFeatures, 'titleOnly' | 'article' | 'articleSquared' | 'articleFrequency' | 'missing' | 'missingMost'> {
  let titleOnly = 0;
  let article = 0;
  let articleSquared = 0;
  let articleFrequency = 0;
  let missing = 0;
  let missingMost = 0;
  terms.forEach(({ weight }, i) => {
    const here = (held.similarity[i] ?? 0) > 0;
    const holding = inArticle[i] ?? 0;
    articleFrequency += weight * Math.log(1 + holding);
    if (title[i] && !here) titleOnly += weight;
    if (title[i] || holding > 0) {
      article += weight;
      articleSquared += weight * weight;
    }
    if (here || title[i]) return;
    missing++;
    missingMost = Math.max(missingMost, weight);
  });
  return {
    titleOnly: ratio(titleOnly, totals.weight),
    article: ratio(article, totals.weight),
    articleSquared: ratio(articleSquared, totals.squared),
    articleFrequency: ratio(articleFrequency, totals.weight),
    missing: Math.log(1 + missing),
    missingMost: ratio(missingMost, totals.most),
  };
}

/** What a passage shows of a question: its own words, its sentences (weighed already), what stands around it. */
export function examinePassage(
  question: Question,
  profile: Profile,
  sentences: readonly Sentence[],
  weights: readonly number[],
  firstStage: FirstStage,
  vocabulary: Vocabulary,
): PassageFeatures {
  const { entry, hits, held } = profile;
  const covered = coverageOf(question, held);
  const { pairs, wording } = closenessOf(question, hits, entry.tokenStart, entry.tokenEnd);
  const at = bestAt(weights);
  const best = sentences[at]?.features;
  const around = aroundOf(question, heldByTitle(question, entry, vocabulary), firstStage.article, profile);
  return {
    bm25: firstStage.bm25,
    cover: covered.cover,
    exact: covered.exact,
    asTyped: covered.asTyped,
    squared: covered.squared,
    pairs,
    wording,
    frequency: covered.frequency,
    length: logLength(entry.tokenStart, entry.tokenEnd),
    ...around,
    rarest: covered.rarest,
    capitals: covered.capitals,
    best: weights[at] ?? 0,
    bestCover: best?.cover ?? 0,
    bestExact: best?.exact ?? 0,
    bestLocal: best?.local ?? 0,
    bestPairs: best?.pairs ?? 0,
    bestWording: best?.wording ?? 0,
    bestPair: bestPairOf(question, sentences),
    fits: sentences.some(({ features }) => fitting(features) > 0) ? 1 : 0,
    bestFits: best ? fitting(best) : 0,
    lead: sentences[0]?.features.cover ?? 0,
    window: windowOf(question, hits),
    distinct: firstStage.distinct,
    neighbours: firstStage.neighbours,
  };
}
