// npx tsx bench/retrieval/train.ts --data DIR [--part even|odd|all] [--out FILE]
// Learns all weights of the search from SQuAD-format files (squad2-part1.json and xquad.LANGUAGE.json in DIR) and writes
// them as one small file. --part learns from the even or odd articles alone, so that the others can be scored.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CONFIDENCE_FEATURES } from '../../src/search/confidence/confidence.ts';
import { PASSAGE_FEATURES } from '../../src/search/ranking/passage-features.ts';
import { SENTENCE_FEATURES } from '../../src/search/ranking/sentence-features.ts';
import { type Asked, type Dataset, readSquad } from './data.ts';
import { confidenceCases, indexOf, passageChoices, sentenceChoices } from './gather.ts';
import { learnCase, learnChoice } from './learn.ts';
import { named, teachMeaning } from './teach.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    part: { type: 'string', default: 'all' },
    out: { type: 'string', default: 'src/search/search.weights.json' },
    languages: { type: 'string', default: 'de,es,ru,zh' },
    // Beside English every so many of the questions in other languages: they are to steer, not to rule.
    every: { type: 'string', default: '2' },
    seed: { type: 'string', default: '7' },
  },
});
if (values.data === undefined) throw new Error('--data DIR: where are the files?');
const dir = values.data;
const seed = Number(values.seed);
const chosen = ({ group }: { group: number }): boolean =>
  values.part === 'all' || (group % 2 === 0) === (values.part === 'even');

const sets = [
  { language: 'en', file: 'squad2-part1.json' },
  ...values.languages
    .split(',')
    .filter(Boolean)
    .map((language) => ({ language, file: `xquad.${language}.json` })),
].map(({ language, file }) => {
  const data = readSquad(join(dir, file), language);
  const questions: readonly Asked[] = data.questions
    .filter(chosen)
    .filter((_, i) => language === 'en' || i % Number(values.every) === 0);
  const part: Dataset = { articles: data.articles.filter((_, group) => chosen({ group })), questions };
  return { language, part, questions, index: indexOf(data.articles) };
});

async function over<T>(gather: (set: (typeof sets)[number]) => Promise<T[]>): Promise<T[]> {
  const all: T[] = [];
  for (const set of sets) for (const one of await gather(set)) all.push(one);
  return all;
}

const sentence = named(
  SENTENCE_FEATURES,
  learnChoice(await over(({ index, questions, language }) => sentenceChoices(index, questions, language)), {
    epochs: 10,
    seed,
  }),
);
console.error('sentence', sentence);
const passage = named(
  PASSAGE_FEATURES,
  learnChoice(await over(({ index, questions, language }) => passageChoices(index, questions, language, sentence)), {
    epochs: 12,
    seed,
  }),
);
console.error('passage', passage);

const lexical = { sentence, passage };
// The only language with vectors.
const [meaning] = await over(async ({ index, questions, language }) =>
  language === 'en' ? [await teachMeaning(index, questions, language, lexical, { epochs: 40, seed })] : [],
);
if (!meaning) throw new Error('English is not among the languages');
console.error('meaning', meaning);
const weights = { sentence, passage, meaning };
/** How many questions about other things are thought to be asked for each that the shelf is about. */
const ABSENT = 0.25;
const cases = await over(({ part, language }) => {
  const n = part.articles.length;
  const half = n >> 1;
  const sizes = [1, 1, 1, 2, 2, 3, 4, 6, half, half, half, half, half, half].filter((size) => size > 0 && size < n);
  return confidenceCases(part, language, weights, sizes, language === 'en' ? 300 : 100, seed);
});
const { weights: learned, bias } = learnCase(
  cases.map((one) => ({ ...one, weight: one.yes ? 1 : ABSENT })),
  { epochs: 60, seed },
);
const confidence = { bias: Number(bias.toFixed(4)), answeredFrom: 0.42, features: named(CONFIDENCE_FEATURES, learned) };
console.error('confidence', confidence);
writeFileSync(values.out, `${JSON.stringify({ ...weights, confidence }, null, 2)}\n`);
