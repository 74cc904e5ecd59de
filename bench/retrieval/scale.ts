// npx tsx bench/retrieval/scale.ts --news FILE.jsonl --questions SQUAD.json [--size 100000] [--every 6] [--keep DIR]
// How long it takes to index a large shelf, to save, load and change it and to search it, what memory that takes, and for
// how long nothing else could run meanwhile. Each part runs in a process of its own (held.ts), bundled as the bot is, which
// reads the shelf from a file: what the generator leaves behind is not counted.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { largeShelf } from './large.ts';

const { values } = parseArgs({
  options: {
    news: { type: 'string' },
    questions: { type: 'string' },
    size: { type: 'string', default: '100000' },
    every: { type: 'string', default: '6' },
    keep: { type: 'string' },
  },
});
const { news, questions, size, every, keep } = values;
if (news === undefined || questions === undefined) throw new Error('--news FILE.jsonl --questions SQUAD.json');

const folder = keep ?? mkdtempSync(join(tmpdir(), 'scale-'));
mkdirSync(folder, { recursive: true });
const [shelf, index] = [join(folder, 'shelf.jsonl'), join(folder, 'index')];
writeFileSync(
  shelf,
  largeShelf(news, Number(size))
    .map((article) => `${JSON.stringify(article)}\n`)
    .join(''),
);
// Inside the project, so that its packages are found; not in dist/, which a build sweeps.
const script = join(import.meta.dirname, '../../node_modules/.cache/verbatim/held.mjs');
await build({
  entryPoints: [join(import.meta.dirname, 'held.ts')],
  outfile: script,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
});
const run = (part: string): unknown =>
  JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', script, part, shelf, index, questions, every], { encoding: 'utf8' }),
  );
for (const part of ['articles', 'build', 'save', 'load', 'search', 'pruned', 'change'])
  console.log(JSON.stringify({ [part]: run(part) }));
if (keep === undefined) rmSync(folder, { recursive: true });
