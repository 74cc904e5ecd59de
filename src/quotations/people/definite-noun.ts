import { BODIES, LEXICON, setOf } from '../lexicon/lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import type { ParsedArticle } from '../mentions/parsed-article.ts';
import { genderOfWords, isPlural } from './agreement.ts';
import { type Discourse, latest, wordsOfRole } from './discourse.ts';
import type { Entity } from './entity.ts';
import { INDEFINITE } from './introduction.ts';
import { bodyByNoun } from './organization.ts';
import { mostSalient } from './salience.ts';

/** "the ambassador": the person last named who has that role, else whoever has it later, else the most salient person. */
export function byNoun(parsed: ParsedArticle, discourse: Discourse, mention: Mention): Entity | undefined {
  const paragraph = parsed.paragraphs[mention.paragraph];
  const first = paragraph?.tokens[mention.from]?.lower ?? '';
  const { head } = mention;
  if (BODIES.has(head)) return bodyByNoun(discourse, mention, first);
  if (!paragraph || mention.entityType !== 'person' || INDEFINITE.has(first) || isPlural(head)) return undefined;
  const before = latest(discourse, ({ entity }) => hasRole(entity, head));
  if (before) return before.entity;
  const later = discourse.byRole.get(head);
  if (later) return later;
  if (first !== 'the' && first !== 'this') return undefined;
  const inside = paragraph.tokens.slice(mention.from + 1, mention.to);
  // "the Varga supporter" is not Varga, and nobody else who has a name so far
  if (
    !ROLES_TO_REFER_BACK_BY.has(head) ||
    inside.some(({ lower }) =>
      latest(
        discourse,
        ({ entity }) => entity.named && entity.entityType === 'person' && entity.words.at(-1) === lower,
      ),
    )
  )
    return undefined;
  return mostSalient(parsed, discourse, mention, genderOfWords(inside.map(({ lower }) => lower)));
}

const hasRole = (entity: Entity, head: string): boolean => {
  for (const role of entity.roles) if (wordsOfRole(role).includes(head)) return true;
  return false;
};

const ROLES_TO_REFER_BACK_BY = setOf(LEXICON.rolesToReferBackBy);
