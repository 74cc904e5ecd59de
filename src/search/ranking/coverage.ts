import type { Question } from '../question/question.ts';
import type { Held } from './hits.ts';

export const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** Weights of the terms by how few of several stretches hold them; 0 for a term that none holds. */
export function tellingWeights({ terms }: Question, stretches: readonly Held[]): Float64Array {
  const telling = new Float64Array(terms.length);
  terms.forEach(({ weight }, t) => {
    let holding = 0;
    for (const { similarity } of stretches) if ((similarity[t] ?? 0) > 0) holding++;
    if (holding > 0) telling[t] = weight * Math.log(1 + stretches.length / holding);
  });
  return telling;
}

/** What is held of all that the terms weigh, when they weigh this much. */
export function shareOf(weights: Float64Array, { similarity }: Held): number {
  let held = 0;
  let all = 0;
  for (let t = 0; t < weights.length; t++) {
    const weight = weights[t] ?? 0;
    all += weight;
    held += weight * (similarity[t] ?? 0);
  }
  return ratio(held, all);
}

/** Shares of the question's weight that a stretch of text holds. */
export interface Coverage {
  /** Its words, and words similar to them. */
  readonly cover: number;
  /** Its very stems. */
  readonly exact: number;
  /** Its words as typed. */
  readonly asTyped: number;
  /** Weights squared: the rare words count still more. */
  readonly squared: number;
  /** Growing with the logarithm of how often each stands there. */
  readonly frequency: number;
  /** Of the words with a capital; of the numbers. */
  readonly capitals: number;
  readonly numbers: number;
  /** The weightiest word held, as a share of the weightiest there is. */
  readonly rarest: number;
  /** How many terms are held. */
  readonly count: number;
}

export function coverageOf({ terms, totals }: Question, held: Held): Coverage {
  let cover = 0;
  let exact = 0;
  let asTyped = 0;
  let squared = 0;
  let frequency = 0;
  let capitals = 0;
  let numbers = 0;
  let rarest = 0;
  let count = 0;
  for (let i = 0; i < terms.length; i++) {
    const like = held.similarity[i] ?? 0;
    const term = terms[i];
    if (like === 0 || !term) continue;
    const w = term.weight;
    count++;
    cover += w * like;
    squared += w * w * like;
    if (like === 1) exact += w;
    if (held.asTyped[i]) asTyped += w;
    frequency += w * Math.log(1 + (held.times[i] ?? 0));
    if (term.capital) capitals += w * like;
    if (term.number) numbers += w * like;
    if (w * like > rarest) rarest = w * like;
  }
  return {
    cover: ratio(cover, totals.weight),
    exact: ratio(exact, totals.weight),
    asTyped: ratio(asTyped, totals.weight),
    squared: ratio(squared, totals.squared),
    frequency: ratio(frequency, totals.weight),
    capitals: ratio(capitals, totals.capitals),
    numbers: ratio(numbers, totals.numbers),
    rarest: ratio(rarest, totals.most),
    count,
  };
}

/** The share of the question's weight that `other` holds and `here` does not. */
export function added({ terms, totals }: Question, here: Held, other: Held | undefined): number {
  if (!other) return 0;
  let sum = 0;
  for (let i = 0; i < terms.length; i++) {
    const more = (other.similarity[i] ?? 0) - (here.similarity[i] ?? 0);
    if (more > 0) sum += more * (terms[i]?.weight ?? 0);
  }
  return ratio(sum, totals.weight);
}
