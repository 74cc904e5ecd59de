import { LEXICON, setOf } from '../lexicon/lexicon.ts';
import { HONORIFIC, ORGANIZATION_END, PLACE } from '../lexicon/word-class.ts';
import type { Token } from '../tokens/token.ts';
import { changed, type EntityType, type Mention } from './mention.ts';
import { MAY_END_PLACES } from './name-type.ts';

// Some names are a person's by their words and a place's by what the article says of them ("in Morgan Park"), or the other
// way round ("India Walden, a candidate", "Walden said").

interface Read {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
}

/** What stands before a place and hardly ever before a person. */
const IN_PLACES = setOf(LEXICON.locatives);

/** Whether a name stands where a place does: "in Morgan Park". */
export const isLocated = (tokens: readonly Token[], { titleFrom, sentence }: Mention): boolean => {
  const before = tokens[titleFrom - 1];
  return before?.sentence === sentence && IN_PLACES.has(before.lower);
};

/** The mentions of each paragraph, with those names typed anew of which the article tells elsewhere what they are. */
export function withKinds<T extends Read>(paragraphs: readonly T[]): readonly T[] {
  const places = new Set<string>();
  const people = new Set<string>();
  const alone = new Set<string>(); // surnames that stand by themselves
  let isOpen = false; // whether any name is in question
  for (const { tokens, mentions } of paragraphs)
    for (const mention of mentions) {
      if (mention.type !== 'name') continue;
      if (mention.to - mention.from === 1) {
        if (mention.entityType !== 'place' && tokens[mention.from - 1]?.lower !== 'the') alone.add(mention.head);
      } else if (mayBePlace(tokens, mention)) {
        if (!isLocated(tokens, mention)) continue;
        places.add(keyOf(tokens, mention));
        isOpen = true;
      } else if (mayBePerson(tokens, mention)) {
        if (isDescribed(tokens, mentions, mention)) people.add(keyOf(tokens, mention));
        isOpen = true;
      }
    }
  if (!isOpen) return paragraphs;
  const kindOf = (tokens: readonly Token[], mention: Mention): EntityType => {
    if (mayBePlace(tokens, mention) && places.has(keyOf(tokens, mention))) return 'place';
    if (mayBePerson(tokens, mention) && (alone.has(mention.head) || people.has(keyOf(tokens, mention))))
      return 'person';
    return mention.entityType;
  };
  return paragraphs.map((paragraph) => {
    const { tokens, mentions } = paragraph;
    if (mentions.every((mention) => kindOf(tokens, mention) === mention.entityType)) return paragraph;
    return {
      ...paragraph,
      mentions: mentions.map((mention) => changed(mention, { entityType: kindOf(tokens, mention) })),
    };
  });
}

const keyOf = (tokens: readonly Token[], { from, to }: Mention): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

/** "Morgan Park": a given name and a word that ends places’ names and is a surname too, without a title. */
const mayBePlace = (tokens: readonly Token[], { type, entityType, from, to, titleFrom }: Mention): boolean =>
  type === 'name' &&
  entityType === 'person' &&
  to - from === 2 &&
  titleFrom === from &&
  MAY_END_PLACES.has(tokens[to - 1]?.lower ?? '') &&
  !((tokens[from - 1]?.classes ?? 0) & HONORIFIC);

/** "India Walden": the name of a place and a word that ends no organization’s name. */
const mayBePerson = (tokens: readonly Token[], { type, entityType, from, to }: Mention): boolean =>
  type === 'name' &&
  entityType === 'body' &&
  to - from === 2 &&
  ((tokens[from]?.classes ?? 0) & PLACE) !== 0 &&
  !((tokens[to - 1]?.classes ?? 0) & ORGANIZATION_END);

/** "India Walden, a candidate", "India Walden, who …" */
function isDescribed(tokens: readonly Token[], mentions: readonly Mention[], { index, to }: Mention): boolean {
  if (tokens[to]?.lower !== ',') return false;
  const next = mentions[index + 1];
  if (next?.titleFrom !== to + 1) return false;
  return next.head === 'who' || (next.type === 'noun' && next.entityType === 'person' && !next.head.endsWith('s'));
}
