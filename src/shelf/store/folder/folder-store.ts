import { mkdir, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { codeOf } from '../../../base/error-code.ts';
import { UserError } from '../../../base/errors.ts';
import type { ArticleFault } from '../../../intake/read-article.ts';
import type { ShelfStore } from '../store.ts';
import { makeFolder } from './durable.ts';
import { createLayout } from './layout.ts';
import { createLock } from './lock.ts';
import { createReader } from './reader.ts';
import { type Watching, watchShelves } from './watching.ts';
import { createWriter } from './writer.ts';

export interface FolderStoreOptions {
  /** Where the shelves are kept, a folder each. It need not be there. */
  readonly folder: string;
  /** Told of files that cannot be read or are gone, and of why nothing can be written. */
  readonly log?: {
    info(facts: object, message: string): void;
    warn(facts: object, message: string): void;
  };
  /** Told why it can only be read. Default: it is logged. */
  readonly onReadOnly?: (err: unknown) => void;
  /** How long a writer on another machine may be silent before it counts as ended, in milliseconds. Default 10,000. */
  readonly patience?: number;
  /** How long after a change by somebody else it is looked at, in milliseconds. Default 250. */
  readonly quiet?: number;
}

/**
 * Keeps shelves in a folder, as people keep files: `SHELF/articles/ID.md` is an article, Markdown with front matter; `originals` has what
 * they were read from, `removed` what was taken off, `notes` small documents as JSON. Whatever is changed in it by hand counts from
 * then on; copied elsewhere it is a backup, and copied back it is restored. One process writes, others read: a write in another is refused
 * with `shelf-read-only`. It is opened where nothing can be written too, for reading.
 */
export async function openFolderStore(options: FolderStoreOptions): Promise<ShelfStore> {
  const { folder, log, onReadOnly, patience = 10_000, quiet = 250 } = options;
  const layout = createLayout(await realFolder(folder));
  const told = new Map<string, string>();
  const reader = createReader(layout, (fault: ArticleFault) => {
    if (told.get(fault.file) === fault.message) return;
    told.set(fault.file, fault.message);
    log?.warn({ file: fault.file }, fault.message);
  });
  const lock = createLock({ folder: layout.own, place: layout.root, patience, onTaken: layout.prepare });
  const watching = new Set<Watching>();
  const writer = createWriter({
    layout,
    reader,
    lock,
    async onOwnChange(shelf, file) {
      for (const one of watching) await one.seen(shelf, file);
    },
  });
  try {
    await makeFolder(layout.own);
    await lock.hold();
  } catch (err) {
    if (!(err instanceof UserError) && typeof codeOf(err) !== 'string') throw err;
    if (onReadOnly) onReadOnly(err);
    else log?.warn({ err, folder: layout.root }, 'the articles of servers can be read, but not changed');
  }

  return {
    // Those who write to a folder are on one machine, as a rule.
    now: () => new Date(),
    shelves: reader.shelves,
    articles: reader.articles,
    article: reader.article,
    original: reader.original,
    removed: reader.removed,
    note: reader.note,
    put: writer.put,
    remove: writer.remove,
    restore: writer.restore,
    sweep: writer.sweep,
    drop: writer.drop,
    changeNote: writer.changeNote,
    pieces: reader.pieces,
    takeOver: writer.takeOver,
    async watch(onChange) {
      const one = await watchShelves({
        layout,
        onChange,
        onGone: (shelf, files) =>
          log?.info({ shelf, files }, 'articles are gone that were not taken off here: by hand, or by another process'),
        onError: (err) =>
          log?.warn({ err }, 'the articles of servers cannot be watched: changes by others are not seen'),
        between: writer.between,
        quiet,
      });
      watching.add(one);
      return async () => {
        watching.delete(one);
        await one.close();
      };
    },
    async close() {
      await Promise.all([...watching].map((one) => one.close()));
      watching.clear();
      await writer.end();
      // Whoever comes next finds out that we have ended, only later.
      await lock
        .release()
        .catch((err: unknown) => log?.warn({ err }, 'it could not be written that nobody writes any more'));
    },
  };
}

/** The folder's real path; made where it is not there and can be. */
async function realFolder(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
    return await realpath(folder);
  } catch (error) {
    if (typeof codeOf(error) !== 'string') throw error;
    return resolve(folder);
  }
}
