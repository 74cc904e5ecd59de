import { extname } from 'node:path';
import { ENDINGS } from '../intake/formats.ts';
import type { Say } from '../words/en.ts';

/** Endings that are named. */
const MOST_NAMED = 5;

/** Our own files while they are written. */
const OURS = '.tmp';

/** The ending of a file that somebody may take for an article and nobody reads; null for any other, and for one without an ending. */
export function unreadEnding(name: string): string | null {
  const ending = extname(name).toLowerCase();
  return ending.length > 1 && ending !== OURS && !ENDINGS.includes(ending) ? ending : null;
}

/** How many files are passed over, by the endings of their names; null where none is. */
export function passedOverIn(endings: readonly string[]): Say | null {
  const counts = new Map<string, number>();
  for (const ending of endings) counts.set(ending, (counts.get(ending) ?? 0) + 1);
  const named = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, MOST_NAMED);
  if (named.length === 0) return null;
  const isMore = counts.size > MOST_NAMED;
  return ({ intake }) => intake.passedOver(endings.length, named, isMore, ENDINGS);
}
