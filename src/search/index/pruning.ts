import type { Choose, Chosen } from './choose-best.ts';
import type { Postings } from './passage-search.ts';

/** The postings of one stem, and how much it tells: above 0. */
export interface PostingList {
  readonly postings: Postings;
  /** The stem's weight by its inverse document frequency. */
  readonly weight: number;
}

/** What a passage's length does to its score. */
export interface Lengths {
  readonly average: number;
  /** By passage, in content words. */
  readonly of: ArrayLike<number>;
}

/** Which passages are looked for. */
export interface Wanted {
  readonly choose: Choose;
  /** How many `choose` gives at most. */
  readonly limit: number;
  /** By passage: 0 where it may not be found. Default: any may. */
  readonly mask?: Uint8Array | undefined;
}

/** MiniSearch's own constants of BM25+: how soon a repeated word counts no more, how much length counts, the least that a word counts. */
const K = 1.2;
const B = 0.7;
const DELTA = 0.5;
/** No posting is worth more than this times the weight of its list. */
const MOST = K + 1 + DELTA;
/** Sums of the same numbers in another order may differ by less than this. */
const GRAIN = 1e-9;

/** So many lists are looked up ahead to tell how good the best will be at least. */
const AHEAD = 16;

/**
 * The passages of the highest BM25+ scores. Lists are read in the order of what they tell (MaxScore: Turtle and Flood 1995). As soon
 * as all lists to come together could not lift a passage to the last of the best, only those that still may win are looked up in
 * them. What is found is the same as if every list had been read.
 */
export function bestOfLists(
  lists: readonly PostingList[],
  lengths: Lengths,
  { choose, limit, mask }: Wanted,
): readonly Chosen[] {
  const ordered = [...lists].sort((a, b) => b.weight - a.weight);
  const [plain, perLength] = [K * (1 - B), (K * B) / (lengths.average || 1)];
  const worth = (times: number, id: number): number =>
    DELTA + (times * (K + 1)) / (times + plain + perLength * (lengths.of[id] ?? 0));
  const addedBy = ({ postings, weight }: PostingList, id: number): number => {
    const times = postings.get(id);
    return times === undefined ? 0 : weight * worth(times, id);
  };

  const scores = new Float64Array(lengths.of.length);
  const touched: number[] = [];
  /** The passages still in the running, once no list can bring in others. */
  let running: readonly number[] | undefined;
  let toCome = ordered.reduce((sum, { weight }) => sum + weight * MOST, 0);
  let toRead = ordered.reduce((sum, { postings }) => sum + postings.size, 0);
  /** It is found out who is out of the running when less than this is to come, if that costs less than to read on. */
  let lookBelow = toCome;

  /** The least score of the best so far with the next lists added; 0 while there are fewer than wanted. */
  function leastOf(best: readonly Chosen[], next: readonly PostingList[]): number {
    if (best.length < limit) return 0;
    return Math.min(...best.map(({ id, score }) => next.reduce((sum, list) => sum + addedBy(list, id), score))) - GRAIN;
  }

  for (const [i, list] of ordered.entries()) {
    const here = running ?? touched;
    if (toCome < lookBelow && here.length < toRead) {
      const least = leastOf(choose(here, scores), ordered.slice(i, i + AHEAD));
      if (least > toCome) running = here.filter((id) => (scores[id] ?? 0) + toCome >= least);
      lookBelow = (least > toCome ? toCome : Math.max(0, least) + toCome) / 2;
    }
    toCome -= list.weight * MOST;
    toRead -= list.postings.size;
    if (running) for (const id of running) scores[id] = (scores[id] ?? 0) + addedBy(list, id);
    else
      list.postings.forEach((times, id) => {
        if (mask?.[id] === 0) return;
        const score = scores[id] ?? 0;
        if (score === 0) touched.push(id);
        scores[id] = score + list.weight * worth(times, id);
      });
  }
  return choose(running ?? touched, scores);
}
