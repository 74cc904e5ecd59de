// Teaches the search to tell whether a question is about what stands on its shelf at all.
import { readFirst, readingOf } from '../../src/search/answering/answering.ts';
import {
  CONFIDENCE_FEATURES,
  type ConfidenceWeights,
  confidenceFeatures,
} from '../../src/search/confidence/confidence.ts';
import { createWordMeaning } from '../../src/search/ranking/word-meaning.ts';
import type { SearchWeights } from '../../src/search/search.ts';
import type { Dataset } from '../retrieval/data.ts';
import { indexOf } from '../retrieval/gather.ts';
import { learnCase, seeded, shuffled } from '../retrieval/learn.ts';
import { named } from '../retrieval/teach.ts';
import type { Shelf } from './shelves.ts';
import { found } from './teach.ts';

/** A shelf with questions about it and about other things. */
export interface About {
  readonly language: string;
  readonly articles: Shelf['articles'];
  readonly questions: readonly {
    readonly question: string;
    readonly about: boolean;
    readonly weight: number;
  }[];
  readonly weights: Omit<SearchWeights, 'confidence'>;
}

/** A near miss is about the shelf too, but to lose it costs less. */
const NEAR = 0.5;
/** How much a question that somebody else's shelf is asked counts: some of them may fit by chance. */
const BORROWED = 0.5;

/** Small shelves: their own questions, what is marked as off, and some that other shelves are asked. */
export function smallShelves(
  shelves: readonly Shelf[],
  others: readonly Shelf[],
  borrowed: number,
  weightsFor: (shelf: Shelf) => About['weights'],
  seed: number,
): About[] {
  const random = seeded(seed);
  return shelves.map((shelf) => ({
    language: shelf.language,
    articles: shelf.articles,
    weights: weightsFor(shelf),
    questions: [
      ...shelf.questions.map(({ question, kind }) => ({
        question,
        about: kind !== 'off',
        weight: kind === 'near' ? NEAR : 1,
      })),
      ...shuffled(
        others.filter(({ language }) => language === shelf.language).flatMap(({ questions }) => questions),
        random,
      )
        .slice(0, borrowed)
        .map(({ question }) => ({ question, about: false, weight: BORROWED })),
    ],
  }));
}

/** How many questions about other things are thought to be asked for each that the shelf is about. */
const ABSENT = 0.25;

/** Shelves of some of a file's articles: questions about those that are there, and about those that are not. */
export function partsOf(
  { articles, questions }: Dataset,
  language: string,
  perShelf: number,
  weights: About['weights'],
  seed: number,
): About[] {
  const random = seeded(seed);
  const half = articles.length >> 1;
  const sizes = [1, 1, 1, 2, 2, 3, 4, 6, half, half, half, half, half, half];
  return sizes
    .filter((size) => size > 0 && size < articles.length)
    .map((size) => {
      const shelf = shuffled(articles, random).slice(0, size);
      const ids = new Set(shelf.map(({ id }) => id));
      const some = (there: boolean) =>
        shuffled(
          questions.filter(({ article }) => ids.has(article) === there),
          random,
        )
          .slice(0, perShelf)
          .map(({ question }) => ({ question, about: there, weight: there ? 1 : ABSENT }));
      return { language, articles: shelf, weights, questions: [...some(true), ...some(false)] };
    });
}

async function* read(shelves: readonly About[]) {
  for (const { language, articles, questions, weights } of shelves) {
    const index = indexOf(articles);
    const meanings = createWordMeaning(index.vocabulary);
    const [meaning, words] = [readingOf(weights.answering.meaning), readingOf(weights.answering.words)];
    for (const asked of questions) {
      const { question, sense, ranked } = await found(index, meanings, asked.question, language, weights);
      const { choice } = sense ? meaning : words;
      const { features } = readFirst(question, ranked, sense, choice, index.vocabulary, index.size);
      yield { asked, question, ranked, features, size: index.size, sense };
    }
  }
}

export async function teachConfidence(
  shelves: readonly About[],
  answeredFrom: number,
  settings: { readonly epochs: number; readonly seed: number },
): Promise<ConfidenceWeights> {
  const cases = [];
  for await (const { asked, question, ranked, features, size, sense } of read(shelves)) {
    const shown = confidenceFeatures(question, ranked, features, size, sense);
    if (!shown) continue;
    const row = Float64Array.from(CONFIDENCE_FEATURES, (name) => shown[name]);
    cases.push({ row, yes: asked.about, weight: asked.weight });
  }
  const { weights, bias } = learnCase(cases, settings);
  return { bias: Number(bias.toFixed(4)), answeredFrom, features: named(CONFIDENCE_FEATURES, weights) };
}
