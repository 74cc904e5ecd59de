import { ADVERB, AUXILIARY, CONJUNCTION, CUE, PREPOSITION, STRONG_CUE } from '../lexicon/word-class.ts';
import type { Paragraph } from '../mentions/parsed-article.ts';
import type { Token } from '../tokens/token.ts';

/** For each token of a paragraph one letter that says what it is: N name, n noun, P pronoun ('' for the rest of a mention), or `symbolOf`. */
export function symbolsOf({ tokens, mentions }: Paragraph): string[] {
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

/** The symbols of some tokens in one word, repeats of `w` left out; of long stretches only the start or the end is kept. */
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
