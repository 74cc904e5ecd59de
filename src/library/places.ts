import { join } from 'node:path';
import type { Settings } from '../base/settings.ts';

/** Where the shelves of servers are kept, in the data folder. */
export const shelvesFolder = (dataFolder: string): string => join(dataFolder, 'shelves');

/** The shelf that the terminal writes to: its articles are the host's own, and everyone may ask them. */
export const HOST_SHELF = {
  id: 'everyone',
  folder: (dataFolder: string): string => join(dataFolder, 'common'),
  /** An articles folder like others. */
  articles: (dataFolder: string): string => join(dataFolder, 'common', 'everyone', 'articles'),
} as const;

/** All folders whose articles everyone may ask. */
export const foldersToRead = ({
  articleFolders,
  readsAdded,
  dataFolder,
}: Pick<Settings, 'articleFolders' | 'readsAdded' | 'dataFolder'>): readonly string[] =>
  readsAdded ? [...articleFolders, HOST_SHELF.articles(dataFolder)] : articleFolders;
