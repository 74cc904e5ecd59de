import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import { germanMentions, isGerman } from './german.ts';
import { type Syntax, syntaxOf } from './grammar.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { type Run, runsOf } from './runs.ts';
import { type QuotedSpan, type Token, tokensOf } from './tokens.ts';
import { ADVERB, AUXILIARY, CONJUNCTION, CUE, PREPOSITION, STRONG_CUE } from './words.ts';

/** One paragraph as the reader sees it: the reporter's words, with quoted runs as single tokens. */
export interface Paragraph {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** For each token one letter that says what it is; '' inside a mention. See `symbolOf`. */
  readonly symbols: readonly string[];
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
    return { tokens, mentions, symbols: symbolsOf(tokens, mentions), syntax: [] };
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

function symbolsOf(tokens: readonly Token[], mentions: readonly Mention[]): string[] {
  const symbols = tokens.map(symbolOf);
  let covered = 0;
  for (const { type, titleFrom, to } of mentions) {
    if (titleFrom < covered) continue; // inside the one before
    covered = to;
    for (let i = titleFrom; i < to; i++) symbols[i] = '';
    symbols[titleFrom] = type === 'name' ? 'N' : type === 'noun' ? 'n' : 'P';
  }
  return symbols;
}

/** Q run · C strong cue · c other cue · p preposition · t that · a auxiliary · & conjunction · w word · marks as they are. */
function symbolOf({ kind, lower, classes }: Token): string {
  if (kind === 'run') return 'Q';
  if (kind === 'mark') return lower === '–' || lower === '—' ? '-' : lower;
  if (classes === 0) return 'w';
  if (classes & STRONG_CUE) return 'C';
  if (classes & CUE) return 'c';
  if (classes & ADVERB) return '';
  if (lower === 'that') return 't';
  if (classes & PREPOSITION) return 'p';
  if (classes & AUXILIARY) return 'a';
  return classes & CONJUNCTION ? '&' : 'w';
}

/** Tokens that a shape looks at. */
const LONGEST_SHAPE = 80;

/** The symbols of some tokens in one word, repeats of `w` left out; long stretches are cut short from the far end. */
export function shape(symbols: readonly string[], start: number, end: number, keep: 'start' | 'end'): string {
  const from = keep === 'start' ? start : Math.max(start, end - LONGEST_SHAPE);
  const to = keep === 'end' ? end : Math.min(end, start + LONGEST_SHAPE);
  let out = '';
  const long = 7;
  if (keep === 'start') {
    for (let i = from; i < to; i++) {
      const symbol = symbols[i] ?? '';
      if (symbol === '' || (symbol === 'w' && out.endsWith('w'))) continue;
      if (out.length >= long) return `${out}+`;
      out += symbol;
    }
    return out;
  }
  for (let i = to - 1; i >= from; i--) {
    const symbol = symbols[i] ?? '';
    if (symbol === '' || (symbol === 'w' && out.startsWith('w'))) continue;
    if (out.length >= long) return `+${out}`;
    out = symbol + out;
  }
  return out;
}
