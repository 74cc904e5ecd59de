// Changes of files that are on the disk when the promise resolves.
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from '../../../base/error-code.ts';

/** Windows keeps what a folder holds without being asked, and lets no folder be opened. */
const CANNOT_SYNC: readonly unknown[] = ['EISDIR', 'EPERM', 'EINVAL', 'ENOTSUP'];

/** Makes sure that the names in a folder are on the disk. */
export async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch (error) {
    if (process.platform !== 'win32' || !CANNOT_SYNC.includes(codeOf(error))) throw error;
  }
}

/** Makes a folder and those it stands in. */
export async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true });
  if (first === undefined) return;
  for (let made = path; made !== dirname(first); made = dirname(made)) await syncFolder(dirname(made));
}

/**
 * Writes a file whole or not at all: under another name first, then in its place.
 *
 * @param temporary on the same disk; nothing is left there
 * @param allow asked right before it takes its place; throws where that is not to happen
 */
export async function writeDurably(
  path: string,
  data: string | Uint8Array,
  temporary: string,
  allow: () => Promise<void>,
): Promise<void> {
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(data);
      await file.sync();
    } finally {
      await file.close();
    }
    await allow();
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Puts a file under another name, at once and for good. */
export async function moveDurably(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncFolder(dirname(to));
  if (dirname(from) !== dirname(to)) await syncFolder(dirname(from));
}

/** Removes files of one folder, for good; those that are gone already are none. */
export async function removeDurably(paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(path, { force: true });
  for (const folder of new Set(paths.map(dirname))) await syncFolder(folder);
}
