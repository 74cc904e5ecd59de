// What a replica holds of one server that it has open: its articles, what the search keeps of them with the passages in memory or in a
// cluster, and quotations with those who speak.
//
//   node --expose-gc --import tsx bench/scale/memory.ts [articles, default 2000] [data]
import type { Article } from '../../src/article/article.ts';
import { passageText } from '../../src/article/article.ts';
import { composeArticle } from '../../src/article/compose.ts';
import { createMiniSearchIndex } from '../../src/search/index/minisearch.ts';
import { createOpenSearchIndex } from '../../src/search/index/opensearch/opensearch-index.ts';
import type { Passages } from '../../src/search/index/opensearch/passages.ts';
import { createSearch } from '../../src/search/search.ts';
import { createShelf } from '../../src/shelf/shelf.ts';
import { DATA, readSamples } from '../quotations/corpus.ts';

const [count = '2000', data = DATA] = process.argv.slice(2);
const samples = readSamples(data).map(({ article }) => article);

/** A cluster in which all passages stand already: what is in it takes no room here. */
const elsewhere: Passages = {
  find: async () => [],
  missing: async () => new Set(),
  async *markers() {},
  write: async () => undefined,
  remove: async () => undefined,
  drop: async () => undefined,
  sweep: async () => undefined,
};

function megabytes(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

let before = megabytes();
function show(what: string): void {
  const now = megabytes();
  console.log(`${what}: ${(now - before).toFixed(0)} MB`);
  before = now;
}

/** Each sample again and again, every time with a line of its own, so that none shares the text of another. */
const articles: Article[] = Array.from({ length: Number(count) }, (_, n) => {
  const sample = samples[n % samples.length] as Article;
  const paragraphs = sample.passages.map((passage) => ({
    kind: 'body' as const,
    text: `${passageText(sample, passage)} ${n}`,
  }));
  const { title, publisher, language } = sample;
  return composeArticle({ id: `a${n}`, title, ...(publisher !== null && { publisher }), language }, paragraphs);
});
const passages = articles.reduce((sum, article) => sum + article.passages.length, 0);
const letters = articles.reduce((sum, { text }) => sum + text.length, 0);
console.log(`${articles.length} articles, ${passages} passages, ${(letters / 1e6).toFixed(1)} million letters`);
show('the articles');

const held: unknown[] = [];
for (const [where, create] of [
  ['in a cluster', (vocabulary) => createOpenSearchIndex({ vocabulary, passages: elsewhere, space: 'bench' })],
  ['in memory', createMiniSearchIndex],
] as const satisfies [string, typeof createMiniSearchIndex][]) {
  const search = createSearch({ passages: create });
  await search.update(articles);
  held.push(search);
  show(`the search, its passages ${where}`);
}
const shelf = createShelf(articles);
const speakers = shelf.speakers().length;
held.push(shelf);
console.log(`${speakers} speakers`);
show('quotations and speakers');
console.log(`held: ${held.length}`);
