import type { Mention } from '../mentions/mention.ts';
import type { ParsedArticle } from '../mentions/parsed-article.ts';
import type { RunPosition } from '../tokens/tokens.ts';
import { endOfRun } from '../tokens/tokens.ts';

/** What was decided for the run before the one in question. */
export interface Decision {
  readonly position: RunPosition;
  /** The mention that stands for the speaker; null for nobody. */
  readonly mention: Mention | null;
  /** Whether the run ends with a question. */
  readonly asks: boolean;
}

export function decisionOf(parsed: ParsedArticle, position: RunPosition, mention: Mention | null): Decision {
  const token = parsed.paragraphs[position.lastParagraph]?.tokens[position.lastToken];
  return { position, mention, asks: token !== undefined && endOfRun(parsed.article.text, token) === '?' };
}
