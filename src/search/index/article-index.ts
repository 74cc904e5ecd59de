import type { Article } from '../../article/article.ts';
import { baseLanguage } from '../../text/languages.ts';
import { createPostings } from '../postings.ts';
import type { Question } from '../question/question.ts';
import { createKinship, type Kinship } from '../vocabulary/similar.ts';
import { createVocabulary, type Vocabulary, type VocabularyState } from '../vocabulary/vocabulary.ts';
import { type Acronyms, acronymsOf, sorted } from './acronyms.ts';
import { type Entry, entryAt, formOf, isPieceAt, type PackedPage, type Page, packPage, sizeOf } from './page.ts';
import { createPassageNumbers } from './passage-ids.ts';

export interface Candidate {
  readonly entry: Entry;
  /** BM25+; comparable within one question only. */
  readonly score: number;
}

/** Which passages may be found: all conditions must hold. Default of each: any may. */
export interface Admission {
  /** Lists of stems: the passage holds all of one of them, as words that tell something. */
  readonly stems?: readonly (readonly number[])[] | undefined;
  /** Asked once of every page. */
  readonly page?: ((page: Page) => boolean) | undefined;
  /** Asked of those passages that would be among the best. */
  readonly entry?: ((entry: Entry) => boolean) | undefined;
}

/** The passages of a shelf by their stems: the first of two stages. What it answers depends on the articles it holds alone. */
export interface Index {
  readonly vocabulary: Vocabulary;
  readonly kinship: Kinship;
  /** How many passages it holds. */
  readonly size: number;
  /** In how many passages a stem stands. */
  holding(stem: number): number;
  /** By article id. */
  pages(): ReadonlyMap<string, Page>;
  acronyms(): Acronyms;
  /** The base languages of its passages, that of most passages first. */
  languages(): readonly string[];
  /** Takes over the words of an earlier run, in small steps; before any article. */
  learning(words: VocabularyState): Generator<void>;
  /**
   * Adds an article, a passage at a step, so that a long one need not keep others waiting. It is found when all of it is there;
   * until then the one of its id is, if there was one.
   * @param packed what the article's words come to, if that is known already in this vocabulary's numbers
   */
  adding(article: Article, packed?: PackedPage): Generator<void>;
  /** Removes an article, if it is there; a passage at a step, but none of it is found from the first on. */
  removing(id: string): Generator<void>;
  /** The passages most likely to answer, best first. */
  candidates(question: Question, limit: number, admission?: Admission): Candidate[];
}

/** A kin's hit counts this share of what its likeness says. */
const KIN = 0.5;
/** So many new stems are made ready for misspellings at a step. */
const STEMS = 500;

/** A yes or no to each number below `end`, found out once. */
function onceOf(end: number, find: (at: number) => boolean): (at: number) => boolean {
  const found = new Int8Array(end);
  return (at) => {
    if (found[at] === 0) found[at] = find(at) ? 1 : -1;
    return found[at] === 1;
  };
}

/** The base languages of the pages' passages, that of most passages first. */
function languagesOf(pages: Iterable<Page>): string[] {
  const passages = new Map<string, number>();
  for (const page of pages) {
    const base = baseLanguage(page.language);
    passages.set(base, (passages.get(base) ?? 0) + sizeOf(page));
  }
  return [...passages]
    .filter(([, count]) => count > 0)
    .sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
    .map(([language]) => language);
}

const byId = (pages: Iterable<Page>): Page[] => [...pages].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));

