// Run by disk.test.ts on a disk of its own, of half a megabyte: fills it, then makes it read-only. Prints what came of it as JSON.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { passageText } from '../../../src/article/article.ts';
import { composeArticle } from '../../../src/article/compose.ts';
import { openFolderStore } from '../../../src/shelf/store/folder/folder-store.ts';
import type { ShelfStore } from '../../../src/shelf/store/store.ts';

const [disk = ''] = process.argv.slice(2);
const warnings: string[] = [];
const log = { info: () => undefined, warn: (_: object, message: string) => void warnings.push(message) };
const open = (): Promise<ShelfStore> => openFolderStore({ folder: join(disk, 'servers'), log });
const articleOf = (id: string, length: number) =>
  composeArticle({ id, title: id }, [{ kind: 'body', text: `${'word '.repeat(length / 5)}end.` }]);
const added = { at: '2026-11-30T09:30:00.000Z', by: null, from: 'here' };

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error) => ({ code: error.code, message: error.message }),
  );
async function there(store: ShelfStore): Promise<string[]> {
  const found: string[] = [];
  for await (const { article } of store.articles('1'))
    found.push(`${article.id} ${article.passages.map((one) => passageText(article, one)).join('').length}`);
  return found;
}

let store = await open();
let count = 0;
let full: unknown = null;
while (full === null && count < 100)
  full = await failure(store.put('1', { article: articleOf(`a${++count + 100}`, 20_000), added }, null));
const first = await store.article('1', 'a101');
const version = first?.version ?? '';
const update = await failure(store.put('1', { article: articleOf('a101', 100_000), added }, version));
const afterFull = await there(store);
const removal = await failure(
  store.remove('1', 'a102', (await store.article('1', 'a102'))?.version ?? '', { at: added.at, by: null }),
);
await store.sweep('2027-01-01T00:00:00.000Z');
const onceMore = await failure(store.put('1', { article: articleOf('b', 10_000), added }, null));
execFileSync('mount', ['-o', 'remount,ro', disk]);
const readOnly = await failure(store.put('1', { article: articleOf('c', 100), added }, null));
await store.close().catch(() => undefined);
store = await open();
const afterAll = await there(store);
await store.close();
process.stdout.write(
  JSON.stringify({ count, full, update, afterFull, removal, onceMore, readOnly, afterAll, warnings }),
);
