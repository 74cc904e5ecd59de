import { CUE } from '../lexicon/word-class.ts';
import type { ParsedArticle } from '../mentions/parsed-article.ts';
import type { QuotationKind } from '../quotation.ts';
import { tokenAt } from '../tokens/token.ts';

/** Marks by which a reporter's sentence sets a quotation off. */
const SETS_OFF = new Set([',', ':', '：', '-', '–', '—']);

/**
 * Words inside a sentence of the reporter's are `partial`. What stands outside of it or behind a comma or colon is `direct`,
 * so is what follows a reporting verb and begins with a capital, and a turn
 * that no marks set off.
 */
export function kindOf(parsed: ParsedArticle, run: number): QuotationKind {
  const position = parsed.positions[run];
  const paragraph = parsed.paragraphs[position?.firstParagraph ?? -1];
  if (!position || !paragraph) return 'partial';
  const [start, end] = position.run.spans[0] ?? [0, 0];
  if (position.run.spans.length > 1 || position.run.edge !== 'marks') return 'direct';
  const words = parsed.article.text.slice(start, Math.min(end, start + 60)).replace(/^[^\p{L}\p{N}]+/u, '');
  const begins = /^[\p{Lu}\p{N}\p{Lo}]/u.test(words);
  const before = tokenAt(paragraph.tokens, position.firstToken - 1);
  if (!before || before.sentence !== paragraph.tokens[position.firstToken]?.sentence)
    return begins || isLong(words) ? 'direct' : 'partial';
  if (before.kind === 'run' || SETS_OFF.has(before.lower)) return begins || isLong(words) ? 'direct' : 'partial';
  return begins && before.classes & CUE ? 'direct' : 'partial';
}

/** More words than a name, or a word that the reporter only distances himself from, has. */
const isLong = (words: string): boolean => words.split(' ').length > 3;
