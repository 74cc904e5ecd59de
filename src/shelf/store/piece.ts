import { createHash } from 'node:crypto';
import type { Piece } from './store.ts';

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
