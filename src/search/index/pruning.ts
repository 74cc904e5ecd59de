import { firstFrom } from '../../base/binary-search.ts';
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
  /** So many postings are read to find out who is out of the running, as far as time goes. */
  readonly prunesFrom: number;
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

/** Where the scores of a question are added up: of one place for each passage each, and used again for the next question. */
export interface Room {
  /** All 0 between two questions. */
  readonly scores: Float64Array;
  /** First those passages whose scores are not 0. */
  readonly touched: Uint32Array;
}

/** What a passage's length makes of how often a word stands in it. */
interface Worths {
  readonly plain: number;
  readonly perLength: number;
  readonly lengthOf: ArrayLike<number>;
}

const worth = (times: number, id: number, { plain, perLength, lengthOf }: Worths): number =>
  DELTA + (times * (K + 1)) / (times + plain + perLength * (lengthOf[id] ?? 0));

/**
 * Adds a list to the scores of its passages. By itself, since most of the time of a question would go here.
 * @param count how many passages were touched before; gives how many are now
 */
function read(
  { postings: { ids, times }, weight }: PostingList,
  worths: Worths,
  { scores, touched }: Room,
  count: number,
  mask?: Uint8Array,
): number {
  let end = count;
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0;
    if (mask?.[id] === 0) continue;
    const score = scores[id] ?? 0;
    if (score === 0) touched[end++] = id;
    scores[id] = score + weight * worth(times[at] ?? 0, id, worths);
  }
  return end;
}

/**
 * The passages of the highest BM25+ scores. Lists are read in the order of what they tell (MaxScore: Turtle and Flood 1995). As soon
 * as all lists to come together could not lift a passage to the last of the best, only those that still may win are looked up in
 * them. What is found is the same as if every list had been read.
 *
 * @param room nobody else may use it meanwhile
 */
export function bestOfLists(
  lists: readonly PostingList[],
  { average, of: lengthOf }: Lengths,
  room: Room,
  { choose, limit, mask, prunesFrom }: Wanted,
): readonly Chosen[] {
  const ordered = [...lists].sort((a, b) => b.weight - a.weight);
  const { scores, touched } = room;
  const worths = { plain: K * (1 - B), perLength: (K * B) / (average || 1), lengthOf };
  const addedBy = ({ postings: { ids, times }, weight }: PostingList, id: number): number => {
    const at = firstFrom(ids, id);
    return ids[at] === id ? weight * worth(times[at] ?? 0, id, worths) : 0;
  };

  let count = 0;
  /** The passages still in the running, once no list can bring in others. */
  let running: Uint32Array | undefined;
  let toCome = ordered.reduce((sum, { weight }) => sum + weight * MOST, 0);
  let toRead = ordered.reduce((sum, { postings }) => sum + postings.ids.length, 0);
  /** It is found out who is out of the running when less than this is to come, if that costs less than to read on. */
  let lookBelow = toCome;

  /** The least score of the best so far with the next lists added; 0 while there are fewer than wanted. */
  function leastOf(best: readonly Chosen[], next: readonly PostingList[]): number {
    if (best.length < limit) return 0;
    return Math.min(...best.map(({ id, score }) => next.reduce((sum, list) => sum + addedBy(list, id), score))) - GRAIN;
  }

  try {
    for (const [i, list] of ordered.entries()) {
      if (toCome < lookBelow && (running?.length ?? count) + prunesFrom < toRead) {
        const here = running ?? touched.subarray(0, count);
        const least = leastOf(choose(here, scores), ordered.slice(i, i + AHEAD));
        if (least > toCome) running = here.filter((id) => (scores[id] ?? 0) + toCome >= least);
        lookBelow = (least > toCome ? toCome : Math.max(0, least) + toCome) / 2;
      }
      toCome -= list.weight * MOST;
      toRead -= list.postings.ids.length;
      if (running) for (const id of running) scores[id] = (scores[id] ?? 0) + addedBy(list, id);
      else count = read(list, worths, room, count, mask);
    }
    return choose(running ?? touched.subarray(0, count), scores);
  } finally {
    for (let at = 0; at < count; at++) scores[touched[at] ?? 0] = 0;
  }
}
