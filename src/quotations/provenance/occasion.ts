import type { Span } from '../../article/span.ts';
import { firstFrom, type Mention } from '../mentions/mention.ts';
import { type Paragraph, type ParsedArticle, syntax } from '../mentions/parsed-article.ts';
import type { Step } from '../quotation.ts';
import type { Token } from '../tokens/token.ts';

/** What a reporter's sentence says of where the words were said and how they came. */
export interface Occasion {
  readonly told?: Step;
  readonly posted?: Step;
  readonly translated?: Step;
  readonly quoted?: Step;
  /** The sentence speaks of another time or place, so that an earlier occasion does not hold. */
  readonly another?: true;
}

export type Found = { -readonly [K in keyof Occasion]: Occasion[K] };

export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

export const near = (paragraph: Paragraph, at: number, mention: Mention): boolean => {
  const { verb, cue } = syntax(paragraph, mention);
  return verb.at === at || cue?.at === at;
};

/** The mention that begins at a token, title or not. */
export function mentionFrom({ mentions }: Paragraph, at: number): Mention | undefined {
  const mention = mentions[firstFrom(mentions, at)];
  return mention && (mention.from === at || mention.titleFrom === at) ? mention : undefined;
}

/** The words of the one who is told, published in, translated by: a name by itself, anything else as it stands. */
export const textOf = (parsed: ParsedArticle, mention: Mention): string =>
  parsed.article.text.slice(mention.start, mention.end);

export const spanFrom = (token: Token | undefined, mention: Mention): Span => [
  token?.start ?? mention.start,
  mention.end,
];
