import type { Article } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import { runsOf } from '../runs/runs.ts';
import { type QuotedSpan, tokensOf } from '../tokens/tokens.ts';
import { mentionsOf } from './expression.ts';
import type { ParsedArticle } from './parsed-article.ts';
import { germanMentions, isGerman } from './titled-name.ts';

export function parseArticle(article: Article): ParsedArticle {
  const runs = runsOf(article);
  const quoted: QuotedSpan[][] = article.passages.map(() => []);
  for (const [number, run] of runs.entries())
    for (const [part, passage] of run.passages.entries()) {
      const [start, end] = run.spans[part] ?? [0, 0];
      quoted[passage]?.push({ span: withMarks(article.text, start, end), run: number });
    }
  const first = new Map<number, [number, number]>();
  const last = new Map<number, [number, number]>();
  const paragraphs = article.passages.map(({ span }, paragraph) => {
    const tokens = tokensOf(article.text, span, quoted[paragraph] ?? []);
    for (const [at, token] of tokens.entries())
      if (token.run >= 0) {
        if (!first.has(token.run)) first.set(token.run, [paragraph, at]);
        last.set(token.run, [paragraph, at]);
      }
    const found = mentionsOf(tokens, paragraph);
    const mentions = isGerman(article.language) ? germanMentions(tokens, found) : found;
    return { tokens, mentions, syntax: [] };
  });
  const positions = runs.map((run, number) => {
    const [firstParagraph, firstToken] = first.get(number) ?? [0, 0];
    const [lastParagraph, lastToken] = last.get(number) ?? [0, 0];
    return { run, firstParagraph, firstToken, lastParagraph, lastToken };
  });
  return { article, paragraphs, positions };
}

/** A run with the mark on either side, and the spaces between. */
function withMarks(text: string, start: number, end: number): Span {
  let [from, to] = [start - 1, end];
  while (from > 0 && isBlank(text[from])) from--;
  while (to < text.length && isBlank(text[to])) to++;
  return [from, MARK.test(text[to] ?? '') ? to + 1 : end];
}

const isBlank = (char: string | undefined): boolean => char === ' ' || char === '\u00a0' || char === '\u202f';

const MARK = /["“”«»「」『』‘’']/;
