import { lineBreak } from '../block.ts';
import type { Piece } from './pieces.ts';

/** What stands together on a line: words without a wide gap between them. */
export interface Fragment extends Piece {
  /** What it is drawn as. */
  readonly pieces: readonly Piece[];
}

/** Letters of a mark are no larger than this, beside those of the line. */
const SMALL = 0.86;
/** A wider gap than this parts cells or columns; in sizes of the font. */
const WIDE = 1.2;
/** A wider one parts words. */
const SPACE = 0.15;
/** Baselines no further apart than this are of one line; those of what is raised in smaller letters may be further apart. */
const SAME_LINE = 0.4;
const RAISED = 0.65;

/** Rows from top to bottom. */
export function rowsOf<T extends Piece>(pieces: readonly T[]): T[][] {
  const rows: { y: number; size: number; pieces: T[] }[] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && piece.y - row.y <= tolerance(piece.size, row.size)) {
      row.pieces.push(piece);
      // What is raised beside it, a footnote's mark, comes first and is not what the line stands on.
      if (piece.size > row.size) Object.assign(row, { y: piece.y, size: piece.size });
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return rows.map((row) => inOrder(row.pieces));
}

function tolerance(a: number, b: number): number {
  const larger = Math.max(a, b);
  return larger * (Math.min(a, b) <= SMALL * larger ? RAISED : SAME_LINE);
}

/** From left to right, or from right to left where the letters run so. */
function inOrder<T extends Piece>(row: readonly T[]): T[] {
  const letters = row.reduce((sum, { text, isRightToLeft }) => sum + (isRightToLeft ? text.length : -text.length), 0);
  return row.toSorted(letters > 0 ? (a, b) => b.right - a.right : (a, b) => a.left - b.left);
}

const gapBetween = (a: Piece, b: Piece): number => Math.max(b.left - a.right, a.left - b.right);

/** The fragments of a page, row by row. */
export function fragmentsOf(pieces: readonly Piece[]): Fragment[] {
  return rowsOf(pieces).flatMap((row) => {
    const parts: Piece[][] = [];
    for (const piece of row) {
      const open = parts.at(-1);
      const before = open?.at(-1);
      if (before && isShadow(before, piece)) continue;
      if (open && before && gapBetween(before, piece) <= WIDE * Math.max(before.size, piece.size)) open.push(piece);
      else parts.push([piece]);
    }
    return parts.flatMap((part) => fragmentOf(part) ?? []);
  });
}

/** Bold type is made by some programs by drawing the same twice. */
const isShadow = (a: Piece, b: Piece): boolean =>
  a.text === b.text && Math.abs(a.left - b.left) < 0.2 * a.size && Math.abs(a.y - b.y) < 0.2 * a.size;

/** Pieces in the order of a line as one; null where nothing but a mark is left of them. */
export function fragmentOf(all: readonly Piece[]): Fragment | null {
  const [first] = all;
  if (!first) return null;
  const main = mainOf(all);
  const pieces = all.filter((piece, at) => !isFootnoteMark(piece, main, all[at - 1]));
  let text = '';
  for (const [at, piece] of pieces.entries()) {
    const before = pieces[at - 1];
    const isApart = before !== undefined && gapBetween(before, piece) > SPACE * piece.size;
    const space = isApart && !/\s$/.test(text) && !/^\s/.test(piece.text) ? lineBreak(text, piece.text) : '';
    text += space + piece.text;
  }
  text = text.replace(LIGATURES, (letters) => letters.normalize('NFKC')).trim();
  if (text === '') return null;
  return {
    text,
    left: Math.min(...all.map(({ left }) => left)),
    right: Math.max(...all.map(({ right }) => right)),
    y: main.y,
    size: main.size,
    font: main.font,
    isRightToLeft: main.isRightToLeft,
    pieces,
  };
}

/** The longest piece of the size that most letters have. */
function mainOf(pieces: readonly Piece[]): Piece {
  const letters = (size: number): number =>
    pieces.reduce((sum, piece) => sum + (Math.abs(piece.size - size) < 0.5 ? piece.text.length : 0), 0);
  return pieces.reduce((a, b) => {
    const more = letters(b.size) - letters(a.size) || b.text.length - a.text.length;
    return more > 0 ? b : a;
  });
}

const LIGATURES = /[\ufb00-\ufb06]/g;

/** Raised figures or signs behind a word; behind a unit or a number they are an exponent. */
function isFootnoteMark(piece: Piece, main: Piece, before: Piece | undefined): boolean {
  const isRaised = piece.size <= SMALL * main.size && piece.y < main.y - 0.15 * main.size;
  if (!isRaised || !/^[\d*†‡§¶,;\s[\]()]{1,9}$/.test(piece.text)) return false;
  return before === undefined || /(?:\p{L}{3}|[\p{Ll}\p{Lo}][.,;:!?"'”’»)\]]|\p{Lo})\s*$/u.test(before.text);
}
