import { UserError } from '../base/errors.ts';
import { tonguesOf } from '../text/languages.ts';
import { words } from '../text/words.ts';
import { type AnsweringWeights, answersHow, FIRST, readFirst, readingOf } from './answering/answering.ts';
import { type ConfidenceWeights, confidenceIn } from './confidence/confidence.ts';
import { standingOf } from './confidence/standing.ts';
import { reasonFor } from './confidence/why-turned-away.ts';
import { createArticleIndex } from './index/article-index.ts';
import type { Admission, CreateIndex } from './index/candidate-index.ts';
import { createKeeping, type KeepingOptions } from './index/keep.ts';
import { createMiniSearchIndex } from './index/minisearch.ts';
import { admissionsOf } from './question/admission.ts';
import { lookedUp, type Question, readQuestion } from './question/question.ts';
import { nameOfStopWords, readTyped, type Typed } from './question/typed.ts';
import type { MeaningWeights } from './ranking/by-meaning.ts';
import { heldWords, highlightOf } from './ranking/highlight.ts';
import { rank } from './ranking/ranking.ts';
import type { Ranked, RankWeights } from './ranking/re-rank.ts';
import { createWordMeaning } from './ranking/word-meaning.ts';
import type { Found, Search } from './result.ts';
import shipped from './search.weights.json' with { type: 'json' };
import { createVocabulary } from './vocabulary/vocabulary.ts';
import { createWordKnowledge, type WordKnowledge } from './vocabulary/word-knowledge.ts';

/** Everything the search has learned. */
export type SearchWeights = RankWeights & {
  readonly meaning: MeaningWeights;
  readonly confidence: ConfidenceWeights;
  readonly answering: AnsweringWeights;
};

export interface SearchOptions extends KeepingOptions {
  /** Default: those that come with Verbatim. */
  readonly weights?: SearchWeights;
  /** For searches that are to share it. Default: one of its own. */
  readonly knowledge?: WordKnowledge;
  /** What finds the candidates. Default: MiniSearch, in memory. */
  readonly passages?: CreateIndex | undefined;
}

/** How many passages the first stage hands to the second. */
const CANDIDATES = 24;

/** "The Who", "It": stop words alone are a name where each has a capital. */
function withName(typed: Typed, { terms, languages, own }: Question): Typed {
  const isOfStopWords = terms.length === 0 && typed.phrases.length === 0;
  const name = isOfStopWords ? nameOfStopWords(typed.text, [own, ...languages]) : undefined;
  return name === undefined ? typed : { ...typed, name };
}

/** A phrase of stop words can be looked for, and a name; one stop word stands everywhere. */
function mustNameSomething({ terms }: Question, { phrases, name, without }: Typed): void {
  if (terms.length > 0 || name !== undefined || phrases.some((phrase) => words(phrase).length > 1)) return;
  throw nothingToSearch(without);
}

const nothingToSearch = (without: readonly string[]): UserError =>
  new UserError('nothing-to-search', ({ faults }) =>
    without.length > 0 ? faults.onlyLeavesOut : faults.nothingToSearch,
  );

/** Whether the passages that are read are of one language. */
const isOfOne = (ranked: readonly Ranked[]): boolean =>
  new Set(ranked.slice(0, FIRST).map(({ entry }) => entry.page.language)).size <= 1;

/** An empty index. Fill it by `update`. */
export function createSearch({
  weights = shipped,
  knowledge = createWordKnowledge(),
  passages = createMiniSearchIndex,
  file,
  log,
}: SearchOptions = {}): Search {
  const vocabulary = createVocabulary(knowledge);
  const index = createArticleIndex(vocabulary, passages(vocabulary));
  const meaning = createWordMeaning(index.vocabulary, knowledge.vectors);
  const [meaningReading, wordsReading] = [readingOf(weights.answering.meaning), readingOf(weights.answering.words)];
  const keep = createKeeping(index, { file, log });

  return {
    async update(articles) {
      await keep(articles);
      for (const language of index.languages()) meaning.prepare(language);
    },

    async search(text, filters = {}) {
      const started = performance.now();
      const asTyped = readTyped(text);
      const question = await readQuestion(
        asTyped.text,
        tonguesOf(asTyped.text, index.languages(), index.vocabulary.isStopWord),
        index,
      );
      const typed = withName(asTyped, question);
      mustNameSomething(question, typed);
      const sense = meaning.senseOf(question);
      const limit = filters.limit ?? 5;

      async function find(admission: Admission): Promise<Ranked[]> {
        const query = { stems: lookedUp(question), limit: CANDIDATES, admission };
        return rank(question, sense, await index.passages.candidates(query), index, weights, limit);
      }

      const { exact, nearest } = await admissionsOf(typed, filters, index);
      const answering = await find(exact);
      // "It" names nothing here: it is the stop word
      if (answering.length === 0 && typed.name !== undefined) throw nothingToSearch(typed.without);
      const shown =
        answering.length === 0 && typed.phrases.length > 0 && question.terms.length > 0
          ? await find(nearest)
          : answering;
      // Where languages are mixed, none is to gain by what is known of another.
      const meant = isOfOne(shown) ? sense : null;
      const { choice, answers } = meant ? meaningReading : wordsReading;
      const read = readFirst(question, shown, meant, choice, index.vocabulary, index.size);
      const confidence = confidenceIn(question, answering, read.features, index.size, sense, weights.confidence);
      const standing = standingOf(question, typed, {
        found: answering.length > 0,
        isAbout: confidence >= weights.confidence.answeredFrom,
        isSaid: answersHow(question, read.features, answers) >= answers.from,
        read,
      });
      return {
        passages: read.ranked.slice(0, limit).map((ranked): Found => {
          const { page, passage } = ranked.entry;
          return {
            article: page.article,
            passage,
            score: ranked.score,
            highlight: highlightOf(ranked, question),
            // An answer is marked by its sentence: its words need not be looked for.
            held: standing === 'answers' ? [] : heldWords(ranked),
          };
        }),
        confidence,
        standing,
        reason:
          standing === 'answers'
            ? null
            : reasonFor(question, typed, {
                standing,
                exact: answering.length,
                found: shown.length,
                absent: read.absent,
                features: read.features,
              }),
        tookMs: performance.now() - started,
      };
    },
  };
}
