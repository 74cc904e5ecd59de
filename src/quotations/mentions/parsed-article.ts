import type { Article } from '../../article/article.ts';
import type { Run } from '../runs/runs.ts';
import type { Token } from '../tokens/token.ts';
import type { Mention } from './mention.ts';
import { type Syntax, syntaxOf } from './syntax.ts';

/** One paragraph as the reader sees it: the reporter's words, with quoted runs as single tokens. */
export interface Paragraph {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** By the mention's index, worked out when first asked for. */
  readonly syntax: (Syntax | undefined)[];
}

/** How a mention stands in its sentence. */
export function syntax(paragraph: Paragraph, mention: Mention): Syntax {
  const known = paragraph.syntax[mention.index] ?? syntaxOf(paragraph, mention);
  paragraph.syntax[mention.index] = known;
  return known;
}

/** Where a run stands: its first part's and its last part's token. */
export interface RunPosition {
  readonly run: Run;
  readonly firstParagraph: number;
  readonly firstToken: number;
  readonly lastParagraph: number;
  readonly lastToken: number;
}

/** An article read as far as words go: before anybody is asked who speaks. */
export interface ParsedArticle {
  readonly article: Article;
  readonly paragraphs: readonly Paragraph[];
  readonly positions: readonly RunPosition[];
}
