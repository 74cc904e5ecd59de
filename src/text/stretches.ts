import type { Span } from '../article/span.ts';
import { LANGUAGES } from '../language/index.ts';
import { listOf } from '../language/lists.ts';

/** Letters of the scripts that end no sentence by a mark, or may not: Thai, Lao, Burmese, Khmer. */
const LETTERS = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;
const EACH_LETTER = new RegExp(LETTERS, 'g');
const LATIN = /\p{sc=Latin}/gu;
/** Whether any of the text may be written without marks; most is not, and need not be looked at sentence by sentence. */
export const mayLackMarks = (text: string): boolean => LETTERS.test(text);

/** Where Burmese and Khmer write their marks, those part the sentences. */
const MARKS = /[။។]/;

const CLAUSES = LANGUAGES.flatMap(({ sentences }) => sentences?.clauses ?? []);
const words = (kind: 'openers' | 'subjects' | 'joiners' | 'announcers' | 'nominals' | 'beforeEras'): string =>
  CLAUSES.flatMap((clauses) => listOf(clauses[kind])).join('|');
const ERA = CLAUSES.flatMap(({ eras }) => eras ?? []).join('|');
const OPENER = new RegExp(`^(?:${words('openers')}|(?:${words('beforeEras')})\\s?(?:${ERA}))`);
const SUBJECT = new RegExp(`^(?:${words('subjects')})`);
const JOINER = new RegExp(`^(?:${words('joiners')})`);
const ANNOUNCER = new RegExp(`(?:${words('announcers')})$`);
/** What no unit of a figure begins with. */
const NO_UNIT = new RegExp(`^(?:${words('nominals')})`);
/** Figures, eras, foreign words, repetition and brackets belong to what stands before them. */
const BOUND = new RegExp(`^(?:${ERA})|^[^\\u0e00-\\u0e2e\\u0e30-\\u0e45\\u0e81-\\u0ec4\\u1000-\\u109f\\u1780-\\u17ff]`);
/** A figure or a foreign word at the end; what follows may be its unit. An abbreviation's stop. */
const FIGURE = /[\p{N}\p{sc=Latin}%]$/u;
const ABBREVIATION = /[.:,;/–-]$/;

/** From how many characters on a stretch ends at a gap: hardly ever, where nothing tells, where a joiner, a subject, an opener follows. */
const LONG_ENOUGH = [Number.POSITIVE_INFINITY, 160, 110, 60, 40] as const;
/** A longer stretch is cut at the best of the gaps that it has; a shorter rest belongs to what stands before it. */
const MOST = 200;
const LEAST = 40;
/** How far a gap looks: longer than any of the words above. */
const SIGHT = 16;
/** Shorter runs of letters are parts of names; two runs as long are two clauses. */
const CLAUSE = 30;
const NAME = 8;

interface Gap {
  /** Where the white space begins and ends. */
  readonly end: number;
  readonly next: number;
  /** An index into `LONG_ENOUGH`, above 0. */
  readonly strength: number;
}

function strengthOf(before: string, after: string, lengthBefore: number, lengthAfter: number): number {
  if (BOUND.test(after) || ABBREVIATION.test(before)) return 0;
  if (OPENER.test(after)) return ANNOUNCER.test(before) ? 0 : 4;
  if (ANNOUNCER.test(before)) return 0;
  if (JOINER.test(after)) return 2;
  if (FIGURE.test(before)) return NO_UNIT.test(after) ? 3 : 0;
  if (SUBJECT.test(after)) return 3;
  if (lengthAfter < NAME || lengthBefore < NAME) return 0;
  return lengthAfter >= CLAUSE ? 3 : 1;
}

const OPENING = /[([{“«]/g;
const CLOSING = /[)\]}”»]/g;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The white space in a span at which a stretch may end; none inside brackets or quotation marks, unless they never end. */
function gapsOf(text: string, [from, to]: Span): Gap[] {
  const runs = [...text.slice(from, to).matchAll(/\S+/g)].map(
    (run): Span => [from + run.index, from + run.index + run[0].length],
  );
  const gaps: Gap[] = [];
  let opened = -1;
  let depth = 0;
  for (const [i, [start, end]] of runs.entries()) {
    const after = runs[i + 1];
    if (!after) break;
    const run = text.slice(start, end);
    depth = Math.max(0, depth + count(run, OPENING) - count(run, CLOSING));
    if (depth === 0) opened = -1;
    else if (opened < 0) opened = start;
    if (opened >= 0 && end - opened <= MOST) continue;
    const sight = text.slice(Math.max(start, end - SIGHT), end);
    const strength = strengthOf(sight, text.slice(after[0], after[0] + SIGHT), end - start, after[1] - after[0]);
    if (strength > 0) gaps.push({ end, next: after[0], strength });
  }
  return gaps;
}

/**
 * A span of Thai or Lao, which write no marks between sentences but a space between clauses, in stretches of clauses that read
 * as a sentence does; of Khmer and Burmese likewise where their marks are missing. Some 40 to 200 characters each, more
 * where no space lets them end; any other text is one stretch. Linear in the length.
 */
export function stretches(text: string, span: Span): Span[] {
  const whole = text.slice(...span);
  if (whole.length < 2 * LEAST || !LETTERS.test(whole) || MARKS.test(whole)) return [span];
  // A name in another language's sentence.
  if (count(whole, EACH_LETTER) < count(whole, LATIN)) return [span];
  const gaps = gapsOf(text, span);
  const found: Span[] = [];
  let start = span[0];
  let best = -1;
  for (let i = 0; i <= gaps.length; i++) {
    const gap = gaps[i];
    const length = (gap?.end ?? span[1]) - start;
    if (length > MOST && best >= 0) i = best;
    else if (!gap || length < LEAST) continue;
    else if (length < (LONG_ENOUGH[gap.strength] ?? 0)) {
      if (gap.strength >= (gaps[best]?.strength ?? 0)) best = i;
      continue;
    }
    const cut = gaps[i] as Gap;
    if (span[1] - cut.next < LEAST) break;
    found.push([start, cut.end]);
    [start, best] = [cut.next, -1];
  }
  found.push([start, span[1]]);
  return found;
}
