import { fold, plain } from '../../text/plain.ts';
import { type Vectors, vectorsOf } from '../../text/vectors.ts';
import { formOf, type Page } from '../index/page.ts';
import type { Question } from '../question/question.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** How near in meaning a stretch of text is to a question. */
export interface Near {
  /** For each term of the question how close the nearest of the words comes: 0 for all that is not close, else up to 0.55. */
  readonly close: readonly number[];
  /** Of its words, each by how rare it is on the shelf: how much they go along with the question, and how many they are. */
  readonly along: number;
  readonly mass: number;
}

/** What a question means. */
export interface Sense {
  /**
   * What the words between two tokens of a page come to.
   * @param rarityOf how rare a stem is on the shelf; the same for all of a question
   */
  between(page: Page, from: number, to: number, rarityOf: (stem: number) => number): Near;
  /** Several stretches as one. */
  together(stretches: readonly Near[]): Near;
  /** The cosine of a form with each term; 0 for a term or a form without a vector. Null for a form that has none. */
  alikeOf(form: number): ArrayLike<number> | null;
  /** For each term how rare its word is in the language at large: 0 to 1. */
  readonly rareness: Float64Array;
}

/** How much a stretch is about what the question is about: the mean of its words' cosines with the question, −1 to 1. */
export const themeOf = ({ along, mass }: Near): number => (mass > 0 ? along / mass : 0);

export interface WordMeaning {
  /** Reads the vectors of a language, if there are any, before the first question: some 20 ms. */
  prepare(language: string): void;
  /** What a question means; null where no vectors are known for its language. */
  senseOf(question: Question): Sense | null;
}

/** Words less alike, by the cosine of their vectors, are not close. */
const CLOSE = 0.45;

/** The product of two rows; four numbers at a step, since most of the time of a search would go here. */
function product(rows: Int8Array, a: number, b: number, dimensions: number): number {
  let sum = 0;
  for (let d = 0; d < dimensions; d += 4)
    sum +=
      (rows[a + d] ?? 0) * (rows[b + d] ?? 0) +
      (rows[a + d + 1] ?? 0) * (rows[b + d + 1] ?? 0) +
      (rows[a + d + 2] ?? 0) * (rows[b + d + 2] ?? 0) +
      (rows[a + d + 3] ?? 0) * (rows[b + d + 3] ?? 0);
  return sum;
}

/** The cosine of two rows; 0 where there is no such row. */
function cosine({ rows, lengths, dimensions }: Vectors, a: number, b: number): number {
  if (a < 0 || b < 0) return 0;
  return product(rows, a * dimensions, b * dimensions, dimensions) / ((lengths[a] || 1) * (lengths[b] || 1));
}

/** The vectors of a language, with the rows of its forms. */
interface Meanings {
  readonly language: string;
  readonly vectors: Vectors;
  /** −1 for a form that has none. */
  rowOf(form: number): number;
}

function rowsOf(terms: Question['terms'], { language, vectors }: Meanings): number[] {
  return terms.map(({ word }) => vectors.rowOf(fold(plain(word, language), language)));
}

/** How long the sum of the terms' vectors is, each of length 1 before it is weighed. */
function lengthOf(terms: Question['terms'], own: readonly number[], { rows, lengths, dimensions }: Vectors): number {
  const sum = new Float64Array(dimensions);
  terms.forEach(({ weight }, t) => {
    const row = own[t] ?? -1;
    if (row < 0) return;
    const share = weight / (lengths[row] || 1);
    for (let d = 0; d < dimensions; d++) sum[d] = (sum[d] ?? 0) + share * (rows[row * dimensions + d] ?? 0);
  });
  return Math.hypot(...sum) || 1;
}

const rarenessOf = (row: number, { size }: Vectors): number => (row < 0 ? 1 : Math.log(2 + row) / Math.log(2 + size));

