import { type Passage, passageText } from '../article/article.ts';
import { mayBeOf } from '../article/date.ts';
import type { Span } from '../article/span.ts';
import { UserError } from '../base/errors.ts';
import { baseLanguage, tonguesOf } from '../text/languages.ts';
import { vectorsOf } from '../text/vectors.ts';
import { words } from '../text/words.ts';
import { type ConfidenceWeights, confidenceFeatures, confidenceOf } from './confidence.ts';
import { type Demand, holdingPhrase, onceForEachPassage, stemsOfPhrases, withoutWord } from './demands.ts';
import { createKeeping, type KeepingOptions } from './keeping.ts';
import { byMeaning, type MeaningWeights } from './meaning.ts';
import { namesUnknown } from './missing.ts';
import { createNearness, type Sense } from './nearness.ts';
import { type Entry, entryAt, type Page, sizeOf } from './pages.ts';
import { type Admission, type Candidate, createIndex } from './passage-index.ts';
import { type Question, readQuestion } from './question.ts';
import { type Ranked, type RankWeights, rank } from './rank.ts';
import { reasonFor } from './reason.ts';
import type { Filters, Found, Search } from './search.ts';
import shipped from './search.weights.json' with { type: 'json' };
import { fitting, type Sentence } from './sentence.ts';
import { readTyped } from './typed.ts';

/** Everything the search has learned. */
export type SearchWeights = RankWeights & { readonly meaning: MeaningWeights; readonly confidence: ConfidenceWeights };

/** What is left of the confidence where the question names something that no passage knows. */
const UNKNOWN_NAME = 0.4;
/** How many passages the first stage hands to the second. */
const CANDIDATES = 24;
/** So many are looked at however few are shown: up to here that changes neither their order nor the confidence. */
const FEWEST = 10;
/** Passages in another language than the question's come after those in its own, unless they are this much better. */
const FOREIGN = 3;

function admitting(filters: Filters): Admission['page'] {
  const { limit: _, ...conditions } = filters;
  if (Object.values(conditions).every((condition) => condition === undefined)) return undefined;
  const publisher = filters.publisher?.toLowerCase();
  const language = filters.language === undefined ? undefined : baseLanguage(filters.language);
  return ({ article, language: written }: Page) =>
    (filters.article === undefined || article.id === filters.article) &&
    (publisher === undefined || article.publisher?.toLowerCase() === publisher) &&
    (language === undefined || baseLanguage(written) === language) &&
    mayBeOf(article.published, filters.publishedFrom, filters.publishedTo);
}

const admittingAll = (demands: readonly Demand[]): Admission['entry'] =>
  demands.length === 0 ? undefined : onceForEachPassage((entry) => demands.every((demand) => demand(entry)));

function spanOf({ page, sentenceStart }: Entry, sentence: number): Span {
  const at = (sentenceStart + sentence) * 3;
  return [page.sentences[at + 1] ?? 0, page.sentences[at + 2] ?? 0];
}

