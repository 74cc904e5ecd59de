import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { composeArticle } from '../../../src/article/compose.ts';
import { openBriefly } from '../../../src/shelf/store/briefly.ts';
import { openFolderStore } from '../../../src/shelf/store/folder/folder-store.ts';

const articleOf = (id: string) => ({
  article: composeArticle({ id, title: id }, [{ kind: 'body', text: `The words of ${id}.` }]),
  added: { at: '2026-11-30T09:30:00.000Z', by: null, from: `${id}.md` },
});

it('lets others write between two calls, and does its own calls one after the other', async () => {
  const place = await mkdtemp(join(tmpdir(), 'verbatim-store-'));
  onTestFinished(() => rm(place, { recursive: true }));
  const open = () => openFolderStore({ folder: place });
  const brief = openBriefly(open);
  await Promise.all(['a', 'b', 'c'].map((id) => brief.put('1', articleOf(id), null)));
  await brief.changeNote('1', 'follows', () => ['x']);

  const other = await open();
  await other.put('1', articleOf('d'), null);
  // Who holds the folder may be waited for no longer than anybody else.
  await expect(brief.put('1', articleOf('e'), null)).rejects.toMatchObject({ code: 'shelf-read-only' });
  await other.close();

  const kept = await brief.put('1', articleOf('e'), null);
  await brief.remove('1', 'a', (await brief.article('1', 'a'))?.version ?? '', { at: kept.added.at, by: null });
  const ids: string[] = [];
  for await (const { article } of brief.articles('1')) ids.push(article.id);
  expect(ids).toEqual(['b', 'c', 'd', 'e']);
  const removed: string[] = [];
  for await (const { article } of brief.removed('1')) removed.push(article.id);
  expect(removed).toEqual(['a']);
  expect(await brief.note('1', 'follows')).toEqual(['x']);
  await brief.close();
});
