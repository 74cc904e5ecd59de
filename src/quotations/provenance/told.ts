import type { Span } from '../../article/span.ts';
import { BEFORE_LISTENERS } from '../lexicon/language-rules.ts';
import { ROLE } from '../lexicon/word-class.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph, ParsedArticle } from '../mentions/parsed-article.ts';
import { isCapital } from '../tokens/token.ts';
import { type Found, mentionFrom } from './occasion.ts';

/** Words that a listener's name has at most. */
const LONGEST_NAME = 5;

/** „…“, so Sabine Kohl am Montag gegenüber dem Bayerischen Rundfunk */
export function toldAfterPreposition({ tokens }: Paragraph, at: number, mention: Mention | null, found: Found): void {
  if (!mention || at < mention.to || at > mention.to + 2) return;
  const preposition = tokens[at];
  const articles = BEFORE_LISTENERS.get(preposition?.lower ?? '');
  const from = articles?.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  let to = from;
  while (to < from + LONGEST_NAME && isCapital(tokens[to])) to++;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!preposition || !first || !last || to === from) return;
  const words = tokens.slice(from, to).map((token) => token.text);
  found.told ??= { step: 'told', to: words.join(' '), span: [preposition.start, last.end] };
}

/** "told Al-Watan", "telling reporters" */
export function told(
  parsed: ParsedArticle,
  paragraph: Paragraph,
  at: number,
  mention: Mention | null,
  found: Found,
): void {
  if (found.told?.to !== undefined) return;
  const whom = mentionFrom(paragraph, at + 1);
  if (!whom || whom === mention || whom.possessive) return;
  if (
    mention &&
    mention.paragraph === whom.paragraph &&
    mention.start > whom.start &&
    paragraph.tokens[at - 1]?.kind !== 'run'
  )
    return;
  const [from, to] = listenerIn(paragraph, whom);
  const start = paragraph.tokens[at]?.start ?? from;
  found.told = {
    step: 'told',
    to: parsed.article.text.slice(from, to),
    ...(found.told?.via !== undefined && { via: found.told.via }),
    span: [start, to],
  };
}

/** "told FBI agents", "told Fox News anchor Ann Marsh": not the FBI, nor Fox News. */
function listenerIn({ tokens, mentions }: Paragraph, whom: Mention): Span {
  const next = mentions[whom.index + 1];
  const titled = next?.type === 'name' && next.titleFrom === whom.to ? next : undefined;
  if (titled) return [titled.start, titled.end];
  const noun = tokens[whom.to];
  return [whom.start, whom.type === 'name' && noun && noun.classes & ROLE ? noun.end : whom.end];
}
