// Makes what the weights are learned from: for each question its candidates, their sentences, and the surest passage
// on shelves that do or do not hold the question's article.
import { passageText } from '../../src/article/article.ts';
import { CONFIDENCE_FEATURES, confidenceFeatures } from '../../src/search/confidence.ts';
import { PASSAGE_FEATURES } from '../../src/search/passage.ts';
import { createIndex, type Index } from '../../src/search/passage-index.ts';
import { readQuestion } from '../../src/search/question.ts';
import { type RankWeights, rank } from '../../src/search/rank.ts';
import { examineSentences, profileOf, SENTENCE_FEATURES } from '../../src/search/sentence.ts';
import type { Asked, Dataset } from './data.ts';
import { type Case, type Choice, seeded, shuffled } from './learn.ts';

export const CANDIDATES = 40;

export function indexOf(articles: Dataset['articles']): Index {
  const index = createIndex();
  for (const article of articles) for (const _ of index.adding(article));
  return index;
}

const rowOf = <Name extends string>(names: readonly Name[], features: Readonly<Record<Name, number>>): Float64Array =>
  Float64Array.from(names, (name) => features[name]);

function found(index: Index, asked: Asked, language: string) {
  const question = readQuestion(asked.question, { read: [language], foreign: null }, index);
  const candidates = index.candidates(question, CANDIDATES);
  const isRight = ({ entry }: { entry: (typeof candidates)[number]['entry'] }): boolean =>
    entry.page.article.id === asked.article && entry.passage.number === asked.passage;
  return { question, candidates, isRight };
}

/** The sentences of each right passage, right where one holds the answer. */
export function sentenceChoices(index: Index, questions: readonly Asked[], language: string): Choice[] {
  const choices: Choice[] = [];
  for (const asked of questions) {
    if (asked.answers.length === 0) continue;
    const { question, candidates, isRight } = found(index, asked, language);
    const entry = candidates.find(isRight)?.entry;
    if (!entry) continue;
    const text = passageText(entry.page.article, entry.passage);
    const sentences = examineSentences(question, profileOf(question, entry, index.vocabulary), index.vocabulary);
    const right = sentences.flatMap((_, i) => {
      const [, start, end] = entry.page.sentences.subarray((entry.sentenceStart + i) * 3);
      const words = text.slice(start, end);
      return asked.answers.some((answer) => words.includes(answer)) ? [i] : [];
    });
    choices.push({ rows: sentences.map(({ features }) => rowOf(SENTENCE_FEATURES, features)), right });
  }
  return choices;
}

/** The candidates of each question, right where it is the passage that the question was written for. */
export function passageChoices(
  index: Index,
  questions: readonly Asked[],
  language: string,
  sentence: RankWeights['sentence'],
): Choice[] {
  const choices: Choice[] = [];
  for (const asked of questions) {
    const { question, candidates, isRight } = found(index, asked, language);
    const ranked = rank(question, candidates, index, { sentence, passage: {} });
    const right = ranked.flatMap((r, i) => (isRight(r) ? [i] : []));
    choices.push({ rows: ranked.map(({ features }) => rowOf(PASSAGE_FEATURES, features)), right });
  }
  return choices;
}

/** On shelves of some of the articles, the first passage for questions of articles that are there and that are not. */
export function confidenceCases(
  data: Dataset,
  language: string,
  weights: RankWeights,
  sizes: readonly number[],
  perShelf: number,
  seed: number,
): Case[] {
  const random = seeded(seed);
  const cases: Case[] = [];
  for (const size of sizes) {
    const shelf = shuffled(data.articles, random).slice(0, size);
    const ids = new Set(shelf.map(({ id }) => id));
    const index = indexOf(shelf);
    for (const there of [true, false]) {
      const some = data.questions.filter(({ article }) => ids.has(article) === there);
      for (const asked of shuffled(some, random).slice(0, perShelf)) {
        const { question, candidates } = found(index, asked, language);
        const features = confidenceFeatures(question, rank(question, candidates, index, weights), index.size);
        if (features) cases.push({ row: rowOf(CONFIDENCE_FEATURES, features), yes: there });
      }
    }
  }
  return cases;
}
