import type { CommonRun } from './common-runs.ts';

/** Runs in the order of the text, none of which overlap. */
export interface Chain {
  readonly runs: readonly CommonRun[];
  /** What the runs weigh, less what the jumps between them cost. */
  readonly score: number;
}

/** What costs how much, in words that carry a topic. */
export interface Costs {
  /** To go on elsewhere: in another article, far away or further up. */
  readonly elsewhere: number;
  /** To leave out words of the article. */
  readonly gap: number;
  /** The same for each time that there are twice as many. */
  readonly doubled: number;
}

/** More words than this between two runs are no cut any more. */
export const LONGEST_GAP = 100;

/** Behind more words than this one word that is left of a run goes on with no other. */
const FAR_FOR_ONE = 12;

/** Words of the region between the end of one run and the beginning of another; less than 0 where that comes first. */
const gapBetween = (a: CommonRun, b: CommonRun): number =>
  a.region === b.region ? b.printedAt - a.printedAt - a.length : Number.POSITIVE_INFINITY;

/** Whether one run goes on, in its place, where another ended; more than an overlap of a few words is none. */
export function goesOn(a: CommonRun, b: CommonRun): boolean {
  const gap = gapBetween(a, b);
  return gap <= LONGEST_GAP && gap >= -Math.min(a.length, b.length) + 1;
}

/** The chain of runs that covers most of the text at the least cost. */
export function bestChain(
  all: readonly CommonRun[],
  weightOf: (from: number, to: number) => number,
  costs: Costs,
): Chain {
  const runs = [...all].sort((a, b) => a.at - b.at || b.length - a.length);
  const scores = new Float64Array(runs.length);
  const trimmed = new Int32Array(runs.length);
  const before = new Int32Array(runs.length).fill(-1);
  let best = -1;
  for (const [i, run] of runs.entries()) {
    scores[i] = weightOf(run.at, run.at + run.length);
    for (let j = 0; j < i; j++) {
      const earlier = runs[j];
      if (!earlier) continue;
      const gap = gapBetween(earlier, run);
      const isHere = gap <= LONGEST_GAP && gap > -run.length;
      const overlap = Math.max(0, earlier.at + earlier.length - run.at, isHere ? -gap : 0);
      if (overlap >= run.length) continue;
      const left = isHere ? gap + overlap : 0;
      // What is left of "the report" behind "the reports" is one word, which stands anywhere.
      if (overlap > 0 && run.length - overlap === 1 && left > FAR_FOR_ONE) continue;
      const cost = !isHere ? costs.elsewhere : left === 0 ? 0 : costs.gap + costs.doubled * Math.log2(1 + left);
      const score = (scores[j] ?? 0) + weightOf(run.at + overlap, run.at + run.length) - cost;
      if (score <= (scores[i] ?? 0)) continue;
      scores[i] = score;
      before[i] = j;
      trimmed[i] = overlap;
    }
    if (best < 0 || (scores[i] ?? 0) > (scores[best] ?? 0)) best = i;
  }
  const chain: CommonRun[] = [];
  for (let i = best; i >= 0; i = before[i] ?? -1) {
    const { region, at, printedAt, length } = runs[i] ?? { region: 0, at: 0, printedAt: 0, length: 0 };
    const cut = trimmed[i] ?? 0;
    chain.unshift({ region, at: at + cut, printedAt: printedAt + cut, length: length - cut });
  }
  return { runs: chain, score: best < 0 ? 0 : (scores[best] ?? 0) };
}
