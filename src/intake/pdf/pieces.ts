import type { getDocumentProxy } from 'unpdf';
import { Unreadable } from '../format.ts';

/** Of pdf.js. */
type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<Document['getPage']>>;

/** Text as the file draws it: a line or a part of one, in one font. In points; y grows from the top of the page downwards. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  /** Of the font. */
  readonly size: number;
  readonly font: string;
  readonly isRightToLeft: boolean;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** Far more than stand on a page of a newspaper, where every letter is drawn alone. */
const MOST_PIECES = 50_000;

/** The pieces of a page that are drawn upright, blank ones left out. @throws Unreadable where there are too many */
export async function readPiecesOf(page: PdfPage): Promise<Page> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const pieces: Piece[] = [];
  const reader = page.streamTextContent().getReader();
  for (let read = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return { width, height, pieces };
    read += value.items.length;
    if (read > MOST_PIECES) {
      await reader.cancel();
      throw new Unreadable(({ intake }) => intake.tooManyPieces(MOST_PIECES));
    }
    for (const item of value.items) {
      const piece = 'str' in item ? pieceOf(item, transform) : null;
      if (piece) pieces.push(piece);
    }
  }
}

interface Item {
  readonly str: string;
  readonly dir: string;
  readonly width: number;
  readonly transform: number[];
  readonly fontName: string;
}

function pieceOf({ str, dir, width, transform, fontName }: Item, view: readonly number[]): Piece | null {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform;
  const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = view;
  const across = [va * a + vc * b, vb * a + vd * b] as const;
  const size = Math.hypot(va * c + vc * d, vb * c + vd * d);
  const isUpright = across[0] > 0 && Math.abs(across[1]) < 0.1 * across[0];
  if (!isUpright || !(size > 0) || !Number.isFinite(size + width) || str.trim() === '') return null;
  const left = va * e + vc * f + ve;
  const y = vb * e + vd * f + vf;
  if (!Number.isFinite(left + y)) return null;
  return { text: str, left, right: left + Math.max(0, width), y, size, font: fontName, isRightToLeft: dir === 'rtl' };
}
