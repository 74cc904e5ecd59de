import { createLog } from '../base/log.ts';
import type { Settings } from '../base/settings.ts';
import type { Keeping } from '../keeping/keeping.ts';
import { readQuotations } from '../quotations/read.ts';
import { readFolders } from '../shelf/folder.ts';
import { openFolderStore } from '../shelf/store/folder/folder-store.ts';
import type { ShelfId } from '../shelf/store/store.ts';
import { openStore } from './engine.ts';
import { openKeeping } from './open-keeping.ts';
import { HOST_SHELF } from './places.ts';

export interface OpenShelf {
  readonly keeping: Keeping;
  readonly shelf: ShelfId;
  close(): Promise<void>;
}

/**
 * Opens one shelf for changes, without a bot on it.
 * @param server null for the host's own, whose articles everyone may ask
 */
export async function openShelf({
  server,
  settings,
  version,
}: {
  readonly server: ShelfId | null;
  readonly settings: Settings;
  readonly version: string;
}): Promise<OpenShelf> {
  const { dataFolder, articleFolders } = settings;
  const log = createLog(settings.logLevel === 'info' ? 'warn' : settings.logLevel);
  // Whoever only looks need not know that a bot is running; a change says it by itself.
  const onReadOnly = () => undefined;
  const store =
    server === null
      ? await openFolderStore({ folder: HOST_SHELF.folder(dataFolder), log, onReadOnly })
      : await openStore(settings, log, onReadOnly);
  const { articles } = await readFolders(
    server === null ? articleFolders : [...articleFolders, HOST_SHELF.articles(dataFolder)],
  );
  const common = new Set(articles.map(({ id }) => id));
  const { keeping, close } = openKeeping({
    store,
    settings,
    version,
    log,
    changed: () => Promise.resolve(),
    quotationsOf: readQuotations,
    isCommon: (id) => common.has(id),
  });
  return {
    keeping,
    shelf: server ?? HOST_SHELF.id,
    async close() {
      await close();
      await store.close();
    },
  };
}
