import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { formOf, type Page, tokensAt } from '../page.ts';

/** As MiniSearch has it: see `pruning.ts` and `passage-search.ts` beside. */
const K = 1.2;
const B = 0.7;
const DELTA = 0.5;
export const MOST_TIMES = 15;

/** BM25+ of a passage, by the words of its page. @param stems each with its weight, rarity among it */
export function scorerOf(
  stems: readonly (readonly [stem: number, weight: number])[],
  average: number,
  { stemOf, isStop }: Vocabulary,
): (page: Page, at: number) => number {
  const place = new Map(stems.map(([stem], i) => [stem, i]));
  const times = new Float64Array(stems.length);
  return (page, at) => {
    times.fill(0);
    let length = 0;
    const [from, to] = tokensAt(page, at);
    for (let i = from; i < to; i++) {
      const form = formOf(page.tokens[i] ?? 0);
      if (isStop(form)) continue;
      length++;
      const of = place.get(stemOf(form));
      if (of !== undefined) times[of] = Math.min(MOST_TIMES, (times[of] ?? 0) + 1);
    }
    const norm = K * (1 - B + (B * length) / (average || 1));
    return stems.reduce((sum, [, weight], i) => {
      const held = times[i] ?? 0;
      return held === 0 ? sum : sum + weight * (DELTA + (held * (K + 1)) / (held + norm));
    }, 0);
  };
}
