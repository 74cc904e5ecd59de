import { fittingOf } from './fitting.ts';
import {
  added,
  closenessOf,
  coverageOf,
  findHits,
  type Held,
  type Hits,
  heldBetween,
  logLength,
  ratio,
} from './hits.ts';
import { type Entry, formOf, passagesHolding } from './pages.ts';
import type { Question } from './question.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a sentence shows of a question. Shares are of the question's weight unless said otherwise. */
export const SENTENCE_FEATURES = [
  'cover',
  'exact',
  'asTyped',
  'local',
  'share',
  'pairs',
  'near',
  'wording',
  'density',
  'first',
  'length',
  'before',
  'after',
  'person',
  'place',
  'date',
  'number',
  'reason',
  'fitNear',
  'capitals',
  'numbers',
  'fresh',
  'rarest',
  'count',
] as const;
export type SentenceFeatures = Readonly<Record<(typeof SENTENCE_FEATURES)[number], number>>;

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
  'neighbours',
] as const;
export type PassageFeatures = Readonly<Record<(typeof PASSAGE_FEATURES)[number], number>>;

/** A passage as the question finds it. */
export interface Profile {
  readonly entry: Entry;
  readonly hits: Hits;
  readonly held: Held;
}

export interface Sentence {
  /** First token and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly held: Held;
  readonly features: SentenceFeatures;
}

/** What is known of a passage from the first stage. */
export interface Standing {
  /** Its score as a share of the first candidate's. */
  readonly bm25: number;
  /** The best score of the article's other candidates, as a share of the first candidate's. */
  readonly neighbours: number;
}

export function profileOf(question: Question, entry: Entry, vocabulary: Vocabulary): Profile {
  const hits = findHits(question, entry, vocabulary);
  return { entry, hits, held: heldBetween(question, hits, entry.tokenStart, entry.tokenEnd) };
}

function sentencesOf({ entry, hits }: Profile, question: Question): { from: number; to: number; held: Held }[] {
  const { page, sentenceStart, sentenceEnd, tokenEnd } = entry;
  const found = [];
  for (let i = sentenceStart; i < sentenceEnd; i++) {
    const from = page.sentences[i * 3] ?? 0;
    const to = i + 1 < sentenceEnd ? (page.sentences[(i + 1) * 3] ?? 0) : tokenEnd;
    found.push({ from, to, held: heldBetween(question, hits, from, to) });
  }
  return found;
}

/** Weights of the terms by how few of the passage's sentences hold them. */
function localWeights({ terms }: Question, sentences: readonly { held: Held }[]): Float64Array {
  return Float64Array.from(terms, ({ weight }, i) => {
    let holding = 0;
    for (const { held } of sentences) if ((held.likeness[i] ?? 0) > 0) holding++;
    return holding === 0 ? 0 : weight * Math.log(1 + sentences.length / holding);
  });
}

const weighed = (weights: Float64Array, held: Held): number => {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (held.likeness[i] ?? 0);
  return sum;
};

const total = (weights: Float64Array): number => weights.reduce((sum, w) => sum + w, 0);

/** The sentences of a passage with what each shows. */
export function examineSentences(question: Question, profile: Profile, vocabulary: Vocabulary): Sentence[] {
  const { entry, hits, held: whole } = profile;
  const drafts = sentencesOf(profile, question);
  const local = localWeights(question, drafts);
  const localAll = total(local);
  const wholeCover = coverageOf(question, whole).cover;
  return drafts.map(({ from, to, held }, s) => {
    const covered = coverageOf(question, held);
    const { pairs, near, wording } = closenessOf(question, hits, from, to);
    const fit = fittingOf(question, entry.page, vocabulary, hits, from, to);
    const fits = (kind: Question['kind']): number => (fit.fits && question.kind === kind ? 1 : 0);
    const features: SentenceFeatures = {
      cover: covered.cover,
      exact: covered.exact,
      asTyped: covered.asTyped,
      local: ratio(weighed(local, held), localAll),
      share: ratio(covered.cover, wholeCover),
      pairs,
      near,
      wording,
      density: covered.cover / Math.log(4 + to - from),
      first: s === 0 ? 1 : 0,
      length: logLength(from, to),
      before: added(question, held, drafts[s - 1]?.held),
      after: added(question, held, drafts[s + 1]?.held),
      person: fits('person'),
      place: fits('place'),
      date: fits('date'),
      number: fits('number'),
      reason: fits('reason'),
      fitNear: fit.near,
      capitals: covered.capitals,
      numbers: covered.numbers,
      fresh: Math.log(1 + fit.fresh) / 4,
      rarest: covered.rarest,
      count: Math.log(1 + covered.count),
    };
    return { from, to, held, features };
  });
}

function heldByTitle(question: Question, { page }: Entry, vocabulary: Vocabulary): Uint8Array {
  const held = new Uint8Array(question.terms.length);
  for (const token of page.title) {
    const slot = question.slots.get(vocabulary.stemOf(formOf(token)));
    if (slot?.likeness === 1) held[slot.term] = 1;
  }
  return held;
}

function bestPairOf({ terms, totals }: Question, sentences: readonly Sentence[]): number {
  let best = 0;
  for (let s = 0; s + 1 < sentences.length; s++) {
    const a = sentences[s]?.held.likeness;
    const b = sentences[s + 1]?.held.likeness;
    let sum = 0;
    for (let i = 0; i < terms.length; i++) sum += (terms[i]?.weight ?? 0) * Math.max(a?.[i] ?? 0, b?.[i] ?? 0);
    best = Math.max(best, sum);
  }
  return ratio(best, totals.weight);
}

/** What a passage shows of a question: its own words, its sentences (weighed already), what stands around it. */
export function examinePassage(
  question: Question,
  profile: Profile,
  sentences: readonly Sentence[],
  weights: readonly number[],
  standing: Standing,
  vocabulary: Vocabulary,
): PassageFeatures {
  const { entry, hits, held } = profile;
  const { terms, totals } = question;
  const covered = coverageOf(question, held);
  const { pairs, wording } = closenessOf(question, hits, entry.tokenStart, entry.tokenEnd);
  let bestAt = 0;
  weights.forEach((weight, i) => {
    if (weight > (weights[bestAt] ?? 0)) bestAt = i;
  });
  const best = sentences[bestAt]?.features;
  const fits = (features: SentenceFeatures | undefined): number =>
    features ? features.person + features.place + features.date + features.number + features.reason : 0;

  const title = heldByTitle(question, entry, vocabulary);
  let titleOnly = 0;
  let article = 0;
  let articleSquared = 0;
  let missing = 0;
  let missingMost = 0;
  let articleFrequency = 0;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i];
    if (!term) continue;
    const w = term.weight;
    const likeness = held.likeness[i] ?? 0;
    const holding = term.stem < 0 ? 0 : passagesHolding(entry.page, term.stem);
    articleFrequency += w * Math.log(1 + holding);
    if (title[i] && likeness === 0) titleOnly += w;
    if (title[i] || holding > 0) {
      article += w;
      articleSquared += w * w;
    }
    if (likeness === 0 && !title[i]) {
      missing++;
      missingMost = Math.max(missingMost, w);
    }
  }
  return {
    bm25: standing.bm25,
    cover: covered.cover,
    exact: covered.exact,
    asTyped: covered.asTyped,
    squared: covered.squared,
    pairs,
    wording,
    frequency: covered.frequency,
    titleOnly: ratio(titleOnly, totals.weight),
    article: ratio(article, totals.weight),
    articleSquared: ratio(articleSquared, totals.squared),
    articleFrequency: ratio(articleFrequency, totals.weight),
    length: logLength(entry.tokenStart, entry.tokenEnd),
    missing: Math.log(1 + missing),
    missingMost: ratio(missingMost, totals.most),
    rarest: covered.rarest,
    capitals: covered.capitals,
    best: weights[bestAt] ?? 0,
    bestCover: best?.cover ?? 0,
    bestExact: best?.exact ?? 0,
    bestLocal: best?.local ?? 0,
    bestPairs: best?.pairs ?? 0,
    bestWording: best?.wording ?? 0,
    bestPair: bestPairOf(question, sentences),
    fits: sentences.some(({ features }) => fits(features) > 0) ? 1 : 0,
    bestFits: fits(best),
    neighbours: standing.neighbours,
  };
}
