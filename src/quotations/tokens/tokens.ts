import type { Span } from '../../article/span.ts';
import { classOf, isDigit } from './character.ts';
import { isCapital, type Token } from './token.ts';
import { tokenize } from './tokenize.ts';

/** Where a quoted run stands in a paragraph, marks included. */
export interface QuotedSpan {
  readonly span: Span;
  readonly run: number;
}

/** The paragraph's tokens, each quoted run in it one token. `holes` are in order and do not overlap. */
export function tokensOf(text: string, [from, to]: Span, quoted: readonly QuotedSpan[]): Token[] {
  const tokens: Token[] = [];
  let at = from;
  for (const { span, run } of quoted) {
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

/** The last character within a run that is not a mark or space: ',', '.', '?', '!', … or 'w' for a word; a comma after the mark counts too. */
export function endOfRun(text: string, token: Token): string {
  for (let at = token.end - 1; at >= Math.max(token.start, token.end - 12); at--) {
    const char = text[at] ?? '';
    if (/["“”„«»「」『』‘’‚'\s\])]/.test(char)) continue;
    return classOf(char.charCodeAt(0)) === 1 ? 'w' : char;
  }
  return 'w';
}
