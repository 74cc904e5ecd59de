/**
 * Reads 10,000 mutated inputs over all formats, made from the sources of the golden cases, and prints what became of them: articles,
 * errors that name their cause, bugs; the slowest of each format, and the most memory that the process had. Each must be one of the
 * first two, none may take longer than 5 s, and the memory is to stay under 512 MB.
 *
 *     npx tsx bench/intake/mutated.ts                  10,000 with the seed 1
 *     npx tsx bench/intake/mutated.ts 1000 7           1,000 with the seed 7
 *     npx tsx bench/intake/mutated.ts 1000 7 .pdf      of one format
 */
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApartReader } from '../../src/intake/apart/read-apart.ts';
import { ENDINGS } from '../../src/intake/formats.ts';
import { UnreadableArticle } from '../../src/intake/read-article.ts';
import { createRandom } from '../../tests/support/fuzz/random.ts';
import { mutate } from './mutate.ts';

/** In milliseconds: what takes longer is said. */
const SLOW = 5_000;
/** Sources larger than this are bombs, and cases of their own. */
const LARGEST = 200_000;

const folder = fileURLToPath(new URL('../../tests/golden/intake/', import.meta.url));
const [count = '10000', seed = '1', only] = process.argv.slice(2);

const sources = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
  const name = entry.isDirectory()
    ? readdirSync(folder + entry.name).find((file) => file.startsWith('source.'))
    : undefined;
  const ending = name === undefined ? '' : extname(name);
  if (!ENDINGS.includes(ending) || (only !== undefined && ending !== only)) return [];
  // What cannot be read as it is stays so, whatever else is done to it.
  if ('unreadable' in JSON.parse(readFileSync(`${folder}${entry.name}/expected.json`, 'utf8'))) return [];
  const bytes = new Uint8Array(readFileSync(`${folder}${entry.name}/${name}`));
  return bytes.length > 0 && bytes.length <= LARGEST ? [{ name: entry.name, ending, bytes }] : [];
});
const endings = [...new Set(sources.map(({ ending }) => ending))];

interface Tally {
  articles: number;
  errors: number;
  bugs: number;
  slowest: number;
  slowestOf: string;
}
const tallies = new Map<string, Tally>();
const random = createRandom(Number(seed));
// As whatever comes from outside is read: documents in a thread.
const apart = createApartReader();
// The thread begins with its first document, which is not what is measured.
for (const { ending, bytes } of sources.slice(0, 40)) await apart.read({ path: `a${ending}`, bytes });
const started = performance.now();
for (let n = 0; n < Number(count); n++) {
  // Each format as often as any other.
  const ending = random.pick(endings);
  const { name, bytes } = random.pick(sources.filter((source) => source.ending === ending));
  const tally = tallies.get(ending) ?? { articles: 0, errors: 0, bugs: 0, slowest: 0, slowestOf: '' };
  tallies.set(ending, tally);
  const broken = mutate(bytes, random);
  const before = performance.now();
  try {
    await apart.read({ path: `mutated${ending}`, bytes: broken });
    tally.articles++;
  } catch (error) {
    if (error instanceof UnreadableArticle) tally.errors++;
    else {
      tally.bugs++;
      console.log(`input ${n}, from ${name}: ${error instanceof Error ? error.stack : error}`);
    }
  }
  const took = performance.now() - before;
  if (took > SLOW) console.log(`input ${n}, from ${name}, took ${(took / 1000).toFixed(1)} s`);
  if (took > tally.slowest) Object.assign(tally, { slowest: took, slowestOf: `${name} (input ${n})` });
}

await apart.close();

const row = (cells: readonly (string | number)[]): string =>
  cells.map((cell, at) => (at === 0 ? String(cell).padEnd(10) : String(cell).padStart(10))).join('');
console.log(row(['format', 'inputs', 'articles', 'errors', 'bugs', 'ms worst']));
for (const [ending, { articles, errors, bugs, slowest, slowestOf }] of [...tallies].sort())
  console.log(`${row([ending, articles + errors + bugs, articles, errors, bugs, slowest.toFixed(0)])}  ${slowestOf}`);
console.log(
  `${count} inputs with the seed ${seed} in ${((performance.now() - started) / 1000).toFixed(0)} s, ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most`,
);
