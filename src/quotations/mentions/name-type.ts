import { LEXICON, setOf } from '../lexicon/lexicon.ts';
import { GIVEN_NAME, ORGANIZATION_END, PLACE, SURNAME } from '../lexicon/word-class.ts';
import type { Token } from '../tokens/token.ts';
import type { EntityType } from './mention.ts';

const PLACE_OPENERS = setOf(LEXICON.placeOpeners);
export const PLACE_ENDS = setOf(LEXICON.placeEnds);
/** Words that end the names of places and bodies and of people. */
export const MAY_END_PLACES = setOf(LEXICON.endsAndSurnames);

export function entityTypeOf(tokens: readonly Token[], from: number, end: number): EntityType {
  const first = tokens[from];
  const last = tokens[end - 1];
  if (!first || !last) return 'unknown';
  for (let i = from; i < end; i++) {
    const lower = tokens[i]?.lower;
    if (lower === 'of' || lower === 'for' || lower === '&') return 'body';
  }
  if (end - from === 1) {
    if (first.classes & SURNAME) return 'person';
    if (first.classes & PLACE) return 'place';
    return /^[A-Z&-]{2,8}$/.test(first.text) && tokens[end]?.lower !== ':' ? 'body' : 'unknown';
  }
  const given = (first.classes & GIVEN_NAME) !== 0;
  if (given && end - from === 2 && PLACE_ENDS.has(last.lower)) return 'place';
  if (last.classes & ORGANIZATION_END && !(given && end - from === 2 && MAY_END_PLACES.has(last.lower))) return 'body';
  if (given) return 'person';
  if (PLACE_OPENERS.has(first.lower)) return 'place';
  return first.classes & PLACE ? 'body' : 'unknown';
}
