import { rulesFor } from '../lexicon/language-rules.ts';
import type { TokenizedArticle } from '../tokens/tokens.ts';
import { mentionsIn } from './find-mentions.ts';
import { corrected } from './name-correction.ts';
import type { ParsedArticle } from './parsed-article.ts';

/** In: an article's tokens. Out: the same with every mention, an expression that may stand for a speaker. */
export function withMentions({ article, paragraphs, positions }: TokenizedArticle): ParsedArticle {
  const rules = rulesFor(article.language);
  return {
    article,
    rules,
    paragraphs: paragraphs.map((tokens, paragraph) => {
      const found = mentionsIn(tokens, paragraph);
      const mentions = rules.title ? found.map((mention) => corrected(tokens, mention, rules)) : found;
      return { tokens, mentions, syntax: [] };
    }),
    positions,
  };
}
