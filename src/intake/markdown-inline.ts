import type { Token } from 'markdown-it';
import type { Span } from '../article/span.ts';
import { type Block, lineBreak, type Run } from './block.ts';

export type Line = Pick<Block, 'text' | 'runs' | 'picture'>;

const MARKS: Readonly<Record<string, Run['mark']>> = { em: 'em', strong: 'strong' };

/** Runs of a paragraph that are kept, more than any has. */
const MOST_RUNS = 2_000;

/** Takes the words of a paragraph, part by part; each part closes what it opens. */
export interface InlineReader {
  take(tokens: readonly Token[]): void;
  /** The words without the marks, and where the marks were. */
  finish(): Line;
}

/** @param prefix printed before the words: the number of a list's item */
export function createInlineReader(prefix: string): InlineReader {
  const pieces = [prefix];
  let length = prefix.length;
  let last = prefix;
  let broken = false;
  let picture = false;
  let afterPicture = false;
  const runs: Run[] = [];

  const put = (piece: string): void => {
    if (!piece) return;
    pieces.push(piece);
    length += piece.length;
    last = piece;
  };
  const append = (piece: string): void => {
    if (!piece) return;
    if (broken && length > 0) put(lineBreak(last, piece));
    broken = false;
    // where a picture stood between two spaces
    put(afterPicture && last.endsWith(' ') ? piece.trimStart() : piece);
    afterPicture = false;
  };

  function take(tokens: readonly Token[]): void {
    const open: { mark: Run['mark']; start: number }[] = [];
    for (const [index, token] of tokens.entries()) {
      switch (token.type) {
        case 'text':
        case 'code_inline':
          // An entity may stand for what ends a line.
          append(token.content.replace(/[\n\f\u2028\u2029]/g, ' '));
          break;
        case 'softbreak':
          broken = true;
          break;
        case 'hardbreak':
          if (length > 0 && last !== '\n') put('\n');
          break;
        case 'image':
          picture = true;
          afterPicture = true;
          break;
        case 'em_open':
        case 'strong_open':
        case 'link_open':
          // The break stands before the run, not in it.
          if (broken && length > 0) put(lineBreak(last, tokens[index + 1]?.content ?? ''));
          broken = false;
          open.push({ mark: MARKS[token.tag] ?? 'link', start: length });
          break;
        case 'em_close':
        case 'strong_close':
        case 'link_close': {
          const run = open.pop();
          if (run && runs.length < MOST_RUNS) runs.push({ mark: run.mark, span: [run.start, length] });
          break;
        }
      }
    }
  }

  return { take, finish: () => ({ ...trimmed(pieces.join(''), runs), ...(picture && { picture }) }) };
}

function trimmed(text: string, runs: readonly Run[]): Pick<Block, 'text' | 'runs'> {
  const kept = text.trim();
  const lead = text.length - text.trimStart().length;
  const clamp = (offset: number) => Math.min(Math.max(offset - lead, 0), kept.length);
  const inside = runs
    .map(({ mark, span }): Run => ({ mark, span: [clamp(span[0]), clamp(span[1])] satisfies Span }))
    .sort((a, b) => a.span[0] - b.span[0]);
  return { text: kept, runs: inside };
}
