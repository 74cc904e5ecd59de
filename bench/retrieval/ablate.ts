// npx tsx bench/retrieval/ablate.ts --data DIR
// What each feature of the re-ranker adds: recall at 1 without it, learned on the even articles and scored on the odd, and
// the reverse. English alone.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PASSAGE_FEATURES } from '../../src/search/passage.ts';
import { SENTENCE_FEATURES } from '../../src/search/sentence.ts';
import { readSquad } from './data.ts';
import { indexOf, passageChoices, sentenceChoices } from './gather.ts';
import { type Choice, learnChoice } from './learn.ts';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) throw new Error('--data DIR: where are the files?');
const data = readSquad(join(values.data, 'squad2-part1.json'), 'en');
const index = indexOf(data.articles);
const EPOCHS = { epochs: 6 };

const GROUPS: readonly (readonly [name: string, features: readonly string[]])[] = [
  ['all features', []],
  ['no second stage (BM25+ alone)', PASSAGE_FEATURES.filter((name) => name !== 'bm25')],
  ['BM25+ score', ['bm25']],
  [
    'best sentence',
    ['best', 'bestCover', 'bestExact', 'bestLocal', 'bestPairs', 'bestWording', 'bestPair', 'bestFits'],
  ],
  ['whole article', ['article', 'articleSquared', 'articleFrequency', 'neighbours']],
  ['phrases and word order', ['pairs', 'wording', 'bestPairs', 'bestWording']],
  ['kind of answer', ['fits', 'bestFits']],
  ['title', ['titleOnly']],
  ...PASSAGE_FEATURES.map((name) => [name, [name]] as const),
];

const blank = (choices: readonly Choice[], features: readonly string[]): Choice[] => {
  const out = new Set(features.map((name) => (PASSAGE_FEATURES as readonly string[]).indexOf(name)));
  return choices.map(({ rows, right }) => ({
    right,
    rows: rows.map((row) => row.map((x, f) => (out.has(f) ? 0 : x))),
  }));
};

function recall(choices: readonly Choice[], weights: readonly number[]): number {
  const score = (row: Float64Array): number => row.reduce((sum, x, f) => sum + x * (weights[f] ?? 0), 0);
  const hits = choices.filter(({ rows, right }) => {
    const scores = rows.map(score);
    return right.includes(scores.indexOf(Math.max(...scores)));
  });
  return hits.length / choices.length;
}

function fold(learnOn: 'even' | 'odd') {
  const inside = data.questions.filter(({ group }) => (group % 2 === 0) === (learnOn === 'even'));
  const outside = data.questions.filter(({ group }) => (group % 2 === 0) !== (learnOn === 'even'));
  const learned = learnChoice(sentenceChoices(index, inside, 'en'), EPOCHS);
  const sentence = Object.fromEntries(SENTENCE_FEATURES.map((name, i) => [name, learned[i] ?? 0]));
  const [train, test] = [passageChoices(index, inside, 'en', sentence), passageChoices(index, outside, 'en', sentence)];
  return (features: readonly string[]): number =>
    recall(blank(test, features), learnChoice(blank(train, features), EPOCHS));
}

const [odd, even] = [fold('even'), fold('odd')];
console.log('| without | odd, learned on even | even, learned on odd |\n| --- | --- | --- |');
for (const [name, features] of GROUPS)
  console.log(`| ${name} | ${odd(features).toFixed(4)} | ${even(features).toFixed(4)} |`);
