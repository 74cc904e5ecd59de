import type { Article } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import { rulesFor } from '../lexicon/language-rules.ts';
import type { Run } from '../runs/runs.ts';
import { classOf, isDigit, WORD } from './character.ts';
import { isCapital, type Token } from './token.ts';
import { tokenize } from './tokenize.ts';
import { cut } from './unspaced.ts';

/** Where a run stands: the tokens of its first and its last part. */
export interface RunPosition {
  readonly run: Run;
  readonly firstParagraph: number;
  readonly firstToken: number;
  readonly lastParagraph: number;
  readonly lastToken: number;
}

/** An article's words, paragraph by paragraph. */
export interface TokenizedArticle {
  readonly article: Article;
  readonly paragraphs: readonly (readonly Token[])[];
  /** In order, one for each run. */
  readonly positions: readonly RunPosition[];
}

/** In: an article and its runs. Out: the reporter's words and marks between them as tokens, each part of a run as one token. */
export function tokensOf(article: Article, runs: readonly Run[]): TokenizedArticle {
  const { unspaced } = rulesFor(article.language);
  const parts: RunPart[][] = article.passages.map(() => []);
  for (const [number, { passages, spans, edge }] of runs.entries())
    for (const [part, passage] of passages.entries()) {
      const [start, end] = spans[part] ?? [0, 0];
      parts[passage]?.push({
        span: edge === 'marks' ? withMarks(article.text, start, end) : [start, end],
        run: number,
      });
    }
  const first = new Map<number, [paragraph: number, token: number]>();
  const last = new Map<number, [paragraph: number, token: number]>();
  const paragraphs = article.passages.map(({ span }, paragraph) => {
    const whole = tokensIn(article.text, span, parts[paragraph] ?? []);
    const tokens = unspaced ? cut(whole, unspaced) : whole;
    for (const [at, { run }] of tokens.entries())
      if (run >= 0) {
        if (!first.has(run)) first.set(run, [paragraph, at]);
        last.set(run, [paragraph, at]);
      }
    return tokens;
  });
  const positions = runs.map((run, number): RunPosition => {
    const [firstParagraph, firstToken] = first.get(number) ?? [0, 0];
    const [lastParagraph, lastToken] = last.get(number) ?? [0, 0];
    return { run, firstParagraph, firstToken, lastParagraph, lastToken };
  });
  return { article, paragraphs, positions };
}

/** The part of a run that stands in one paragraph, marks included. */
interface RunPart {
  readonly span: Span;
  readonly run: number;
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

/** The tokens of a paragraph. `parts` are in order and do not overlap. */
function tokensIn(text: string, [from, to]: Span, parts: readonly RunPart[]): Token[] {
  const tokens: Token[] = [];
  let at = from;
  for (const { span, run } of parts) {
    tokenize(text, at, span[0], tokens);
    tokens.push({ text: '', lower: '“”', classes: 0, start: span[0], end: span[1], kind: 'run', run, sentence: 0 });
    at = span[1];
  }
  tokenize(text, at, to, tokens);
  numberSentences(text, tokens);
  return tokens;
}

const ENDS = new Set(['.', '!', '?']);

/** Numbers the sentences of the reporter's text; a run that ends with a full stop ends one too. */
function numberSentences(text: string, tokens: readonly Token[]): void {
  let sentence = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    token.sentence = sentence;
    const next = tokens[i + 1];
    if (!next) continue;
    if (token.kind === 'mark' && ENDS.has(token.text)) {
      if (next.kind === 'run' || isCapital(next) || isDigit(next.text.charCodeAt(0))) sentence++;
    } else if (token.kind === 'run' && (next.kind === 'run' || isCapital(next))) {
      if (endOfRun(text, token) === '.') sentence++;
    }
  }
}

/** The last character of a run that is no quotation mark, bracket or space: "," "." "?" …; 'w' for that of a word. */
export function endOfRun(text: string, token: Token): string {
  for (let at = token.end - 1; at >= Math.max(token.start, token.end - 12); at--) {
    const char = text[at] ?? '';
    if (/["“”„«»「」『』‘’‚'\s\])]/.test(char)) continue;
    return classOf(char.charCodeAt(0)) === WORD ? 'w' : char;
  }
  return 'w';
}
