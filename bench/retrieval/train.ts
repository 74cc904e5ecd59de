// npx tsx bench/retrieval/train.ts --data DIR [--part even|odd|all] [--out FILE]
// Learns what passages are ranked by from SQuAD-format files (squad2-part1.json and xquad.LANGUAGE.json in DIR) and writes it
// as one small file; bench/honesty/train.ts adds the rest. --part learns from the even or odd articles alone, so that the others can be scored.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PASSAGE_FEATURES } from '../../src/search/ranking/passage-features.ts';
import { SENTENCE_FEATURES } from '../../src/search/ranking/sentence-features.ts';
import { type Asked, type Dataset, readSquad } from './data.ts';
import { indexOf, passageChoices, sentenceChoices } from './gather.ts';
import { learnChoice } from './learn.ts';
import { named, teachMeaning } from './teach.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    part: { type: 'string', default: 'all' },
    out: { type: 'string', default: 'ranking.weights.json' },
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
writeFileSync(values.out, `${JSON.stringify(weights, null, 2)}\n`);
