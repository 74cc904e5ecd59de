// The bot behind HTTP, in a process of its own, under a steady load from this one: how long answers take, from the moment they were
// due (so that waiting counts), what went wrong, and whether memory grows. Discord stands on loopback, for what follows answers.
//
//   npm run build && npx tsx bench/http.ts [--rate 300] [--seconds 20] [--warm 5] [--articles 1000] [--data FILE] [--replicas 2] [--opensearch]
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { APIInteraction, APIMessage } from 'discord-api-types/v10';
import { passageText } from '../src/article/article.ts';
import { autocomplete, chatInput, component } from '../tests/support/discord/interactions.ts';
import { messageFrom, walk } from '../tests/support/discord/messages.ts';
import { startDiscord } from '../tests/support/discord/server.ts';
import { createRandom } from '../tests/support/fuzz/random.ts';
import { jarsOrSkip } from '../tests/support/opensearch/jars.ts';
import { startSearchNode } from '../tests/support/opensearch/node.ts';
import { DATA, readSamples } from './quotations/corpus.ts';

const { values } = parseArgs({
  options: {
    rate: { type: 'string', default: '300' },
    seconds: { type: 'string', default: '20' },
    warm: { type: 'string', default: '5' },
    articles: { type: 'string', default: '1000' },
    data: { type: 'string', default: DATA },
    replicas: { type: 'string', default: '1' },
    opensearch: { type: 'boolean', default: false },
  },
});
const { rate, seconds, warm, count } = {
  rate: Number(values.rate),
  seconds: Number(values.seconds),
  /** Seconds before that, which are not counted: a process compiles what it runs often. */
  warm: Number(values.warm),
  count: Number(values.articles),
};
const samples = readSamples(values.data).map(({ article }) => article);
const random = createRandom(12);
const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));

/** Where there are fewer articles in the data, they come again under another id, with a line that tells them apart. */
mkdirSync(join(folder, 'articles'));
for (let number = 0; number < count; number++) {
  const sample = samples[number % samples.length]!;
  const { title, publisher, author, published, passages } = sample;
  const head = { id: `a${number}`, title, publisher, author, published, language: 'en' };
  const lines = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const body = passages.map((passage) => passageText(sample, passage)).join('\n\n');
  writeFileSync(
    join(folder, 'articles', `a${number}.md`),
    `---\n${lines.join('\n')}\n---\n\n${body}\n\nFiled as number ${number}.\n`,
  );
}

const discord = await startDiscord();
const search = values.opensearch
  ? await startSearchNode(jarsOrSkip({ ...process.env, CI: 'true' }) ?? '', { disk: tmpdir() })
  : null;
let logged = 0;

interface Bot {
  readonly process: ChildProcess;
  readonly address: URL;
}

