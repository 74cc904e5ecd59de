import { contains, type Span } from '../article/span.ts';
import type { Said } from './claims.ts';

/** The word of saying beside a run, the name beside it, with what title stands there: what only says whose words they are. */
export function namingOf(text: string, { cue, mention, span: run }: Said): Span[] {
  const known = [cue, mention].flatMap((one) => (one && !contains(run, one) ? [one] : []));
  if (known.length === 0) return [];
  const [start, end] = [Math.min(...known.map(([from]) => from)), Math.max(...known.map(([, to]) => to))];
  if (start <= run[0] && end >= run[1]) return known;
  const title = TITLE_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_TITLE), start))?.[0] ?? '';
  const apposition = TITLE_BEHIND.exec(text.slice(end))?.[0] ?? '';
  return [[start - title.length, end + apposition.length]];
}

/** UTF-16 units in which a title stands, at most: in a long text a pattern that ends before the name would begin anew at every word. */
const LONGEST_TITLE = 200;
const TITLE_BEFORE = /(?:[^\s,.;:!?“”„"«»]+\s+){1,3}$|(?<=^|[.!?“”"«»\n]\s*)[^,.;:!?“”„"«»\n]{1,80},\s*$/u;
const TITLE_BEHIND = /^,\s[^,.;:!?“”„"«»\n]{1,80}/u;
