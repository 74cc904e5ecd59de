import type { Article } from '../../article/article.ts';
import type { Steps } from '../../base/steps.ts';
import { createSimilarStems, type SimilarStems } from '../vocabulary/similar.ts';
import { createVocabulary, type Vocabulary, type VocabularyState } from '../vocabulary/vocabulary.ts';
import { type Acronyms, acronymForms, acronymsOf, lookUpAcronyms } from './acronyms.ts';
import type { CandidateIndex } from './candidate-index.ts';
import { createMiniSearchIndex } from './minisearch.ts';
import { packPage } from './pack-page.ts';
import { formOf, type PackedPage, type Page, sizeOf, tokensAt } from './page.ts';

/** An article, and what its words come to where that is known already, in the vocabulary's numbers. */
export interface Unread {
  readonly article: Article;
  readonly packed?: PackedPage | undefined;
}

/** The articles of a shelf as a search knows them: their words, and the index of their passages. */
export interface ArticleIndex {
  readonly vocabulary: Vocabulary;
  readonly similar: SimilarStems;
  readonly passages: CandidateIndex;
  /** How many passages it holds. */
  readonly size: number;
  /** By article id. */
  pages(): ReadonlyMap<string, Page>;
  /** What the articles spell out. */
  acronyms(): Acronyms;
  /** The base languages of its passages, that of most passages first. */
  languages(): readonly string[];
  /** Takes over the words of an earlier run; before any article. */
  learning(words: VocabularyState): Steps;
  /** Adds articles that it does not hold, or in place of their older versions. They are found when the last step is done, all at once. */
  adding(articles: readonly Unread[]): Steps;
  /** Removes an article, if it is there; none of it is found from the first step on. */
  removing(id: string): Steps;
}

/** So many new stems are made ready for comparing at a step. */
const STEMS = 500;

/** The base languages of the pages' passages, that of most passages first. */
function languagesOf(pages: Iterable<Page>): string[] {
  const passages = new Map<string, number>();
  for (const page of pages) {
    passages.set(page.language, (passages.get(page.language) ?? 0) + sizeOf(page));
  }
  return [...passages]
    .filter(([, count]) => count > 0)
    .sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
    .map(([language]) => language);
}

const byId = (pages: Iterable<Page>): Page[] => [...pages].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));

export function createArticleIndex(
  vocabulary = createVocabulary(),
  passages: CandidateIndex = createMiniSearchIndex(vocabulary),
): ArticleIndex {
  const similar = createSimilarStems(vocabulary);
  const pages = new Map<string, Page>();
  let size = 0;
  /** Found out when asked for. */
  let acronyms: Acronyms | undefined;
  let languages: readonly string[] | undefined;

  /** Tells the vocabulary that the words of a page stand on the shelf, or no longer do; a passage at a step. */
  function* counting(page: PackedPage, by: 1 | -1): Steps {
    for (let at = 0; at < sizeOf(page); at++) {
      const [from, to] = tokensAt(page, at);
      for (let i = from; i < to; i++) vocabulary.count(formOf(page.tokens[i] ?? 0), by);
      yield;
    }
  }

  /** The same for the words around its passages, at once. */
  function countOthers(page: PackedPage, by: 1 | -1): void {
    for (const token of page.title) vocabulary.count(formOf(token), by);
    for (const { short, words } of acronymForms(page)) for (const form of [short, ...words]) vocabulary.count(form, by);
    acronyms = undefined;
    languages = undefined;
  }

  function show(page: Page): void {
    pages.set(page.article.id, page);
    size += sizeOf(page);
    countOthers(page, 1);
  }

  function* removing(id: string): Steps {
    const page = pages.get(id);
    if (!page) return;
    pages.delete(id);
    size -= sizeOf(page);
    countOthers(page, -1);
    yield* passages.removing(page);
    yield* counting(page, -1);
  }

  function* adding(articles: readonly Unread[]): Steps {
    const read: Page[] = [];
    for (const { article, packed: known } of articles)
      read.push({ ...(known ?? (yield* packPage(article, vocabulary))), article });
    while (!similar.catchUp(STEMS)) yield;
    for (const page of read) yield* counting(page, 1);
    yield* passages.adding(read);
    const leaving = read.map(({ article }) => removing(article.id));
    // What is replaced and what replaces it change places in one step.
    const begun = leaving.map((steps) => steps.next());
    for (const page of read) show(page);
    for (const { done, value } of begun) if (!done) yield value;
    for (const steps of leaving) yield* steps;
  }

  return {
    vocabulary,
    similar,
    passages,
    get size() {
      return size;
    },
    pages: () => pages,
    acronyms() {
      acronyms ??= lookUpAcronyms(byId(pages.values()).flatMap((page) => acronymsOf(page, vocabulary.stemOf)));
      return acronyms;
    },
    languages() {
      languages ??= languagesOf(pages.values());
      return languages;
    },
    *learning(words) {
      yield* vocabulary.learning(words);
      while (!similar.catchUp(STEMS)) yield;
    },
    adding,
    removing,
  };
}
