// npx tsx bench/honesty/train.ts --data DIR --even FILE --odd FILE [--part even|odd|all] [--ranking FILE] [--out FILE]
// Learns to choose the sentence that answers and to tell whether it does, and writes that beside the weights that rank
// passages. --data: the folder with retrieval/ and quotations/. --even, --odd: weights for ranking that were learned on the even or
// odd articles of SQuAD alone (bench/retrieval/train.ts): what is read in the others is ranked by them, as it will be for people.
// --part learns from the even or odd articles alone, beside the small shelves.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { SearchWeights } from '../../src/search/search.ts';
import { type Dataset, readSquad } from '../retrieval/data.ts';
import { inventedShelves, newsShelves, type Shelf, squadShelves } from './shelves.ts';
import { teachReading } from './teach.ts';
import { partsOf, smallShelves, teachConfidence } from './teach-confidence.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    even: { type: 'string' },
    odd: { type: 'string' },
    part: { type: 'string', default: 'all' },
    ranking: { type: 'string', default: 'src/search/search.weights.json' },
    aboutFrom: { type: 'string', default: '0.35' },
    out: { type: 'string', default: 'src/search/search.weights.json' },
    seed: { type: 'string', default: '7' },
  },
});
const read = (path: string): SearchWeights => JSON.parse(readFileSync(path, 'utf8')) as SearchWeights;
if (!values.even || !values.odd) throw new Error('--even FILE --odd FILE: the weights for ranking');
const [even, odd, ranking] = [read(values.even), read(values.odd), read(values.ranking)];
const seed = Number(values.seed);
const here = new URL('.', import.meta.url).pathname;

const ofPart = (_: unknown, group: number): boolean =>
  values.part === 'all' || (group % 2 === 0) === (values.part === 'even');
const groupOf = ({ name }: Shelf): number => Number(/^article-(\d+)$/.exec(name)?.[1] ?? -1);
const weightsFor = (shelf: Shelf): SearchWeights => {
  if (shelf.name === 'long/even') return odd;
  return groupOf(shelf) % 2 === 0 ? odd : even;
};

/** All articles of a half on one shelf: what is answered on a short shelf is not to be lost on a long one. */
function longShelves(path: string, language: string, every: number): Shelf[] {
  const { articles, questions } = readSquad(path, language);
  return [0, 1].flatMap((half): Shelf[] => {
    if (!ofPart(null, half)) return [];
    const asked = questions.filter(({ group, answers }) => group % 2 === half && answers.length > 0);
    return [
      {
        name: half === 0 ? 'long/even' : 'long/odd',
        language,
        articles: articles.filter((_, group) => group % 2 === half),
        questions: asked
          .filter((_, i) => i % every === 0)
          .map(({ question, answers, article, passage }) => ({
            question,
            kind: 'answerable' as const,
            sentence: answers,
            article,
            passage,
          })),
      },
    ];
  });
}

const retrieval = join(values.data, 'retrieval');
const squad = join(retrieval, 'squad2-part1.json');
const sets = readdirSync(join(here, 'shelves')).filter((name) => name !== 'last');
const isEnglish = ({ language }: Shelf): boolean => language === 'en';
const small = sets.flatMap((name) => inventedShelves(join(here, 'shelves', name), 'lessons'));
const news = newsShelves(join(values.data, 'quotations/polnear-train.jsonl'), join(here, 'news.jsonl'));

const meaning = await teachReading({
  shelves: [
    ...squadShelves(squad, 'en').filter(ofPart),
    // Half of them, so that they do not outweigh the small shelves.
    ...longShelves(squad, 'en', 2),
    ...small.filter(isEnglish),
    ...news,
  ],
  weightsFor,
  from: 0.3,
  epochs: 12,
  seed,
});
const words = await teachReading({
  shelves: [
    ...['de', 'es', 'ru', 'zh'].flatMap((language) =>
      longShelves(join(retrieval, `xquad.${language}.json`), language, 2),
    ),
    ...small.filter((shelf) => !isEnglish(shelf)),
  ],
  weightsFor,
  // Fewer lessons, and fewer of them right.
  from: 0.25,
  epochs: 12,
  seed,
});
const answering = { words, meaning };

const dataset = (language: string): Dataset => {
  const { articles, questions } = readSquad(
    join(retrieval, language === 'en' ? 'squad2-part1.json' : `xquad.${language}.json`),
    language,
  );
  return {
    articles: articles.filter(ofPart),
    questions: questions.filter(({ group }) => ofPart(null, group)),
  };
};
const reading = (shelf: Shelf) => ({ ...weightsFor(shelf), answering });
const confidence = await teachConfidence(
  [
    ...['en', 'de', 'es', 'ru', 'zh'].flatMap((language) =>
      // Ranked by weights that have seen these questions: whether they are about the shelf that tells as well.
      partsOf(dataset(language), language, language === 'en' ? 300 : 60, { ...ranking, answering }, seed),
    ),
    ...smallShelves(small, news, 12, reading, seed),
    ...smallShelves(news, small, 12, reading, seed),
  ],
  Number(values.aboutFrom),
  { epochs: 30, seed },
);
const { sentence, passage, meaning: meant } = ranking;
writeFileSync(values.out, `${JSON.stringify({ sentence, passage, meaning: meant, answering, confidence }, null, 2)}\n`);
