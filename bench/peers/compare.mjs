// node compare.mjs [--every N] [--part odd --weights FILE] [--out FILE] SQUAD.json …
// Verbatim beside the libraries one would pick, on the same passages and questions in one process: the paragraph that the
// question was written for, and how long it took. Each peer with what its own documentation recommends for questions in
// English. --part asks the questions of the odd articles alone, for weights learned on the even ones. Needs `npm ci` here and in the project.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { create, insertMultiple, search as oramaSearch } from '@orama/orama';
import { stopwords } from '@orama/stopwords/english';
import { build } from 'esbuild';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import sqlite from 'node-sqlite3-wasm';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: 'string', default: '1' },
    part: { type: 'string' },
    weights: { type: 'string' },
    out: { type: 'string' },
  },
});
const squeeze = (text) => text.replace(/\s+/g, ' ').trim();
const articles = positionals.flatMap((path) => JSON.parse(readFileSync(path, 'utf8')).data);
const documents = [];
const questions = [];
articles.forEach(({ title, paragraphs }, a) => {
  for (const { context, qas } of paragraphs) {
    const id = documents.length;
    documents.push({ id, article: a, title: title.replaceAll('_', ' '), text: squeeze(context) });
    for (const { question } of qas)
      if (question.trim() !== '') questions.push({ id, article: a, question: squeeze(question) });
  }
});
const part = ({ article }) => values.part === undefined || values.part === (article % 2 ? 'odd' : 'even');
const asked = questions.filter(part).filter((_, i) => i % Number(values.every) === 0);

const bundle = await build({
  stdin: {
    contents: `export { createSearch } from './src/search/create.ts'; export { composeArticle } from './src/article/compose.ts';`,
    resolveDir: new URL('../..', import.meta.url).pathname,
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  packages: 'external',
});
const built = new URL('../../.peers-build.mjs', import.meta.url);
writeFileSync(built, bundle.outputFiles[0].text);
const { createSearch, composeArticle } = await import(built.href);
rmSync(built);

const peers = {
  async verbatim() {
    const search = createSearch(values.weights ? { weights: JSON.parse(readFileSync(values.weights, 'utf8')) } : {});
    const first = new Map();
    for (const { id, article } of documents) if (!first.has(article)) first.set(article, id);
    await search.update(
      articles.map(({ title, paragraphs }, i) =>
        composeArticle(
          { id: String(i), title: title.replaceAll('_', ' '), language: 'en' },
          paragraphs.map(({ context }) => ({ kind: 'body', text: squeeze(context) })),
        ),
      ),
    );
    return async (question) => {
      try {
        const { passages } = await search.search(question, { limit: 10 });
        return passages.map(({ article, passage }) => first.get(Number(article.id)) + passage.number - 1);
      } catch {
        return [];
      }
    };
  },
  minisearch() {
    const index = new MiniSearch({ fields: ['title', 'text'] });
    index.addAll(documents);
    return (question) =>
      index
        .search(question)
        .slice(0, 10)
        .map(({ id }) => id);
  },
  lunr() {
    const index = lunr(function () {
      this.ref('id');
      this.field('title');
      this.field('text');
      for (const document of documents) this.add(document);
    });
    return (question) =>
      index
        .query((query) => query.term(lunr.tokenizer(question), {}))
        .slice(0, 10)
        .map(({ ref }) => Number(ref));
  },
  flexsearch() {
    const index = new FlexSearch.Document({
      document: { id: 'id', index: ['text'] },
      tokenize: 'forward',
      encoder: FlexSearch.Charset.LatinBalance,
      context: true,
    });
    for (const document of documents) index.add(document);
    return (question) => index.search(question, { limit: 10, suggest: true, merge: true }).map(({ id }) => id);
  },
  async orama() {
    const db = create({
      schema: { title: 'string', text: 'string' },
      components: { tokenizer: { stemming: true, language: 'english', stopWords: stopwords } },
    });
    const ids = await insertMultiple(
      db,
      documents.map(({ title, text }) => ({ title, text })),
    );
    const places = new Map(ids.map((id, i) => [id, i]));
    return async (question) =>
      (await oramaSearch(db, { term: question, limit: 10, threshold: 1 })).hits.map(({ id }) => places.get(id));
  },
  fuse() {
    const index = new Fuse(documents, {
      keys: ['title', 'text'],
      useExtendedSearch: true,
      ignoreLocation: true,
      threshold: 0.3,
      includeScore: true,
    });
    return (question) =>
      index
        .search(
          question
            .split(/\W+/)
            .filter((word) => word.length > 3)
            .join(' | ') || question,
          { limit: 10 },
        )
        .map(({ item }) => item.id);
  },
  sqlite() {
    const db = new sqlite.Database();
    db.exec("create virtual table passages using fts5(title, text, tokenize = 'porter unicode61')");
    for (const { id, title, text } of documents)
      db.run('insert into passages(rowid, title, text) values (?, ?, ?)', [id + 1, title, text]);
    const find = db.prepare('select rowid from passages where passages match ? order by bm25(passages) limit 10');
    return (question) => {
      const words = question.match(/[\p{L}\p{N}]+/gu) ?? [];
      return words.length === 0
        ? []
        : find.all([words.map((word) => `"${word}"`).join(' OR ')]).map(({ rowid }) => Number(rowid) - 1);
    };
  },
};

const quantile = (sorted, q) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))];
const rows = [];
for (const [name, make] of Object.entries(peers)) {
  const started = performance.now();
  const find = await make();
  const buildMs = performance.now() - started;
  // The slow one is asked every tenth question.
  const list = name === 'fuse' ? asked.filter((_, i) => i % 10 === 0) : asked;
  let first = 0;
  let reciprocal = 0;
  const took = [];
  for (const { id, question } of list) {
    const from = performance.now();
    const found = await find(question);
    took.push(performance.now() - from);
    const rank = found.indexOf(id) + 1;
    if (rank === 1) first++;
    if (rank > 0) reciprocal += 1 / rank;
  }
  took.sort((a, b) => a - b);
  const row = {
    name,
    questions: list.length,
    recallAt1: Number((first / list.length).toFixed(4)),
    mrrAt10: Number((reciprocal / list.length).toFixed(4)),
    p50Ms: Number(quantile(took, 0.5).toFixed(2)),
    p99Ms: Number(quantile(took, 0.99).toFixed(2)),
    buildMs: Math.round(buildMs),
  };
  rows.push(row);
  console.error(row);
}
console.log(
  `passages ${documents.length}\n\n| | recall at 1 | MRR at 10 | p50 ms | p99 ms | build ms |\n| --- | --- | --- | --- | --- | --- |`,
);
for (const r of rows)
  console.log(`| ${r.name} | ${r.recallAt1} | ${r.mrrAt10} | ${r.p50Ms} | ${r.p99Ms} | ${r.buildMs} |`);
if (values.out) writeFileSync(values.out, `${JSON.stringify(rows, null, 2)}\n`);
