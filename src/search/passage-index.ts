import type { Article } from '../article/article.ts';
import { baseLanguage } from '../text/languages.ts';
import { createKinship, type Kinship } from './kin.ts';
import { type Entry, formOf, openPage, type PackedPage, type Page, packPage } from './pages.ts';
import { createPostings } from './postings.ts';
import type { Question } from './question.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

export interface Candidate {
  readonly entry: Entry;
  /** BM25+; comparable within one question only. */
  readonly score: number;
}

/** The passages of a shelf by their stems: the first of two stages. */
export interface Index {
  readonly vocabulary: Vocabulary;
  readonly kinship: Kinship;
  /** How many passages it holds. */
  readonly size: number;
  /** In how many passages a stem stands. */
  holding(stem: number): number;
  /** By article id. */
  pages(): ReadonlyMap<string, Page>;
  /** What acronyms stand for, by the acronym's stem: stems of the words. */
  acronyms(): ReadonlyMap<number, readonly number[]>;
  /** The base languages of its passages, that of most passages first. */
  languages(): readonly string[];
  /**
   * Adds an article, a passage at a step, so that a long one need not keep others waiting.
   * @param packed what the article's words come to, if that is known already in this vocabulary's numbers
   */
  adding(article: Article, packed?: PackedPage): Generator<void>;
  remove(id: string): void;
  /** The passages most likely to answer, best first. */
  candidates(question: Question, limit: number, admits?: (entry: Entry) => boolean): Candidate[];
}

/** A kin's hit counts this share of what its likeness says. */
const KIN = 0.5;

/** @param vocabulary the words that are known from an earlier run; default: none */
export function createIndex(vocabulary: Vocabulary = createVocabulary()): Index {
  const kinship = createKinship(vocabulary);
  const postings = createPostings();
  const pages = new Map<string, Page>();
  const entries = new Map<number, Entry>();
  const idsOf = new Map<string, number[]>();
  const speakers = new Map<string, number>();
  let languages: readonly string[] = [];
  /** Those of removed articles stay: what letters stand for does not change. */
  const acronyms = new Map<number, readonly number[]>();
  let next = 0;

  function countLanguage({ language, entries: { length } }: Page, by: 1 | -1): void {
    const base = baseLanguage(language);
    speakers.set(base, (speakers.get(base) ?? 0) + by * length);
    languages = [...speakers]
      .filter(([, n]) => n > 0)
      .sort(([, a], [, b]) => b - a)
      .map(([name]) => name);
  }

  function learnAcronyms({ acronyms: packed }: Page): void {
    for (let at = 0; at < packed.length; at += 2 + (packed[at + 1] ?? 0))
      acronyms.set(packed[at] ?? -1, [...packed.subarray(at + 2, at + 2 + (packed[at + 1] ?? 0))]);
  }

  /** The stems of the words that tell something. */
  function stemsOf({ page, tokenStart, tokenEnd }: Entry): number[] {
    const stems: number[] = [];
    for (let at = tokenStart; at < tokenEnd; at++) {
      const form = formOf(page.tokens[at] ?? 0);
      if (!vocabulary.isStop(form)) stems.push(vocabulary.stemOf(form));
    }
    return stems;
  }

  return {
    vocabulary,
    kinship,
    get size() {
      return postings.size;
    },
    holding: postings.holding,
    pages: () => pages,
    acronyms: () => acronyms,
    languages: () => languages,
    *adding(article, packed) {
      const page = openPage(article, packed ?? (yield* packPage(article, vocabulary)));
      const ids: number[] = [];
      pages.set(article.id, page);
      idsOf.set(article.id, ids);
      countLanguage(page, 1);
      learnAcronyms(page);
      for (const entry of page.entries) {
        const id = next++;
        ids.push(id);
        entries.set(id, entry);
        postings.add(id, stemsOf(entry));
        yield;
      }
    },
    remove(articleId) {
      const page = pages.get(articleId);
      if (!page) return;
      pages.delete(articleId);
      countLanguage(page, -1);
      for (const id of idsOf.get(articleId) ?? []) {
        const entry = entries.get(id);
        if (entry) postings.remove(id, stemsOf(entry));
        entries.delete(id);
      }
      idsOf.delete(articleId);
    },
    candidates({ slots }, limit, admits = () => true) {
      const weights = [...slots].map(([stem, { likeness }]) => [stem, likeness === 1 ? 1 : KIN * likeness] as const);
      const admitted = (id: number): boolean => {
        const entry = entries.get(id);
        return entry !== undefined && admits(entry);
      };
      return postings.best(weights, limit, admitted).flatMap(({ passage, score }) => {
        const entry = entries.get(passage);
        return entry ? [{ entry, score }] : [];
      });
    },
  };
}
