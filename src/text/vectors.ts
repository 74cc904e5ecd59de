import { listOf } from '../language/lists.ts';
import { VECTORS } from '../language/vectors.ts';
import { baseLanguage } from './languages.ts';

/**
 * What words mean, as directions: those that stand in the same company point the same way (GloVe; Pennington, Socher and
 * Manning, 2014). Words are folded; words that carry no topic are not there.
 */
export interface Vectors {
  readonly dimensions: number;
  /** How many words there are. */
  readonly size: number;
  /** Which row is the word's, the commonest word's first; −1 for a word that is not there. */
  rowOf(word: string): number;
  /** Row after row, a number of −7 to 7 for each dimension; how long a row is means nothing. */
  readonly rows: Int8Array;
  readonly lengths: Float32Array;
}

/** The vectors of a language; null for one without. To read them takes some milliseconds: keep what it gives. */
export function vectorsOf(language: string): Vectors | null {
  const vectors = VECTORS[baseLanguage(language)];
  if (!vectors) return null;
  const { dimensions } = vectors;
  const ids = new Map(listOf(vectors.words).map((word, row) => [word, row]));
  const halves = Buffer.from(vectors.halves, 'base64');
  const rows = new Int8Array(halves.length * 2);
  for (let i = 0; i < halves.length; i++) {
    const two = halves[i] ?? 0;
    rows[i * 2] = (two & 15) - 8;
    rows[i * 2 + 1] = (two >> 4) - 8;
  }
  const lengths = new Float32Array(ids.size);
  for (let row = 0; row < lengths.length; row++) {
    let squares = 0;
    for (let i = row * dimensions; i < (row + 1) * dimensions; i++) squares += (rows[i] ?? 0) ** 2;
    lengths[row] = Math.sqrt(squares);
  }
  return { dimensions, size: ids.size, rowOf: (word) => ids.get(word) ?? -1, rows, lengths };
}
