import type { Article } from '../article/article.ts';
import type { SyncSteps } from '../base/steps.ts';
import { hashOf, pairHash } from './pair-hash.ts';
import { tokensOf } from './tokens.ts';

/** Words of a passage that are found as one; a longer passage has several blocks. */
const BLOCK = 120;

/** Some articles with the places of every pair of neighbouring words in them. Read only, but for what has gone. */
export interface Segment {
  /** Null where the article has gone. */
  readonly articles: (Article | null)[];
  /** By block: which of the articles, and where it begins and ends in its text, in UTF-16 units. */
  readonly articleOf: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The blocks that hold a pair, without repetition, as a view; a few others that share its place in the table as well. */
  postings(pair: number): Uint32Array;
  readonly bytes: number;
}

/** A list of numbers of 32 bits that grows. */
function numbers() {
  let held = new Uint32Array(1024);
  let length = 0;
  return {
    push(value: number): void {
      if (length === held.length) {
        const more = new Uint32Array(length * 2);
        more.set(held);
        held = more;
      }
      held[length++] = value;
    },
    done: (): Uint32Array => held.slice(0, length),
    view: (): Uint32Array => held.subarray(0, length),
  };
}

/** Words that are read in a step, some milliseconds; and pairs that are put in their places. */
const [WORDS, PAIRS] = [5_000, 20_000];

/** Reads articles into a segment; a long one takes many steps. */
export function* segmentOf(articles: readonly Article[]): SyncSteps<Segment> {
  const [articleOf, starts, ends] = [numbers(), numbers(), numbers()];
  const [pairs, blocks] = [numbers(), numbers()];
  let block = -1;
  let inStep = 0;
  for (const [number, { text, passages }] of articles.entries())
    for (const { span } of passages) {
      const tokens = tokensOf(text.slice(span[0], span[1]), span[0]);
      // A pair may lie across two blocks: it belongs to both.
      for (let from = 0; from < tokens.length; from += BLOCK) {
        block++;
        const to = Math.min(tokens.length, from + BLOCK);
        articleOf.push(number);
        starts.push(from === 0 ? span[0] : (tokens[from]?.start ?? span[0]));
        ends.push(to === tokens.length ? span[1] : (tokens[to]?.start ?? span[1]));
        let last = hashOf(tokens[from]?.key ?? '');
        const seen = new Set<number>();
        for (let at = from + 1; at < Math.min(tokens.length, to + 1); at++) {
          const next = hashOf(tokens[at]?.key ?? '');
          const pair = pairHash(last, next);
          last = next;
          if (seen.has(pair)) continue;
          seen.add(pair);
          pairs.push(pair);
          blocks.push(block);
        }
      }
      inStep += tokens.length;
      if (inStep < WORDS) continue;
      inStep = 0;
      yield;
    }
  const { heads, held, shift } = yield* sorted(pairs.view(), blocks.view());
  const places = { articleOf: articleOf.done(), starts: starts.done(), ends: ends.done() };
  return {
    articles: [...articles],
    ...places,
    postings: (pair) => held.subarray(heads[pair >>> shift], heads[(pair >>> shift) + 1]),
    bytes: [heads, held, ...Object.values(places)].reduce((sum, { byteLength }) => sum + byteLength, 0),
  };
}

/** Blocks by their pairs, in a table with a place for about every other pair. */
function* sorted(pairs: Uint32Array, blocks: Uint32Array) {
  const bits = Math.max(4, Math.min(24, Math.ceil(Math.log2(pairs.length + 1)) - 1));
  const shift = 32 - bits;
  const heads = new Uint32Array(2 ** bits + 1);
  for (let at = 0; at < pairs.length; at++) {
    const place = ((pairs[at] ?? 0) >>> shift) + 1;
    heads[place] = (heads[place] ?? 0) + 1;
    if (at % PAIRS === 0) yield;
  }
  for (let place = 1; place < heads.length; place++) heads[place] = (heads[place] ?? 0) + (heads[place - 1] ?? 0);
  yield;
  const next = heads.slice(0, -1);
  const held = new Uint32Array(pairs.length);
  for (let at = 0; at < pairs.length; at++) {
    const place = (pairs[at] ?? 0) >>> shift;
    const to = next[place] ?? 0;
    next[place] = to + 1;
    held[to] = blocks[at] ?? 0;
    if (at % PAIRS === 0) yield;
  }
  return { heads, held, shift };
}
