import { firstFrom, nextFrom } from '../../base/ascending.ts';

/** Where a stem stands: the number of the passage × 16 + how often, 15 at most. */
export type Place = number;
const MOST = 15;
export const placeOf = (passage: number, times: number): Place => passage * 16 + Math.min(MOST, times);
const passageOf = (place: Place): number => place >>> 4;

/** The places of one stem, ascending, and what each is worth. */
export interface List {
  readonly places: Uint32Array;
  /** How many of them count. */
  readonly count: number;
  /** How much the stem tells, above 0. */
  readonly weight: number;
}

/** What is known of passages by their numbers. */
export interface Passages {
  /** In stems. */
  readonly lengths: Uint32Array;
  readonly average: number;
  /** All 0, and left so. */
  readonly scores: Float64Array;
  /** Room for the number of each, whatever stands in it. */
  readonly touched: Uint32Array;
}

/** Which passages are looked for. */
export interface Wanted {
  /** The numbers of those that may be found, ascending, where few are. Default: any. */
  readonly only?: Uint32Array | undefined;
  /** How many at most. */
  readonly limit: number;
  /** By passage: 0 where it is not to be looked at. Default: all are. */
  readonly among?: Uint8Array | undefined;
  /** Asked of those alone that would be among the best. */
  admits(passage: number): boolean;
  /** Which of two passages of the same score comes first. */
  precedes(passage: number, other: number): boolean;
  /** Whether two are pieces of one long passage, of which no more than a dozen are given. */
  belongTogether(passage: number, other: number): boolean;
  /** Whether it is a piece of a long passage at all; most are none, and need not be compared. */
  isPiece(passage: number): boolean;
}

export interface Scored {
  readonly passage: number;
  readonly score: number;
}

/** BM25's constants: how soon a word said again counts no more, and how much a long passage is held against it. */
const K = 1.2;
const B = 0.7;
/** BM25+: a word said once in a long passage still counts this much. */
const DELTA = 0.5;
/** No place is worth more than this times its stem's weight. */
const WORTH = K + 1 + DELTA;
/** Sums of the same numbers in another order may differ by less than this. */
const GRAIN = 1e-9;

/** So many stems find a passage whatever else is said: of a question as long as a page, the most telling ones. (A third does as well.) */
const LISTS = 96;

/** So many lists are looked up ahead to tell how good the best will be at least. */
const AHEAD = 16;

/** So many pieces of one long passage at most, so that it leaves room for others: half of what a search looks at. */
const PIECES = 12;

/** The best of some passages, best first, kept in order by insertion: nearly all fall below the last one kept. */
function bestOf(passages: Uint32Array, scores: Float64Array, wanted: Wanted): Scored[] {
  const { limit, admits, precedes, belongTogether, isPiece } = wanted;
  const best: Scored[] = [];
  const better = (passage: number, score: number, than: Scored): boolean =>
    score > than.score || (score === than.score && precedes(passage, than.passage));
  let least = 0;
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i] ?? 0;
    const score = scores[passage] ?? 0;
    if (score === 0 || score < least) continue;
    const last = best[limit - 1];
    if (last && !better(passage, score, last)) continue;
    if (!admits(passage)) continue;
    const lastPiece = isPiece(passage)
      ? best.filter((one) => belongTogether(one.passage, passage))[PIECES - 1]
      : undefined;
    if (lastPiece && !better(passage, score, lastPiece)) continue;
    if (lastPiece) best.splice(best.indexOf(lastPiece), 1);
    let at = Math.min(best.length, limit - 1);
    for (let before = best[at - 1]; before && better(passage, score, before); before = best[at - 1])
      best[at--] = before;
    best[at] = { passage, score };
    least = best[limit - 1]?.score ?? 0;
  }
  return best;
}

