import { randomUUID } from 'node:crypto';
import { readdir, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../../../base/error-code.ts';
import { makeFolder } from './durable.ts';

/** What a shelf's folder holds: articles, what they were read from, articles that were taken off, small documents. */
export type Part = 'articles' | 'originals' | 'removed' | 'notes';
export const PARTS = ['articles', 'originals', 'removed', 'notes'] as const satisfies readonly Part[];

/** Where things stand in the folder of the shelves. Nothing in it is a link: one could lead anywhere. */
export interface Layout {
  readonly root: string;
  /** What is the bot's alone: who writes, and what is not written to its end. */
  readonly own: string;
  shelf(shelf: string): string;
  /** The path of a part, which need not be there. @throws ELOOP where a link stands in its place or above it */
  part(shelf: string, part: Part): Promise<string>;
  /** The same; it is there. */
  madePart(shelf: string, part: Part): Promise<string>;
  /** The names of what a part holds, in order; none where it is not there. @throws as `part` */
  names(shelf: string, part: Part): Promise<string[]>;
  /** A path of a file that is not there yet. */
  temporary(): string;
  /** Makes the folders that are the bot's own; nobody else writes. */
  prepare(): Promise<void>;
}

/** @param root its real path */
export function createLayout(root: string): Layout {
  const own = join(root, '.verbatim');
  const unfinished = join(own, 'unfinished');
  const shelfOf = (shelf: string): string => join(root, shelf);

  async function part(shelf: string, name: Part): Promise<string> {
    for (const path of [shelfOf(shelf), join(shelfOf(shelf), name)]) await assertReal(path);
    return join(shelfOf(shelf), name);
  }

  return {
    root,
    own,
    shelf: shelfOf,
    part,
    async madePart(shelf, name) {
      const path = await part(shelf, name);
      await makeFolder(path);
      return path;
    },
    async names(shelf, name) {
      const names = await namesIn(await part(shelf, name));
      return names.sort();
    },
    temporary: () => join(unfinished, randomUUID()),
    async prepare() {
      await assertReal(own);
      await assertReal(unfinished);
      await rm(unfinished, { recursive: true, force: true });
      await makeFolder(unfinished);
    },
  };
}

/** The names in a folder; none where there is no folder. */
export async function namesIn(path: string): Promise<string[]> {
  try {
    return await readdir(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return [];
    throw error;
  }
}

async function assertReal(path: string): Promise<void> {
  const real = await realpath(path).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return path;
    throw error;
  });
  if (real !== path) throw Object.assign(new Error(`a link stands at ${path}`), { code: 'ELOOP' });
}
