import type { Article } from '../../article/article.ts';
import type { LanguageRules } from '../lexicon/language-rules.ts';
import type { Token } from '../tokens/token.ts';
import type { RunPosition } from '../tokens/tokens.ts';
import type { Mention } from './mention.ts';
import { type Syntax, syntaxOf } from './syntax.ts';

/** A paragraph of the article. */
export interface Paragraph {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** By the mention's index; filled in by the function `syntax` below. */
  readonly syntax: (Syntax | undefined)[];
}

export const paragraphOf = ({ tokens, mentions }: Pick<Paragraph, 'tokens' | 'mentions'>): Paragraph => ({
  tokens,
  mentions,
  syntax: new Array<Syntax | undefined>(mentions.length).fill(undefined),
});

/** How a mention stands in its sentence; worked out once. */
export function syntax(paragraph: Paragraph, mention: Mention): Syntax {
  const known = paragraph.syntax[mention.index] ?? syntaxOf(paragraph.tokens, mention);
  paragraph.syntax[mention.index] = known;
  return known;
}

/** An article with its tokens and mentions: what is known before it is asked who speaks. */
export interface ParsedArticle {
  readonly article: Article;
  /** What is known of its language. */
  readonly rules: LanguageRules;
  readonly paragraphs: readonly Paragraph[];
  /** In order, one for each run. */
  readonly positions: readonly RunPosition[];
}
