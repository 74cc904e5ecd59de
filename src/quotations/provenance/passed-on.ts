import { firstFrom, type Mention } from '../mentions/mention.ts';
import { type Paragraph, type ParsedArticle, syntax } from '../mentions/parsed-article.ts';
import { saysSomething } from '../mentions/syntax.ts';
import { type Found, mentionFrom, near, spanFrom, textOf, wordAt } from './occasion.ts';

/** "translated by MEMRI", "in a translation provided by MEMRI" */
export function translated(parsed: ParsedArticle, paragraph: Paragraph, at: number, found: Found): void {
  const { tokens } = paragraph;
  for (let i = at + 1; i < Math.min(tokens.length, at + 8); i++) {
    const token = tokens[i];
    if (!token || token.kind === 'run' || token.sentence !== tokens[at]?.sentence) return;
    if (token.lower !== 'by' && token.lower !== 'from') continue;
    const whom = token.lower === 'by' ? mentionFrom(paragraph, i + 1) : undefined;
    if (!whom) continue;
    const short = shortForm(paragraph, whom);
    found.translated ??= {
      step: 'translated',
      by: short?.text ?? textOf(parsed, whom),
      span: [tokens[at]?.start ?? 0, short ? short.end : whom.end],
    };
    return;
  }
}

/** "(MEMRI)" after the full name: how the body is called from there on. */
function shortForm({ tokens }: Paragraph, mention: Mention): { text: string; end: number } | undefined {
  const short = tokens[mention.to + 1];
  const close = tokens[mention.to + 2];
  return wordAt(tokens, mention.to) === '(' && close?.lower === ')' && short && /^[A-Z]{2,}$/.test(short.text)
    ? { text: short.text, end: close.end }
    : undefined;
}

/** "was quoted by Reuters as saying" */
export function quotedBy(parsed: ParsedArticle, paragraph: Paragraph, at: number, found: Found): void {
  if (wordAt(paragraph.tokens, at + 1) !== 'by' && wordAt(paragraph.tokens, at + 1) !== 'in') return;
  const whom = mentionFrom(paragraph, at + 2);
  if (whom) found.quoted ??= { step: 'quoted', by: textOf(parsed, whom), span: spanFrom(paragraph.tokens[at], whom) };
}

/** "…," Day said, according to Reuters: somebody else than the speaker passed it on. */
export function accordingTo(
  parsed: ParsedArticle,
  paragraph: Paragraph,
  at: number,
  mention: Mention | null,
  found: Found,
): void {
  const whom = mentionFrom(paragraph, at + 2);
  if (!whom || whom === mention || whom.type !== 'name' || whom.entityType === 'person') return;
  if (!mention || !saysSomething(syntax(paragraph, mention))) return;
  found.quoted ??= { step: 'quoted', by: textOf(parsed, whom), span: spanFrom(paragraph.tokens[at], whom) };
}

/** "…," Day said, Reuters reported: likewise. */
export function reportedBy(
  parsed: ParsedArticle,
  paragraph: Paragraph,
  at: number,
  mention: Mention | null,
  found: Found,
): void {
  if (!mention || near(paragraph, at, mention)) return;
  const whom = mentionFrom(paragraph, at + 1) ?? paragraph.mentions[firstFrom(paragraph.mentions, at) - 1];
  if (whom && whom.to !== at && whom.titleFrom !== at + 1) return;
  if (!whom || whom === mention || whom.entityType === 'person' || whom.type !== 'name') return;
  const from = Math.min(whom.start, paragraph.tokens[at]?.start ?? whom.start);
  found.quoted ??= {
    step: 'quoted',
    by: textOf(parsed, whom),
    span: [from, Math.max(whom.end, paragraph.tokens[at]?.end ?? 0)],
  };
}
