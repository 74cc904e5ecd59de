// Teaches the search to choose the sentence that answers, and to tell whether it does.
import { passageText } from '../../src/article/article.ts';
import { ANSWERING_FEATURES, type ReadingWeights, readFirst, within } from '../../src/search/answering/answering.ts';
import { GROUPED, GROUPS, type GroupedWeights, groupOf, rowsOf } from '../../src/search/answering/by-group.ts';
import { CHOICE_FEATURES, choiceFeatures } from '../../src/search/answering/choice-features.ts';
import type { ArticleIndex } from '../../src/search/index/article-index.ts';
import { sentenceSpan } from '../../src/search/index/page.ts';
import { lookedUp, type Question, readQuestion } from '../../src/search/question/question.ts';
import type { MeaningWeights } from '../../src/search/ranking/by-meaning.ts';
import { rank } from '../../src/search/ranking/ranking.ts';
import type { Ranked, RankWeights } from '../../src/search/ranking/re-rank.ts';
import { createWordMeaning, type WordMeaning } from '../../src/search/ranking/word-meaning.ts';
import { indexOf } from '../retrieval/gather.ts';
import { type Case, type Choice, learnCase, learnChoice } from '../retrieval/learn.ts';
import { named } from '../retrieval/teach.ts';
import { type Asked, flat, type Shelf } from './shelves.ts';

type Learned = RankWeights & { readonly meaning: MeaningWeights };
/** As many as the search hands on. */
const CANDIDATES = 24;

/** A row, and once more for each group of kinds those features whose weight may differ there. */
function crossed(names: readonly string[], row: Float64Array, { asksFor }: Question): Float64Array {
  const own = groupOf(asksFor);
  const grouped = GROUPED.map((name) => row[names.indexOf(name)] ?? 0);
  return Float64Array.of(...row, ...GROUPS.flatMap((group) => grouped.map((x) => (group === own ? x : 0))));
}

/** What such rows have taught. */
function parted<Name extends string>(names: readonly Name[], learned: readonly number[]): GroupedWeights<Name> {
  const of = (group: number): number[] => {
    const from = names.length + group * GROUPED.length;
    return learned.slice(from, from + GROUPED.length);
  };
  const groups = GROUPS.map((group, i) => [group, named(GROUPED, of(i))]);
  return {
    all: named(names, learned.slice(0, names.length)),
    groups: Object.fromEntries(groups),
  } as GroupedWeights<Name>;
}

/** Whether a sentence of a passage is one that answers. */
function isRight(asked: Asked, { entry, sentences }: Ranked, at: number): boolean {
  const { article } = entry.page;
  if (asked.kind !== 'answerable' || sentences[at] === undefined) return false;
  if (asked.article !== undefined && asked.article !== article.id) return false;
  if (asked.passage !== undefined && asked.passage !== entry.passage.number) return false;
  const [start, end] = sentenceSpan(entry.page, entry.sentenceStart + at);
  const words = flat(passageText(article, entry.passage).slice(start, end));
  return asked.sentence.some((answer) => words.includes(flat(answer)));
}

/** What the search would rank for a question. */
export async function found(
  index: ArticleIndex,
  meanings: WordMeaning,
  asked: string,
  language: string,
  weights: Learned,
) {
  const question = await readQuestion(asked, { read: [language], foreign: null }, index);
  const sense = meanings.senseOf(question);
  const candidates = await index.passages.candidates({ stems: lookedUp(question), limit: CANDIDATES });
  return { question, sense, ranked: await rank(question, sense, candidates, index, weights, 5) };
}

interface Lessons {
  readonly shelves: readonly Shelf[];
  /** What the passages of a shelf are ranked by: learned without it, where that is told. */
  weightsFor(shelf: Shelf): Learned;
  /** From this on a sentence counts as an answer. */
  readonly from: number;
  readonly epochs: number;
  readonly seed: number;
}

/** What the sentence is chosen by, and then what tells whether it answers. */
export async function teachReading({ shelves, weightsFor, from, epochs, seed }: Lessons): Promise<ReadingWeights> {
  const choices: Choice[] = [];
  const asked = [];
  for (const shelf of shelves) {
    const index = indexOf(shelf.articles);
    const meanings = createWordMeaning(index.vocabulary);
    for (const one of shelf.questions) {
      const { question, sense, ranked } = await found(index, meanings, one.question, shelf.language, weightsFor(shelf));
      if (ranked.length === 0) continue;
      const first = within(ranked);
      asked.push({ one, question, sense, first, vocabulary: index.vocabulary, size: index.size });
      if (one.kind !== 'answerable') continue;
      const read = choiceFeatures(question, first, sense, index.vocabulary);
      const right = first.flatMap((passage) => passage.sentences.map((_, i) => isRight(one, passage, i)));
      choices.push({
        rows: read.flatMap(({ sentences }) => sentences).map((one) => crossed(CHOICE_FEATURES, one, question)),
        right: right.flatMap((yes, i) => (yes ? [i] : [])),
      });
    }
  }
  const choice: ReadingWeights['choice'] = parted(CHOICE_FEATURES, learnChoice(choices, { epochs, seed }));
  const rows = rowsOf(CHOICE_FEATURES, choice);
  const cases: Case[] = [];
  for (const { one, question, sense, first, vocabulary, size } of asked) {
    const { ranked, features } = readFirst(question, first, sense, rows, vocabulary, size);
    const [top] = ranked;
    if (!features || !top || one.kind === 'off') continue;
    const yes = isRight(one, top, top.weights.indexOf(Math.max(...top.weights)));
    cases.push({ row: crossed(ANSWERING_FEATURES, features, question), yes });
  }
  const { weights, bias } = learnCase(cases, { epochs, seed });
  return { choice, answers: { bias: Number(bias.toFixed(4)), features: parted(ANSWERING_FEATURES, weights), from } };
}
