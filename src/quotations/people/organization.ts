import { LEXICON, setOf } from '../lexicon/lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import { type Discourse, latest, type ResolvedMention } from './discourse.ts';
import type { Entity } from './entity.ts';

/** "it" and "they": the body that spoke last, or the one named last in the same or the previous paragraph. */
export function bodyBefore(discourse: Discourse, mention: Mention): Entity | undefined {
  const { speaker } = discourse;
  if (speaker && speaker.entity.entityType === 'body' && mention.paragraph - speaker.paragraph <= 1)
    return speaker.entity;
  return latest(
    discourse,
    ({ mention: m, entity }) => mention.paragraph - m.paragraph <= 1 && entity.entityType === 'body' && entity.named,
  )?.entity;
}

/** "the ministry", "the department": the body whose name ends so, or the body last named where the noun says little. */
export function bodyByNoun(discourse: Discourse, mention: Mention, first: string): Entity | undefined {
  if (first !== 'the' && first !== 'this' && first !== 'that') return undefined;
  if (mention.to - mention.from > 2) return undefined;
  const isBody = ({ entity }: ResolvedMention): boolean => entity.entityType === 'body' && entity.named;
  const same = latest(discourse, (entry) => isBody(entry) && isCalled(entry.entity.words, mention.head));
  if (same || !VAGUE_BODIES.has(mention.head)) return same?.entity;
  const press = PRESS_NOUNS.has(mention.head);
  return latest(
    discourse,
    (entry) =>
      isBody(entry) &&
      mention.paragraph - entry.mention.paragraph <= 2 &&
      (!press || PRESS_NAMES.has(entry.entity.words.at(-1) ?? '')),
  )?.entity;
}

/** "the fund" for the Monetary Fund, "the commission" for the Commission on Rural Roads. */
const isCalled = (words: readonly string[], noun: string): boolean =>
  words.at(-1) === noun || (words.includes(noun) && OF_BODIES.has(words[words.indexOf(noun) + 1] ?? ''));

const OF_BODIES = new Set(['of', 'on', 'for']);

const PRESS_NOUNS = setOf(LEXICON.pressNouns);
const PRESS_NAMES = setOf(LEXICON.pressNames);
const VAGUE_BODIES = setOf(LEXICON.vagueBodies);
