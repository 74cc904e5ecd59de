// Kills a process (SIGKILL) at random moments while it adds, updates, removes and brings back articles, and looks each time at what is there.
//
//   npx tsx bench/store/kills.ts [kills] [http://127.0.0.1:9200/#kills]
import { killing } from './killing.ts';

const from = performance.now();
const { kills, acknowledged, finished, undone, lost, half } = await killing(
  Number(process.argv[2] ?? 200),
  process.argv[3],
);
console.log(
  `${kills} kills, ${acknowledged} deeds acknowledged, in ${((performance.now() - from) / 1000).toFixed(0)} s`,
);
console.log(`under way when the process was killed: ${finished} done, ${undone} not`);
console.log(`acknowledged and lost: ${lost.length}; half there: ${half.length}`);
for (const line of [...lost, ...half].slice(0, 20)) console.log(`  ${line}`);
process.exitCode = lost.length + half.length > 0 ? 1 : 0;
