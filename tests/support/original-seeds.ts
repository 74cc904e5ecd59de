import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const directory = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));
const there = existsSync(directory) && readdirSync(directory).length > 0;

/** The report that the digest in seeds/ tells of, as its publisher printed it: beside the project, never in it. */
export const originalSeeds = {
  directory,
  there,
  why: there ? 'read from ../shared/seeds' : 'skipped: ../shared/seeds is not here',
};