export function createIndex(): Index {
  const vocabulary = createVocabulary();
  const kinship = createKinship(vocabulary);
  const postings = createPostings();
  const pages = new Map<string, Page>();
  const numbers = createPassageNumbers();
  /** By the number of a passage: where it stands, while it may be found. */
  const owners: (Page | undefined)[] = [];
  /** Found out when asked for. */
  let acronyms: Acronyms | undefined;
  let languages: readonly string[] | undefined;

  /** Tells the vocabulary that a passage's words stand on the shelf, or no longer do; gives the stems of those that tell something. */
  function countPassage(page: Page, at: number, by: 1 | -1): number[] {
    const stems: number[] = [];
    const until = page.starts[at * 3 + 3] ?? 0;
    for (let i = page.starts[at * 3] ?? 0; i < until; i++) {
      const form = formOf(page.tokens[i] ?? 0);
      const stem = vocabulary.stemOf(form);
      vocabulary.count(stem, by);
      if (!vocabulary.isStop(form)) stems.push(stem);
    }
    return stems;
  }

  /** The same for the words around the passages. */
  function countOthers(page: Page, by: 1 | -1): void {
    for (const token of page.title) vocabulary.count(vocabulary.stemOf(formOf(token)), by);
    for (const { short, words } of acronymsOf(page)) for (const stem of [short, ...words]) vocabulary.count(stem, by);
  }

  function show(page: Page): void {
    pages.set(page.article.id, page);
    for (let at = 0; at < sizeOf(page); at++) owners[page.first + at] = page;
    countOthers(page, 1);
    acronyms = undefined;
    languages = undefined;
  }

  function hide(page: Page): void {
    pages.delete(page.article.id);
    for (let at = 0; at < sizeOf(page); at++) owners[page.first + at] = undefined;
    countOthers(page, -1);
    acronyms = undefined;
    languages = undefined;
  }

  function* forget(page: Page): Generator<void> {
    for (let at = 0; at < sizeOf(page); at++) {
      postings.remove(page.first + at, countPassage(page, at, -1));
      yield;
    }
    numbers.giveBack(page.first, sizeOf(page));
  }

  function maskOf(admits: (page: Page) => boolean): Uint8Array {
    const mask = new Uint8Array(numbers.end);
    for (const page of pages.values()) if (admits(page)) mask.fill(1, page.first, page.first + sizeOf(page));
    return mask;
  }

  /** The passages that hold all stems of one of the lists, ascending. */
  function holdingOneOf([first, ...others]: readonly (readonly number[])[]): Uint32Array {
    const found = first ? postings.holdingAll(first) : new Uint32Array();
    if (others.length === 0) return found;
    const more = others.flatMap((stems) => [...postings.holdingAll(stems)]);
    return new Uint32Array(new Set([...found, ...more])).sort();
  }

  function entryOf(passage: number): Entry | undefined {
    const page = owners[passage];
    return page && entryAt(page, passage - page.first);
  }

  /** An order that does not tell when an article was added. */
  function precedes(passage: number, other: number): boolean {
    const [page, otherPage] = [owners[passage], owners[other]];
    return page === otherPage ? passage < other : (page?.article.id ?? '') < (otherPage?.article.id ?? '');
  }

  function belongTogether(passage: number, other: number): boolean {
    const page = owners[passage];
    if (!page || page !== owners[other]) return false;
    return page.starts[(passage - page.first) * 3 + 2] === page.starts[(other - page.first) * 3 + 2];
  }

  function isPiece(passage: number): boolean {
    const page = owners[passage];
    return page !== undefined && isPieceAt(page, passage - page.first);
  }

  return {
    vocabulary,
    kinship,
    get size() {
      return postings.size;
    },
    holding: postings.holding,
    pages: () => pages,
    acronyms() {
      acronyms ??= sorted(byId(pages.values()).flatMap(acronymsOf));
      return acronyms;
    },
    languages() {
      languages ??= languagesOf(pages.values());
      return languages;
    },
    *learning(words) {
      for (const _ of vocabulary.learning(words)) yield;
      while (!kinship.catchUp(STEMS)) yield;
    },
    *adding(article, packed) {
      const read = packed ?? (yield* packPage(article, vocabulary));
      while (!kinship.catchUp(STEMS)) yield;
      const length = sizeOf(read);
      const first = numbers.take(length);
      const page: Page = {
        ...read,
        article,
        first,
        holding: (stem) => postings.holdingBetween(stem, first, first + length),
      };
      for (let at = 0; at < length; at++) {
        postings.add(first + at, countPassage(page, at, 1));
        yield;
      }
      const before = pages.get(article.id);
      if (before) hide(before);
      show(page);
      if (before) yield* forget(before);
    },
    *removing(id) {
      const page = pages.get(id);
      if (!page) return;
      hide(page);
      yield* forget(page);
    },
    candidates({ slots }, limit, { stems, page, entry: may } = {}) {
      const weights = [...slots].map(([stem, { likeness }]) => [stem, likeness === 1 ? 1 : KIN * likeness] as const);
      const mayOnce =
        may &&
        onceOf(numbers.end, (passage) => {
          const entry = entryOf(passage);
          return entry !== undefined && may(entry);
        });
      const admits = mayOnce ?? ((passage) => owners[passage] !== undefined);
      const [only, among] = [stems && holdingOneOf(stems), page && maskOf(page)];
      return postings
        .best(weights, { limit, only, among, admits, precedes, belongTogether, isPiece })
        .flatMap(({ passage, score }) => {
          const entry = entryOf(passage);
          return entry ? [{ entry, score }] : [];
        });
    },
  };
}
