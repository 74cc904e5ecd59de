import type { Mention } from '../mentions/mention.ts';
import type { Paragraph, ParsedArticle } from '../mentions/parsed-article.ts';
import { genderOfWords, isPlural } from './agreement.ts';
import { describeNoun } from './description.ts';
import type { ResolvedMention } from './discourse.ts';
import { type Entities, type Entity, newEntity } from './entity.ts';
import { DOCUMENTS, STUDIES } from './issuer.ts';

/** The mentions whose entities are known without looking back, in order: names, nouns in apposition to them, and nouns that bring in somebody new. */
export function knownMentions(parsed: ParsedArticle, { of }: Entities): ResolvedMention[] {
  const known: ResolvedMention[] = [...of].map(([mention, entity]) => ({ mention, entity }));
  for (const paragraph of parsed.paragraphs)
    for (const mention of paragraph.mentions) {
      const entity = mention.type === 'noun' && !of.has(mention) ? introduced(parsed, paragraph, mention) : undefined;
      if (entity) known.push({ mention, entity });
    }
  return known.sort((a, b) => a.mention.start - b.mention.start);
}

/** "a senior official", "his wife", "Kestria’s foreign ministry": nouns that bring in somebody new. */
function introduced(parsed: ParsedArticle, paragraph: Paragraph, mention: Mention): Entity | undefined {
  const { head, entityType, from, to, start, end } = mention;
  const isBody = entityType === 'body';
  if (isBody) {
    if (head === 'campaign' || DOCUMENTS.has(head) || STUDIES.has(head)) return undefined;
  } else if (entityType !== 'person' || !INDEFINITE.has(paragraph.tokens[from]?.lower ?? '') || isPlural(head)) {
    return undefined;
  }
  const name = describeNoun(parsed, mention);
  if (isBody && !/\p{Lu}/u.test(name)) return undefined;
  const known = { name, words: [head], span: [start, end] as const };
  if (isBody) return newEntity(known);
  const words = paragraph.tokens.slice(from, to).map(({ lower }) => lower);
  const person = newEntity(known, { gender: genderOfWords(words), entityType, named: false });
  person.roles.add(name.replace(/^\S+ /, ''));
  return person;
}

export const INDEFINITE = new Set(['a', 'an', 'one', 'another', 'his', 'her', 'their']);
