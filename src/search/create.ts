import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import { UserError } from '../base/errors.ts';
import { baseLanguage, tonguesOf } from '../text/languages.ts';
import { type ConfidenceWeights, confidenceFeatures, confidenceOf } from './confidence.ts';
import { holdingPhrase, withoutWord } from './demands.ts';
import type { Entry, PackedPage } from './pages.ts';
import { createIndex } from './passage-index.ts';
import { type Question, readQuestion } from './question.ts';
import { type Ranked, type RankWeights, rank } from './rank.ts';
import { loadIndex, saveIndex } from './saved.ts';
import type { Filters, Found, Search } from './search.ts';
import shipped from './search.weights.json' with { type: 'json' };
import { fitting, type Sentence } from './sentence.ts';
import { readTyped, type Typed } from './typed.ts';
import { createVocabulary } from './vocabulary.ts';

/** Everything the search has learned. */
export type SearchWeights = RankWeights & { readonly confidence: ConfidenceWeights };

/** How many passages the first stage hands to the second. */
const CANDIDATES = 24;
/** Passages in another language than the question's come after those in its own, unless they are this much better. */
const FOREIGN = 3;
/** Indexing gives way to whatever waits after this many milliseconds. */
const SLICE = 20;
/** So many stems are made ready for misspellings at a time: some milliseconds. */
const STEMS = 2000;

const giveWay = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function admitting(filters: Filters): (entry: Entry) => boolean {
  const publisher = filters.publisher?.toLowerCase();
  const language = filters.language === undefined ? undefined : baseLanguage(filters.language);
  return ({ page: { article, language: written } }) =>
    (filters.article === undefined || article.id === filters.article) &&
    (publisher === undefined || article.publisher?.toLowerCase() === publisher) &&
    (language === undefined || baseLanguage(written) === language) &&
    (filters.publishedFrom === undefined || (article.published ?? '') >= filters.publishedFrom) &&
    (filters.publishedTo === undefined || (article.published !== null && article.published <= filters.publishedTo));
}

function spanOf({ page, sentenceStart }: Entry, sentence: number): Span {
  const at = (sentenceStart + sentence) * 3;
  return [page.sentences[at + 1] ?? 0, page.sentences[at + 2] ?? 0];
}

/** A sentence of so many words may only complete the one before: "He said it in 1921." */
const COMPLETING = 12;

const fits = ({ features }: Sentence): boolean => fitting(features) > 0;

function highlightOf({ entry, sentences, weights }: Ranked, { kind }: Question): Span | null {
  let best = -1;
  sentences.forEach(({ features }, i) => {
    if (features.cover > 0 && (best < 0 || (weights[i] ?? 0) > (weights[best] ?? 0))) best = i;
  });
  const [chosen, next] = [sentences[best], sentences[best + 1]];
  if (!chosen) return null;
  const [start, end] = spanOf(entry, best);
  const completed =
    next && kind !== 'other' && kind !== 'person' && !fits(chosen) && fits(next) && next.to - next.from <= COMPLETING;
  return [start, completed ? spanOf(entry, best + 1)[1] : end];
}

function reasonFor({ terms, slots }: Question, { phrases }: Typed, found: boolean): string {
  if (!found && phrases.length > 0) return `No passage has the words “${phrases.join('” and “')}”.`;
  const standing = new Set([...slots.values()].map(({ term }) => term));
  const missing = terms.filter((_, i) => !standing.has(i));
  const told = missing.find(({ capital }) => capital) ?? missing.find(({ number }) => !number) ?? missing[0];
  return told ? `No passage mentions *${told.word}*.` : 'Nothing in these articles answers that.';
}

export interface SearchOptions {
  /** Default: those that come with Verbatim. */
  readonly weights?: SearchWeights;
  /** Where the index is kept between runs. Default: nowhere; it is then built at every start. */
  readonly file?: string;
  /** Told when a saved index cannot be used, or saved; without it the latter is thrown by `update`. */
  readonly log?: { warn(facts: object, message: string): void };
}

