// npm run build && npx tsx bench/keeping.ts [--data DIR] [--articles N]
// Adds articles to the shelf of a server in one go, as an editor would: read, kept, their quotations read, the index updated. Prints how
// many a second, and the longest time for which nothing else could run.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createLog } from '../src/base/log.ts';
import type { Given } from '../src/keeping/keeping.ts';
import { openLibraries } from '../src/library/libraries.ts';
import { openKeeping } from '../src/library/open-keeping.ts';
import { openFolderStore } from '../src/shelf/store/folder/folder-store.ts';
import { longestBlock } from './store/block.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/quotations/polnear-train.jsonl' },
    articles: { type: 'string', default: '840' },
  },
});
const given: Given[] = readFileSync(values.data, 'utf8')
  .split('\n')
  .filter(Boolean)
  .slice(0, Number(values.articles))
  .map((line, i) => {
    const { title, text } = JSON.parse(line) as { title: string; text: string };
    const bytes = Buffer.from(
      `---\ntitle: ${JSON.stringify(title)}\nlanguage: en\nurl: https://news.example/${i}\n---\n\n${text}\n`,
    );
    return { kind: 'file', name: `article-${i}.md`, bytes };
  });

const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
const log = createLog('warn');
const store = await openFolderStore({ folder: join(folder, 'shelves'), log });
const libraries = await openLibraries({ folders: [], store, dataFolder: folder, log });
const settings = {
  allowPrivateHosts: [],
  fetchPorts: [443],
  shelfArticles: 10_000,
  addsPerMinute: 0,
  followMinutes: 30,
};
const { keeping, close } = openKeeping({
  store,
  settings,
  version: '0',
  log,
  changed: libraries.changed,
  quotationsOf: libraries.quotationsOf,
  isCommon: () => false,
});
const blocks = longestBlock();
const started = performance.now();
const handed = await keeping.add('one', given, null);
const seconds = (performance.now() - started) / 1000;
const { clock, processor } = blocks.stop();
const answers = await libraries.answersFor('one');
const added = handed.filter((one) => 'added' in one).length;
console.log(
  JSON.stringify({
    given: given.length,
    added,
    onShelf: answers.shelf().articles.length,
    aSecond: Math.round(added / seconds),
    longestBlockMs: Math.round(clock),
    ofTheProcessorMs: Math.round(processor),
  }),
);
await close();
await store.close();
rmSync(folder, { recursive: true });
