import { createHash } from 'node:crypto';
import { basename, dirname, extname } from 'node:path';
import { dateOf } from '../article/date.ts';
import { printableLine } from '../base/printable.ts';

/** A file whose name begins with a dot is passed over in a folder of articles. */
const ID = /^(?!\.)[A-Za-z0-9._-]{1,60}$/;

export const isArticleId = (id: string): boolean => ID.test(id);

/** Where a page has a folder of its own, as Hugo's bundles do; perhaps in several languages: `index.de.md`. */
const INDEX = /^_?index(?<language>\.[a-z]{2,3}(?:-[A-Za-z]{2,4})?)?$/;

/** The file's name without its ending; that of its folder for `index.md`. */
function fileStem(path: string): string {
  const stem = basename(path, extname(path));
  const index = INDEX.exec(stem);
  const folder = basename(dirname(path));
  return index && /[^.]/.test(folder) ? folder + (index.groups?.language ?? '') : stem;
}

/** What Jekyll calls a post, and Obsidian a day's note: `2026-03-02-the-pier-opens.md`, `2026-03-02.md`. */
const DATED = /^(?<day>\d{4}-\d{2}-\d{2})(?:[-_ ](?<name>.*))?$/su;

/** The day that a Markdown file's name begins with, `YYYY-MM-DD`; null for none. */
export function dateOfFile(path: string): string | null {
  const day = /\.(?:md|markdown)$/i.test(path) ? DATED.exec(fileStem(path))?.groups?.day : undefined;
  return (day !== undefined && dateOf(day)) || null;
}

/** The title of an article that has none of its own: the file's name, in words where it is a dated post's. */
export function titleOfFile(path: string): string {
  const name = dateOfFile(path) === null ? undefined : DATED.exec(fileStem(path))?.groups?.name;
  const words = name?.replace(/[-_]+/g, ' ').trim();
  return printableLine(words ? words.charAt(0).toUpperCase() + words.slice(1) : fileStem(path));
}

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
