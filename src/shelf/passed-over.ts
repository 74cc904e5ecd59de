import { extname } from 'node:path';
import { ENDINGS } from '../intake/formats.ts';

/** Endings that are named. */
const MOST_NAMED = 5;

/** Our own files while they are written. */
const OURS = '.tmp';

/** The ending of a file that somebody may take for an article and nobody reads; null for any other, and for one without an ending. */
export function unreadEnding(name: string): string | null {
  const ending = extname(name).toLowerCase();
  return ending.length > 1 && ending !== OURS && !ENDINGS.includes(ending) ? ending : null;
}

/** "3 files are passed over (2 .pdf, 1 .jpg): …"; null where there is none. */
export function passedOverInWords(endings: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const ending of endings) counts.set(ending, (counts.get(ending) ?? 0) + 1);
  const named = [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST_NAMED)
    .map(([ending, count]) => `${count} ${ending}`);
  if (named.length === 0) return null;
  const more = counts.size > MOST_NAMED ? ' and others' : '';
  const files = endings.length === 1 ? '1 file is' : `${endings.length} files are`;
  return `${files} passed over (${named.join(', ')}${more}): articles are files that end in ${ENDINGS.join(', ')}.`;
}
