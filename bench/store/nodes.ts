// A cluster of three nodes of which one after the other is killed (SIGKILL) while two stores write to it and members ask: whether
// anything that was acknowledged is lost, how long nothing is taken in, and what members are told meanwhile and how soon.
//
//   npx tsx bench/store/nodes.ts [kills, default 3] [seconds around each, default 20]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createBot } from '../../src/app.ts';
import { UserError } from '../../src/base/errors.ts';
import { createLog } from '../../src/base/log.ts';
import { openEngine } from '../../src/library/engine.ts';
import { openLibraries } from '../../src/library/libraries.ts';
import { createPreferences } from '../../src/preferences/keep-preferences.ts';
import { chatInput } from '../../tests/support/discord/interactions.ts';
import { jarsOrSkip } from '../../tests/support/opensearch/jars.ts';
import { startCluster } from '../../tests/support/opensearch/node.ts';
import { articleOf, asked, COMMON, everythingIn, mark, SERVERS, sceneIn } from '../../tests/support/servers.ts';
import { madeArticle, madeOriginal } from './deeds.ts';

const [kills = 3, seconds = 20] = process.argv.slice(2).map(Number);
const [SERVER] = SERVERS;
const added = { at: '2026-11-30T12:00:00.000Z', by: null, from: 'a bench' };
const log = createLog('silent');

const folder = mkdtempSync(join(tmpdir(), 'verbatim-nodes-'));
for (const [name, text] of Object.entries(COMMON)) writeFileSync(join(folder, name), text);
const nodes = await startCluster(jarsOrSkip({ ...process.env, CI: 'true' }) ?? '', 3, { disk: tmpdir() });
const urls = nodes.map(({ url }) => url);
/** Those of its settings, as a bot has them. */
const open = () => openEngine({ openSearch: urls, dataFolder: 'nowhere' }, log);

interface Health {
  readonly status: string;
  readonly number_of_nodes: number;
}

async function healthy(): Promise<void> {
  const until = Date.now() + 180_000;
  while (Date.now() < until)
    for (const url of urls) {
      const answer = await fetch(`${url}/_cluster/health`, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
      const health = answer?.ok ? ((await answer.json()) as Health) : null;
      if (health?.status === 'green' && health.number_of_nodes === nodes.length) return;
      await sleep(200);
    }
  throw new Error('the cluster is not whole again after three minutes');
}

const engines = [await open(), await open()] as const;
const [{ store, passages }] = engines;
const libraries = await openLibraries({ folders: [folder], store, passages, log });
const preferences = createPreferences({ store, log });
const { handle } = createBot({ answersFor: libraries.answersFor, preferences, log, cooldownSeconds: 0 });
const kept = await store.put(SERVER, { article: articleOf('a', 'heron', 2), added }, null);
await libraries.changed(SERVER, [kept.article.id]);
await healthy();

let isOver = false;
/** When each writing was acknowledged, and each question answered. */
const taken: number[] = [];
const answered: { readonly at: number; readonly first: number; readonly whole: number; readonly isKind: boolean }[] =
  [];
const refused = new Map<string, number>();
/** By id: the version that was acknowledged last, and those that may have been written since without a word. */
const last = new Map<string, { number: number; maybe: number[] }>();
let number = 0;

async function write(turn: number): Promise<void> {
  const { store } = engines[turn % 2] as (typeof engines)[number];
  for (let round = 0; !isOver; round++) {
    const id = `of-${turn}-${round % 10}`;
    const mine = ++number;
    const known = last.get(id) ?? { number: 0, maybe: [] };
    last.set(id, { ...known, maybe: [...known.maybe, mine] });
    try {
      const before = await store.article('1', id);
      const original = { name: 'a.txt', bytes: madeOriginal(mine) };
      await store.put('1', { article: madeArticle(id, mine), added, original }, before?.version ?? null);
      taken.push(performance.now());
      last.set(id, { number: mine, maybe: [] });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refused.set(error.code, (refused.get(error.code) ?? 0) + 1);
      await sleep(100);
    }
  }
}

async function askOnAndOn(): Promise<void> {
  const question = chatInput({ ...sceneIn(SERVER), ...asked('heron') });
  while (!isOver) {
    const began = performance.now();
    const outcome = await handle(question);
    const first = performance.now() - began;
    const text = await everythingIn(outcome);
    const whole = performance.now() - began;
    answered.push({ at: began, first, whole, isKind: !text.toLowerCase().includes(mark(2)) });
    await sleep(100);
  }
}

const work = Promise.all([0, 1, 2, 3].map(write).concat(askOnAndOn()));
const deaths: number[] = [];
for (let kill = 0; kill < kills; kill++) {
  await sleep(seconds * 500);
  deaths.push(performance.now());
  await nodes[kill % nodes.length]?.kill();
  await sleep(seconds * 500);
  await nodes[kill % nodes.length]?.start();
  await healthy();
}
for (const one of nodes) one.freeze(true);
const awayFrom = performance.now();
await sleep(seconds * 500);
const awayTo = performance.now();
for (const one of nodes) one.freeze(false);
await healthy();
isOver = true;
await work;

let lost = 0;
let half = 0;
for (const [id, { number, maybe }] of last) {
  const found = await store.article('1', id);
  const now = Number(found?.article.title ?? 0);
  if (now !== number && !maybe.includes(now)) lost++;
  const bytes = found && (await store.original('1', id));
  if (
    found &&
    (found.article.hash !== madeArticle(id, now).hash || !Buffer.from(bytes ?? []).equals(madeOriginal(now)))
  )
    half++;
}
const longest = (times: readonly number[]): string =>
  `${(Math.max(0, ...times.map((time, i) => (i === 0 ? 0 : time - (times[i - 1] ?? time)))) / 1_000).toFixed(1)} s`;
const at = (all: readonly number[], share: number): string =>
  (all.toSorted((a, b) => a - b)[Math.floor((all.length - 1) * share)] ?? 0).toFixed(0);
console.log(
  `${kills} of ${nodes.length} nodes killed in turn, ${seconds / 2} s before and after each; then none answered for ${seconds / 2} s`,
);
const beforeAway = taken.filter((time) => time < awayFrom).toSorted((a, b) => a - b);
console.log(
  `${taken.length} writings acknowledged, the longest time without one around the kills ${longest(beforeAway)}`,
);
console.log(`not taken: ${[...refused].map(([code, times]) => `${code} × ${times}`).join(', ') || 'none'}`);
console.log(`acknowledged and lost: ${lost}; half there: ${half}`);
const isAway = ({ at }: { at: number }): boolean => at > awayFrom && at < awayTo;
for (const [when, those] of [
  ['around the kills', answered.filter((one) => !isAway(one))],
  ['while none answered', answered.filter(isAway)],
] as const) {
  const [first, whole] = [those.map((one) => one.first), those.map((one) => one.whole)];
  console.log(
    `${when}: ${those.length} questions, ${those.filter(({ isKind }) => isKind).length} of them told to try again; ` +
      `first answer, or that it takes longer, p50 ${at(first, 0.5)}, slowest ${at(first, 1)} ms; the answer itself p50 ${at(whole, 0.5)}, slowest ${at(whole, 1)} ms`,
  );
}
for (const engine of engines) await engine.close();
for (const one of nodes) await one.stop();
rmSync(folder, { recursive: true });
process.exitCode = lost + half > 0 ? 1 : 0;
