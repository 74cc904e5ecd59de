// npx tsx bench/retrieval/ablate.ts --data DIR
// What each feature adds: recall at 1 of the whole search without it, learned on the even articles and scored on the odd, and
// the reverse. English alone.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PASSAGE_MEANING } from '../../src/search/ranking/meaning-features.ts';
import { PASSAGE_FEATURES } from '../../src/search/ranking/passage-features.ts';
import { SENTENCE_FEATURES } from '../../src/search/ranking/sentence-features.ts';
import { type Asked, readSquad } from './data.ts';
import { indexOf, meaningChoices, passageChoices, sentenceChoices } from './gather.ts';
import { type Choice, learnChoice } from './learn.ts';
import { named, teachMeaning } from './teach.ts';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) throw new Error('--data DIR: where are the files?');
const data = readSquad(join(values.data, 'squad2-part1.json'), 'en');
const index = indexOf(data.articles);
const EPOCHS = { epochs: 6 };
const FEATURES: readonly string[] = [...PASSAGE_FEATURES, ...PASSAGE_MEANING.map((name) => `${name} (meaning)`)];
const MEANING = FEATURES.slice(PASSAGE_FEATURES.length);

const GROUPS: readonly (readonly [name: string, features: readonly string[]])[] = [
  ['all features', []],
  ['meaning of the words', MEANING],
  ['BM25+ score', ['bm25']],
  [
    'best sentence',
    [
      ...['best', 'bestCover', 'bestExact', 'bestLocal', 'bestPairs', 'bestWording', 'bestPair', 'bestFits'],
      ...MEANING.filter((name) => name.startsWith('best')),
    ],
  ],
  ['whole article', ['article', 'articleSquared', 'articleFrequency', 'neighbours']],
  ['phrases and word order', ['pairs', 'wording', 'bestPairs', 'bestWording']],
  ['kind of answer', ['fits', 'bestFits']],
  ['title', ['titleOnly']],
  ...FEATURES.map((name) => [name, [name]] as const),
];

/** Choices without some features. */
const blank = (choices: readonly Choice[], features: readonly string[]): Choice[] => {
  const out = new Set(features.map((name) => FEATURES.indexOf(name)));
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

async function fold(learnOn: 'even' | 'odd') {
  const isEven = ({ group }: Asked): boolean => group % 2 === 0;
  const inside = data.questions.filter((asked) => isEven(asked) === (learnOn === 'even'));
  const outside = data.questions.filter((asked) => isEven(asked) !== (learnOn === 'even'));
  const sentence = named(SENTENCE_FEATURES, learnChoice(await sentenceChoices(index, inside, 'en'), EPOCHS));
  const [early, lateEarly] = [
    await passageChoices(index, inside, 'en', sentence),
    await passageChoices(index, outside, 'en', sentence),
  ];
  const lexical = { sentence, passage: named(PASSAGE_FEATURES, learnChoice(early, EPOCHS)) };
  const meaning = await teachMeaning(index, inside, 'en', lexical, EPOCHS);
  const last = async (some: readonly Asked[]): Promise<Choice[]> =>
    (await meaningChoices(index, some, 'en', lexical, meaning)).passages;
  const [train, test] = [await last(inside), await last(outside)];
  return {
    firstStage: recall(lateEarly, [1]),
    without: (features: readonly string[]): number =>
      recall(blank(test, features), learnChoice(blank(train, features), EPOCHS)),
  };
}

const [odd, even] = [await fold('even'), await fold('odd')];
console.log('| without | odd, learned on even | even, learned on odd |\n| --- | --- | --- |');
console.log(`| all but the first stage (BM25+) | ${odd.firstStage.toFixed(4)} | ${even.firstStage.toFixed(4)} |`);
for (const [name, features] of GROUPS)
  console.log(`| ${name} | ${odd.without(features).toFixed(4)} | ${even.without(features).toFixed(4)} |`);
