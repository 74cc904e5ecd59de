// Kills the whole bot (SIGKILL) behind HTTP while editors of three servers add and take off articles, starts it again on what it has
// left, and looks each time whether what members were told is so.
//
//   npm run build && npx tsx bench/kills.ts [kills] [seed] [http://127.0.0.1:9200, an OpenSearch with nothing in it]
import { killBot } from '../tests/support/bot-kills.ts';

const [kills = 60, seed = Date.now() % 1e6] = process.argv.slice(2, 4).map(Number);
const from = performance.now();
const { acknowledged, underWay, lost, half } = await killBot({ kills, seed, openSearch: process.argv[4] });
const { added, takenOff } = acknowledged;
console.log(`seed ${seed}: ${kills} kills in ${((performance.now() - from) / 1_000).toFixed(0)} s`);
console.log(`acknowledged: ${added} added, ${takenOff} taken off; under way when it was killed: ${underWay}`);
console.log(`acknowledged and lost: ${lost.length}; half there: ${half.length}`);
for (const line of [...lost, ...half].slice(0, 20)) console.log(`  ${line}`);
process.exitCode = lost.length + half.length > 0 ? 1 : 0;
