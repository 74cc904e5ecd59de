import { access, constants, mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { codeOf } from '../base/error-code.ts';
import type { Settings } from '../base/settings.ts';
import type { Words } from '../words/en.ts';
import { bad, doubtful, type Finding, good } from './finding.ts';

/** As `engines` in package.json says. */
const LEAST_NODE = [20, 19] as const;

/** Bytes below which articles may soon not be kept, and below which none are. */
const LITTLE_ROOM = 500 * 2 ** 20;
const NO_ROOM = 20 * 2 ** 20;

export function nodeVersion(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [least, leastMinor] = LEAST_NODE;
  if (major > least || (major === least && minor >= leastMinor)) return good('node', () => version);
  return bad(
    'node',
    (says) => says.nodeIs(version),
    (says) => says.installNode(LEAST_NODE.join('.')),
  );
}

/** Whether the bot may write where it keeps what is its own, and how much more. */
export async function dataFolder(folder: string): Promise<Finding> {
  const check = 'dataFolder';
  const place = resolve(folder);
  const trial = join(place, `.doctor-${process.pid}`);
  try {
    await mkdir(place, { recursive: true });
    await writeFile(trial, '');
    await rm(trial, { force: true });
  } catch (error) {
    return bad(
      check,
      (says) => says.unwritable(place, String(codeOf(error))),
      (says) => says.ownIt,
    );
  }
  const { bavail, bsize } = await statfs(place);
  const room = bavail * bsize;
  const found = (says: Words['doctor']): string => says.free(place, Math.floor(room / 2 ** 20));
  if (room >= LITTLE_ROOM) return good(check, found);
  const todo = (says: Words['doctor']): string => says.makeRoom;
  return room >= NO_ROOM ? doubtful(check, found, todo) : bad(check, found, todo);
}

export async function articleFolders({ articleFolders: folders, ownFolder }: Settings): Promise<Finding[]> {
  const looked = folders
    .filter((folder) => folder !== ownFolder)
    .map(async (folder) =>
      access(folder, constants.R_OK | constants.X_OK).then(
        () => good('articles', () => resolve(folder)),
        (error: unknown) =>
          doubtful(
            'articles',
            (says) => says.unreadable(resolve(folder), String(codeOf(error))),
            (says) => says.makeReadable,
          ),
      ),
    );
  return Promise.all(looked);
}
