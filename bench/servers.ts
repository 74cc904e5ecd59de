// What servers with articles of their own cost: until the first question is answered, nothing saved and everything saved, while
// articles are added, and in memory.
//
//   npx tsx bench/servers.ts [--common N] [--own N] [--servers N] [--data FILE]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import type { Article } from '../src/article/article.ts';
import { passageText } from '../src/article/article.ts';
import { createLog } from '../src/base/log.ts';
import { readArticle } from '../src/intake/read-article.ts';
import { openLibraries } from '../src/library/libraries.ts';
import { openFolderStore } from '../src/shelf/store/folder/folder-store.ts';
import { DATA, readSamples } from './quotations/corpus.ts';

const { values } = parseArgs({
  options: {
    common: { type: 'string', default: '200' },
    own: { type: 'string', default: '100' },
    servers: { type: 'string', default: '10' },
    data: { type: 'string', default: DATA },
  },
});
const [common, own, servers] = [values.common, values.own, values.servers].map(Number) as [number, number, number];
const samples = readSamples(values.data).map(({ article }) => article);
const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
const added = { at: new Date().toISOString(), by: null, from: 'bench' };
const log = createLog('silent');

/** The file of that number; where there are fewer articles in the data, they come again under another id. */
function fileOf(number: number): string {
  const sample = samples[number % samples.length];
  if (!sample) throw new Error(`${values.data} holds no article`);
  const { title, publisher, author, published, passages } = sample;
  const head = { id: `a${number}`, title, publisher, author, published, language: 'en' };
  const lines = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const body = passages.map((passage) => passageText(sample, passage)).join('\n\n');
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}
const article = (number: number): Article => readArticle({ path: 'x.md', bytes: Buffer.from(fileOf(number)) });
const idOf = (server: number): string => String(430_000_000_000_000_000n + BigInt(server));

async function open() {
  const store = await openFolderStore({ folder: join(folder, 'data', 'shelves'), log });
  const libraries = await openLibraries({
    folders: [join(folder, 'articles')],
    store,
    dataFolder: join(folder, 'data'),
    log,
    mostPassages: Number.POSITIVE_INFINITY,
  });
  await libraries.common.prepare();
  return { store, libraries };
}

mkdirSync(join(folder, 'articles'));
for (let number = 0; number < common; number++)
  writeFileSync(join(folder, 'articles', `a${number}.md`), fileOf(number));

const megabytes = (): number => {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().rss / 1e6);
};
const round = (ms: number): number => Math.round(ms * 10) / 10;
const told = (what: string, times: readonly number[]): void => {
  const sorted = [...times].sort((a, b) => a - b);
  console.log(
    JSON.stringify({
      what,
      times: sorted.length,
      medianMs: round(sorted[sorted.length >> 1] ?? 0),
      maxMs: round(sorted.at(-1) ?? 0),
    }),
  );
};

let { store, libraries } = await open();
for (let server = 0; server < servers; server++)
  for (let number = 0; number < own; number++)
    await store.put(idOf(server), { article: article(common + server * own + number), added }, null);
await store.close();

const delays = monitorEventLoopDelay({ resolution: 1 });
for (const what of ['nothing saved', 'everything saved']) {
  ({ store, libraries } = await open());
  const before = megabytes();
  const times: number[] = [];
  delays.reset();
  delays.enable();
  let passages = 0;
  for (let server = 0; server < servers; server++) {
    const started = performance.now();
    const answers = await libraries.answersFor(idOf(server));
    await answers.ask({ question: 'What did the mayor say about the election?' });
    times.push(performance.now() - started);
    passages += answers.shelf().articles.reduce((sum, { passages }) => sum + passages.length, 0);
  }
  delays.disable();
  told(`first question of a server, ${what}`, times);
  console.log(
    JSON.stringify({
      passages,
      residentMb: megabytes(),
      residentBeforeMb: before,
      longestBlockMs: round(delays.max / 1e6),
    }),
  );
  if (what === 'nothing saved') await store.close();
}

const shelf = idOf(0);
const times: number[] = [];
for (let number = 0; number < 50; number++) {
  const started = performance.now();
  const { article: kept } = await store.put(shelf, { article: article(common + servers * own + number), added }, null);
  await libraries.changed(shelf, [kept.id]);
  times.push(performance.now() - started);
}
told('an article added, until it can be asked', times);
await store.close();
rmSync(folder, { recursive: true });
process.exit();
