import type { Mention } from '../mentions/mention.ts';
import type { Paragraph, ParsedArticle } from '../mentions/parsed-article.ts';
import { genderOfWords, isPlural } from './agreement.ts';
import { describeNoun } from './description.ts';
import type { ResolvedMention } from './discourse.ts';
import type { Entities, Entity } from './entity.ts';
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
  const name = describeNoun(parsed, mention);
  const words = paragraph.tokens.slice(from, to);
  const entity = { name, words: [head], span: [start, end] as const, names: new Set<string>(), count: 1 };
  if (entityType === 'body') {
    const owned = head !== 'campaign' && !DOCUMENTS.has(head) && !STUDIES.has(head) && /\p{Lu}/u.test(name);
    return owned ? { ...entity, roles: new Set(), gender: 'unknown', entityType, named: true } : undefined;
  }
  if (entityType !== 'person' || !INDEFINITE.has(words[0]?.lower ?? '') || isPlural(head)) return undefined;
  const roles = new Set([name.replace(/^\S+ /, '')]);
  return { ...entity, roles, gender: genderOfWords(words.map(({ lower }) => lower)), entityType, named: false };
}

export const INDEFINITE = new Set(['a', 'an', 'one', 'another', 'his', 'her', 'their']);
