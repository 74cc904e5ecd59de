import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answers } from '../answers/answers.ts';
import { createFacets } from '../answers/facets.ts';
import type { Article } from '../article/article.ts';
import { codeOf } from '../base/error-code.ts';
import type { Log } from '../base/log.ts';
import { createCite } from '../citation/cite.ts';
import type { Area } from '../preferences/preferences.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { readQuotations } from '../quotations/read.ts';
import type { ShelfId, ShelfStore } from '../shelf/store/store.ts';
import type { PassageEngine } from './engine.ts';
import { type FolderLibrary, openLibrary } from './open-library.ts';
import { createParts } from './parts.ts';
import { createServerLibrary } from './server-library.ts';
import { createServers } from './servers.ts';

/** All that may be asked: the common articles, and those of servers beside them. */
export interface Libraries {
  /** The articles everyone may see: those of the folders. */
  readonly common: FolderLibrary;
  /**
   * What may be asked in a server, null for direct messages: the common articles, and the server's own where it has any.
   *
   * @param area the part of them that may be asked there. Default: all
   */
  answersFor(server: ShelfId | null, area?: Area | null): Promise<Answers>;
  /**
   * To be called when articles of a shelf were written to the store: added, changed, taken off or brought back. Resolves when
   * questions are answered from the shelf as it is now; may be called again before that, and is best called once for many.
   */
  changed(shelf: ShelfId, ids: readonly string[]): Promise<void>;
  /** The quotations of an article that is about to be added: `changed` need not read them again. */
  quotationsOf(article: Article): readonly Quotation[];
  /** Deletes a shelf and all that was made of it. */
  drop(shelf: ShelfId): Promise<void>;
  /**
   * Picks up changes in the folders, and those that others make to shelves, from now on. Returns what ends that.
   *
   * @param then told of each shelf that others have changed, whatever of it
   */
  follow(log: Log, then?: (shelf: ShelfId) => void): Promise<() => Promise<void>>;
}

export interface LibrariesOptions {
  readonly folders: readonly string[];
  /** Where the shelves of servers are kept. Default: they have none. */
  readonly store?: ShelfStore | undefined;
  /** What finds passages. Default: memory. */
  readonly passages?: PassageEngine | undefined;
  /** Where indexes and quotations are kept between runs. Default: nowhere. */
  readonly dataFolder?: string | undefined;
  readonly log: Log;
  /** So many passages are held over all servers' libraries, but for one, which may have more. Default: 200,000 */
  readonly mostPassages?: number;
}

/** A passage in an index takes a kilobyte: 200 MB. Those of a server are read again at 30,000 a second. */
const MOST_PASSAGES = 200_000;

export async function openLibraries(options: LibrariesOptions): Promise<Libraries> {
  const { folders, store, passages, dataFolder, log, mostPassages = MOST_PASSAGES } = options;
  const { createWordKnowledge } = await import('../search/vocabulary/word-knowledge.ts');
  const shared = { answers: { facetsOf: createFacets(), cite: createCite() }, knowledge: createWordKnowledge() };
  const justRead = new Map<string, readonly Quotation[]>();
  const common = await openLibrary({ folders, search: true, dataFolder, log, shared, passages: passages?.common });
  const isCommon = (article: Article): boolean => common.answers.shelf().article(article.id) === article;
  if (!store) return withoutServers(common);
  const shelves = new Set<ShelfId>();
  for await (const shelf of store.shelves()) shelves.add(shelf);
  // Not inside the shelves: those are to be read, compared and backed up; this can be made again.
  const folder = dataFolder === undefined ? undefined : join(dataFolder, 'indexes');
  if (folder !== undefined) await removeOthers(folder, shelves, log);

  const failed = (err: unknown, shelf: ShelfId) =>
    log.error({ err, shelf }, 'a change of a shelf could not be taken up');
  const servers = createServers({
    shelves,
    create: (shelf) =>
      createServerLibrary({
        shelf,
        store,
        common,
        shared,
        justRead,
        folder: folder === undefined ? undefined : join(folder, shelf),
        passages: passages?.of(shelf, isCommon),
        log,
      }),
    folder,
    dropPassages: passages?.drop,
    mostPassages,
    onError: failed,
  });

  const parts = createParts({ shared, mostPassages });

  return {
    common,
    async answersFor(server, area = null) {
      if (server === null) return common.answers;
      const whole = (await servers.answersFor(server)) ?? common.answers;
      return area === null ? whole : parts.answersFor(server, area, whole);
    },
    quotationsOf(article) {
      const quotations = justRead.get(article.hash) ?? readQuotations(article);
      justRead.set(article.hash, quotations);
      return quotations;
    },
    async changed(shelf, ids) {
      await servers.changed(shelf, ids);
      justRead.clear();
    },
    async drop(shelf) {
      await store.drop(shelf);
      parts.forget(shelf);
      await servers.forget(shelf);
    },
    async follow(log, then) {
      const unfollow = await common.follow(log, () => servers.commonChanged());
      const unwatch = await store.watch((shelf) => {
        then?.(shelf);
        servers.changedElsewhere(shelf).catch((error: unknown) => failed(error, shelf));
      });
      return async () => {
        await Promise.all([unfollow(), unwatch()]);
        await servers.idle();
      };
    },
  };
}

const withoutServers = (common: FolderLibrary): Libraries => ({
  common,
  answersFor: () => Promise.resolve(common.answers),
  quotationsOf: readQuotations,
  changed: () => Promise.resolve(),
  drop: () => Promise.resolve(),
  follow: (log) => common.follow(log),
});

/** Removes what was made of shelves that are no longer there: words of theirs are in it. */
async function removeOthers(folder: string, shelves: ReadonlySet<ShelfId>, log: Log): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    log.warn({ err: error }, 'the folder of the servers’ indexes cannot be read');
    return [];
  });
  for (const name of names) {
    if (shelves.has(name)) continue;
    await rm(join(folder, name), { recursive: true, force: true }).catch((err: unknown) =>
      log.warn({ err }, 'an index that is no longer used cannot be removed'),
    );
  }
}
