// How long from the start of the process to a bot that can be asked: `npm run build && npx tsx bench/start.ts [RUNS]`.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const runs = Number(process.argv[2] ?? 10);
const main = join(import.meta.dirname, '..', 'dist', 'main.js');
const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));

/** Milliseconds until the greeting is printed. */
const toReady = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, [main], {
      cwd: folder,
      env: { PATH: process.env.PATH, VERBATIM_PORT: '0', LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`ended with ${code} before it was ready`)));
    child.stdout.once('data', () => {
      resolve(performance.now() - started);
      child.removeAllListeners('exit').kill('SIGTERM');
    });
  });

const times: number[] = [];
for (let run = 0; run < runs; run++) times.push(await toReady());
rmSync(folder, { recursive: true });
times.sort((a, b) => a - b);
const [fastest = 0] = times;
const round = (ms: number | undefined) => Math.round(ms ?? 0);
console.log(
  JSON.stringify({
    runs,
    minMs: round(fastest),
    medianMs: round(times[times.length >> 1]),
    maxMs: round(times.at(-1)),
  }),
);