/** An empty index. Fill it by `update`. */
export function createSearch({ weights = shipped, file, log }: SearchOptions = {}): Search {
  let index = createIndex();
  let fresh = true;
  let updating: Promise<void> = Promise.resolve();

  /** The pages saved by an earlier run, in a vocabulary that the index then takes over. */
  async function saved(path: string): Promise<ReadonlyMap<string, PackedPage>> {
    const loaded = await loadIndex(path);
    if ('index' in loaded) {
      index = createIndex(createVocabulary(loaded.index.vocabulary));
      return loaded.index.pages;
    }
    if ('unusable' in loaded) log?.warn({ path }, `the saved index is ${loaded.unusable}: it is built anew`);
    return new Map();
  }

  /** An index that cannot be saved is only slower to have next time. */
  async function save(path: string): Promise<void> {
    const pages = new Map([...index.pages().values()].map((page) => [page.article.hash, page]));
    try {
      await saveIndex(path, { vocabulary: index.vocabulary.state(), pages });
    } catch (error) {
      if (!log) throw error;
      log.warn({ err: error, path }, 'the index could not be saved');
    }
  }

  async function update(next: readonly Article[]): Promise<void> {
    const pages = fresh && file !== undefined ? await saved(file) : new Map<string, PackedPage>();
    fresh = false;
    let changed = false;
    const kept = new Map(next.map((article) => [article.id, article]));
    for (const [id, { article }] of [...index.pages()])
      if (kept.get(id)?.hash !== article.hash) {
        index.remove(id);
        changed = true;
      }
    let since = performance.now();
    for (const article of kept.values()) {
      if (index.pages().has(article.id)) continue;
      if (!pages.has(article.hash)) changed = true;
      for (const _ of index.adding(article, pages.get(article.hash))) {
        if (performance.now() - since < SLICE) continue;
        await giveWay();
        since = performance.now();
      }
    }
    while (!index.kinship.catchUp(STEMS)) await giveWay();
    if (changed && file !== undefined) await save(file);
  }

  function ranked(question: Question, admits: (entry: Entry) => boolean): Ranked[] {
    const found = rank(question, index.candidates(question, CANDIDATES, admits), index, weights);
    const own = (r: Ranked): number =>
      r.score - (question.languages.includes(baseLanguage(r.entry.page.language)) ? 0 : FOREIGN);
    return found.sort((a, b) => own(b) - own(a));
  }

  return {
    update(articles) {
      updating = updating.catch(() => undefined).then(() => update(articles));
      return updating;
    },

    async search(text, filters = {}) {
      const started = performance.now();
      const typed = readTyped(text);
      const tongues = tonguesOf(typed.text, index.languages(), index.vocabulary.isStopWord);
      const question = readQuestion(typed.text, tongues, index);
      if (question.terms.length === 0)
        throw new UserError(
          'nothing-to-search',
          'There is no word to look for in this question. Name what it is about.',
        );
      const admits = admitting(filters);
      const without = typed.without.map((word) => withoutWord(word, index.vocabulary));
      const phrases = typed.phrases.map((phrase) => holdingPhrase(phrase, index.vocabulary));
      const may = (entry: Entry): boolean => admits(entry) && without.every((demand) => demand(entry));
      const must = (entry: Entry): boolean => may(entry) && phrases.every((demand) => demand(entry));
      const exact = ranked(question, must);
      const found = exact.length > 0 || typed.phrases.length === 0 ? exact : ranked(question, may);
      const confidence =
        exact.length > 0 ? confidenceOf(confidenceFeatures(question, exact, index.size), weights.confidence) : 0;
      const answered = confidence >= weights.confidence.answeredFrom;
      return {
        passages: found.slice(0, filters.limit ?? 5).map(
          (r): Found => ({
            article: r.entry.page.article,
            passage: r.entry.passage,
            score: r.score,
            highlight: highlightOf(r, question),
          }),
        ),
        confidence,
        answered,
        reason: answered ? null : reasonFor(question, typed, exact.length > 0),
        tookMs: performance.now() - started,
      };
    },
  };
}
