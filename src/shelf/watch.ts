import { basename, resolve } from 'node:path';
import { watch } from 'chokidar';
import { type FolderReading, readFolders } from './folder.ts';

export interface WatchOptions {
  /** The reading that the first change is a change to. */
  readonly before: FolderReading;
  /** Called with a new reading, one at a time, when articles or faults are other than before. */
  readonly onChange: (reading: FolderReading) => void | Promise<void>;
  /** The watching itself failed, or `onChange` did: no fault of an article. */
  readonly onError: (error: unknown) => void;
  /** How long the folders must be quiet before they are read, in milliseconds: files are written bit by bit. Default 250. */
  readonly quiet?: number;
  /** They are read after this long even when they are never quiet, in milliseconds. Default 5,000. */
  readonly patience?: number;
}

/**
 * Watches folders, which need not exist yet, and reads them again when something in them has changed.
 *
 * @returns when they are watched: what ends that, and resolves when no reading is under way any more
 */
export async function watchFolders(
  directories: readonly string[],
  options: WatchOptions,
): Promise<() => Promise<void>> {
  const { onChange, onError, quiet = 250, patience = 5000 } = options;
  const roots = new Set<string>();
  const watcher = watch([], {
    ignoreInitial: true,
    // Links may lead in circles; the reading knows where they lead.
    followSymlinks: false,
    ignored: (path) => basename(path).startsWith('.') && !roots.has(resolve(path)),
  });
  let reading = options.before;
  let timer: NodeJS.Timeout | undefined;
  let waitingSince: number | undefined;
  let closed = false;
  let work = Promise.resolve();

  async function readAgain(): Promise<void> {
    const next = await readFolders(directories, reading);
    if (signature(next) !== signature(reading) && !closed) await onChange(next);
    reading = next;
    watchAlso(next.linked);
  }

  function watchAlso(paths: readonly string[]): void {
    const added = paths.map((path) => resolve(path)).filter((path) => !roots.has(path));
    for (const path of added) roots.add(path);
    if (added.length > 0) watcher.add(added);
  }

  function notice(): void {
    if (closed) return;
    const now = Date.now();
    waitingSince ??= now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        waitingSince = undefined;
        work = work.then(readAgain).catch(onError);
      },
      Math.max(0, Math.min(quiet, waitingSince + patience - now)),
    );
  }

  watcher.on('all', notice).on('error', onError);
  const ready = new Promise<void>((done) => watcher.once('ready', done));
  watchAlso([...directories, ...reading.linked]);
  if (roots.size > 0) await ready;
  // What changed after `before` was read and before the watching began is not announced.
  notice();
  return async () => {
    closed = true;
    clearTimeout(timer);
    await Promise.all([watcher.close(), work]);
  };
}

const signature = ({ articles, faults }: FolderReading): string =>
  JSON.stringify([articles.map(({ id, hash }) => [id, hash]), faults]);
