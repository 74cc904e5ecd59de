import type { Span } from '../../article/span.ts';
import { ROLE } from '../lexicon/word-class.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph, ParsedArticle } from '../mentions/parsed-article.ts';
import { toldTo } from '../mentions/titled-name.ts';
import { type Found, mentionFrom } from './occasion.ts';

/** „…“, so Sabine Kohl am Montag gegenüber dem Bayerischen Rundfunk */
export function facing(paragraph: Paragraph, at: number, mention: Mention | null, found: Found): void {
  const whom = toldTo(paragraph.tokens, at);
  if (!whom || !mention || at < mention.to || at > mention.to + 2) return;
  const start = paragraph.tokens[at]?.start ?? whom.last.start;
  found.told ??= { step: 'told', to: whom.name, span: [start, whom.last.end] };
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
