import type { Span } from '../article/span.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A text that is checked, with its words. */
export interface CheckedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Numbers of the words before which something is marked as left out; that of the one after the last as well. */
  readonly marked: ReadonlySet<number>;
  /** Whether a word stands in square brackets: its writer put it there. */
  readonly isBracketed: (token: Token) => boolean;
}

const LEFT_OUT = /…|\.{3,}|\.(?: \.){2,}|[[［(]\s*(?:…|\.{2,})\s*[\]］)]/g;
const BRACKETS = /[[［【][^[\]［］【】\n]{1,200}[\]］】]/g;

/** The square brackets of a text. */
export function bracketsIn(text: string, offset = 0): (token: Token) => boolean {
  const spans = Array.from(
    text.matchAll(BRACKETS),
    ({ 0: whole, index }): Span => [offset + index, offset + index + whole.length],
  );
  return spans.length === 0 ? () => false : ({ start, end }) => spans.some(([from, to]) => from <= start && end <= to);
}

export function readText(text: string): CheckedText {
  const tokens = tokensOf(text);
  const marked = new Set<number>();
  let at = 0;
  for (const { index } of text.matchAll(LEFT_OUT)) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < index) at++;
    marked.add(at);
  }
  return { text, tokens, marked, isBracketed: bracketsIn(text) };
}
