import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import { UserError } from '../base/errors.ts';
import { baseLanguage, detectLanguage } from '../text/languages.ts';
import { words } from '../text/words.ts';
import { createIndex } from './candidates.ts';
import { type ConfidenceWeights, confidenceFeatures, confidenceOf } from './confidence.ts';
import { type Entry, formOf } from './pages.ts';
import { type Question, readQuestion } from './question.ts';
import { type Ranked, type RankWeights, rank } from './rank.ts';
import type { Filters, Found, Search } from './search.ts';
import shipped from './search.weights.json' with { type: 'json' };
import { readTyped, type Typed } from './typed.ts';

/** Everything the search has learned. */
export type SearchWeights = RankWeights & { readonly confidence: ConfidenceWeights };

/** How many passages the first stage hands to the second. */
const CANDIDATES = 24;
/** Passages in another language than the question's come after those in its own, unless they are this much better. */
const FOREIGN = 3;
/** Indexing gives way to whatever waits after this many milliseconds. */
const SLICE = 20;

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

function highlightOf({ entry, sentences, weights }: Ranked): Span | null {
  let best = -1;
  sentences.forEach(({ features }, i) => {
    if (features.cover > 0 && (best < 0 || (weights[i] ?? 0) > (weights[best] ?? 0))) best = i;
  });
  return best < 0 ? null : spanOf(entry, best);
}

function reasonFor({ terms, slots }: Question, { phrases }: Typed, found: boolean): string {
  if (!found && phrases.length > 0) return `No passage has the words “${phrases.join('” and “')}”.`;
  const standing = new Set([...slots.values()].map(({ term }) => term));
  const missing = terms.filter((_, i) => !standing.has(i));
  const told = missing.find(({ capital }) => capital) ?? missing.find(({ number }) => !number) ?? missing[0];
  return told ? `No passage mentions *${told.word}*.` : 'Nothing in these articles answers that.';
}

/** An empty index. Fill it by `update`. */
export function createSearch(weights: SearchWeights = shipped): Search {
  const index = createIndex();
  let updating: Promise<void> = Promise.resolve();

  /** The languages on the shelf, that of most passages first. */
  function languages(): string[] {
    const counts = new Map<string, number>();
    for (const { language, entries } of index.pages().values())
      counts.set(baseLanguage(language), (counts.get(baseLanguage(language)) ?? 0) + entries.length);
    return [...counts].sort((a, b) => b[1] - a[1]).map(([language]) => language);
  }

  function holdsPhrase({ page, tokenStart, tokenEnd }: Entry, phrase: string): boolean {
    const forms = words(phrase).map(({ text }) => index.vocabulary.lookUp(text, page.language).form);
    for (let at = tokenStart; at + forms.length <= tokenEnd; at++)
      if (forms.every((form, i) => formOf(page.tokens[at + i] ?? 0) === form)) return true;
    return false;
  }

  function holdsWord({ page, tokenStart, tokenEnd }: Entry, word: string): boolean {
    const { stem } = index.vocabulary.lookUp(word, page.language);
    for (let at = tokenStart; at < tokenEnd; at++)
      if (index.vocabulary.stemOf(formOf(page.tokens[at] ?? 0)) === stem) return true;
    return false;
  }

  async function update(next: readonly Article[]): Promise<void> {
    const kept = new Map(next.map((article) => [article.id, article]));
    let since = performance.now();
    for (const article of kept.values()) {
      const known = index.pages().get(article.id)?.article;
      if (known?.hash === article.hash) continue;
      // Out and in without giving way: what is asked meanwhile finds the one or the other.
      if (known) index.remove(article.id);
      index.add(article);
      if (performance.now() - since < SLICE) continue;
      await giveWay();
      since = performance.now();
    }
    for (const id of [...index.pages().keys()]) if (!kept.has(id)) index.remove(id);
  }

  function ranked(question: Question, admits: (entry: Entry) => boolean): Ranked[] {
    const found = rank(question, index.candidates(question, CANDIDATES, admits), index, weights);
    const own = (r: Ranked): number =>
      r.score - (baseLanguage(r.entry.page.language) === question.language ? 0 : FOREIGN);
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
      const question = readQuestion(typed.text, detectLanguage(typed.text, languages()), index);
      if (question.terms.length === 0)
        throw new UserError(
          'nothing-to-search',
          'There is no word to look for in this question. Name what it is about.',
        );
      const admits = admitting(filters);
      const may = (entry: Entry): boolean => admits(entry) && !typed.without.some((word) => holdsWord(entry, word));
      const must = (entry: Entry): boolean => may(entry) && typed.phrases.every((phrase) => holdsPhrase(entry, phrase));
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
            highlight: highlightOf(r),
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
