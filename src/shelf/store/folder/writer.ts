import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../../../base/error-code.ts';
import { createTurns } from '../../../base/turns.ts';
import { UnreadableArticle } from '../../../intake/read-article.ts';
import { changedSince, conflict } from '../conflict.ts';
import { assertNames } from '../names.ts';
import { type EarlierText, MOST_EARLIER, type ShelfId, type ShelfStore } from '../store.ts';
import { type ArticleFile, writtenFile } from './article-file.ts';
import { makeFolder, moveDurably, removeDurably, syncFolder, writeDurably } from './durable.ts';
import type { Layout, Part } from './layout.ts';
import type { WriterLock } from './lock.ts';
import { articleFile, idOfFile, idOfOriginal, noteFile, originalFile, removedFile } from './names.ts';
import { articleIn } from './read-file.ts';
import { keptIn, type Reader } from './reader.ts';
import { createTakingOver, type Place, type Written } from './taking-over.ts';
import { unwritable } from './told.ts';

type Writing = Pick<ShelfStore, 'put' | 'remove' | 'restore' | 'sweep' | 'drop' | 'changeNote' | 'takeOver'>;

export interface Writer extends Writing {
  /** Does something to a shelf when no write is under way on it. */
  between<T>(shelf: ShelfId, work: () => Promise<T>): Promise<T>;
  /** A sweep goes on to no further shelf. Resolves when no write is under way any more. */
  end(): Promise<void>;
}

export interface WriterParts {
  readonly layout: Layout;
  readonly reader: Reader;
  readonly lock: WriterLock;
  /** Told of each file that we have changed, null for all of a shelf, before the next change to it. */
  readonly onOwnChange: (shelf: ShelfId, file: { readonly part: Part; readonly name: string } | null) => Promise<void>;
}