const ASKING = /[?？؟][\p{Pe}\p{Pf}"'*_\s]*$/u;

/** A sentence of so many words may only complete the one before: "He said it in 1921." */
const COMPLETING = 12;

const fits = ({ features }: Sentence): boolean => fitting(features) > 0;

function highlightOf({ entry, sentences, weights }: Ranked, { kind, terms }: Question): Span | null {
  let best = -1;
  sentences.forEach(({ features }, i) => {
    if ((features.cover > 0 || terms.length === 0) && (best < 0 || (weights[i] ?? 0) > (weights[best] ?? 0))) best = i;
  });
  const [chosen, next] = [sentences[best], sentences[best + 1]];
  if (!chosen) return null;
  const [start, end] = spanOf(entry, best);
  // In an interview the question holds the words, and what follows the answer.
  if (next && ASKING.test(passageText(entry.page.article, entry.passage).slice(start, end)))
    return spanOf(entry, best + 1);
  const completed =
    next && kind !== 'other' && kind !== 'person' && !fits(chosen) && fits(next) && next.to - next.from <= COMPLETING;
  return [start, completed ? spanOf(entry, best + 1)[1] : end];
}

/** The best piece of each passage. */
function eachPassageOnce(found: readonly Ranked[]): Ranked[] {
  const best = new Map<Passage, Ranked>();
  for (const one of found) if (!best.has(one.entry.passage)) best.set(one.entry.passage, one);
  return [...best.values()];
}

export interface SearchOptions extends KeepingOptions {
  /** Default: those that come with Verbatim. */
  readonly weights?: SearchWeights;
  /** For searches that are to share what they know of a language's words. Default: each reads its own. */
  readonly vectors?: typeof vectorsOf;
}

/** An empty index. Fill it by `update`. */
export function createSearch({ weights = shipped, vectors = vectorsOf, file, log }: SearchOptions = {}): Search {
  const index = createIndex();
  const nearness = createNearness(index, vectors);
  const keep = createKeeping(index, { file, log });

  /** Passages that may be found, whatever their words: a phrase of stop words alone is in no list. */
  function allOf({ page: may = () => true, entry: mayEntry = () => true }: Admission): Candidate[] {
    const found: Candidate[] = [];
    for (const page of index.pages().values()) {
      if (!may(page)) continue;
      for (let at = 0; at < sizeOf(page); at++) {
        const entry = entryAt(page, at);
        if (mayEntry(entry)) found.push({ entry, score: 1 });
        if (found.length === CANDIDATES) return found;
      }
    }
    return found;
  }

  function ranked(question: Question, sense: Sense | null, limit: number, admission: Admission): Ranked[] {
    const candidates = question.terms.length > 0 ? index.candidates(question, CANDIDATES, admission) : allOf(admission);
    const found = byMeaning(
      question,
      rank(question, candidates, index, weights, Math.max(FEWEST, limit)),
      sense,
      weights.meaning,
      index.vocabulary,
    );
    const own = (r: Ranked): number =>
      r.score - (question.languages.includes(baseLanguage(r.entry.page.language)) ? 0 : FOREIGN);
    return eachPassageOnce(found.sort((a, b) => own(b) - own(a)));
  }

  /** Nothing but a phrase of stop words was typed: it stands there or it does not. */
  function sureness(question: Question, sense: Sense | null, exact: readonly Ranked[]): number {
    if (exact.length === 0) return 0;
    if (question.terms.length === 0) return 1;
    const sure = confidenceOf(confidenceFeatures(question, exact, index.size, sense), weights.confidence);
    return namesUnknown(question) ? sure * UNKNOWN_NAME : sure;
  }

  function stemsOf(phrases: readonly string[]): Admission['stems'] {
    if (phrases.length === 0) return undefined;
    const languages = new Set([...index.pages().values()].map(({ language }) => language));
    return stemsOfPhrases(phrases, languages, index.vocabulary, index.holding);
  }

  return {
    async update(articles) {
      await keep(articles);
      nearness.prepare();
    },

    async search(text, filters = {}) {
      const started = performance.now();
      const typed = readTyped(text);
      const tongues = tonguesOf(typed.text, index.languages(), index.vocabulary.isStopWord);
      const question = readQuestion(typed.text, tongues, index);
      // A phrase of stop words can be looked for; one stop word stands everywhere.
      if (question.terms.length === 0 && !typed.phrases.some((phrase) => words(phrase).length > 1))
        throw new UserError(
          'nothing-to-search',
          typed.without.length > 0
            ? 'This question only says what to leave out. Name what it is about as well.'
            : 'There is no word to look for in this question. Name what it is about.',
        );
      const sense = nearness.senseOf(question);
      const limit = filters.limit ?? 5;
      const page = admitting(filters);
      const without = typed.without.map((word) => withoutWord(word, index.vocabulary));
      const phrases = typed.phrases.map((phrase) => holdingPhrase(phrase, index.vocabulary));
      const may = admittingAll(without);
      const must = admittingAll([...without, ...phrases]);
      const exact = ranked(question, sense, limit, { stems: stemsOf(typed.phrases), page, entry: must });
      const nearest = exact.length === 0 && typed.phrases.length > 0 && question.terms.length > 0;
      const found = nearest ? ranked(question, sense, limit, { page, entry: may }) : exact;
      const confidence = sureness(question, sense, exact);
      const answered = confidence >= weights.confidence.answeredFrom;
      return {
        passages: found.slice(0, limit).map(
          (r): Found => ({
            article: r.entry.page.article,
            passage: r.entry.passage,
            score: r.score,
            highlight: highlightOf(r, question),
          }),
        ),
        confidence,
        answered,
        reason: answered ? null : reasonFor(question, typed, exact.length, found.length),
        tookMs: performance.now() - started,
      };
    },
  };
}
