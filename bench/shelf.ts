// What a shelf of many articles costs: until the bot can be asked, while articles are added, for autocomplete and for what
// somebody said about something.
//
//   npm run bench:shelf -- [--articles N] [--data FILE] [--questions N]
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { speakerKey } from '../src/answers/quote.ts';
import { createBot } from '../src/app.ts';
import { passageText } from '../src/article/article.ts';
import { createLog } from '../src/base/log.ts';
import { openLibrary } from '../src/library/open-library.ts';
import { autocomplete } from '../tests/support/discord/interactions.ts';
import { DATA, readSamples } from './quotations/corpus.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    data: { type: 'string', default: DATA },
    questions: { type: 'string', default: '500' },
  },
});
const count = Number(values.articles);
const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
const articles = join(folder, 'articles');
mkdirSync(articles);
const samples = readSamples(values.data).map(({ article }) => article);

/** Writes the article of that number; where there are fewer in the data, they come again under another id. */
function write(number: number): void {
  const article = samples[number % samples.length];
  if (!article) throw new Error(`${values.data} holds no article`);
  const { title, publisher, author, published, passages } = article;
  const head = { id: `a${number}`, title, publisher, author, published, language: 'en' };
  const lines = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const body = passages.map((passage) => passageText(article, passage)).join('\n\n');
  writeFileSync(join(articles, `${head.id}.md`), `---\n${lines.join('\n')}\n---\n\n${body}\n`);
}
for (let number = 0; number < count; number++) write(number);

const round = (ms: number): number => Math.round(ms * 10) / 10;
function told(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => round(sorted[Math.ceil(sorted.length * share) - 1] ?? 0);
  console.log(JSON.stringify({ what, times: sorted.length, p50Ms: at(0.5), p99Ms: at(0.99), maxMs: at(1) }));
}

/** Milliseconds until the built bot greets. */
const toReady = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, [join(import.meta.dirname, '..', 'dist', 'main.js')], {
      cwd: folder,
      env: { PATH: process.env.PATH, VERBATIM_PORT: '0', VERBATIM_ARTICLES: articles, LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.once('error', reject);
    let readyMs = 0;
    child.once('exit', (code) => (readyMs > 0 ? resolve(readyMs) : reject(new Error(`ended with ${code}`))));
    child.stdout.once('data', () => {
      readyMs = performance.now() - started;
      child.kill('SIGTERM');
    });
  });

told('ready, nothing saved', [await toReady()]);
const fromSaved: number[] = [];
for (let run = 0; run < 5; run++) fromSaved.push(await toReady());
told('ready, everything saved', fromSaved);

const delays = monitorEventLoopDelay({ resolution: 1 });
const log = createLog('silent');
const library = await openLibrary({ folders: [articles], search: true, dataFolder: join(folder, 'data'), log });
await library.prepare();
const { answers } = library;
const unfollow = await library.follow(log);
const { handle } = createBot({ answersFor: async () => answers, log, cooldownSeconds: 0 });
// What the watching does first is none of the change's.
await new Promise((resolve) => setTimeout(resolve, 1000));

const before = answers.shelf();
delays.enable();
const added = performance.now();
for (let number = count; number < count + 100; number++) {
  write(number);
  await new Promise(setImmediate);
}
while (answers.shelf().articles.length < count + 100) await new Promise((resolve) => setTimeout(resolve, 5));
const takenMs = performance.now() - added;
delays.disable();
console.log(
  JSON.stringify({ what: '100 articles added', takenMs: round(takenMs), longestBlockMs: round(delays.max / 1e6) }),
);
await unfollow();

/** A sequence of numbers that is the same in every run. */
let state = 1;
const random = (below: number): number => {
  state = Math.imul(state, 48271) % 0x7fffffff;
  return Math.abs(state) % below;
};
const speakers = before.speakers();
const quotations = speakers.flatMap((speaker) => speaker.quotations.map((quotation) => ({ speaker, quotation })));

/** Somebody who speaks, those who speak more more often, and two words of theirs. */
const asked = Array.from({ length: Number(values.questions) }, () => {
  const { speaker, quotation } = quotations[random(quotations.length)] ?? {};
  const words = (quotation?.text ?? '').split(/\s+/).filter((word) => word.length > 4);
  const about = [words[random(words.length)], words[random(words.length)]].filter(Boolean).join(' ') || 'election';
  return { who: speaker ? speakerKey(speaker) : '', name: speaker?.name ?? '', about };
});

async function each<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (const item of items) {
    const started = performance.now();
    await work(item);
    times.push(performance.now() - started);
  }
  return times;
}

const ask = (one: { who: string; about: string }) => answers.quote(one).catch(() => undefined);
told('/quote about, first time', await each(asked, ask));
told('/quote about, again', await each(asked, ask));
const typed = asked.map(({ name }) => name.slice(0, 1 + random(6)));
told(
  'autocomplete of who',
  await each(typed, (focused) => handle(autocomplete({ name: 'quote', focused: 'who', options: { who: focused } }))),
);
console.log(JSON.stringify({ what: 'memory', residentMb: Math.round(process.memoryUsage().rss / 1e6) }));
rmSync(folder, { recursive: true });
process.exit();
