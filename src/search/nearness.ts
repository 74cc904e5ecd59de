import { baseLanguage } from '../text/languages.ts';
import { fold, plain } from '../text/plain.ts';
import { type Vectors, vectorsOf } from '../text/vectors.ts';
import { formOf, type Page } from './pages.ts';
import type { Index } from './passage-index.ts';
import { type Question, rarity } from './question.ts';

/** How near in meaning a stretch of text is to a question. */
export interface Near {
  /** For each term of the question how close the nearest of the words comes: 0 for all that is not close, else up to 0.55. */
  readonly close: Float32Array;
  /** The sum of its words' directions, by how rare they are on the shelf. */
  readonly sum: Float32Array;
}

/** What a question means. */
export interface Sense {
  /** What the words between two tokens of a page come to. */
  between(page: Page, from: number, to: number): Near;
  /** Several stretches as one. */
  together(stretches: readonly Near[]): Near;
  /** How much a stretch is about what the question is about: a cosine, −1 to 1. */
  theme(near: Near): number;
  /** For each term how rare its word is in the language at large: 0 to 1. */
  readonly rareness: Float32Array;
}

/** Reads what a question means; null where no vectors are known for its language. */
export type Nearness = (question: Question) => Sense | null;

/** The one language with vectors. */
const LANGUAGE = 'en';
/** Words less alike, by the cosine of their vectors, are not close. */
const CLOSE = 0.45;

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] ?? 0) * (b[d] ?? 0);
  return sum;
}

/** Adds a row to a vector, made as long as `by` says. */
function addRow({ rows, lengths, dimensions }: Vectors, row: number, by: number, into: Float32Array): void {
  const share = by / (lengths[row] || 1);
  const start = row * dimensions;
  for (let d = 0; d < dimensions; d++) into[d] = (into[d] ?? 0) + share * (rows[start + d] ?? 0);
}

export function createNearness(index: Index): Nearness {
  const { vocabulary } = index;
  let vectors: Vectors | null = null;
  /** By form: its row + 2; 1 where it has none, 0 where that is not found out yet. */
  let rowsOfForms = new Uint16Array(1024);

  function rowOf({ rowOf }: Vectors, form: number): number {
    if (form >= rowsOfForms.length) {
      const longer = new Uint16Array(Math.max(form + 1, rowsOfForms.length * 2));
      longer.set(rowsOfForms);
      rowsOfForms = longer;
    }
    if (rowsOfForms[form] === 0) rowsOfForms[form] = rowOf(vocabulary.wordOf(form)) + 2;
    return (rowsOfForms[form] ?? 1) - 2;
  }

  function senseIn(vectors: Vectors, { terms }: Question): Sense {
    const { rows, lengths, dimensions } = vectors;
    const own = terms.map(({ word }) => vectors.rowOf(fold(plain(word, LANGUAGE), LANGUAGE)));
    /** The directions of the terms, one after the other, each of length 1; and of all, by their weights. */
    const directions = own.map((row) => {
      const direction = new Float32Array(dimensions);
      if (row >= 0) addRow(vectors, row, 1, direction);
      return direction;
    });
    const all = new Float32Array(dimensions);
    own.forEach((row, t) => {
      if (row >= 0) addRow(vectors, row, terms[t]?.weight ?? 0, all);
    });
    const length = Math.sqrt(dot(all, all)) || 1;
    /** For each form met: where in `met` its rarity stands, and behind it its closeness to each term; −1 without a vector. */
    const cells = new Map<number, number>();
    const met: number[] = [];

    function cellOf(form: number): number {
      const known = cells.get(form);
      if (known !== undefined) return known;
      const row = rowOf(vectors, form);
      const cell = row < 0 ? -1 : met.length;
      cells.set(form, cell);
      if (row < 0) return cell;
      met.push(rarity(index.size, index.holding(vocabulary.stemOf(form))));
      const start = row * dimensions;
      const least = CLOSE * (lengths[row] || 1);
      for (const direction of directions) {
        let product = 0;
        for (let d = 0; d < dimensions; d++) product += (direction[d] ?? 0) * (rows[start + d] ?? 0);
        met.push(product > least ? (product - least) / (lengths[row] || 1) : 0);
      }
      return cell;
    }

    const none = (): Near => ({ close: new Float32Array(terms.length), sum: new Float32Array(dimensions) });
    return {
      between(page, from, to) {
        const near = none();
        if (baseLanguage(page.language) !== LANGUAGE) return near;
        for (let at = from; at < to; at++) {
          const form = formOf(page.tokens[at] ?? 0);
          if (vocabulary.isStop(form)) continue;
          const cell = cellOf(form);
          if (cell < 0) continue;
          addRow(vectors, rowOf(vectors, form), met[cell] ?? 0, near.sum);
          for (let t = 0; t < near.close.length; t++)
            near.close[t] = Math.max(near.close[t] ?? 0, met[cell + 1 + t] ?? 0);
        }
        return near;
      },
      together(stretches) {
        const near = none();
        for (const { close, sum } of stretches) {
          for (let t = 0; t < close.length; t++) near.close[t] = Math.max(near.close[t] ?? 0, close[t] ?? 0);
          for (let d = 0; d < sum.length; d++) near.sum[d] = (near.sum[d] ?? 0) + (sum[d] ?? 0);
        }
        return near;
      },
      theme: ({ sum }) => dot(sum, all) / (Math.sqrt(dot(sum, sum)) * length || 1),
      rareness: Float32Array.from(own, (row) => (row < 0 ? 1 : Math.log(2 + row) / Math.log(2 + vectors.size))),
    };
  }

  return (question) => {
    if (!question.languages.includes(LANGUAGE)) return null;
    vectors ??= vectorsOf(LANGUAGE);
    return vectors && senseIn(vectors, question);
  };
}
