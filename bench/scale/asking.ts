// One engine over one shelf, in a process of its own: how long it takes to hold the articles, what memory that takes, what it finds and
// how fast. Prints JSON. See ../scale.ts.
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Article } from '../../src/article/article.ts';
import { openCluster } from '../../src/cluster/cluster.ts';
import type { CandidateIndex, CreateIndex } from '../../src/search/index/candidate-index.ts';
import { createMiniSearchIndex } from '../../src/search/index/minisearch.ts';
import { createOpenSearchIndex } from '../../src/search/index/opensearch/opensearch-index.ts';
import { openPassages } from '../../src/search/index/opensearch/passages.ts';
import { createSearch } from '../../src/search/search.ts';

export interface Cpu {
  readonly own: number;
  readonly cluster: number;
}

export interface Told {
  /** Seconds until it could be asked. */
  readonly ready: number;
  /** MB of the process: heap in use after a collection, and resident; the articles' text is among both. */
  readonly heap: number;
  readonly resident: number;
  /** Milliseconds of processor in all, of this process and of the cluster: until it could be asked, and for the questions. */
  readonly cpu: { readonly ready: Cpu; readonly asking: Cpu };
  /** How often the cluster is asked for the candidates of a question, in the mean. */
  readonly finds: number;
  /** For each question: what the first stage found, what was shown first, and milliseconds of each stage. */
  readonly asked: readonly {
    readonly candidates: readonly string[];
    readonly first: string | null;
    readonly ms: number;
    readonly stageMs: number;
  }[];
}

const [shelf = '', asked = '', url = ''] = process.argv.slice(2);
// A million passages are too long a text to be read as one.
const articles: Article[] = [];
for await (const line of createInterface(createReadStream(shelf))) articles.push(JSON.parse(line));
const questions: string[] = JSON.parse(readFileSync(asked, 'utf8'));

const cluster = url === '' ? null : openCluster({ nodes: [url], patience: 60_000 });
const opened = cluster && (await openPassages(cluster));
/** Times that the cluster was asked for passages. */
let finds = 0;
const passages = opened && {
  ...opened,
  find: (...asked: Parameters<typeof opened.find>) => {
    finds++;
    return opened.find(...asked);
  },
};
const create: CreateIndex = passages
  ? (vocabulary) => createOpenSearchIndex({ vocabulary, passages, space: 'bench' })
  : createMiniSearchIndex;

let found: string[] = [];
let stageMs = 0;
const search = createSearch({
  passages(vocabulary): CandidateIndex {
    const index = create(vocabulary);
    return {
      ...index,
      async candidates(query) {
        const began = performance.now();
        const best = await index.candidates(query);
        stageMs += performance.now() - began;
        found = best.map(({ entry }) => `${entry.page.article.id} ${entry.at}`);
        return best;
      },
    };
  },
});

/** Used so far. */
async function cpu(): Promise<Cpu> {
  const { user, system } = process.cpuUsage();
  const { body } = (await cluster?.ask({ method: 'GET', path: '/_nodes/stats/process' })) ?? { body: { nodes: {} } };
  const { nodes } = body as { nodes: Record<string, { process: { cpu: { total_in_millis: number } } }> };
  const all = Object.values(nodes).reduce((sum, { process }) => sum + process.cpu.total_in_millis, 0);
  return { own: (user + system) / 1_000, cluster: all };
}
const between = (from: Cpu, to: Cpu): Cpu => ({ own: to.own - from.own, cluster: to.cluster - from.cluster });

const atFirst = await cpu();
const began = performance.now();
await search.update(articles);
const ready = (performance.now() - began) / 1_000;
const whenReady = await cpu();
globalThis.gc?.();
const { heapUsed, rss, arrayBuffers } = process.memoryUsage();

const told: { candidates: string[]; first: string | null; ms: number; stageMs: number }[] = [];
let beforeAsking = whenReady;
for (const [i, question] of [...questions.slice(0, 50), ...questions].entries()) {
  if (i === 50) beforeAsking = await cpu();
  stageMs = 0;
  const from = performance.now();
  const { passages } = await search.search(question);
  const ms = performance.now() - from;
  const [best] = passages;
  // A process compiles what it runs often.
  if (i >= 50)
    told.push({ candidates: found, first: best ? `${best.article.id} ${best.passage.number}` : null, ms, stageMs });
}
const afterAsking = await cpu();
await cluster?.close();
const mb = (bytes: number): number => Math.round(bytes / 2 ** 20);
const all: Told = {
  ready,
  heap: mb(heapUsed + arrayBuffers),
  resident: mb(rss),
  finds: finds / (questions.length + 50),
  cpu: { ready: between(atFirst, whenReady), asking: between(beforeAsking, afterAsking) },
  asked: told,
};
process.stdout.write(JSON.stringify(all));
