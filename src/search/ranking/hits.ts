import { firstFrom } from '../../base/ascending.ts';
import { type Entry, formOf } from '../index/page.ts';
import type { Question } from '../question/question.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** Where a passage holds words of the question: parallel lists in the order of the text. */
export interface Hits {
  /** Which token of the page; one that stands for several terms comes once for each. */
  readonly at: number[];
  /** Which term of the question. */
  readonly term: number[];
  /** 1 for the term's own stem, less for its kin. */
  readonly similarity: number[];
  /** Whether the word is written as in the question. */
  readonly asTyped: boolean[];
  /** Ends of pairs of words that stand side by side in the question too, stop words included; tokens of the page. */
  readonly wording: number[];
}

function add(hits: Hits, at: number, term: number, similarity: number, asTyped: boolean): void {
  hits.at.push(at);
  hits.term.push(term);
  hits.similarity.push(similarity);
  hits.asTyped.push(asTyped);
}

export function findHits(question: Question, { page, tokenStart, tokenEnd }: Entry, vocabulary: Vocabulary): Hits {
  const hits: Hits = { at: [], term: [], similarity: [], asTyped: [], wording: [] };
  let before = -1;
  for (let at = tokenStart; at < tokenEnd; at++) {
    const form = formOf(page.tokens[at] ?? 0);
    const stem = vocabulary.stemOf(form);
    if (!question.mayHold(stem)) {
      before = -1;
      continue;
    }
    if (before >= 0 && question.wording.get(before)?.has(stem)) hits.wording.push(at);
    before = stem;
    const match = question.matches.get(stem);
    if (!match) continue;
    add(hits, at, match.term, match.similarity, question.terms[match.term]?.form === form);
    if (match.also) for (const term of match.also) add(hits, at, term, match.similarity, false);
  }
  return hits;
}

/** What a stretch of text holds of each term of the question. */
export interface Held {
  /** The likest hit of each term: 0 where it has none. */
  readonly similarity: Float64Array;
  readonly asTyped: Uint8Array;
  /** How often each term stands there, kin not counted. */
  readonly times: Float64Array;
}

/** The hits from token `from` up to token `to`. */
export function heldBetween(question: Question, hits: Hits, from: number, to: number): Held {
  const n = question.terms.length;
  const held: Held = { similarity: new Float64Array(n), asTyped: new Uint8Array(n), times: new Float64Array(n) };
  for (let i = firstFrom(hits.at, from); i < hits.at.length; i++) {
    const at = hits.at[i] ?? 0;
    if (at >= to) break;
    const term = hits.term[i] ?? 0;
    const similarity = hits.similarity[i] ?? 0;
    if (similarity > (held.similarity[term] ?? 0)) held.similarity[term] = similarity;
    if (hits.asTyped[i]) held.asTyped[term] = 1;
    if (similarity === 1) held.times[term] = (held.times[term] ?? 0) + 1;
  }
  return held;
}

export const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** Weights of the terms by how few of several stretches hold them; 0 for a term that none holds. */
export function tellingWeights({ terms }: Question, stretches: readonly Held[]): Float64Array {
  return Float64Array.from(terms, ({ weight }, t) => {
    let holding = 0;
    for (const { similarity } of stretches) if ((similarity[t] ?? 0) > 0) holding++;
    return holding === 0 ? 0 : weight * Math.log(1 + stretches.length / holding);
  });
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
  /** Its words and their kin. */
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
