// npx tsx bench/insights.ts [--groups N]
// What `/insights` costs a server that asks a great deal: 90 days, each with as many groups, articles and people as are kept of a day. Prints
// how long it takes and the longest time for which nothing else could run, for reading and summing up, and for the whole answer.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createBot } from '../src/app.ts';
import { createLog } from '../src/base/log.ts';
import { type Counts, MOST } from '../src/insights/counts.ts';
import { daysUntil, KEPT_DAYS } from '../src/insights/days.ts';
import { createInsights } from '../src/insights/insights.ts';
import { changeNote, NOTES, noteOf } from '../src/insights/note.ts';
import { openLibraries } from '../src/library/libraries.ts';
import { createPreferences } from '../src/preferences/keep-preferences.ts';
import { openFolderStore } from '../src/shelf/store/folder/folder-store.ts';
import { chatInput } from '../tests/support/discord/interactions.ts';
import { GUILD, MANAGER } from '../tests/support/discord/people.ts';
import { longestBlock } from './store/block.ts';

const { values } = parseArgs({ options: { groups: { type: 'string', default: String(MOST.groups) } } });
const groups = Number(values.groups);

/** Of a day; half of the groups are those of the days before. */
function countsOf(day: number): Counts {
  const key = (i: number) => (i % 2 ? `same-${i}` : `own-${day}-${i}`).padEnd(16, '0');
  const example = (i: number) =>
    `When does the ferry number ${i} of day ${day} leave the old fish market for the north quay?`;
  const many = (what: string, most: number) =>
    new Map(Array.from({ length: most }, (_, i) => [`${what} number ${i} of those`, 1 + ((i * 7 + day) % 9)] as const));
  return {
    asked: new Map([['ask', { answers: 400, closest: 80, nothing: groups }]]),
    unanswered: new Map(
      Array.from({ length: groups }, (_, i) => [key(i), { example: example(i), count: 1 + (i % 5) }] as const),
    ),
    articles: many('article', MOST.articles),
    speakers: many('speaker', MOST.speakers),
  };
}

const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
const log = createLog('warn');
const store = await openFolderStore({ folder: join(folder, 'shelves'), log });
const libraries = await openLibraries({ folders: ['seeds'], store, dataFolder: folder, log });
const preferences = createPreferences({ store, log });
await preferences.change(GUILD.id, (all) => ({ ...all, counts: true }));
const insights = createInsights({ store, preferences, log });
const days = daysUntil(new Date(), KEPT_DAYS);
for (const note of NOTES) {
  const own = days.flatMap((day, i) => (noteOf(day) === note ? [[day, countsOf(i)] as const] : []));
  if (own.length > 0) await changeNote(store, GUILD.id, note, () => new Map(own));
}

const { handle } = createBot({ answersFor: libraries.answersFor, preferences, insights, log, cooldownSeconds: 0 });
const scene = { permissions: MANAGER };
const whole = async () => {
  await (await handle(chatInput({ ...scene, name: 'insights' }))).later;
};

async function measure(what: string, work: () => Promise<unknown>): Promise<void> {
  const all: { ms: number; clock: number; processor: number }[] = [];
  for (let run = 0; run < 7; run++) {
    const block = longestBlock();
    const since = performance.now();
    await work();
    all.push({ ms: performance.now() - since, ...block.stop() });
  }
  // The first of them makes ready what stays.
  const [first, ...others] = all;
  const middle = (of: 'ms' | 'clock' | 'processor'): string =>
    (others.map((one) => one[of]).sort((a, b) => a - b)[others.length >> 1] ?? 0).toFixed(0);
  console.log(
    `${what}: ${middle('ms')} ms; longest block ${middle('clock')} ms, ${middle('processor')} of the processor (the first time ${first?.clock.toFixed(0)} and ${first?.processor.toFixed(0)})`,
  );
}

await whole();
await measure('read and summed up, 90 days', () => insights.of(GUILD.id, 90));
await measure('read and summed up, 30 days', () => insights.of(GUILD.id, 30));
await measure('/insights, 30 days, with its chart', whole);
await measure('counted and written', async () => {
  insights.count(GUILD.id, {
    kind: 'ask',
    standing: 'nothing',
    question: { text: 'When?', languages: ['en'] },
    articles: [],
    speaker: null,
  });
  await insights.write();
});
rmSync(folder, { recursive: true, force: true });
process.exit();
