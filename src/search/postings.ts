/** Which passages hold a stem, and how often: an inverted index with BM25 over it. */
export interface Postings {
  /** @param stems every stem of the passage, as often as it stands there */
  add(passage: number, stems: readonly number[]): void;
  /** The passage is no longer found; its places go when half of all are of removed passages. */
  remove(passage: number, stems: readonly number[]): void;
  /** In how many passages a stem stands. */
  holding(stem: number): number;
  /** How many passages there are. */
  readonly size: number;
  /** The passages of the highest score that are admitted, best first. Of equal ones the earlier is better. */
  best(
    weights: Iterable<readonly [stem: number, weight: number]>,
    limit: number,
    admits: (passage: number) => boolean,
  ): Scored[];
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
/** A place is one number: the passage × 16 + how often, 15 at most. */
const MOST = 15;

export function createPostings(): Postings {
  const places: (number[] | undefined)[] = [];
  const holding: number[] = [];
  /** By passage: its length in stems; 0 for one that is not there. */
  let lengths = new Uint32Array(1024);
  /** Scores of the search under way, all 0 between searches. */
  let scores = new Float64Array(1024);
  let size = 0;
  let lengthsSum = 0;
  let dead = 0;

  function reach(passage: number): void {
    if (passage < lengths.length) return;
    const room = Math.max(passage + 1, lengths.length * 2);
    const longer = new Uint32Array(room);
    longer.set(lengths);
    lengths = longer;
    scores = new Float64Array(room);
  }

  function countOf(stems: readonly number[]): Map<number, number> {
    const counts = new Map<number, number>();
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    return counts;
  }

  function sweep(): void {
    places.forEach((list, stem) => {
      if (list) places[stem] = list.filter((place) => (lengths[place >> 4] ?? 0) > 0);
    });
    dead = 0;
  }

  return {
    add(passage, stems) {
      reach(passage);
      lengths[passage] = Math.max(1, stems.length);
      lengthsSum += stems.length;
      size++;
      for (const [stem, times] of countOf(stems)) {
        const place = passage * 16 + Math.min(MOST, times);
        const list = places[stem];
        if (list) list.push(place);
        else places[stem] = [place];
        holding[stem] = (holding[stem] ?? 0) + 1;
      }
    },
    remove(passage, stems) {
      lengths[passage] = 0;
      lengthsSum -= stems.length;
      size--;
      dead++;
      for (const stem of countOf(stems).keys()) holding[stem] = (holding[stem] ?? 0) - 1;
      if (dead > size) sweep();
    },
    holding: (stem) => holding[stem] ?? 0,
    get size() {
      return size;
    },
    best(weights, limit, admits) {
      const touched: number[] = [];
      const average = lengthsSum / Math.max(1, size);
      for (const [stem, weight] of weights) {
        const held = holding[stem] ?? 0;
        const idf = weight * Math.log(1 + (size - held + 0.5) / (held + 0.5));
        for (const place of places[stem] ?? []) {
          const passage = place >> 4;
          const length = lengths[passage] ?? 0;
          if (length === 0) continue;
          const times = place & MOST;
          const score = scores[passage] ?? 0;
          if (score === 0) touched.push(passage);
          scores[passage] = score + idf * (DELTA + (times * (K + 1)) / (times + K * (1 - B + (B * length) / average)));
        }
      }
      // Kept in order by insertion: nearly all passages fall below the last one kept.
      const best: Scored[] = [];
      for (const passage of touched) {
        const score = scores[passage] ?? 0;
        scores[passage] = 0;
        const last = best[best.length - 1];
        if (best.length === limit && last && score <= last.score) continue;
        if (!admits(passage)) continue;
        let at = best.length;
        while (at > 0 && (best[at - 1]?.score ?? 0) < score) at--;
        best.splice(at, 0, { passage, score });
        if (best.length > limit) best.pop();
      }
      return best;
    },
  };
}
