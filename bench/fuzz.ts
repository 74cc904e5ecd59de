/**
 * Sends 20,000 interactions, half of them with something amiss, to the bot over a small shelf, and checks every answer: none may throw,
 * be one that Discord refuses, be a bug, or take a second.
 *
 *     npx tsx bench/fuzz.ts                another seed each time
 *     npx tsx bench/fuzz.ts 7 1000         that seed, so many interactions
 *     npx tsx bench/fuzz.ts 7 1000 http    through the HTTP door: each a valid response, or a 400
 */
import { type Posted, posted } from '../tests/support/fuzz/posted.ts';
import { fuzz } from '../tests/support/fuzz/run.ts';
import { FUZZ_SHELF } from '../tests/support/fuzz/shelf.ts';

const SLOW = 1_000;

const [seed = Date.now() % 1e6, count = 20_000] = process.argv.slice(2, 4).map(Number);
const isPosted = process.argv[4] === 'http';
let door: Posted | undefined;
console.log(`seed ${seed}, ${count} interactions`);
const { tally, failures, slowest } = await fuzz({
  seed,
  count,
  files: FUZZ_SHELF,
  ...(isPosted && {
    over: async (handle, files) => {
      door = await posted(handle, files);
      return door.handle;
    },
  }),
});
if (door) console.log(`statuses: ${[...door.statuses].map(([status, times]) => `${status} × ${times}`).join(', ')}`);
await door?.close();
for (const [kind, number] of [...tally].sort(([, a], [, b]) => b - a))
  console.log(`${kind.padEnd(20)}${String(number).padStart(7)}`);
console.log(`slowest: ${slowest.ms.toFixed(0)} ms  ${slowest.sent.slice(0, 200)}`);
for (const { faults, sent } of failures) console.log(`\nFAILED ${faults.join('\n').slice(0, 2_000)}\n  ${sent}`);
console.log(failures.length > 0 ? `${failures.length} failures or more` : 'no failures');
if (failures.length > 0 || slowest.ms > SLOW) process.exitCode = 1;
