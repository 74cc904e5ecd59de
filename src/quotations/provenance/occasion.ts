import { firstFrom, type Mention } from '../mentions/mention.ts';
import { type Paragraph, type ParsedArticle, syntax } from '../mentions/parsed-article.ts';
import type { Step } from '../quotation.ts';

/** What the reporter's sentences say of where words were said and how they came to the page. */
export interface Occasion {
  readonly told?: Step;
  readonly posted?: Step;
  readonly translated?: Step;
  readonly quoted?: Step;
  /** The sentence speaks of another time or place, so that an earlier occasion does not hold. */
  readonly another?: true;
}

export const NO_OCCASION: Occasion = {};

/** A word of a sentence that may tell of an occasion. */
export interface Clue {
  readonly parsed: ParsedArticle;
  readonly paragraph: Paragraph;
  /** Index of the word's token. */
  readonly at: number;
  /** The mention whose words are in question. */
  readonly mention: Mention | null;
}

/** The word, mark or '' so many tokens after a clue, lower case. */
export const wordAfter = ({ paragraph, at }: Clue, tokens: number): string =>
  paragraph.tokens[at + tokens]?.lower ?? '';

/** The mention that begins so many tokens after a clue, with its title or without. */
export function mentionAfter({ paragraph: { mentions }, at }: Clue, tokens: number): Mention | undefined {
  const mention = mentions[firstFrom(mentions, at + tokens)];
  return mention && (mention.from === at + tokens || mention.titleFrom === at + tokens) ? mention : undefined;
}

/** Whether the word is the verb of the mention whose words are in question. */
export function isVerbOfMention({ paragraph, at, mention }: Clue): boolean {
  if (!mention) return false;
  const { verb, cue } = syntax(paragraph, mention);
  return verb.at === at || cue?.at === at;
}

/** A mention as the article prints it. */
export const printed = ({ parsed }: Clue, { start, end }: Mention): string => parsed.article.text.slice(start, end);

/** Where the clue's word begins. */
export const startOf = ({ paragraph, at }: Clue): number => paragraph.tokens[at]?.start ?? 0;