/** One of the replicas: each has a data folder of its own, and, where there is one, the cluster that all have. */
async function startBot(number: number): Promise<Bot> {
  const started = spawn(process.execPath, [join(import.meta.dirname, '../dist/main.js')], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      VERBATIM_DOOR: 'http',
      VERBATIM_HTTP_HOST: '127.0.0.1',
      VERBATIM_HTTP_PORT: '0',
      VERBATIM_METRICS_PORT: '0',
      VERBATIM_ARTICLES: join(folder, 'articles'),
      VERBATIM_DATA: join(folder, `data-${number}`),
      VERBATIM_COOLDOWN: '0',
      ...(search && { VERBATIM_OPENSEARCH: search.url }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  started.stdout.on('data', (data) => (printed += data));
  started.stderr.on('data', (data: Buffer) => (logged += data.toString().split('"msg":"answered"').length - 1));
  const begun = performance.now();
  while (!printed.includes('Ctrl+C') && started.exitCode === null && performance.now() - begun < 300_000)
    await sleep(50);
  console.log(`ready after ${Math.round(performance.now() - begun)} ms: ${printed.split('\n')[0]}`);
  return { process: started, address: new URL(/POST (\S+)/.exec(printed)![1]!) };
}

const bots: Bot[] = [];
for (let number = 0; number < Number(values.replicas); number++) bots.push(await startBot(number));
let turn = 0;
/** As a proxy shares out what comes in. */
const address = (): URL => bots[turn++ % bots.length]!.address;

const agent = new Agent({ keepAlive: true, maxSockets: 100 });
/** Messages of the bot's, to be clicked on. */
const kept: APIMessage[] = [];
const failed = new Map<string, number>();

function phrase(): string {
  const sample = random.pick(samples);
  const words = passageText(sample, random.pick(sample.passages)).split(/\s+/);
  const from = random.below(Math.max(1, words.length - 8));
  return words
    .slice(from, from + 8)
    .join(' ')
    .slice(0, 180);
}

/** Speakers of the shelf, as the bot offers them. */
const speakers: string[] = [];
for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
  const interaction = autocomplete({ name: 'quote', focused: 'who', options: { who: letter } });
  const body = JSON.stringify(interaction);
  const response = await fetch(address(), { method: 'POST', body, headers: discord.signer.headers(body) });
  const { data } = (await response.json()) as { data: { choices: { name: string }[] } };
  speakers.push(...data.choices.map((choice) => choice.name.replace(/ [·(].*$/, '')));
}

/** One in ten is mistyped. */
function name(): string {
  const one = random.pick(speakers);
  const at = 1 + random.below(Math.max(1, one.length - 2));
  return random.chance(10) ? `${one.slice(0, at)}${one.slice(at + 1)}` : one;
}

/** Every second one with a word left out. */
const misquoted = (): string => {
  const words = phrase().split(' ');
  return random.chance(50) ? words.join(' ') : words.filter((_, at) => at !== 3).join(' ');
};

/** As on a busy server: half of what comes in is somebody typing or leafing. */
function next(): [kind: string, interaction: APIInteraction] {
  const place = random.below(100);
  if (place < 30) return ['ask', chatInput({ name: 'ask', options: { question: phrase() } })];
  if (place < 43) return ['quote', chatInput({ name: 'quote', options: { who: name() } })];
  if (place < 50) return ['check', chatInput({ name: 'check', options: { text: `“${misquoted()}”` } })];
  if (place < 55) return ['source', chatInput({ name: 'source', options: { article: `a${random.below(count)}` } })];
  if (place < 80 || kept.length === 0) {
    const typed = name().slice(0, 1 + random.below(8));
    return ['typing', autocomplete({ name: 'quote', focused: 'who', options: { who: typed } })];
  }
  const message = random.pick(kept);
  const ids: string[] = [];
  walk(message.components ?? [], (node) => {
    const { custom_id, disabled, type } = node as { custom_id?: string; disabled?: boolean; type?: number };
    if (custom_id && !disabled && type === 2) ids.push(custom_id);
  });
  return ['button', component({ message, customId: ids.length > 0 ? random.pick(ids) : '1:ask.next::::0:' })];
}

interface Sample {
  readonly kind: string;
  readonly ms: number;
}
const taken: Sample[] = [];

/** What may be followed by requests to Discord goes out as Discord's own, which knows of it then. */
async function press(interaction: APIInteraction, due: number): Promise<void> {
  try {
    const { status } = await discord.post(address().href, interaction);
    taken.push({ kind: 'button', ms: performance.now() - due });
    if (status !== 200) failed.set(String(status), (failed.get(String(status)) ?? 0) + 1);
  } catch (error) {
    const why = JSON.stringify(error instanceof Error ? error.message : error);
    failed.set(why, (failed.get(why) ?? 0) + 1);
  }
}

function post(kind: string, interaction: APIInteraction, due: number): Promise<void> {
  if (kind === 'button') return press(interaction, due);
  const body = JSON.stringify(interaction);
  return new Promise((resolve) => {
    const fail = (why: string): void => {
      failed.set(why, (failed.get(why) ?? 0) + 1);
      resolve();
    };
    const headers = { ...discord.signer.headers(body), 'Content-Length': Buffer.byteLength(body) };
    const sent = request(address(), { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        taken.push({ kind, ms: performance.now() - due });
        if (response.statusCode !== 200) return fail(String(response.statusCode));
        const text = Buffer.concat(chunks).toString();
        if (kind === 'ask' && kept.length < 100) {
          const { data } = JSON.parse(text) as { data: Parameters<typeof messageFrom>[0] };
          kept.push(messageFrom(data, { interaction }));
        }
        resolve();
      });
    });
    sent.on('error', (error) => fail(error.message));
    sent.end(body);
  });
}

