import { UserError } from '../base/errors.ts';
import { createLog } from '../base/log.ts';
import type { Settings } from '../base/settings.ts';
import { type Copying, copyShelf, type Destination } from '../shelf/store/copy.ts';
import { openFolderStore } from '../shelf/store/folder/folder-store.ts';
import { openStore } from './engine.ts';
import { shelvesFolder } from './places.ts';

/**
 * Opens both stores, to copy all shelves of servers to the one from the other.
 * @throws UserError `bad-settings` where no cluster is named, `cluster-away`, `shelf-read-only` where a bot writes to the folder
 */
export async function openCopying(to: Destination, settings: Settings): Promise<Copying> {
  if (settings.openSearch === undefined)
    throw new UserError('bad-settings', ({ terminal }) => terminal.copying.noCluster('VERBATIM_OPENSEARCH'));
  const unread: string[] = [];
  let refused: unknown;
  const quiet = createLog('silent');
  const log = { info: () => undefined, warn: (_: object, message: string) => void unread.push(message) };
  const folder = await openFolderStore({
    folder: shelvesFolder(settings.dataFolder),
    log,
    onReadOnly(error) {
      // From a disk that cannot be written to it can be copied all the same.
      if (to === 'folder' || error instanceof UserError) refused = error;
    },
  });
  const close: (() => Promise<void>)[] = [() => folder.close()];
  const closeAll = async (): Promise<void> => {
    for (const one of close) await one();
  };
  try {
    if (refused !== undefined) throw refused;
    const cluster = await openStore(settings, quiet, () => undefined);
    close.push(() => cluster.close());
    const [from, into] = to === 'opensearch' ? [folder, cluster] : [cluster, folder];
    return {
      async *shelves() {
        for await (const shelf of from.shelves()) {
          const copied = await copyShelf(from, into, shelf);
          yield { ...copied, missing: [...copied.missing, ...unread.splice(0)] };
        }
      },
      close: closeAll,
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}
