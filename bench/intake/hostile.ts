/**
 * Reads 4.9 MB of each of many hostile shapes, each in a process of its own, and prints what it costs: seconds, the most memory
 * that the process had, and the CPU time of the longest step, between which the event loop has its turn.
 *
 *     npx tsx bench/intake/hostile.ts              every shape
 *     npx tsx bench/intake/hostile.ts 'one line'   one of them
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { inSlices, type SyncSteps } from '../../src/base/steps.ts';
import { textReadingOf, UnreadableArticle } from '../../src/intake/read-article.ts';
import { SHAPES } from './shapes.ts';

/** In bytes: nearly as large a file as is read. */
const SIZE = 4_900_000;

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The same work, which tells of its longest step, in milliseconds of CPU: on a quiet machine, how long nothing else had its turn. */
function* timed<T>(work: SyncSteps<T>, tell: (longest: number) => void): SyncSteps<T> {
  for (let longest = 0; ; ) {
    const before = cpu();
    const step = work.next();
    longest = Math.max(longest, cpu() - before);
    tell(longest);
    if (step.done) return step.value;
    yield;
  }
}

async function readOne(shape: string): Promise<void> {
  const bytes = Buffer.from(SHAPES[shape]?.(SIZE) ?? '');
  const path = shape.endsWith('plain') ? 'hostile.txt' : 'hostile.md';
  let longest = 0;
  const before = performance.now();
  let outcome: string;
  try {
    const { articles } = await inSlices(
      timed(textReadingOf({ path, bytes }), (step) => {
        longest = step;
      }),
    );
    outcome = `${articles[0].passages.length} passages`;
  } catch (error) {
    outcome = error instanceof UnreadableArticle ? error.message : `A BUG: ${error}`;
  }
  const seconds = (performance.now() - before) / 1000;
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${shape.padEnd(34)}${seconds.toFixed(2).padStart(8)}${memory.toFixed(0).padStart(8)}${longest.toFixed(0).padStart(8)}  ${outcome}`,
  );
}

const [asked] = process.argv.slice(2);
if (process.send && asked !== undefined) await readOne(asked);
else {
  console.log(
    `${'shape of 4.9 MB'.padEnd(34)}${'s'.padStart(8)}${'MB peak'.padStart(8)}${'ms step'.padStart(8)}  read as`,
  );
  for (const shape of asked === undefined ? Object.keys(SHAPES) : [asked]) {
    const child = fork(fileURLToPath(import.meta.url), [shape]);
    await new Promise((resolve) => child.once('exit', resolve));
  }
}
