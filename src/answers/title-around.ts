import { type Span, slice } from '../article/span.ts';
import { foldName } from '../shelf/speakers/compare-names.ts';
import { isOffice } from './offices.ts';
import { isTitle } from './titles.ts';

/** UTF-16 units in which a title stands beside a name, at most. */
const LONGEST = 80;
const LAST_WORD = /(?:^|[^\p{L}\p{M}\p{N}.'’-])([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'’-]*)\s+$/u;
/** "…, the governor of Velmora" */
const APPOSITION = /^,\s(?:\p{L}{1,3}\s)?[^,.;:!?“”„"«»\n]{1,60}/u;
/** An office stands among so many words at the beginning of an apposition. */
const FIRST = 3;

/** A name with the title that stands beside it in a text: "the former Mayor Renfrew" → "former Mayor Renfrew". Null without one. */
export function titleAround(text: string, [start, end]: Span): string | null {
  let from = start;
  for (;;) {
    const word = LAST_WORD.exec(text.slice(Math.max(0, start - LONGEST), from))?.[1];
    if (word === undefined || !foldName(word).split(' ').every(isTitle) || IDLE.has(word.toLowerCase())) break;
    from = text.lastIndexOf(word, from - 1);
  }
  const apposition = APPOSITION.exec(text.slice(end, end + LONGEST))?.[0] ?? '';
  const isTitled = foldName(apposition).split(' ').slice(0, FIRST).some(isOffice);
  if (from === start && !isTitled) return null;
  return slice(text, [from, isTitled ? end + apposition.length : end]);
}

/** They stand before a title and belong to none. */
const IDLE: ReadonlySet<string> = new Set(['the', 'a', 'an', 'of']);
