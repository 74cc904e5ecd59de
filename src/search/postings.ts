import { firstFrom } from '../base/ascending.ts';
import { inAll, type List, likeliest, type Place, placeOf, type Scored, type Wanted } from './index/pruning.ts';
import { createPool } from './pool.ts';

/** Which passages hold a stem, and how often: an inverted index with BM25 over it. */
export interface Postings {
  /** @param stems every stem of the passage, as often as it stands there; may be used again afterwards */
  add(passage: number, stems: ArrayLike<number>): void;
  /** @param stems as they were added */
  remove(passage: number, stems: ArrayLike<number>): void;
  /** In how many passages a stem stands. */
  holding(stem: number): number;
  /** In how many of the passages from one number up to another it stands. */
  holdingBetween(stem: number, from: number, to: number): number;
  /** How many passages there are. */
  readonly size: number;
  /** The passages in which all of these stems stand, ascending. */
  holdingAll(stems: readonly number[]): Uint32Array;
  /** The passages of the highest score, best first. */
  best(weights: Iterable<readonly [stem: number, weight: number]>, wanted: Wanted): Scored[];
}

const NONE = new Uint32Array();

function grown<A extends Uint32Array | Float64Array>(list: A, longer: A): A {
  longer.set(list);
  return longer;
}

export function createPostings(): Postings {
  const pool = createPool();
  /** By stem: where it stands, ascending, with room at the end. Nothing is left of a passage that was removed. */
  const places: Uint32Array[] = [];
  /** By stem: how many of its places are taken. */
  const held: number[] = [];
  /** By passage: its length in stems; 0 for one that is not there. */
  let lengths = new Uint32Array(1024);
  /** For the search under way: by passage, all 0 between searches; and passages. */
  let scores = new Float64Array(1024);
  let touched = new Uint32Array(1024);
  /** By stem, for the passage being counted; all 0 between passages. */
  let times = new Uint32Array(1024);
  let size = 0;
  let lengthsSum = 0;

  function insert(stem: number, place: Place): void {
    const count = held[stem] ?? 0;
    let list = places[stem] ?? NONE;
    if (count === list.length) {
      const longer = grown(list, pool.take(count + 1));
      if (count > 0) pool.giveBack(list);
      places[stem] = longer;
      list = longer;
    }
    // Nearly always at the end: only passages that take the numbers of removed ones come in between.
    const at = count === 0 || (list[count - 1] ?? 0) < place ? count : firstFrom(list, place, 0, count);
    if (at < count) list.copyWithin(at + 1, at, count);
    list[at] = place;
    held[stem] = count + 1;
  }

  function takeOut(stem: number, passage: number): void {
    const count = held[stem] ?? 0;
    const list = places[stem] ?? NONE;
    const at = firstFrom(list, placeOf(passage, 0), 0, count);
    list.copyWithin(at, at + 1, count);
    held[stem] = count - 1;
  }

  const listOf = (stem: number, weight: number): List => ({
    places: places[stem] ?? NONE,
    count: held[stem] ?? 0,
    weight,
  });

  /** The stems, each once; how often each stands there is in `times` until `seen` has looked at it. */
  function eachOnce(stems: ArrayLike<number>, seen: (stem: number, times: number) => void): void {
    const once: number[] = [];
    for (let i = 0; i < stems.length; i++) {
      const stem = stems[i] ?? 0;
      if (stem >= times.length) times = grown(times, new Uint32Array(stem * 2));
      const before = times[stem] ?? 0;
      if (before === 0) once.push(stem);
      times[stem] = before + 1;
    }
    for (const stem of once) {
      seen(stem, times[stem] ?? 0);
      times[stem] = 0;
    }
  }

  return {
    add(passage, stems) {
      if (passage >= lengths.length) {
        lengths = grown(lengths, new Uint32Array(passage * 2));
        scores = new Float64Array(passage * 2);
        touched = new Uint32Array(passage * 2);
      }
      lengths[passage] = Math.max(1, stems.length);
      lengthsSum += stems.length;
      size++;
      eachOnce(stems, (stem, times) => insert(stem, placeOf(passage, times)));
    },
    remove(passage, stems) {
      lengths[passage] = 0;
      lengthsSum -= stems.length;
      size--;
      eachOnce(stems, (stem) => takeOut(stem, passage));
    },
    holding: (stem) => held[stem] ?? 0,
    holdingBetween(stem, from, to) {
      const list = places[stem] ?? NONE;
      const count = held[stem] ?? 0;
      const first = firstFrom(list, placeOf(from, 0), 0, count);
      return firstFrom(list, placeOf(to, 0), first, count) - first;
    },
    get size() {
      return size;
    },
    holdingAll: (stems) => inAll(stems.map((stem) => listOf(stem, 1))),
    best(weights, wanted) {
      const lists = [];
      for (const [stem, weight] of weights) {
        const count = held[stem] ?? 0;
        if (count > 0) lists.push(listOf(stem, weight * Math.log(1 + (size - count + 0.5) / (count + 0.5))));
      }
      return likeliest(lists, { lengths, average: lengthsSum / Math.max(1, size), scores, touched }, wanted);
    },
  };
}
