import { LEXICON, setOf } from '../lexicon/lexicon.ts';
import { PARTICLE } from '../lexicon/word-class.ts';
import type { Token } from '../tokens/token.ts';
import { changed, type Mention } from './mention.ts';
import { classesAt } from './title.ts';

const OPENING = setOf(LEXICON.openingParticles);

/** A name that begins with particles, with these: “…,” van der Meulen said. For texts in which they are no other words. */
export function withOpeningParticles(tokens: readonly Token[], mention: Mention): Mention {
  const { type, from, titleFrom, sentence } = mention;
  if (type !== 'name' || titleFrom < from || !(classesAt(tokens, from - 1) & PARTICLE)) return mention;
  let first = from;
  while (classesAt(tokens, first - 1) & PARTICLE && tokens[first - 1]?.sentence === sentence) first--;
  const opening = tokens[first];
  if (!opening || first === from || !OPENING.has(opening.lower)) return mention;
  return changed(mention, { from: first, titleFrom: first, start: opening.start });
}
