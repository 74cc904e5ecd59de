import { BODIES } from '../lexicon/lexicon.ts';
import { DEMONYM, DETERMINER, POSSESSIVE } from '../lexicon/word-class.ts';
import type { Mention } from '../mentions/mention.ts';
import type { ParsedArticle } from '../mentions/parsed-article.ts';
import { isPossessive } from '../tokens/token.ts';

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
  // nor do "British officials" and "US officials"
  const isPeoples = ((tokens[mention.from]?.classes ?? 0) & DEMONYM) > 0 || /^\p{Lu}{2}/u.test(text);
  return opens && !owned && !isPeoples ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
