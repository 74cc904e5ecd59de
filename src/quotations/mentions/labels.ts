import type { Span } from '../../article/span.ts';
import { HONORIFIC, ROLE } from '../lexicon/word-class.ts';
import type { Token } from '../tokens/token.ts';
import { changed, type Mention } from './mention.ts';
import { classesAt } from './title.ts';

/**
 * The mentions of a paragraph that is a turn of a transcript: the label is one, whatever its words are. "Q" and "A" stand for
 * somebody as pronouns do.
 */
export function withLabel(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  [start, end]: Span,
  paragraph: number,
): readonly Mention[] {
  const first = tokens.findIndex((token) => token.start >= start);
  const behind = tokens.findIndex((token) => token.start >= end);
  const to = behind < 0 ? tokens.length : behind;
  const last = tokens[to - 1];
  if (!last || first < 0 || to <= first) return mentions;
  let from = first;
  while (from < to - 1 && classesAt(tokens, from) & (HONORIFIC | ROLE)) from++;
  const isLetter = end - start === 1;
  const isRole = from === to - 1 && (last.classes & ROLE) > 0;
  const label: Mention = {
    type: isLetter ? 'pronoun' : isRole ? 'noun' : 'name',
    paragraph,
    index: 0,
    from,
    to,
    titleFrom: first,
    start: tokens[from]?.start ?? start,
    end,
    head: last.lower.replace(/\.$/, ''),
    possessive: false,
    sentence: 0,
    entityType: isLetter ? 'unknown' : 'person',
  };
  const rest = mentions.filter((mention) => mention.start >= end);
  return [label, ...rest.map((mention, i) => changed(mention, { index: i + 1 }))];
}
