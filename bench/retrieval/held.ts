// One part of scale.ts in a process of its own: node --expose-gc held.mjs PART SHELF.jsonl INDEX SQUAD.json EVERY
import { createReadStream, rmSync, statSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { type Article, passageText } from '../../src/article/article.ts';
import { composeArticle } from '../../src/article/compose.ts';
import { inSlices } from '../../src/base/steps.ts';
import { createArticleIndex } from '../../src/search/index/article-index.ts';
import { createMiniSearchIndex } from '../../src/search/index/minisearch.ts';
import { lookedUp, readQuestion } from '../../src/search/question/question.ts';
import type { Search } from '../../src/search/result.ts';
import { createSearch } from '../../src/search/search.ts';
import { createVocabulary } from '../../src/search/vocabulary/vocabulary.ts';
import { readSquad } from './data.ts';
import { seeded } from './learn.ts';

const [part = '', shelf = '', file = '', squad = '', every = '6'] = process.argv.slice(2);

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const rounded = (x: number): number => Number(x.toFixed(2));
const quantile = (sorted: readonly number[], q: number): number =>
  rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0);

/** Resident, after everything that can go is gone; it takes a moment until memory is given back. */
async function megabytes(): Promise<number> {
  for (let i = 0; i < 3; i++) {
    globalThis.gc?.();
    await pause(100);
  }
  return Math.round(process.memoryUsage().rss / 2 ** 20);
}

async function readShelf(): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const line of createInterface({ input: createReadStream(shelf) })) articles.push(JSON.parse(line));
  return articles;
}

/** How long some work took, and the longest time in it for which nothing else could run; in milliseconds. */
async function watched(work: () => Promise<unknown>): Promise<{ ms: number; cpuMs: number; longestBlockMs: number }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await pause(10);
  delay.reset();
  // The first wait after that is not counted.
  await pause(10);
  const cpu = process.cpuUsage();
  const started = performance.now();
  await work();
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  await pause(5);
  delay.disable();
  return { ms: rounded(ms), cpuMs: Math.round((user + system) / 1000), longestBlockMs: rounded(delay.max / 1e6) };
}

async function timesOf(search: Search, questions: readonly string[]): Promise<object> {
  const took: [ms: number, question: string][] = [];
  for (const question of questions) took.push([(await search.search(question, { limit: 10 })).tookMs, question]);
  took.sort(([a], [b]) => a - b);
  const ms = took.map(([first]) => first);
  const slowest = took.at(-1)?.[1].slice(0, 100);
  return {
    questions: ms.length,
    p50Ms: quantile(ms, 0.5),
    p99Ms: quantile(ms, 0.99),
    slowestMs: quantile(ms, 1),
    slowest,
  };
}

/** Questions that are long, common, misspelled or bound, drawn from the shelf by a seeded generator. */
function hardQuestions(articles: readonly Article[]): Record<string, string[]> {
  const random = seeded(7);
  const drawn = Array.from({ length: 100 }, () => {
    const article = articles[Math.floor(random() * articles.length)];
    const passage = article?.passages[Math.floor(random() * article.passages.length)];
    return article && passage ? passageText(article, passage) : '';
  }).filter((text) => text.split(' ').length > 12);
  const misspelled = (word: string): string =>
    word.length < 5 ? word : `${word.slice(0, 2)}${word.slice(3, -1)}q${word.slice(-1)}`;
  const phrase = (text: string): string => text.split(' ').slice(2, 5).join(' ').replaceAll('"', '');
  return {
    pasted: drawn,
    misspelled: drawn.map((text) => text.split(' ').slice(0, 12).map(misspelled).join(' ')),
    phrase: drawn.map((text) => `"${phrase(text)}" ${text.split(' ').slice(0, 8).join(' ').replaceAll('"', '')}`),
    message: drawn.map((_, i) =>
      drawn
        .slice(i, i + 20)
        .join(' ')
        .replaceAll('"', '')
        .slice(0, 4000),
    ),
    phraseOfCommonWords: [
      '"in the" people said',
      '"it is" years new government',
      '"of the" time president',
      '"to be or not to be"',
    ],
    without: drawn.map((text) => `${text.split(' ').slice(0, 8).join(' ').replaceAll('"', '')} -said -the`),
  };
}

