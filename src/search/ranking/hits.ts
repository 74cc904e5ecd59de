import { firstFrom } from '../../base/binary-search.ts';
import { type Entry, formOf } from '../index/page.ts';
import type { Question } from '../question/question.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** Where a passage holds words of the question: parallel lists in the order of the text. */
export interface Hits {
  /** Which token of the page; one that stands for several terms comes once for each. */
  readonly at: number[];
  /** Which term of the question. */
  readonly term: number[];
  /** 1 for the term's own stem, less for a similar one. */
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
  /** Of each term the similarity of its best hit: 0 where it has none. */
  readonly similarity: Float64Array;
  readonly asTyped: Uint8Array;
  /** How often each term stands there; similar stems are not counted. */
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