/** The passages that stand in every one of some lists, ascending. */
export function inAll(lists: readonly List[]): Uint32Array {
  const [shortest, ...others] = [...lists].sort((a, b) => a.count - b.count);
  let left = shortest?.places.subarray(0, shortest.count).map(passageOf) ?? new Uint32Array();
  for (const { places, count } of others) {
    let at = 0;
    left = left.filter((passage) => {
      at = nextFrom(places, placeOf(passage, 0), at, count);
      return at < count && passageOf(places[at] ?? 0) === passage;
    });
  }
  return left;
}

/**
 * The passages of the highest BM25+ score. Lists that tell most are read first. As soon as all lists to come together could not
 * lift a passage to the place of the last one wanted, it is passed over: of the long lists of common words only the places
 * of those still in the running are looked up. What is found is the same as if every place were read.
 */
export function likeliest(lists: readonly List[], passages: Passages, wanted: Wanted): Scored[] {
  const ordered = [...lists].sort((a, b) => b.weight - a.weight).slice(0, LISTS);
  const { lengths, average, scores, touched } = passages;
  const { among, limit } = wanted;
  const [plain, perLength] = [K * (1 - B), (K * B) / average];
  const worth = (place: Place, length: number): number => {
    const times = place & MOST;
    return DELTA + (times * (K + 1)) / (times + plain + perLength * length);
  };
  /** How much is added by the place where a passage's would be. */
  function addedAt({ places, count, weight }: List, at: number, passage: number): number {
    const place = places[at] ?? 0;
    return at < count && passageOf(place) === passage ? weight * worth(place, lengths[passage] ?? 0) : 0;
  }
  /** At least so much is the last score wanted: that of the best so far when the next lists are looked up for them. */
  function leastOf(best: readonly Scored[], next: readonly List[]): number {
    if (best.length < limit) return 0;
    const whole = best.map(({ passage, score }) =>
      next.reduce(
        (sum, list) => sum + addedAt(list, firstFrom(list.places, placeOf(passage, 0), 0, list.count), passage),
        score,
      ),
    );
    return Math.min(...whole) - GRAIN;
  }

  /** How many passages have been touched. */
  let count = 0;
  /** The passages still in the running, ascending, once no list can bring in others. */
  let running = wanted.only?.filter((passage) => among?.[passage] !== 0);
  let toCome = ordered.reduce((sum, { weight }) => sum + weight * WORTH, 0);
  let toRead = ordered.reduce((sum, { count }) => sum + count, 0);
  /** It is looked for passages that are out of the running when less than this is to come, and that costs less than to read on. */
  let lookBelow = toCome;

  for (const [i, list] of ordered.entries()) {
    const here = running ?? touched.subarray(0, count);
    if (toCome < lookBelow && here.length < toRead) {
      const least = leastOf(bestOf(here, scores, wanted), ordered.slice(i, i + AHEAD));
      if (least > toCome) running = here.filter((passage) => (scores[passage] ?? 0) + toCome >= least).sort();
      lookBelow = (least > toCome ? toCome : Math.max(0, least) + toCome) / 2;
    }
    toCome -= list.weight * WORTH;
    toRead -= list.count;
    if (running) {
      let at = 0;
      for (const passage of running) {
        at = nextFrom(list.places, placeOf(passage, 0), at, list.count);
        scores[passage] = (scores[passage] ?? 0) + addedAt(list, at, passage);
      }
      continue;
    }
    for (let at = 0; at < list.count; at++) {
      const place = list.places[at] ?? 0;
      const passage = passageOf(place);
      if (among && among[passage] === 0) continue;
      const score = scores[passage] ?? 0;
      if (score === 0) touched[count++] = passage;
      scores[passage] = score + list.weight * worth(place, lengths[passage] ?? 0);
    }
  }
  const best = bestOf(running ?? touched.subarray(0, count), scores, wanted);
  for (const passage of wanted.only ?? touched.subarray(0, count)) scores[passage] = 0;
  return best;
}
