import MiniSearch from 'minisearch';
import { type Article, answersQuestions, type Passage, passageText } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import { UserError } from '../base/errors.ts';
import { detectLanguage } from '../text/languages.ts';
import { sentences } from '../text/sentences.ts';
import { words } from '../text/words.ts';
import type { Filters, Found, Search, SearchResult } from './search.ts';
import { createVocabulary } from './vocabulary.ts';

/** A passage as MiniSearch is given it: stems parted by spaces. */
interface Row {
  readonly id: string;
  readonly article: string;
  readonly text: string;
  readonly title: string;
}

/** One word of a question that says something. */
interface Term {
  readonly stem: string;
  /** As typed. */
  readonly word: string;
  /** How much finding it tells: the rarer on this shelf, the more. */
  readonly weight: number;
}

const isName = (word: string): boolean => /^\p{Lu}/u.test(word);
const rowId = (article: Article, passage: Passage): string => `${article.id}#${passage.number}`;
/** Below this confidence a question is turned away. */
const ANSWERED_FROM = 0.42;

/** An empty index. Fill it by `update`. */
export function createSearch(articles: readonly Article[] = []): Search {
  const vocabulary = createVocabulary();
  const shelf = new Map<string, Article>();
  const rows = new Map<string, Row>();
  const holding = new Map<string, number>();
  const index = new MiniSearch<Row>({
    fields: ['text', 'title'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => (term === '' ? null : term),
    searchOptions: { boost: { title: 0.4 }, combineWith: 'OR' },
  });

  const languageOf = (text: string, given: string): string => (given === 'und' ? detectLanguage(text) : given);

  function stemsOf(text: string, language: string): string[] {
    return words(text)
      .map(({ text: word }) => vocabulary.read(word, language))
      .filter(({ stop }) => !stop)
      .map(({ stem }) => stem);
  }

  function rowsOf(article: Article): Row[] {
    const language = languageOf(article.text, article.language);
    const title = stemsOf(article.title, language).join(' ');
    return article.passages.filter(answersQuestions).map((passage) => ({
      id: rowId(article, passage),
      article: article.id,
      text: stemsOf(passageText(article, passage), language).join(' '),
      title,
    }));
  }

  function count(row: Row, by: 1 | -1): void {
    for (const stem of new Set(`${row.text} ${row.title}`.split(' '))) {
      const now = (holding.get(stem) ?? 0) + by;
      if (now > 0) holding.set(stem, now);
      else holding.delete(stem);
    }
  }

  function add(article: Article): void {
    shelf.set(article.id, article);
    for (const row of rowsOf(article)) {
      rows.set(row.id, row);
      count(row, 1);
      index.add(row);
    }
  }

  function remove(article: Article): void {
    shelf.delete(article.id);
    for (const passage of article.passages) {
      const row = rows.get(rowId(article, passage));
      if (!row) continue;
      rows.delete(row.id);
      count(row, -1);
      index.discard(row.id);
    }
  }

  function read(question: string): Term[] {
    const language = languageOf(question, 'und');
    const terms = new Map<string, Term>();
    for (const { text: word } of words(question)) {
      const { stem, stop } = vocabulary.read(word, language === 'und' ? 'en' : language);
      if (stop || terms.has(stem)) continue;
      terms.set(stem, { stem, word, weight: Math.log(1 + (rows.size + 1) / ((holding.get(stem) ?? 0) + 0.5)) });
    }
    if (terms.size === 0)
      throw new UserError('nothing-to-search', 'There is no word to look for in this question. Name what it is about.');
    return [...terms.values()];
  }

  /** The sentence that holds most of the question's weight; a shorter one before a longer that holds no more. */
  function answering(text: string, language: string, terms: readonly Term[], wantsNumber: boolean): Span | null {
    let best: Span | null = null;
    let most = 0;
    for (const span of sentences(text, language)) {
      const held = new Set(stemsOf(text.slice(...span), language));
      const bonus = wantsNumber && /\d/.test(text.slice(...span)) ? 0.5 : 0;
      const weight = terms.reduce((sum, term) => sum + (held.has(term.stem) ? term.weight : 0), bonus);
      if (weight > most) {
        most = weight;
        best = span;
      }
    }
    return best;
  }

  function confidenceIn(row: Row, terms: readonly Term[]): number {
    const held = new Set(`${row.text} ${row.title}`.split(' '));
    const all = terms.reduce((sum, { weight }) => sum + weight, 0);
    const found = terms.reduce((sum, { stem, weight }) => sum + (held.has(stem) ? weight : 0), 0);
    return found / all;
  }

  function reasonFor(terms: readonly Term[]): string {
    const missing = terms
      .filter(({ stem }) => !holding.has(stem))
      .sort((a, b) => Number(isName(b.word)) - Number(isName(a.word)))[0];
    return missing ? `No passage mentions *${missing.word}*.` : 'Nothing in these articles answers that.';
  }

  for (const article of articles) add(article);

  return {
    async update(next) {
      const kept = new Map(next.map((article) => [article.id, article]));
      for (const article of [...shelf.values()]) if (kept.get(article.id)?.hash !== article.hash) remove(article);
      for (const article of next) if (!shelf.has(article.id)) add(article);
    },

    async search(question: string, { article: only, limit = 5 }: Filters = {}): Promise<SearchResult> {
      const started = performance.now();
      const terms = read(question);
      const wantsNumber = /^(?:how many|how much)\b/i.test(question);
      const found = index
        .search(terms.map(({ stem }) => stem).join(' '), {
          filter: ({ id }) => only === undefined || rows.get(id)?.article === only,
        })
        .slice(0, limit);
      const top = rows.get(found[0]?.id);
      const confidence = top ? confidenceIn(top, terms) : 0;
      const answered = confidence >= ANSWERED_FROM;
      const passages = found.flatMap(({ id, score }): Found[] => {
        const [name = '', number = ''] = String(id).split('#');
        const article = shelf.get(name);
        const passage = article?.passages[Number(number) - 1];
        if (!article || !passage) return [];
        const text = passageText(article, passage);
        return [
          {
            article,
            passage,
            score,
            highlight: answering(text, languageOf(article.text, article.language), terms, wantsNumber),
          },
        ];
      });
      return {
        passages,
        confidence,
        answered,
        reason: answered ? null : reasonFor(terms),
        tookMs: performance.now() - started,
      };
    },
  };
}
