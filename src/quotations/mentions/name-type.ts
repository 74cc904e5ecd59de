import { LEXICON, setOf } from '../lexicon/lexicon.ts';
import { GIVEN_NAME, ORGANIZATION_END, PLACE, SURNAME } from '../lexicon/word-class.ts';
import type { Token } from '../tokens/token.ts';
import type { EntityType } from './mention.ts';

const PLACE_OPENERS = setOf(LEXICON.placeOpeners);

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
  if (last.classes & ORGANIZATION_END && !(first.classes & GIVEN_NAME && end - from === 2)) return 'body';
  if (first.classes & GIVEN_NAME) return 'person';
  if (PLACE_OPENERS.has(first.lower)) return 'place';
  return first.classes & PLACE ? 'body' : 'unknown';
}
