import { type Entry, sentenceToken } from '../index/page.ts';
import type { Question } from '../question/question.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { fittingOf } from './answer-kind.ts';
import { closenessOf, logLength } from './closeness.ts';
import { added, coverageOf, ratio, shareOf, tellingWeights } from './coverage.ts';
import { findHits, type Held, type Hits, heldBetween } from './hits.ts';

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

/** 1 where the sentence holds the kind of answer that is asked for, else 0. */
export const fitting = ({ person, place, date, number, reason }: SentenceFeatures): number =>
  person + place + date + number + reason;

/** Which sentence weighs most; the first of those that weigh the same. */
export function bestAt(weights: readonly number[]): number {
  let best = 0;
  for (let i = 1; i < weights.length; i++) if ((weights[i] ?? 0) > (weights[best] ?? 0)) best = i;
  return best;
}

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

export function profileOf(question: Question, entry: Entry, vocabulary: Vocabulary): Profile {
  const hits = findHits(question, entry, vocabulary);
  return { entry, hits, held: heldBetween(question, hits, entry.tokenStart, entry.tokenEnd) };
}

function sentencesOf({ entry, hits }: Profile, question: Question): { from: number; to: number; held: Held }[] {
  const { page, sentenceStart, sentenceEnd, tokenEnd } = entry;
  const found = [];
  for (let i = sentenceStart; i < sentenceEnd; i++) {
    const from = sentenceToken(page, i);
    const to = i + 1 < sentenceEnd ? sentenceToken(page, i + 1) : tokenEnd;
    found.push({ from, to, held: heldBetween(question, hits, from, to) });
  }
  return found;
}

/** The sentences of a passage with what each shows. */
export function examineSentences(question: Question, profile: Profile, vocabulary: Vocabulary): Sentence[] {
  const { entry, hits, held: whole } = profile;
  const drafts = sentencesOf(profile, question);
  const local = tellingWeights(
    question,
    drafts.map(({ held }) => held),
  );
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
      local: shareOf(local, held),
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
