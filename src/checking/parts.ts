import { alignedPairs, type Pair, type Stretches } from './align.ts';
import { goesOn } from './chain.ts';
import type { CommonRun, Printed } from './common-runs.ts';

/** What of the text stands in one place, word by word. */
export interface Part {
  readonly printed: Printed;
  /** In order. */
  readonly pairs: readonly Pair[];
  /** Where the words of the text and of the place differ, in order: one of the two may be empty. */
  readonly holes: readonly Stretches[];
}

/** Words of the text that stand before or behind what is known of a place are compared with as many there, up to so many. */
const MOST_AT_ENDS = 3;
/** What parts one sentence, or what is said, from the next. */
const BOUNDARY = /[.!?。！？；;:…“”„«»「」『』"]|\n/u;

/** A chain, parted where it goes on elsewhere. */
export function placesOf(runs: readonly CommonRun[]): CommonRun[][] {
  const places: CommonRun[][] = [];
  for (const run of runs) {
    const place = places.at(-1);
    const last = place?.at(-1);
    if (place && last && goesOn(last, run)) place.push(run);
    else places.push([run]);
  }
  return places;
}

/**
 * The words of one place with what lies between its runs.
 *
 * @param from the first word of the text that may belong to it
 * @param to the one after the last
 */
export function partOf(
  runs: readonly CommonRun[],
  printed: Printed,
  ids: Int32Array,
  [from, to]: readonly [number, number],
): Part {
  const pairs: Pair[] = [];
  let last: CommonRun | undefined;
  for (const run of runs) {
    if (last)
      pairs.push(
        ...alignedPairs(ids, printed, {
          from: last.at + last.length,
          to: run.at,
          printedFrom: last.printedAt + last.length,
          printedTo: run.printedAt,
        }),
      );
    for (let i = 0; i < run.length; i++) pairs.push([run.at + i, run.printedAt + i]);
    last = run;
  }
  return { printed, ...withEnds(pairs, printed, ids, [from, to]) };
}

function withEnds(pairs: readonly Pair[], printed: Printed, ids: Int32Array, [from, to]: readonly [number, number]) {
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last) return { pairs, holes: [] };
  const lead = first[0] - from;
  const tail = to - last[0] - 1;
  const back = Math.min(stepsWithin(printed, first[1], -1, lead + 2), first[1]);
  const on = Math.min(stepsWithin(printed, last[1], 1, tail + 2), printed.tokens.length - 1 - last[1]);
  const before =
    lead === 0
      ? []
      : alignedPairs(ids, printed, { from, to: first[0], printedFrom: first[1] - back, printedTo: first[1] });
  const behind =
    tail === 0
      ? []
      : alignedPairs(ids, printed, { from: last[0] + 1, to, printedFrom: last[1] + 1, printedTo: last[1] + 1 + on });
  const all = [...before, ...pairs, ...behind];
  return { pairs: all, holes: holesIn(all, [from, to], [first[1] - back, last[1] + 1 + on]) };
}

/** How many words one may go in a direction, `most` at most, without leaving the sentence. */
function stepsWithin({ article, tokens }: Printed, at: number, step: 1 | -1, most: number): number {
  let steps = 0;
  for (let here = at; steps < most; here += step, steps++) {
    const [one, other] = [tokens[here], tokens[here + step]];
    if (!one || !other) break;
    const between = step > 0 ? article.text.slice(one.end, other.start) : article.text.slice(other.end, one.start);
    if (BOUNDARY.test(between)) break;
  }
  return steps;
}

/** @param begin the first word of the place that may be compared with those of the text; @param end the one after the last */
function holesIn(
  pairs: readonly Pair[],
  [from, to]: readonly [number, number],
  [begin, end]: readonly [number, number],
): Stretches[] {
  const holes: Stretches[] = [];
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last) return holes;
  const atEnd = (words: number, there: number): number => (words > MOST_AT_ENDS ? 0 : Math.min(words, there));
  if (first[0] > from)
    holes.push({
      from,
      to: first[0],
      printedFrom: first[1] - atEnd(first[0] - from, first[1] - begin),
      printedTo: first[1],
    });
  for (let i = 1; i < pairs.length; i++) {
    const [a, b] = [pairs[i - 1], pairs[i]];
    if (a && b && (b[0] > a[0] + 1 || b[1] > a[1] + 1))
      holes.push({ from: a[0] + 1, to: b[0], printedFrom: a[1] + 1, printedTo: b[1] });
  }
  if (last[0] + 1 < to)
    holes.push({
      from: last[0] + 1,
      to,
      printedFrom: last[1] + 1,
      printedTo: last[1] + 1 + atEnd(to - last[0] - 1, end - last[1] - 1),
    });
  return holes;
}
