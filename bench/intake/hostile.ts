/**
 * Reads 4.9 MB of each of many hostile shapes, each in a process of its own, and prints what it costs.
 *
 *     npx tsx bench/intake/hostile.ts              every shape
 *     npx tsx bench/intake/hostile.ts 'one line'   one of them
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { inSlices } from '../../src/base/slices.ts';
import { readingOf, UnreadableArticle } from '../../src/intake/read-article.ts';
import { SHAPES } from './shapes.ts';

/** In bytes: nearly as large a file as is read. */
const SIZE = 4_900_000;

/** The longest time in which nothing else had its turn, in milliseconds. */
function watchLoop(): () => number {
  let longest = 0;
  let last = performance.now();
  const tick = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(tick, 1);
  return () => {
    clearInterval(timer);
    tick();
    return longest;
  };
}

async function readOne(shape: string): Promise<void> {
  const bytes = Buffer.from(SHAPES[shape]?.(SIZE) ?? '');
  await new Promise((resolve) => setTimeout(resolve, 50));
  const stop = watchLoop();
  const before = performance.now();
  let outcome: string;
  try {
    const { article } = await inSlices(
      readingOf({ path: shape.endsWith('plain') ? 'hostile.txt' : 'hostile.md', bytes }),
    );
    outcome = `${article.passages.length} passages`;
  } catch (error) {
    outcome = error instanceof UnreadableArticle ? error.reason : `A BUG: ${error}`;
  }
  const seconds = (performance.now() - before) / 1000;
  const block = stop();
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${shape.padEnd(34)}${seconds.toFixed(2).padStart(8)}${memory.toFixed(0).padStart(8)}${block.toFixed(0).padStart(8)}  ${outcome}`,
  );
}

const [asked] = process.argv.slice(2);
if (process.send && asked !== undefined) await readOne(asked);
else {
  console.log(
    `${'shape of 4.9 MB'.padEnd(34)}${'s'.padStart(8)}${'MB peak'.padStart(8)}${'ms held'.padStart(8)}  read as`,
  );
  for (const shape of asked === undefined ? Object.keys(SHAPES) : [asked]) {
    const child = fork(fileURLToPath(import.meta.url), [shape]);
    await new Promise((resolve) => child.once('exit', resolve));
  }
}
