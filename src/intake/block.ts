import type { Span } from '../article/span.ts';

/** A run of a block's text that the source sets apart. */
export interface Run {
  readonly mark: 'em' | 'strong' | 'link';
  /** Into the block's text. */
  readonly span: Span;
}

/** One paragraph as a format reads it, before the article as a whole says what it is. */
export interface Block {
  /** `row`: of a table; `head`: its first row; `verse`: lines whose breaks are the author's, as in code. */
  readonly kind: 'paragraph' | 'heading' | 'quote' | 'item' | 'row' | 'head' | 'verse';
  /** Trimmed, never empty, without a blank line in it. */
  readonly text: string;
  readonly runs: readonly Run[];
  /** Of a heading: 1 to 6. */
  readonly level?: number;
  /** Of what stands in a block quote: which one, counting the outermost from 1. */
  readonly quote?: number;
  /** A picture stands in the block or directly before it. */
  readonly picture?: boolean;
  /** More than one blank line stands before the block: something that was there is gone. */
  readonly gap?: boolean;
}

const WORDS = /[\p{L}\p{N}]/u;

/** Whether every letter and number of the block stands in runs of that mark. */
export function wholly({ text, runs }: Block, mark: Run['mark']): boolean {
  let at = 0;
  let marked = false;
  for (const { mark: own, span } of runs) {
    if (own !== mark) continue;
    if (span[0] > at && WORDS.test(text.slice(at, span[0]))) return false;
    marked ||= WORDS.test(text.slice(span[0], span[1]));
    at = Math.max(at, span[1]);
  }
  return marked && !WORDS.test(text.slice(at));
}

/** Full stops and what else may end a sentence or a speech, in the scripts the bot reads. */
const TERMINAL = /[.!?…:;。！？：；।؟۔"'”’»›)\]}）」』]$/u;

/** Whether the text ends as a sentence does. */
export const endsSentence = (text: string): boolean => TERMINAL.test(text.slice(-2));

const WIDE_LETTER = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const WIDE_MARK = /[\u3000-\u303f\uff00-\uffef]/u;

/** What a line break inside a paragraph stands for: a space, but nothing in a script that is written without spaces. */
export function lineBreak(before: string, after: string): '' | ' ' {
  const last = before.slice(-1);
  const first = after.slice(0, 1);
  if (WIDE_MARK.test(last) || WIDE_MARK.test(first)) return '';
  return WIDE_LETTER.test(last) && WIDE_LETTER.test(first) ? '' : ' ';
}

/** The lines of a text, those between blank lines together. */
export function paragraphsOf(text: string): string[][] {
  const paragraphs: string[][] = [];
  let open: string[] | undefined;
  for (const line of text.split('\n')) {
    if (line.trim() === '') open = undefined;
    else if (open) open.push(line);
    else {
      open = [line];
      paragraphs.push(open);
    }
  }
  return paragraphs;
}
