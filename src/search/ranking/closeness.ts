import { firstFrom } from '../../base/binary-search.ts';
import type { Question } from '../question/question.ts';
import { ratio } from './coverage.ts';
import type { Hits } from './hits.ts';

/** How the hits stand to each other between two tokens. */
export interface Closeness {
  /** Share of the question's neighbouring terms that stand in its order within four words, the nearer the more. */
  readonly pairs: number;
  /** Weight of the hits beside hits of other terms, the nearer the more. */
  readonly near: number;
  /** Share of the question's pairs of words that stand side by side here, stop words included; at most 1. */
  readonly wording: number;
}

const REACH = 4;

export function closenessOf(question: Question, hits: Hits, from: number, to: number): Closeness {
  const { terms, pairs, totals } = question;
  const nearest = new Float64Array(pairs.length);
  let near = 0;
  let last = -1;
  for (let i = firstFrom(hits.at, from); i < hits.at.length; i++) {
    const at = hits.at[i] ?? 0;
    if (at >= to) break;
    const term = hits.term[i] ?? 0;
    if (last >= 0 && hits.term[last] !== term) {
      const other = hits.term[last] ?? 0;
      const weight =
        (terms[term]?.weight ?? 0) * (hits.similarity[i] ?? 0) +
        (terms[other]?.weight ?? 0) * (hits.similarity[last] ?? 0);
      near += weight / (1 + at - (hits.at[last] ?? 0));
    }
    last = i;
    for (let j = i + 1; j < hits.at.length; j++) {
      const gap = (hits.at[j] ?? 0) - at;
      if (gap > REACH || at + gap >= to) break;
      const index = question.pairOf(term, hits.term[j] ?? 0);
      if (index >= 0) nearest[index] = Math.max(nearest[index] ?? 0, 1 / Math.sqrt(Math.max(1, gap)));
    }
  }
  let paired = 0;
  pairs.forEach(({ weight }, i) => {
    paired += weight * (nearest[i] ?? 0);
  });
  const wording = firstFrom(hits.wording, Math.max(from + 1, to)) - firstFrom(hits.wording, from + 1);
  return {
    pairs: ratio(paired, totals.pairs),
    near: near / (totals.weight + 1),
    wording: Math.min(1, ratio(wording, totals.wording)),
  };
}

/** So many tokens in a row are looked at as one: about a sentence, wherever it begins. */
const WINDOW = 16;

/** The share of the question's weight in the stretch of 16 tokens that holds most of it. */
export function windowOf({ terms, totals }: Question, hits: Hits): number {
  const similarity = new Float64Array(terms.length);
  /** For each term the stretch, by its first hit, in which it was met last. */
  const met = new Int32Array(terms.length).fill(-1);
  let most = 0;
  for (let first = 0; first < hits.at.length; first++) {
    const end = (hits.at[first] ?? 0) + WINDOW;
    let sum = 0;
    for (let i = first; i < hits.at.length && (hits.at[i] ?? 0) < end; i++) {
      const term = hits.term[i] ?? 0;
      const before = met[term] === first ? (similarity[term] ?? 0) : 0;
      const here = hits.similarity[i] ?? 0;
      if (here <= before) continue;
      sum += (here - before) * (terms[term]?.weight ?? 0);
      similarity[term] = here;
      met[term] = first;
    }
    most = Math.max(most, sum);
  }
  return ratio(most, totals.weight);
}

/** How many of the page's tokens lie in it, as a logarithm near 1 for a passage of common length. */
export const logLength = (from: number, to: number): number => Math.log(1 + to - from) / 4;
