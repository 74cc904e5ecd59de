import { printableLine, printableListing } from '../base/printable.ts';
import { bold, escapeMarkdown } from './markdown.ts';

/** Words of a line: as they are, struck out (what somebody says), in bold (what an article prints). */
export interface Piece {
  readonly mark: 'plain' | 'struck' | 'bold';
  readonly text: string;
}

/** What a line begins with: nothing, a quotation bar, small print, both. */
export const PREFIXES = ['> -# ', '> ', '-# ', ''] as const;

export interface MarkedLine {
  readonly prefix: (typeof PREFIXES)[number];
  readonly pieces: readonly Piece[];
}

export const plain = (text: string): Piece => ({ mark: 'plain', text });

export const line = (words: string): MarkedLine => ({ prefix: '', pieces: [plain(words)] });

export const small = (words: string): MarkedLine => ({ prefix: '-# ', pieces: [plain(words)] });

/** On one line, with nothing in it that acts; a space at either end stays one. */
export const inLine = (text: string): string => {
  const words = printableLine(text);
  if (words === '') return /\s/.test(text) ? ' ' : '';
  return `${/^\s/.test(text) ? ' ' : ''}${words}${/\s$/.test(text) ? ' ' : ''}`;
};

const DRAWN: Readonly<Record<Piece['mark'], (markdown: string) => string>> = {
  plain: (markdown) => markdown,
  struck: (markdown) => `~~${markdown}~~`,
  bold,
};

/** Lines as Markdown: nothing but these marks formats. A space stands between marked words that have nothing between them. */
export const drawMarked = (lines: readonly MarkedLine[]): string =>
  lines.map(({ prefix, pieces }) => prefix + drawPieces(pieces.filter(({ text }) => text !== ''))).join('\n');

const drawPieces = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ mark, text }, i) => {
      const isApart = i === 0 || mark === 'plain' || pieces[i - 1]?.mark === 'plain';
      return `${isApart ? '' : ' '}${DRAWN[mark](escapeMarkdown(text))}`;
    })
    .join('');

const MARKS = { '~~': 'struck', '**': 'bold' } as const;

function piecesOf(markdown: string): Piece[] {
  const pieces: Piece[] = [];
  let current: { mark: Piece['mark']; text: string } = { mark: 'plain', text: '' };
  const end = (mark: Piece['mark']): void => {
    if (current.text !== '') pieces.push(current);
    current = { mark, text: '' };
  };
  for (const [token] of markdown.matchAll(/\\[^\p{L}\p{N}\s]|~~|\*\*|./gsu)) {
    const meant = token === '~~' || token === '**' ? MARKS[token] : null;
    if (meant && current.mark === meant) end('plain');
    else if (meant && current.mark === 'plain') end(meant);
    else current.text += token.length > 1 && token.startsWith('\\') ? token.slice(1) : token;
  }
  end('plain');
  return pieces;
}

/** The exact inverse of `drawMarked`. Of Markdown that is none of its own, all other marks are text. */
export const readMarked = (markdown: string): MarkedLine[] =>
  markdown.split('\n').map((line) => {
    const prefix = PREFIXES.find((one) => line.startsWith(one)) ?? '';
    return { prefix, pieces: piecesOf(printableListing(line.slice(prefix.length))) };
  });
