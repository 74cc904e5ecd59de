import { type FSWatcher, watch } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../../../base/error-code.ts';
import { isShelfId, QUIET_NOTES, type ShelfId } from '../store.ts';
import { type Layout, namesIn, type Part } from './layout.ts';

/** What a change to is told. */
const WATCHED: readonly Part[] = ['articles', 'notes'];
const isWatched = (part: Part, name: string): boolean => part !== 'notes' || !name.startsWith(QUIET_NOTES);

export interface Watching {
  /** A file is as we have made it: its change is not told. */
  seen(shelf: ShelfId, file: { readonly part: Part; readonly name: string } | null): Promise<void>;
  close(): Promise<void>;
}

export interface WatchingParts {
  readonly layout: Layout;
  readonly onChange: (shelf: ShelfId) => void;
  /** Told of articles that are gone, and were not taken off by us. */
  readonly onGone: (shelf: ShelfId, names: readonly string[]) => void;
  readonly onError: (error: unknown) => void;
  /** Looks at a shelf while we ourselves change nothing. */
  readonly between: (shelf: ShelfId, work: () => Promise<void>) => Promise<void>;
  /** How long after something happens in a folder it is looked at, in milliseconds: more is likely to follow. */
  readonly quiet: number;
}

/** By part and name: what tells one state of a file from another. */
type Files = Map<string, string>;

/**
 * Watches the folders of shelves, not each of their files: there may be many thousands. A folder in which something happens is listed
 * and compared with what it was, so that nothing depends on what an event says, and our own changes are none.
 */
export async function watchShelves(parts: WatchingParts): Promise<Watching> {
  const { layout, onChange, onGone, onError, between, quiet } = parts;
  const known = new Map<ShelfId, Files>();
  const watchers = new Map<string, { readonly watcher: FSWatcher; readonly which: string }>();
  const timers = new Map<string, NodeJS.Timeout>();
  const looks = new Set<Promise<void>>();
  let closed = false;

  const foldersOf = (shelf: ShelfId): string[] => [
    layout.shelf(shelf),
    ...WATCHED.map((part) => join(layout.shelf(shelf), part)),
  ];

  /** Watches a folder, where there is one; an event sets off a look. */
  async function watchFolder(path: string, look: () => Promise<void>): Promise<void> {
    const which = await folderAt(path);
    // Another may stand in its place by now.
    if (watchers.get(path)?.which !== which) unwatch(path);
    if (closed || which === undefined || watchers.has(path)) return;
    try {
      const watcher = watch(path, { persistent: false }, () => soon(path, look));
      watcher.on('error', (error) => {
        unwatch(path);
        // Windows says so of a folder that was removed.
        if (codeOf(error) !== 'EPERM') onError(error);
      });
      watchers.set(path, { watcher, which });
    } catch (error) {
      if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR') onError(error);
    }
  }

  function unwatch(path: string): void {
    watchers.get(path)?.watcher.close();
    watchers.delete(path);
  }

  function soon(path: string, look: () => Promise<void>): void {
    if (closed || timers.has(path)) return;
    const timer = setTimeout(() => {
      timers.delete(path);
      const looking: Promise<void> = look()
        .catch(onError)
        .finally(() => looks.delete(looking));
      looks.add(looking);
    }, quiet);
    timers.set(path, timer.unref());
  }

  async function filesOf(shelf: ShelfId): Promise<Files> {
    const files: Files = new Map();
    for (const part of WATCHED)
      for (const name of (await layout.names(shelf, part)).filter((one) => isWatched(part, one))) {
        const state = await stateOf(join(layout.shelf(shelf), part, name));
        if (state !== null) files.set(`${part}/${name}`, state);
      }
    return files;
  }

  /** Watches all folders of a shelf that are there by now. */
  async function watchShelf(shelf: ShelfId): Promise<void> {
    const look = (): Promise<void> => between(shelf, () => lookAt(shelf));
    for (const path of foldersOf(shelf)) await watchFolder(path, look);
  }

  async function lookAt(shelf: ShelfId): Promise<void> {
    if (closed) return;
    await watchShelf(shelf);
    const before = known.get(shelf) ?? new Map();
    const now = await filesOf(shelf);
    if (now.size > 0) known.set(shelf, now);
    else known.delete(shelf);
    const isSame = before.size === now.size && [...now].every(([name, state]) => before.get(name) === state);
    if (isSame || closed) return;
    const gone = [...before.keys()].filter((name) => name.startsWith('articles/') && !now.has(name));
    if (gone.length > 0) onGone(shelf, gone);
    onChange(shelf);
  }

  async function lookAtRoot(): Promise<void> {
    const shelves = (await namesIn(layout.root)).filter(isShelfId);
    for (const shelf of new Set([...shelves, ...known.keys()])) {
      const path = layout.shelf(shelf);
      const isNews = watchers.get(path)?.which !== (await folderAt(path));
      if (isNews) await between(shelf, () => lookAt(shelf));
    }
  }

  await watchFolder(layout.root, lookAtRoot);
  for (const shelf of (await namesIn(layout.root)).filter(isShelfId)) {
    await watchShelf(shelf);
    known.set(shelf, await filesOf(shelf));
  }

  return {
    async seen(shelf, file) {
      if (!file) {
        known.delete(shelf);
        return;
      }
      const files = known.get(shelf) ?? new Map<string, string>();
      known.set(shelf, files);
      await watchShelf(shelf);
      if (!isWatched(file.part, file.name)) return;
      const state = await stateOf(join(layout.shelf(shelf), file.part, file.name));
      if (state === null) files.delete(`${file.part}/${file.name}`);
      else files.set(`${file.part}/${file.name}`, state);
    },
    async close() {
      closed = true;
      for (const timer of timers.values()) clearTimeout(timer);
      for (const path of [...watchers.keys()]) unwatch(path);
      await Promise.all(looks);
    },
  };
}

/** Which folder stands there, undefined where none does. The number of one that is gone may be given to the next at once. */
async function folderAt(path: string): Promise<string | undefined> {
  const folder = await lstat(path).catch(() => null);
  return folder?.isDirectory() ? `${folder.ino} ${folder.birthtimeMs}` : undefined;
}

async function stateOf(path: string): Promise<string | null> {
  try {
    const { size, mtimeMs, ino } = await lstat(path);
    return `${size} ${mtimeMs} ${ino}`;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw error;
  }
}