export function createWordMeaning(vocabulary: Vocabulary, vectorsFor = vectorsOf): WordMeaning {
  const read = new Map<string, Meanings>();

  /** Reads the vectors of a language when they are first wanted; null where there are none. */
  function meaningsIn(language: string): Meanings | null {
    const known = read.get(language);
    if (known) return known;
    const vectors = vectorsFor(language);
    if (!vectors) return null;
    /** By form: its row + 2; 1 where it has none, 0 where that is not found out yet. */
    let rowsOfForms = new Uint16Array(1024);
    const meanings: Meanings = {
      language,
      vectors,
      rowOf(form) {
        if (form >= rowsOfForms.length) {
          const longer = new Uint16Array(Math.max(form + 1, rowsOfForms.length * 2));
          longer.set(rowsOfForms);
          rowsOfForms = longer;
        }
        if (rowsOfForms[form] === 0) rowsOfForms[form] = vectors.rowOf(vocabulary.wordOf(form)) + 2;
        return (rowsOfForms[form] ?? 1) - 2;
      },
    };
    read.set(language, meanings);
    return meanings;
  }

  function senseIn(meanings: Meanings, { terms }: Question): Sense {
    const { vectors } = meanings;
    const own = rowsOf(terms, meanings);
    const length = lengthOf(terms, own, vectors);
    /** For each form met what is known of it: −1 without a vector, else where that stands in `met`. */
    const cells = new Map<number, number>();
    /** Of each form its rarity, how much it goes along with the question, and how close it is to each term. */
    const met: number[] = [];
    const alikes = new Map<number, Float32Array | null>();

    function alikeOf(form: number): Float32Array | null {
      const known = alikes.get(form);
      if (known !== undefined) return known;
      const row = vocabulary.isStop(form) ? -1 : meanings.rowOf(form);
      const found = row < 0 ? null : new Float32Array(own.length);
      if (found) for (let t = 0; t < own.length; t++) found[t] = cosine(vectors, own[t] ?? -1, row);
      alikes.set(form, found);
      return found;
    }

    function meet(form: number, rarity: number): number {
      const alikes = alikeOf(form);
      const cell = alikes === null ? -1 : met.length;
      cells.set(form, cell);
      if (alikes === null) return cell;
      met.push(rarity, 0);
      let along = 0;
      for (let t = 0; t < own.length; t++) {
        const alike = alikes[t] ?? 0;
        along += alike * (terms[t]?.weight ?? 0);
        met.push(alike > CLOSE ? alike - CLOSE : 0);
      }
      met[cell + 1] = along / length;
      return cell;
    }

    return {
      between(page, from, to, rarityOf) {
        const close = own.map(() => 0);
        let along = 0;
        let mass = 0;
        if (page.language !== meanings.language) return { close, along, mass };
        for (let at = from; at < to; at++) {
          const form = formOf(page.tokens[at] ?? 0);
          if (vocabulary.isStop(form)) continue;
          const cell = cells.get(form) ?? meet(form, rarityOf(vocabulary.stemOf(form)));
          if (cell < 0) continue;
          const rare = met[cell] ?? 0;
          mass += rare;
          along += rare * (met[cell + 1] ?? 0);
          for (let t = 0; t < own.length; t++) close[t] = Math.max(close[t] ?? 0, met[cell + 2 + t] ?? 0);
        }
        return { close, along, mass };
      },
      together: (stretches) => ({
        close: own.map((_, t) => stretches.reduce((most, { close }) => Math.max(most, close[t] ?? 0), 0)),
        along: stretches.reduce((sum, { along }) => sum + along, 0),
        mass: stretches.reduce((sum, { mass }) => sum + mass, 0),
      }),
      alikeOf,
      rareness: Float64Array.from(own, (row) => rarenessOf(row, vectors)),
    };
  }

  return {
    prepare(language) {
      meaningsIn(language);
    },
    senseOf(question) {
      for (const language of question.languages) {
        const meanings = meaningsIn(language);
        if (meanings) return senseIn(meanings, question);
      }
      return null;
    },
  };
}
