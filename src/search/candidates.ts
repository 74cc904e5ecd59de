import MiniSearch from 'minisearch';
import type { Article } from '../article/article.ts';
import { createKinship, type Kinship } from './kin.ts';
import { type Entry, formOf, type Page, readPage } from './pages.ts';
import type { Question } from './question.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** A passage as MiniSearch is given it: the stems of its words, parted by spaces. */
interface Row {
  readonly id: number;
  readonly text: string;
}

export interface Candidate {
  readonly entry: Entry;
  /** MiniSearch's BM25+. */
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
  pages(): ReadonlyMap<string, Page>;
  add(article: Article): void;
  remove(id: string): void;
  /** The passages most likely to answer, best first. */
  candidates(question: Question, limit: number, admits?: (entry: Entry) => boolean): Candidate[];
}

/** A kin's hit counts this share of what its likeness says. */
const KIN_BOOST = 0.5;

export function createIndex(): Index {
  const vocabulary = createVocabulary();
  const kinship = createKinship(vocabulary);
  const pages = new Map<string, Page>();
  const entries = new Map<number, Entry>();
  const idsOf = new Map<string, number[]>();
  const holding: number[] = [];
  let next = 0;
  const search = new MiniSearch<Row>({
    fields: ['text'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => (term === '' ? null : term),
  });

  const stemsOf = (entry: Entry): Set<number> => {
    const stems = new Set<number>();
    for (let at = entry.tokenStart; at < entry.tokenEnd; at++)
      stems.add(vocabulary.stemOf(formOf(entry.page.tokens[at] ?? 0)));
    return stems;
  };

  function rowText({ page, tokenStart, tokenEnd }: Entry): string {
    const stems: string[] = [];
    for (let at = tokenStart; at < tokenEnd; at++) {
      const form = formOf(page.tokens[at] ?? 0);
      if (!vocabulary.isStop(form)) stems.push(vocabulary.stemText(vocabulary.stemOf(form)));
    }
    return stems.join(' ');
  }

  return {
    vocabulary,
    kinship,
    get size() {
      return entries.size;
    },
    holding: (stem) => holding[stem] ?? 0,
    pages: () => pages,
    add(article) {
      const page = readPage(article, vocabulary);
      pages.set(article.id, page);
      const ids: number[] = [];
      for (const entry of page.entries) {
        const id = next++;
        ids.push(id);
        entries.set(id, entry);
        for (const stem of stemsOf(entry)) holding[stem] = (holding[stem] ?? 0) + 1;
        search.add({ id, text: rowText(entry) });
      }
      idsOf.set(article.id, ids);
    },
    remove(articleId) {
      pages.delete(articleId);
      for (const id of idsOf.get(articleId) ?? []) {
        const entry = entries.get(id);
        if (!entry) continue;
        for (const stem of stemsOf(entry)) holding[stem] = (holding[stem] ?? 0) - 1;
        entries.delete(id);
        search.discard(id);
      }
      idsOf.delete(articleId);
    },
    candidates(question, limit, admits = () => true) {
      const queries = [...question.slots].map(([stem, { likeness }]) => ({
        queries: [vocabulary.stemText(stem)],
        boostTerm: () => (likeness === 1 ? 1 : KIN_BOOST * likeness),
      }));
      if (queries.length === 0) return [];
      const found: Candidate[] = [];
      for (const { id, score } of search.search({ combineWith: 'OR', queries })) {
        const entry = entries.get(id);
        if (entry && admits(entry)) found.push({ entry, score });
        if (found.length === limit) break;
      }
      return found;
    },
  };
}
