// The bot behind HTTP, in a process of its own, under a steady load from this one: how long answers take, from the moment they were
// due (so that waiting counts), what went wrong, whether memory grows, and what processor time an interaction takes. Discord stands on
// loopback, for what follows answers.
//
//   npm run build && npx tsx bench/http.ts [--rate 300] [--seconds 20] [--warm 5] [--articles 1000] [--data FILE] [--replicas 2] [--opensearch]
//                                          [--each 200: then so many of each kind, one after the other] [--profile FOLDER: a .cpuprofile of the bot]
//                                          [--flags=--max-semi-space-size=64: what Node itself is told]
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { APIInteraction, APIMessage } from 'discord-api-types/v10';
import { autocomplete } from '../tests/support/discord/interactions.ts';
import { messageFrom } from '../tests/support/discord/messages.ts';
import { startDiscord } from '../tests/support/discord/server.ts';
import { createRandom } from '../tests/support/fuzz/random.ts';
import { jarsOrSkip } from '../tests/support/opensearch/jars.ts';
import { startSearchNode } from '../tests/support/opensearch/node.ts';
import { type Bot, startBot, stopBot, usedBy } from './http/bots.ts';
import { createMembers, KINDS, type Kind, SHARES } from './http/members.ts';
import { writeShelf } from './http/shelf.ts';
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
    each: { type: 'string', default: '0' },
    profile: { type: 'string' },
    flags: { type: 'string', default: '' },
  },
});
const { rate, seconds, warm, count, each } = {
  rate: Number(values.rate),
  seconds: Number(values.seconds),
  /** Seconds before that, which are not counted: a process compiles what it runs often. */
  warm: Number(values.warm),
  count: Number(values.articles),
  each: Number(values.each),
};
const samples = readSamples(values.data).map(({ article }) => article);
const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));

writeShelf(join(folder, 'articles'), samples, count);

const discord = await startDiscord();
const search = values.opensearch
  ? await startSearchNode(jarsOrSkip({ ...process.env, CI: 'true' }) ?? '', { disk: tmpdir() })
  : null;
const flags = values.flags.split(' ').filter(Boolean);
/** Each has a data folder of its own, and, where there is one, the cluster that all have. */
const bots: Bot[] = [];
for (let number = 0; number < Number(values.replicas); number++) {
  const env = {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    VERBATIM_ARTICLES: join(folder, 'articles'),
    VERBATIM_DATA: join(folder, `data-${number}`),
    ...(search && { VERBATIM_OPENSEARCH: search.url }),
  };
  bots.push(await startBot({ folder, env, profile: values.profile && resolve(values.profile), flags }));
}
let turn = 0;
/** As a proxy shares out what comes in. */
const address = (): URL => bots[turn++ % bots.length]!.address;

const agent = new Agent({ keepAlive: true, maxSockets: 100 });
const failed = new Map<string, number>();
const fail = (why: string): void => void failed.set(why, (failed.get(why) ?? 0) + 1);

/** Signed, so that nothing is left to do but to send it. */
interface Ready {
  readonly kind: Kind;
  readonly interaction: APIInteraction;
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string | number>>;
}

function signed([kind, interaction]: readonly [Kind, APIInteraction]): Ready {
  const body = Buffer.from(JSON.stringify(interaction));
  return { kind, interaction, body, headers: { ...discord.signer.headers(body), 'Content-Length': body.length } };
}

const post = ({ body, headers }: Ready): Promise<{ status: number; body: Buffer; type: string | null }> =>
  new Promise((resolve, reject) => {
    const sent = request(address(), { method: 'POST', agent, headers }, (response) => {
      const { statusCode: status = 0, headers } = response;
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status, body: Buffer.concat(chunks), type: headers['content-type'] ?? null }));
    });
    sent.on('error', reject);
    sent.end(body);
  });

/** Sends it, and gives the milliseconds since it was due; null where it got no answer. */
async function send(ready: Ready, due: number): Promise<number | null> {
  const { kind, interaction } = ready;
  try {
    // What may be followed by requests to Discord goes out as Discord's own, which knows of it then.
    if (kind === 'button') discord.open(interaction);
    const { status, body, type } = await post(ready);
    const ms = performance.now() - due;
    if (status !== 200) fail(String(status));
    else if (kind === 'button') await discord.take(interaction, body, type);
    return ms;
  } catch (error) {
    fail(JSON.stringify(error instanceof Error ? error.message : error));
    return null;
  }
}

