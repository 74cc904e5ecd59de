import { access, constants, mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { codeOf } from '../base/error-code.ts';
import type { Settings } from '../base/settings.ts';
import { bad, doubtful, type Finding, good } from './finding.ts';

/** As `engines` in package.json says. */
const LEAST_NODE = [20, 19] as const;

/** Bytes below which articles may soon not be kept, and below which none are. */
const LITTLE_ROOM = 500 * 2 ** 20;
const NO_ROOM = 20 * 2 ** 20;

export function nodeVersion(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [least, leastMinor] = LEAST_NODE;
  if (major > least || (major === least && minor >= leastMinor)) return good('Node.js', version);
  return bad('Node.js', `It is ${version}.`, `Install ${LEAST_NODE.join('.')} or newer from https://nodejs.org.`);
}

/** Whether the bot may write where it keeps what is its own, and how much more. */
export async function dataFolder(folder: string): Promise<Finding> {
  const check = 'data folder';
  const place = resolve(folder);
  const trial = join(place, `.doctor-${process.pid}`);
  try {
    await mkdir(place, { recursive: true });
    await writeFile(trial, '');
    await rm(trial, { force: true });
  } catch (error) {
    return bad(
      check,
      `${place} cannot be written to (${codeOf(error)}).`,
      'Let this user own it, or set VERBATIM_DATA to a folder that may be written to.',
    );
  }
  const { bavail, bsize } = await statfs(place);
  const room = bavail * bsize;
  const found = `${place}, ${Math.floor(room / 2 ** 20)} MB free`;
  if (room >= LITTLE_ROOM) return good(check, found);
  const todo = 'Make room, or set VERBATIM_DATA to a folder on a larger disk.';
  return room >= NO_ROOM ? doubtful(check, found, todo) : bad(check, found, todo);
}

export async function articleFolders({ articleFolders: folders, ownFolder }: Settings): Promise<Finding[]> {
  const looked = folders
    .filter((folder) => folder !== ownFolder)
    .map(async (folder) =>
      access(folder, constants.R_OK | constants.X_OK).then(
        () => good('articles', resolve(folder)),
        (error: unknown) =>
          doubtful(
            'articles',
            `${resolve(folder)} cannot be read (${codeOf(error)}).`,
            'Make it, let this user read it, or mend VERBATIM_ARTICLES.',
          ),
      ),
    );
  return Promise.all(looked);
}
