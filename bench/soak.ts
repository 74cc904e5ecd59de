// The bot on a gateway that drops, delays, repeats and reconnects at random, while members go on asking: whether everything that was
// delivered is answered, once, and how soon.
//
//   npx tsx bench/soak.ts [--seconds 600] [--rate 20] [--shards 2] [--seed N]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openLibrary } from '../src/library/open-library.ts';
import { ARTICLES } from '../tests/support/articles.ts';
import { soak } from '../tests/support/soak.ts';

/** How long Discord waits for a first answer, in milliseconds. */
const DISCORD_WAITS = 3_000;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '600' },
    rate: { type: 'string', default: '20' },
    shards: { type: 'string', default: '2' },
    seed: { type: 'string', default: String(Date.now() % 1e6) },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(folder, name), text);
const library = await openLibrary({ folders: [folder], search: true });
await library.prepare();
const { took, ...soaked } = await soak({
  answers: library.answers,
  seconds: Number(values.seconds),
  perSecond: Number(values.rate),
  shards: Number(values.shards),
  seed: Number(values.seed),
});
rmSync(folder, { recursive: true, force: true });
const at = (share: number) => (took[Math.floor((took.length - 1) * share)] ?? 0).toFixed(0);
const late = took.filter((ms) => ms > DISCORD_WAITS);
const { unanswered, refused, unfinished, faults } = soaked;
console.log(`seed ${values.seed}: ${soaked.sent} interactions in ${values.seconds} s over ${values.shards} shards`);
console.log([...soaked.accidents].map(([what, times]) => `${what} × ${times}`).join(', '));
console.log(`${soaked.connections} connections, ${soaked.resumed} of them resumed`);
console.log(`sent while there was no session: ${soaked.undelivered}`);
console.log(`from delivery to the answer: p50 ${at(0.5)}, p99 ${at(0.99)}, slowest ${at(1)} ms`);
console.log(
  `answered ${took.length}; unanswered ${unanswered.length}, refused ${refused.length}, late ${late.length}, put off for ever ${unfinished.length}`,
);
if (unanswered.length + refused.length + late.length + unfinished.length > 0) {
  for (const line of faults.slice(0, 5)) console.log(line);
  console.log(unanswered.slice(0, 5), JSON.stringify(refused.slice(0, 5)), unfinished.slice(0, 5));
  process.exitCode = 1;
}
