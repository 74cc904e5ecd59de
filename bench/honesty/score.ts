// npx tsx bench/honesty/score.ts [--data DIR] [--weights FILE] [--part even|odd] [--last]
// What the search says of questions that articles answer, nearly answer, or do not touch: on the invented shelves that are
// kept from the lessons, in English and in other languages; with --data and --part on articles of SQuAD 2, each a shelf of its
// own, by weights that were learned without them; with --last on shelves that no choice was made by.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { SearchWeights } from '../../src/search/search.ts';
import { createWordKnowledge } from '../../src/search/vocabulary/word-knowledge.ts';
import { askAll, figuresOf } from './measures.ts';
import { inventedShelves, type Shelf, squadShelves } from './shelves.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    weights: { type: 'string' },
    part: { type: 'string' },
    last: { type: 'boolean', default: false },
  },
});
const weights = values.weights ? (JSON.parse(readFileSync(values.weights, 'utf8')) as SearchWeights) : undefined;
const here = join(import.meta.dirname, 'shelves');
const knowledge = createWordKnowledge(100_000);

async function score(name: string, shelves: readonly Shelf[]): Promise<void> {
  const said = [];
  for (const shelf of shelves) said.push(...(await askAll(shelf, knowledge, weights)));
  console.log(name, JSON.stringify(figuresOf(said)));
}

const kept = readdirSync(here)
  .filter((set) => set !== 'last')
  .flatMap((set) => inventedShelves(join(here, set), 'examination'));
await score(
  'English, kept',
  kept.filter(({ language }) => language === 'en'),
);
for (const language of ['de', 'es'])
  await score(
    `${language}, kept`,
    kept.filter((shelf) => shelf.language === language),
  );
if (values.last) await score('last', inventedShelves(join(here, 'last'), 'all'));
if (values.data)
  await score(
    'SQuAD 2',
    squadShelves(join(values.data, 'retrieval/squad2-part1.json'), 'en').filter(
      (_, group) => !values.part || (group % 2 === 0) === (values.part === 'even'),
    ),
  );
