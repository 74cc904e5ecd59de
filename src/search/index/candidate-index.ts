/**
 * In: the stems of a question, each with a weight. Out: the passages that hold most of them, the candidates. What comes after
 * knows only the port that stands here; `createMiniSearchIndex` makes the engine, `createOpenSearchIndex` one outside the process.
 */
import type { Steps } from '../../base/steps.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Entry, Page } from './page.ts';

/** A stem to look up, and what it counts: above 0, and 1 for a word that was typed. */
export type WeightedStem = readonly [stem: number, weight: number];

/** Which passages may be found; all conditions must hold. Default of each: any may. */
export interface Admission {
  /** Lists of stems: the passage, or one of the pieces of a long one, holds all of one of them. */
  readonly stems?: readonly (readonly number[])[] | undefined;
  /** Asked once of every page. */
  readonly page?: ((page: Page) => boolean) | undefined;
  /** Asked only of passages that would be among the best. */
  readonly entry?: ((entry: Entry) => boolean) | undefined;
}

export interface CandidateQuery {
  /** Each stem once; a passage holds one of them at least. Null: passages are admitted by the conditions alone, and score the same. */
  readonly stems: readonly WeightedStem[] | null;
  /** How many passages at most; of the pieces of one long passage 12 at most. */
  readonly limit: number;
  readonly admission?: Admission;
}

export interface Candidate {
  readonly entry: Entry;
  /** BM25+; comparable within one query only. */
  readonly score: number;
}

export interface Statistics {
  /** How many passages there are. */
  readonly size: number;
  /** How many of them hold each of the stems that were asked for, in their order. */
  readonly holding: readonly number[];
}

/** Finds passages by the stems of their content words. What it finds depends on the pages it holds, not on their history. */
export interface CandidateIndex {
  /** Adds pages whose articles it does not hold, or holds in an older version. They are found when the last step is done, all at once. */
  adding(pages: readonly Page[]): Steps;
  /** Takes a page out; none of it is found from the first step on. */
  removing(page: Page): Steps;
  statistics(stems: readonly number[]): Promise<Statistics>;
  /** In how many of a page's pieces each stem stands; 0 for one below 0, which stands nowhere. */
  holdingIn(page: Page, stems: readonly number[]): Promise<readonly number[]>;
  /** Best first; of the same score in the order of their articles' ids, then of the text. */
  candidates(query: CandidateQuery): Promise<Candidate[]>;
}

/** Makes an empty engine for the pages of one shelf. */
export type CreateIndex = (vocabulary: Vocabulary) => CandidateIndex;
