import { BODY, DEMONYM, ORGANIZATION_END, PLACE } from '../lexicon/word-class.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../mentions/parsed-article.ts';
import { isPossessive } from '../tokens/token.ts';
import { GENDER_OF_PRONOUN, type Gender, genderOfWords, isPlural } from './agreement.ts';
import type { Entity } from './entity.ts';

/** The entities of the names of an article. */
export type Names = ReadonlyMap<Mention, Entity>;

export const mightBePerson = ({ type, entityType, head }: Mention): boolean =>
  entityType === 'person' || (type === 'name' && entityType === 'unknown') || GENDER_OF_PRONOUN[head] !== undefined;

const NO_PERSONS_NAME = ORGANIZATION_END | BODY | PLACE | DEMONYM;
const A_PERSONS_NOUN = /(?:man|woman)$/;

/** Whether it looks like one person: a name of several words may be anybody’s, one word alone may be a town’s or a paper’s. */
export function isPerson({ tokens }: Paragraph, mention: Mention, names: Names): boolean {
  const { type, head, from, to } = mention;
  if (isPossessive(tokens[to]) || tokens[to]?.lower === 'and') return false;
  if (type === 'pronoun') return head === 'he' || head === 'she';
  if (type === 'noun') return (mention.entityType === 'person' && !isPlural(head)) || A_PERSONS_NOUN.test(head);
  const entity = names.get(mention);
  const entityType = entity?.entityType ?? mention.entityType;
  if (entityType === 'body' || entityType === 'place') return false;
  if (entity && (entity.gender !== 'unknown' || entity.roles.size > 0)) return true;
  if ((entity?.words.length ?? to - from) < 2) return false;
  return entityType === 'person' || !tokens.slice(from, to).some(({ classes }) => classes & NO_PERSONS_NAME);
}

export function genderOf({ tokens }: Paragraph, mention: Mention, names: Names): Gender {
  if (mention.type === 'pronoun') return GENDER_OF_PRONOUN[mention.head] ?? 'unknown';
  return names.get(mention)?.gender ?? genderOfWords(tokens.slice(mention.from, mention.to).map(({ lower }) => lower));
}
