import { atOnce, type SyncSteps } from '../../../base/steps.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { contentStems, type Page, sizeOf } from '../page.ts';

/** In how many passages each stem stands: of the pages at hand alone, whatever else the cluster holds. */
export interface Counts {
  readonly size: number;
  /** The mean length of the passages, in content words. */
  readonly averageLength: number;
  holding(stem: number): number;
  holdingIn(page: Page, stems: readonly number[]): readonly number[];
  /** Looks at a page, a passage at a step, so that counting it takes no time. */
  reading(page: Page): SyncSteps;
  /** Adds a page (1), or takes it out (−1). */
  count(page: Page, by: 1 | -1): void;
}

/** Stems with how many of the page's passages hold each. */
interface Counted {
  readonly stems: Int32Array;
  readonly holding: Int32Array;
  readonly length: number;
}

export function createCounts(vocabulary: Vocabulary): Counts {
  const holding: number[] = [];
  let size = 0;
  let length = 0;
  /** Of pages that are about to be counted. */
  const read = new Map<Page, Counted>();

  function* reading(page: Page): SyncSteps<Counted> {
    const held = new Map<number, number>();
    let words = 0;
    for (let at = 0; at < sizeOf(page); at++) {
      const stems = contentStems(page, at, vocabulary);
      words += stems.length;
      for (const stem of new Set(stems)) held.set(stem, (held.get(stem) ?? 0) + 1);
      yield;
    }
    return { stems: Int32Array.from(held.keys()), holding: Int32Array.from(held.values()), length: words };
  }

  return {
    get size() {
      return size;
    },
    get averageLength() {
      return length / Math.max(1, size);
    },
    holding: (stem) => holding[stem] ?? 0,
    holdingIn(page, stems) {
      const wanted = new Map(stems.map((stem, i) => [stem, i]));
      const found = stems.map(() => 0);
      for (let at = 0; at < sizeOf(page); at++)
        for (const stem of new Set(contentStems(page, at, vocabulary))) {
          const i = wanted.get(stem);
          if (i !== undefined) found[i] = (found[i] ?? 0) + 1;
        }
      return found;
    },
    *reading(page) {
      read.set(page, yield* reading(page));
    },
    count(page, by) {
      const counted = read.get(page) ?? atOnce(reading(page));
      read.delete(page);
      size += by * sizeOf(page);
      length += by * counted.length;
      counted.stems.forEach((stem, i) => {
        holding[stem] = (holding[stem] ?? 0) + by * (counted.holding[i] ?? 0);
      });
    },
  };
}
