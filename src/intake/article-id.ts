import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { printableLine } from '../base/printable.ts';

const ID = /^[A-Za-z0-9._-]{1,60}$/;

export const isArticleId = (id: string): boolean => ID.test(id);

/** The file's name without its ending. */
const fileStem = (path: string): string => basename(path, extname(path));

/** The title of an article that has none of its own. */
export const titleOfFile = (path: string): string => printableLine(fileStem(path));

/**
 * The id an article has from its file's name: the name without its ending when that is an id, else as much of it as an
 * id may hold, with 8 characters of the name's hash. Composed and decomposed letters give the same id.
 */
export function articleIdOf(path: string): string {
  const stem = fileStem(path).normalize('NFC');
  return isArticleId(stem) ? stem : slugOf(stem, 51);
}

/** The id of one of several articles in a file, the first being 1: `the-book-1`. */
export function partIdOf(path: string, part: number): string {
  const id = `${articleIdOf(path)}-${part}`;
  return isArticleId(id) ? id : `${slugOf(fileStem(path).normalize('NFC'), 50 - `${part}`.length)}-${part}`;
}

function slugOf(stem: string, longest: number): string {
  const hash = createHash('sha256').update(stem).digest('hex').slice(0, 8);
  const slug = stem
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .join('-')
    .slice(0, longest);
  return `${slug || 'article'}-${hash}`;
}