/** Speakers of the shelf, as the bot offers them. */
const speakers: string[] = [];
/** Messages of the bot's, to be clicked on. */
const kept: APIMessage[] = [];
const members = createMembers(createRandom(12), samples, { speakers, kept, count });
for (const who of 'abcdefghijklmnopqrstuvwxyz') {
  const typing = autocomplete({ name: 'quote', focused: 'who', options: { who } });
  const { data } = JSON.parse(String((await post(signed(['typing', typing]))).body));
  speakers.push(...data.choices.map((choice: { name: string }) => choice.name.replace(/ [·(].*$/, '')));
}
for (let n = 0; n < 100; n++) {
  const interaction = members.one('ask');
  const { data } = JSON.parse(String((await post(signed(['ask', interaction]))).body));
  kept.push(messageFrom(data, { interaction }));
}

/** By kind, the milliseconds of each. */
type Taken = ReadonlyMap<Kind, number[]>;

/** A steady load; what is due is sent, whether the bot has answered what came before or not. Told apart: what this process used. */
async function load(lasting: number, eachSecond: () => void): Promise<{ taken: Taken; offered: number; own: number }> {
  const ready = Array.from({ length: rate * lasting }, () => signed(members.any()));
  const taken = new Map(KINDS.map((kind) => [kind, [] as number[]]));
  const pending: Promise<void>[] = [];
  const before = process.cpuUsage();
  const start = performance.now();
  for (const [n, one] of ready.entries()) {
    const due = start + (n * 1_000) / rate;
    const early = due - performance.now();
    if (early > 1) await sleep(early);
    const sending = send(one, due).then((ms) => void (ms !== null && taken.get(one.kind)!.push(ms)));
    pending.push(sending);
    if (n % rate === 0) eachSecond();
  }
  const offered = ready.length / ((performance.now() - start) / 1_000);
  await Promise.all(pending);
  const { user, system } = process.cpuUsage(before);
  return { taken, offered, own: (user + system) / 1_000 };
}

await load(warm, () => {});
failed.clear();
const rss: number[] = [];
const before = usedBy(bots);
const { taken, offered, own } = await load(seconds, () => rss.push(usedBy(bots).rss));
const after = usedBy(bots);
await sleep(500);

const figures = (all: readonly number[]): string => {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1).padStart(9);
  return `${String(sorted.length).padStart(7)}${at(0.5)}${at(0.99)}${at(0.9999)}`;
};
console.log(
  `${'kind'.padEnd(10)}${'times'.padStart(7)}${'p50 ms'.padStart(9)}${'p99 ms'.padStart(9)}${'max ms'.padStart(9)}`,
);
for (const [kind, all] of taken) console.log(`${kind.padEnd(10)}${figures(all)}`);
const all = [...taken.values()].flat();
console.log(`${'all'.padEnd(10)}${figures(all)}`);
const quarter = Math.ceil(rss.length / 4);
const quarters = [0, 1, 2, 3].map((at) => rss.slice(at * quarter, (at + 1) * quarter));
const mean = (some: readonly number[]) =>
  Math.round(some.reduce((sum, one) => sum + one, 0) / Math.max(1, some.length));
const logged = bots.reduce((sum, bot) => sum + bot.answered(), 0);
console.log(`sent ${offered.toFixed(0)}/s of ${rate}/s for ${seconds} s; ${logged} lines of the log`);
console.log(`failed: ${[...failed].map(([why, times]) => `${times} × ${why}`).join(', ') || 'none'}`);
console.log(`memory by quarter: ${quarters.map(mean).join(', ')} MB`);
console.log(
  `processor: ${((after.cpu - before.cpu) / all.length).toFixed(2)} ms an interaction; of this process ${(own / all.length).toFixed(2)} ms`,
);
const refused = discord.requests.filter(({ path, status }) => /^\/(webhooks|interactions)/.test(path) && status >= 400);
console.log(
  `what followed: ${discord.requests.filter(({ path }) => path.startsWith('/webhooks')).length} requests, ${refused.length} turned down`,
);

/** What each kind takes of the processor, with nothing else under way. */
if (each > 0) {
  const costs: string[] = [];
  let mixed = 0;
  for (const kind of KINDS) {
    const ready = Array.from({ length: each }, () => signed([kind, members.one(kind)]));
    const from = usedBy(bots).cpu;
    for (const one of ready) await send(one, 0);
    const cost = (usedBy(bots).cpu - from) / each;
    mixed += (cost * SHARES[kind]) / 100;
    costs.push(`${kind} ${cost.toFixed(2)}`);
  }
  console.log(`processor, one after the other: ${costs.join(', ')}; by their shares ${mixed.toFixed(2)} ms`);
}

for (const bot of bots) await stopBot(bot);
await search?.stop();
await discord.close();
rmSync(folder, { recursive: true, force: true });
process.exit();
