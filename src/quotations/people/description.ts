import { BODIES } from '../lexicon/lexicon.ts';
import { DETERMINER, POSSESSIVE } from '../lexicon/word-class.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph, ParsedArticle } from '../mentions/parsed-article.ts';
import { isPossessive } from '../tokens/token.ts';
import { genderOfWords, isPlural } from './agreement.ts';
import type { ResolvedMention } from './discourse.ts';
import type { Entities, Entity } from './entity.ts';
import { DOCUMENTS } from './issuer.ts';

/** How an unnamed speaker is called: as written, "a senior official"; without the article where a name is in it, "Varga campaign". */
export function describeNoun(parsed: ParsedArticle, mention: Mention): string {
  const text = parsed.article.text.slice(mention.start, mention.end);
  const words = text.split(' ');
  if (
    BODIES.has(mention.head) &&
    words.length > 2 &&
    /^the$/i.test(words[0] ?? '') &&
    /\p{Lu}/u.test(words.slice(1).join(' '))
  )
    return words.slice(1).join(' ');
  const tokens = parsed.paragraphs[mention.paragraph]?.tokens ?? [];
  const opens = tokens[mention.from - 1]?.sentence !== mention.sentence;
  // "Marta Hansen’s husband" keeps its capital, "The mayor’s husband" does not
  const led = ((tokens[mention.from]?.classes ?? 0) & (DETERMINER | POSSESSIVE)) > 0;
  const owned = !led && tokens.slice(mention.from, mention.to).some(isPossessive);
  return opens && !owned ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

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
    const owned = head !== 'campaign' && !DOCUMENTS.has(head) && /\p{Lu}/u.test(name);
    return owned ? { ...entity, roles: new Set(), gender: 'unknown', entityType, named: true } : undefined;
  }
  if (entityType !== 'person' || !INDEFINITE.has(words[0]?.lower ?? '') || isPlural(head)) return undefined;
  const roles = new Set([name.replace(/^\S+ /, '')]);
  return { ...entity, roles, gender: genderOfWords(words.map(({ lower }) => lower)), entityType, named: false };
}

export const INDEFINITE = new Set(['a', 'an', 'one', 'another', 'his', 'her', 'their']);