export function createWriter({ layout, reader, lock, onOwnChange }: WriterParts): Writer {
  const turns = createTurns();
  let isEnding = false;
  const sweeps = new Set<Promise<void>>();

  /** Changes a shelf, one change after the other, while nobody else writes. */
  function change<T>(shelf: ShelfId, work: () => Promise<T>): Promise<T> {
    return turns.take(shelf, async () => {
      try {
        await makeFolder(layout.own);
        await lock.hold();
        return await work();
      } catch (error) {
        throw unwritable(layout.root, error);
      }
    });
  }

  const write = (path: string, data: string | Uint8Array): Promise<void> =>
    writeDurably(path, data, layout.temporary(), lock.hold);

  /** The article as it is. @throws UserError `shelf-conflict` where it is not as the caller saw it, or a hand has broken its file */
  async function asSeen(shelf: ShelfId, id: string, version: string | null): Promise<ArticleFile | null> {
    const found = await articleIn(join(await layout.part(shelf, 'articles'), articleFile(id)), id);
    if (found instanceof UnreadableArticle) throw conflict((words) => words.storing.brokenFile(found.said(words)));
    if ((found?.version ?? null) !== version) throw changedSince(id, found !== null);
    return found;
  }

  async function takeOff(shelf: ShelfId, id: string, version: string, removed: { at: string; by: string | null }) {
    await asSeen(shelf, id, version);
    const from = join(await layout.part(shelf, 'articles'), articleFile(id));
    const folder = await layout.madePart(shelf, 'removed');
    const { length } = (await reader.removedFiles(shelf)).filter(
      (one) => one.id === id && one.removed.at === new Date(removed.at).toISOString(),
    );
    await moveDurably(from, join(folder, removedFile(id, removed, length + 1)));
    await onOwnChange(shelf, { part: 'articles', name: articleFile(id) });
  }

  /** Forgets what was taken off before a moment, and then the originals that no file speaks of. */
  async function sweepShelf(shelf: ShelfId, before: string): Promise<void> {
    const limit = new Date(before).toISOString();
    const folder = await layout.part(shelf, 'removed');
    const old = (await reader.removedFiles(shelf)).filter(({ removed }) => removed.at < limit);
    if (old.length > 0) await removeDurably(old.map(({ name }) => join(folder, name)));

    const originals = await layout.names(shelf, 'originals');
    if (originals.length === 0) return;
    const spokenOf = new Set<string>();
    const unread = new Set<string>();
    const files = [
      ...(await layout.names(shelf, 'articles')).map((name) => ({
        part: 'articles' as const,
        name,
        id: idOfFile(name),
      })),
      ...(await reader.removedFiles(shelf)).map(({ name, id }) => ({ part: 'removed' as const, name, id })),
    ];
    for (const { part, name, id } of files) {
      const found = id === null ? null : await articleIn(join(layout.shelf(shelf), part, name), id);
      if (found instanceof UnreadableArticle && id !== null) unread.add(id);
      else if (found && !(found instanceof UnreadableArticle) && found.originalFile) spokenOf.add(found.originalFile);
    }
    const left = originals.filter((name) => {
      const id = idOfOriginal(name);
      return id !== null && !spokenOf.has(name) && !unread.has(id);
    });
    const place = await layout.part(shelf, 'originals');
    if (left.length > 0) await removeDurably(left.map((name) => join(place, name)));
  }

  async function sweepAll(before: string): Promise<void> {
    const faults: unknown[] = [];
    for await (const shelf of reader.shelves()) {
      if (isEnding) break;
      await change(shelf, () => sweepShelf(shelf, before)).catch((error: unknown) => faults.push(error));
    }
    if (faults.length > 0) throw faults[0];
  }

  async function writeArticle(
    shelf: ShelfId,
    place: Place,
    { kept, bytes, revision }: Written,
    before: ArticleFile | null = null,
  ): Promise<ArticleFile> {
    const { article, added, history, original } = kept;
    const bytesFile = bytes && original !== null ? originalFile(article.id, original, bytes) : null;
    const { text, file } = await writtenFile({ article, added, history, original, originalFile: bytesFile, revision });
    if (bytes && bytesFile !== null && bytesFile !== before?.originalFile)
      await write(join(await layout.madePart(shelf, 'originals'), bytesFile), bytes);
    await write(join(await layout.madePart(shelf, place.part), place.name), text);
    await onOwnChange(shelf, place);
    return file;
  }

  async function changeNote(shelf: ShelfId, note: string, next: (note: unknown) => unknown): Promise<void> {
    const name = noteFile(note);
    const before = await reader.note(shelf, note);
    const value = next(before);
    if (value === before) return;
    if (value === null || value === undefined) await removeDurably([join(await layout.madePart(shelf, 'notes'), name)]);
    else await write(join(await layout.madePart(shelf, 'notes'), name), `${JSON.stringify(value, null, 2)}\n`);
    await onOwnChange(shelf, { part: 'notes', name });
  }

  const takeOver = createTakingOver({ layout, reader, writeArticle, changeNote });

  return {
    between: turns.take,
    async end() {
      isEnding = true;
      await Promise.allSettled(sweeps);
      await turns.idle();
    },
    put(shelf, { article, added, original }, version) {
      assertNames({ shelf, id: article.id });
      return change(shelf, async () => {
        const before = await asSeen(shelf, article.id, version);
        const now = new Date().toISOString();
        const isOther = before !== null && before.article.hash !== article.hash;
        const earlier: EarlierText[] = isOther ? [{ hash: before.article.hash, until: now }] : [];
        const history = [...(before?.history ?? []), ...earlier].slice(-MOST_EARLIER);
        const file = await writeArticle(
          shelf,
          { part: 'articles', name: articleFile(article.id) },
          {
            kept: { article, added, history, original: original?.name ?? null },
            bytes: original?.bytes ?? null,
            revision: (before?.revision ?? 0) + 1,
          },
          before,
        );
        return keptIn(file);
      });
    },
    remove(shelf, id, version, removed) {
      assertNames({ shelf, id });
      return change(shelf, () => takeOff(shelf, id, version, removed));
    },
    restore(shelf, id) {
      assertNames({ shelf, id });
      return change(shelf, async () => {
        const last = (await reader.removedFiles(shelf)).find((one) => one.id === id);
        if (!last) return null;
        await asSeen(shelf, id, null);
        const from = join(await layout.part(shelf, 'removed'), last.name);
        const found = await articleIn(from, id);
        if (found instanceof UnreadableArticle) throw found;
        if (!found) return null;
        await moveDurably(from, join(await layout.madePart(shelf, 'articles'), articleFile(id)));
        await onOwnChange(shelf, { part: 'articles', name: articleFile(id) });
        return keptIn(found);
      });
    },
    sweep(before) {
      const sweeping = sweepAll(before).finally(() => sweeps.delete(sweeping));
      sweeps.add(sweeping);
      return sweeping;
    },
    drop(shelf) {
      assertNames({ shelf });
      return change(shelf, async () => {
        const away = layout.temporary();
        await layout.part(shelf, 'articles');
        if (await moved(layout.shelf(shelf), away)) await syncFolder(layout.root);
        await rm(away, { recursive: true, force: true });
        await onOwnChange(shelf, null);
      });
    },
    changeNote(shelf, note, next) {
      assertNames({ shelf, note });
      return change(shelf, () => changeNote(shelf, note, next));
    },
    takeOver(shelf, piece) {
      if (piece.is === 'notes') assertNames({ shelf, note: piece.name });
      else assertNames({ shelf, id: piece.kept.article.id });
      return change(shelf, () => takeOver(shelf, piece));
    },
  };
}

/** Whether there was anything to be moved. */
async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}
