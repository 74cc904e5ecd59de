import english from './en.vectors.json' with { type: 'json' };
import type { Words } from './lists.ts';

/**
 * Directions of words: those that stand in the same company point the same way (GloVe; Pennington, Socher and Manning,
 * 2014). Made by `bench/vectors/build.ts`.
 */
export interface WordVectors {
  readonly dimensions: number;
  /** Folded, the commonest word first; no stop words. */
  readonly words: Words;
  /** A number of −7 to 7 for each dimension of each word, two in a byte; base64. */
  readonly halves: string;
}

/** By code. Apart from what else is known of a language, since it is large and only a search reads it. */
export const VECTORS: Readonly<Record<string, WordVectors>> = { en: english };
