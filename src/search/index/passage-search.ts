import MiniSearch from 'minisearch';
import type { Steps } from '../../base/steps.ts';

/** A passage as MiniSearch is given it. */
export interface PassageDocument {
  /** Counted from 0; may be given to another passage once this one is removed. */
  readonly id: number;
  /** The stems of its content words, in order, parted by spaces. */
  readonly stems: string;
}

/** A term of a query, and what it counts. */
export type WeightedTerm = readonly [term: string, weight: number];

/** The passages that hold a term, by id, ascending, with how often it stands in each. */
export interface Postings {
  readonly ids: Uint32Array;
  readonly times: Uint8Array;
}

/** Which of the indexed fields: there is one. */
const FIELD = 0;
/** So many passages, or postings, are added at a step. */
const STEP = 1000;
const POSTINGS = 20_000;

const split = (stems: string): string[] => (stems === '' ? [] : stems.split(' '));

/** A word that is repeated more often counts no more: the weights of the re-ranker were learned so. */
const MOST_TIMES = 15;

/**
 * MiniSearch takes the number of *different* tokens for a field's length. Its length in words tells more, so every repetition is a
 * token of its own ("harbour", "harbour 2"), which `withoutCount` takes back. Of those that count no more nothing is left.
 */
function counted(stems: string): string[] {
  const times = new Map<string, number>();
  return split(stems).map((stem) => {
    const nth = (times.get(stem) ?? 0) + 1;
    times.set(stem, nth);
    return nth === 1 ? stem : `${nth > MOST_TIMES ? '' : stem} ${stem}${nth}`;
  });
}

function withoutCount(token: string): string {
  const end = token.indexOf(' ');
  return end < 0 ? token : token.slice(0, end);
}

/** Passages to be added together, their stems as numbers from 0 to below `stemCount`. */
export interface ManyPassages {
  readonly ids: readonly number[];
  readonly stemCount: number;
  /** In the order of the text. */
  stemsOf(id: number): ArrayLike<number>;
  /** The text of a stem. */
  termOf(stem: number): string;
}

/** For each stem the ids of the passages that hold it, once for each time it stands there: from `starts[stem]` to `starts[stem + 1]`. */
function* groupedByStem({
  ids,
  stemCount,
  stemsOf,
}: ManyPassages): Steps<{ grouped: Uint32Array; starts: Uint32Array }> {
  const starts = new Uint32Array(stemCount + 1);
  for (const [i, id] of ids.entries()) {
    const stems = stemsOf(id);
    for (let at = 0; at < stems.length; at++) starts[(stems[at] ?? 0) + 1] = (starts[(stems[at] ?? 0) + 1] ?? 0) + 1;
    if (i % STEP === 0) yield;
  }
  for (let stem = 0; stem < stemCount; stem++) starts[stem + 1] = (starts[stem + 1] ?? 0) + (starts[stem] ?? 0);
  const next = starts.slice();
  const grouped = new Uint32Array(starts[stemCount] ?? 0);
  for (const [i, id] of ids.entries()) {
    const stems = stemsOf(id);
    for (let at = 0; at < stems.length; at++) {
      const place = next[stems[at] ?? 0] ?? 0;
      grouped[place] = id;
      next[stems[at] ?? 0] = place + 1;
    }
    if (i % STEP === 0) yield;
  }
  return { grouped, starts };
}

/**
 * MiniSearch over passages whose stems are made already. It adds three things, all by what MiniSearch leaves to subclasses: a
 * passage has the same id inside as outside, so that arrays may be kept by it; the postings of a term can be read, and with
 * them its document frequency; and what was saved can be added a term at a time.
 */
export class PassageSearch extends MiniSearch<PassageDocument> {
  /** MiniSearch's record of a length, one for all passages of that length. */
  readonly #records = new Map<number, number[]>();
  /** The lengths of all passages together: a mean kept by MiniSearch's running average would depend on what was removed. */
  #length = 0;

  constructor() {
    super({ fields: ['stems'], tokenize: counted, processTerm: withoutCount, autoVacuum: false });
  }

  override add(document: PassageDocument): void {
    this._nextId = document.id;
    super.add(document);
    this.#measure(split(document.stems).length);
  }

  /** @param document as it was added */
  override remove(document: PassageDocument): void {
    super.remove(document);
    this.#measure(-split(document.stems).length);
  }

  /** The postings of a term as they are now, in arrays, which are read many times faster; undefined where no passage holds it. */
  postings(term: string): Postings | undefined {
    const held = this._index.get(term)?.get(FIELD);
    if (!held) return undefined;
    const ids = Uint32Array.from(held.keys()).sort();
    return { ids, times: Uint8Array.from(ids, (id) => held.get(id) ?? 0) };
  }

  /** The mean length of the passages. */
  get averageLength(): number {
    return this._avgFieldLength[FIELD] ?? 0;
  }

  /** BM25+ scores of all passages that hold one of the terms, those left out for which `admits` is false. */
  scores(terms: readonly WeightedTerm[], admits: (id: number) => boolean): (readonly [id: number, score: number])[] {
    const weights = new Map(terms);
    const results = this.search(terms.map(([term]) => term).join(' '), {
      tokenize: split,
      processTerm: (term) => term,
      boostTerm: (term) => weights.get(term) ?? 0,
      boostDocument: (id: number) => (admits(id) ? 1 : 0),
    });
    // MiniSearch multiplies the sum by how many of the terms were found; here each counts by its weight alone.
    return results.map(({ id, score, queryTerms }) => [id as number, score / Math.max(1, queryTerms.length)] as const);
  }

  /** Adds passages as `add` does, many times faster: the postings of each term are filled in a row. */
  *addingMany(passages: ManyPassages): Steps {
    for (const [i, id] of passages.ids.entries()) {
      const { length } = passages.stemsOf(id);
      this._idToShortId.set(id, id);
      this._documentIds.set(id, id);
      this._fieldLength.set(id, this.#recordOf(length));
      this._documentCount++;
      this.#measure(length);
      if (i % STEP === 0) yield;
    }
    const { grouped, starts } = yield* groupedByStem(passages);
    let filled = 0;
    for (let stem = 0; stem < passages.stemCount; stem++) {
      const ids = grouped.subarray(starts[stem], starts[stem + 1]);
      if (ids.length === 0) continue;
      const fields = this._index.fetch(passages.termOf(stem), () => new Map());
      const postings = fields.get(FIELD) ?? new Map<number, number>();
      fields.set(FIELD, postings);
      for (const id of ids) postings.set(id, Math.min(MOST_TIMES, (postings.get(id) ?? 0) + 1));
      filled += ids.length;
      if (filled < POSTINGS) continue;
      filled = 0;
      yield;
    }
  }

  #recordOf(length: number): number[] {
    const known = this.#records.get(length) ?? [length];
    this.#records.set(length, known);
    return known;
  }

  #measure(words: number): void {
    this.#length += words;
    this._avgFieldLength[FIELD] = this.#length / Math.max(1, this._documentCount);
  }
}
