// npx tsx bench/scale.ts --questions SQUAD.json [--size 100000] [--ask 400] [--heap 1024]
// A large shelf in memory and in an OpenSearch: how long until it can be asked, what memory each process takes, whether both find
// the same, and how fast. The shelf is the paragraphs of the questions' articles and as many more as are asked for, each made of
// sentences of them. Each engine runs in a process of its own, OpenSearch in one more, on this machine's disk.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { passageText } from '../src/article/article.ts';
import { composeArticle } from '../src/article/compose.ts';
import { sentences } from '../src/text/sentences.ts';
import { jarsOrSkip } from '../tests/support/opensearch/jars.ts';
import { startSearchNode } from '../tests/support/opensearch/node.ts';
import { readSquad } from './retrieval/data.ts';
import { seeded } from './retrieval/learn.ts';
import type { Told } from './scale/asking.ts';

const { values } = parseArgs({
  options: {
    questions: { type: 'string', default: '../shared/data/retrieval/squad2-part1.json' },
    size: { type: 'string', default: '100000' },
    ask: { type: 'string', default: '400' },
    heap: { type: 'string', default: '1024' },
  },
});
const size = Number(values.size);
const PER_ARTICLE = 40;

interface Statistics {
  readonly _all: {
    readonly primaries: { readonly store: { size_in_bytes: number }; readonly docs: { count: number } };
  };
}

const { articles, questions } = readSquad(values.questions, 'en');
const answered = questions.filter(({ answers }) => answers.length > 0);
const every = Math.max(1, Math.floor(answered.length / Number(values.ask)));
const asked = answered.filter((_, i) => i % every === 0);

const place = mkdtempSync(join(tmpdir(), 'verbatim-scale-'));
const [shelf, asking] = [join(place, 'shelf.jsonl'), join(place, 'questions.json')];
writeFileSync(asking, JSON.stringify(asked.map(({ question }) => question)));
writeShelf();

/** A million passages are too long a text to be made in one. */
function writeShelf(): void {
  const random = seeded(20181103);
  const file = openSync(shelf, 'w');
  const pool: string[] = [];
  let count = 0;
  for (const article of articles) {
    count += article.passages.length;
    for (const passage of article.passages) {
      const text = passageText(article, passage);
      for (const span of sentences(text, 'en')) pool.push(text.slice(...span));
    }
    writeSync(file, `${JSON.stringify(article)}\n`);
  }
  const draw = (): string => pool[Math.floor(random() * pool.length)] ?? '';
  for (let n = 0; count < size; n++) {
    const paragraphs = Array.from({ length: Math.min(PER_ARTICLE, size - count) }, () => ({
      kind: 'body' as const,
      text: Array.from({ length: 2 + Math.floor(random() * 3) }, draw).join(' '),
    }));
    count += paragraphs.length;
    writeSync(
      file,
      `${JSON.stringify(composeArticle({ id: `made-${n}`, title: draw().slice(0, 60), language: 'en' }, paragraphs))}\n`,
    );
  }
}

const run = (...more: string[]): Told =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        '--expose-gc',
        '--max-old-space-size=12000',
        '--import',
        'tsx',
        join(import.meta.dirname, 'scale/asking.ts'),
        shelf,
        asking,
        ...more,
      ],
      { encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'inherit'] },
    ),
  );

const jars = jarsOrSkip({ ...process.env, CI: 'true' }) ?? '';
const node = await startSearchNode(jars, { heap: Number(values.heap), disk: tmpdir() });
try {
  console.log(`${size} passages, ${asked.length} questions, load of the machine ${loadavg()[0]?.toFixed(1)}`);
  const memory = run();
  show('in memory', memory);
  const first = run(node.url);
  show('OpenSearch, empty', first);
  const again = run(node.url);
  show('OpenSearch, a second process', again);
  const statistics = await (await fetch(`${node.url}/verbatim-passages/_stats/store,docs`)).json();
  const { store, docs } = (statistics as Statistics)._all.primaries;
  console.log(`the index: ${Math.round(store.size_in_bytes / 2 ** 20)} MB for ${docs.count} documents`);
  compare(memory, again);
} finally {
  await node.stop();
  rmSync(place, { recursive: true });
}
console.log(`load of the machine at the end ${loadavg()[0]?.toFixed(1)}`);

function quantile(numbers: readonly number[], share: number): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
}

function show(what: string, { ready, heap, resident, finds, cpu, asked: each }: Told): void {
  const gold = each.filter(({ first }, i) => first === `${asked[i]?.article} ${asked[i]?.passage}`).length;
  const ms = each.map((one) => one.ms);
  const stage = each.map((one) => one.stageMs);
  console.log(
    `${what}: ready after ${ready.toFixed(1)} s (${Math.round(size / ready)} passages/s), heap ${heap} MB, resident ${resident} MB; ` +
      `a question p50 ${quantile(ms, 0.5)} p99 ${quantile(ms, 0.99)} ms, of which candidates ${quantile(stage, 0.5)} and ${quantile(stage, 0.99)} ms; ` +
      `the paragraph asked about first: ${(gold / each.length).toFixed(4)}; the cluster was asked ${finds.toFixed(2)} times a question\n` +
      `  processor: ${(cpu.ready.own / 1_000).toFixed(1)} s here and ${(cpu.ready.cluster / 1_000).toFixed(1)} s in the cluster until then; ` +
      `${(cpu.asking.own / each.length).toFixed(2)} and ${(cpu.asking.cluster / each.length).toFixed(2)} ms a question`,
  );
}

function compare(one: Told, other: Told): void {
  let [shared, all, lists, firsts] = [0, 0, 0, 0];
  for (const [i, { candidates, first }] of one.asked.entries()) {
    const theirs = other.asked[i];
    all += candidates.length;
    shared += candidates.filter((candidate) => theirs?.candidates.includes(candidate)).length;
    lists += candidates.join() === theirs?.candidates.join() ? 1 : 0;
    firsts += first === theirs?.first ? 1 : 0;
  }
  const n = one.asked.length;
  console.log(
    `of MiniSearch’s candidates OpenSearch has ${(shared / all).toFixed(5)}; identical lists ${(lists / n).toFixed(4)}; the same shown first ${(firsts / n).toFixed(4)}`,
  );
}