/** Megabytes that the replicas hold, and processor seconds that they have used. */
function used(): { rss: number; cpu: number } {
  const each = bots.map(({ process: { pid } }) => {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return { rss: Number(/VmRSS:\s+(\d+)/.exec(status)![1]) / 1_024, cpu: (Number(stat[11]) + Number(stat[12])) / 100 };
  });
  return { rss: each.reduce((sum, { rss }) => sum + rss, 0), cpu: each.reduce((sum, { cpu }) => sum + cpu, 0) };
}

/** A steady load; what is due is sent, whether the bot has answered what came before or not. */
async function load(lasting: number, eachSecond: () => void): Promise<number> {
  const pending: Promise<void>[] = [];
  const start = performance.now();
  for (let n = 0; n < rate * lasting; n++) {
    const due = start + (n * 1_000) / rate;
    const early = due - performance.now();
    if (early > 1) await sleep(early);
    const [kind, interaction] = next();
    pending.push(post(kind, interaction, due));
    if (n % rate === 0) eachSecond();
  }
  const offered = (rate * lasting) / ((performance.now() - start) / 1_000);
  await Promise.all(pending);
  return offered;
}

await load(warm, () => {});
taken.length = 0;
const rss: number[] = [];
const before = used();
const offered = await load(seconds, () => rss.push(used().rss));
const after = used();
await sleep(500);

const figures = (samples: readonly Sample[]) => {
  const sorted = samples.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1).padStart(9);
  return `${String(sorted.length).padStart(7)}${at(0.5)}${at(0.99)}${at(0.9999)}`;
};
console.log(
  `${'kind'.padEnd(10)}${'times'.padStart(7)}${'p50 ms'.padStart(9)}${'p99 ms'.padStart(9)}${'max ms'.padStart(9)}`,
);
for (const kind of [...new Set(taken.map((one) => one.kind))].sort())
  console.log(`${kind.padEnd(10)}${figures(taken.filter((one) => one.kind === kind))}`);
console.log(`${'all'.padEnd(10)}${figures(taken)}`);
const quarter = Math.ceil(rss.length / 4);
const quarters = [0, 1, 2, 3].map((at) => rss.slice(at * quarter, (at + 1) * quarter));
const mean = (all: readonly number[]) => Math.round(all.reduce((sum, one) => sum + one, 0) / Math.max(1, all.length));
console.log(`sent ${offered.toFixed(0)}/s of ${rate}/s for ${seconds} s; ${logged} lines of the log`);
console.log(`failed: ${[...failed].map(([why, times]) => `${times} × ${why}`).join(', ') || 'none'}`);
console.log(
  `memory by quarter: ${quarters.map(mean).join(', ')} MB; ${(after.cpu - before.cpu).toFixed(1)} s of processor`,
);
const refused = discord.requests.filter(({ path, status }) => /^\/(webhooks|interactions)/.test(path) && status >= 400);
console.log(
  `what followed: ${discord.requests.filter(({ path }) => path.startsWith('/webhooks')).length} requests, ${refused.length} turned down`,
);

for (const { process } of bots) {
  process.kill('SIGTERM');
  await once(process, 'exit');
}
await search?.stop();
await discord.close();
rmSync(folder, { recursive: true, force: true });
process.exit();