const invented = (id: string): Article =>
  composeArticle(
    { id, title: `An invented article ${id}`, language: 'en' },
    Array.from({ length: 40 }, (_, i) => ({
      kind: 'body' as const,
      text: `The people of ${id} said in year ${i} that it rained.`,
    })),
  );

const bare = await megabytes();
const articles = await readShelf();
const passages = articles.reduce((sum, { passages: { length } }) => sum + length, 0);
const before = await megabytes();
const perSecond = ({ ms }: { ms: number }): number => Math.round((passages * 1000) / ms);
const held = async (): Promise<object> => {
  const unswept = Math.round(process.memoryUsage().rss / 2 ** 20);
  const megabytesHeld = await megabytes();
  return {
    megabytes: megabytesHeld,
    megabytesUnswept: unswept,
    ofProcess: bare,
    ofArticles: before - bare,
    ofIndex: megabytesHeld - before,
    megabytesAtMost: Math.round(process.resourceUsage().maxRSS / 1024),
  };
};

const parts: Readonly<Record<string, () => Promise<object>>> = {
  async articles() {
    return { articles: articles.length, passages, megabytes: before, ofProcess: bare, ofArticles: before - bare };
  },
  async build() {
    const search = createSearch();
    const took = await watched(() => search.update(articles));
    return {
      ...took,
      passagesPerSecond: perSecond(took),
      ...(await held()),
      answers: (await search.search('rain')).standing !== 'nothing',
    };
  },
  async save() {
    rmSync(file, { force: true });
    const search = createSearch({ file });
    const took = await watched(() => search.update(articles));
    return {
      ...took,
      ...(await held()),
      fileMegabytes: rounded(statSync(file).size / 2 ** 20),
      answers: (await search.search('rain')).standing !== 'nothing',
    };
  },
  async load() {
    const search = createSearch({ file });
    const took = await watched(() => search.update(articles));
    return { ...took, ...(await held()), answers: (await search.search('rain')).standing !== 'nothing' };
  },
  async search() {
    const search = createSearch({ file });
    await search.update(articles);
    await search.search('first light');
    const asked = readSquad(squad, 'en').questions.filter((_, i) => i % Number(every) === 0);
    const results: Record<string, object> = {
      squad: await timesOf(
        search,
        asked.map(({ question }) => question),
      ),
    };
    for (const [name, questions] of Object.entries(hardQuestions(articles)))
      results[name] = await timesOf(search, questions);
    return { ...results, ...(await held()) };
  },
  async pruned() {
    // One index scores all passages that hold a word of the question, the other reads on only while that may change what is found.
    const [all, pruned] = await Promise.all(
      [Number.POSITIVE_INFINITY, 0].map(async (scoresAllUpTo) => {
        const vocabulary = createVocabulary();
        const index = createArticleIndex(
          vocabulary,
          createMiniSearchIndex(vocabulary, { scoresAllUpTo, prunesFrom: 0 }),
        );
        for (const article of articles) await inSlices(index.adding([{ article }]));
        return async (text: string): Promise<string> => {
          const question = await readQuestion(text, { read: ['en'], foreign: null }, index);
          const found = await index.passages.candidates({ stems: lookedUp(question), limit: 24 });
          return JSON.stringify(
            found.map(({ entry, score }) => [entry.page.article.id, entry.passage.number, score.toFixed(9)]),
          );
        };
      }),
    );
    const asked = readSquad(squad, 'en').questions.filter((_, i) => i % (10 * Number(every)) === 0);
    let same = 0;
    for (const { question } of asked) if ((await all?.(question)) === (await pruned?.(question))) same++;
    return { questions: asked.length, sameWithoutPruning: same };
  },
  async change() {
    const search = createSearch({ file });
    await search.update(articles);
    const middle = articles.length >> 1;
    const added = await watched(() => search.update([...articles, invented('one')]));
    const changed = await watched(() => search.update(articles.with(middle, invented('two'))));
    const removed = await watched(() => search.update(articles));
    const many = articles.map((article, i) => (i % 4 === 0 ? invented(article.id) : article));
    const quarter = await watched(() => search.update(many));
    return { added, changed, removed, quarter, ...(await held()) };
  },
};
const chosen = parts[part];
if (!chosen) throw new Error(`${part} is no part: ${Object.keys(parts).join(', ')}`);
console.log(JSON.stringify(await chosen()));
