// npx tsx bench/retrieval/scale.ts --news FILE.jsonl --questions SQUAD.json [--size 100000] [--every 60]
// How long it takes to index a large shelf, to search it and to load it again, and what memory it holds.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createSearch } from '../../src/search/create.ts';
import { readSquad } from './data.ts';
import { largeShelf } from './large.ts';

const { values } = parseArgs({
  options: {
    news: { type: 'string' },
    questions: { type: 'string' },
    size: { type: 'string', default: '100000' },
    every: { type: 'string', default: '60' },
  },
});
if (values.news === undefined || values.questions === undefined)
  throw new Error('--news FILE.jsonl --questions SQUAD.json');
const megabytes = (): number => {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().rss / 2 ** 20);
};
const quantile = (sorted: readonly number[], q: number): number =>
  Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0).toFixed(2));

const articles = largeShelf(values.news, Number(values.size));
const passages = articles.reduce((sum, { passages: { length } }) => sum + length, 0);
const before = megabytes();
const file = join(mkdtempSync(join(tmpdir(), 'scale-')), 'index');
const search = createSearch({ file });
let longest = 0;
let last = performance.now();
const watch = setInterval(() => {
  longest = Math.max(longest, performance.now() - last - 1);
  last = performance.now();
}, 1);
const cpu = process.cpuUsage();
const started = performance.now();
await search.update(articles);
const seconds = (performance.now() - started) / 1000;
const buildCpu = process.cpuUsage(cpu);
clearInterval(watch);
const questions = readSquad(values.questions, 'en').questions.filter((_, i) => i % Number(values.every) === 0);
await search.search('first light');
const took: number[] = [];
for (const { question } of questions) took.push((await search.search(question, { limit: 10 })).tookMs);
if (process.env.SLOW)
  took.forEach((ms, i) => {
    if (ms > 15) console.log(ms.toFixed(1), questions[i]?.question);
  });
took.sort((a, b) => a - b);
const held = megabytes();
const again = createSearch({ file });
const loadCpu = process.cpuUsage();
const loadStarted = performance.now();
await again.update(articles);
const loadSeconds = (performance.now() - loadStarted) / 1000;
const loadedCpu = process.cpuUsage(loadCpu);
const fileMegabytes = Math.round(statSync(file).size / 2 ** 20);
rmSync(file);
const seconds2 = ({ user, system }: NodeJS.CpuUsage): number => Number(((user + system) / 1e6).toFixed(2));
console.log(
  JSON.stringify({
    passages,
    buildSeconds: Number(seconds.toFixed(2)),
    passagesPerSecond: Math.round(passages / seconds),
    longestBlockWhileBuildingMs: Math.round(longest),
    megabytesBeforeIndex: before,
    megabytes: held,
    buildCpuSeconds: seconds2(buildCpu),
    loadSeconds: Number(loadSeconds.toFixed(2)),
    loadCpuSeconds: seconds2(loadedCpu),
    fileMegabytes,
    questions: took.length,
    p50Ms: quantile(took, 0.5),
    p99Ms: quantile(took, 0.99),
    slowestMs: quantile(took, 1),
  }),
);
