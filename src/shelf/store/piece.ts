import { createHash } from 'node:crypto';
import type { Piece, ShelfId } from './store.ts';

export type PieceOf<Is extends Piece['is']> = Extract<Piece, { is: Is }>;

/** How a store takes over pieces of each kind; see `ShelfStore.takeOver`. */
export type TakingOver = { readonly [Is in Piece['is']]: (shelf: ShelfId, piece: PieceOf<Is>) => Promise<boolean> };

export function takeOverBy(taking: TakingOver, shelf: ShelfId, piece: Piece): Promise<boolean> {
  switch (piece.is) {
    case 'articles':
      return taking.articles(shelf, piece);
    case 'removed':
      return taking.removed(shelf, piece);
    case 'notes':
      return taking.notes(shelf, piece);
  }
}

/** What people know it by: `articles/ferry`, `removed/ferry 2026-12-01T09:30:00.000Z`, `notes/follows`. */
export function nameOf(piece: Piece): string {
  if (piece.is === 'notes') return `notes/${piece.name}`;
  const { id } = piece.kept.article;
  return piece.is === 'articles' ? `articles/${id}` : `removed/${id} ${piece.kept.removed.at}`;
}

/**
 * Same for the same piece in any store: all of it counts, but for its version, which each store gives itself, and the name of an original
 * that is not there any more, which not every store keeps.
 */
export function digestOf(piece: Piece): string {
  const hash = createHash('sha256');
  if (piece.is === 'notes') return hash.update(inOrder([piece.name, piece.value])).digest('hex');
  const { version: _, original, ...kept } = piece.kept;
  hash.update(inOrder([piece.is, { ...kept, original: piece.bytes && original }, piece.bytes !== null]));
  return hash.update(piece.bytes ?? '').digest('hex');
}

/** JSON whose names are in order. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, one) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
