import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { isArticleId } from '../../../intake/article-id.ts';
import { isNoteName } from '../names.ts';
import type { RemovedArticle } from '../store.ts';

const ENDING = '.md';

export const articleFile = (id: string): string => `${id}${ENDING}`;

/** The id of the article that a file of that name holds; null where it is no file of an article. */
export function idOfFile(name: string): string | null {
  const id = name.slice(0, -ENDING.length);
  return name.endsWith(ENDING) && isArticleId(id) ? id : null;
}

export const noteFile = (note: string): string => `${note}.json`;

/** The note that a file of that name holds; null where it is no file of a note. */
export function nameOfNote(file: string): string | null {
  const name = file.slice(0, -'.json'.length);
  return file === noteFile(name) && isNoteName(name) ? name : null;
}

/** Where the original of an article is kept: by what it holds, so that a new one never takes the place of another. */
export function originalFile(id: string, name: string, bytes: Uint8Array): string {
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const [ending = ''] = /^\.[a-z\d]{1,10}$/.exec(extname(name).toLowerCase()) ?? [];
  return `${id}~${digest}${ending}`;
}

const ORIGINAL = /^([A-Za-z0-9._-]{1,60})~[\da-f]{12}(?:\.[a-z\d]{1,10})?$/;

/** The id of the article whose original a file of that name is; null for any other name. */
export const idOfOriginal = (name: string): string | null => ORIGINAL.exec(name)?.[1] ?? null;

/** A file of an article that was taken off, whose name tells when and by whom: taking off is then one step, which needs no room. */
export interface RemovedFile {
  readonly name: string;
  readonly id: string;
  readonly removed: RemovedArticle['removed'];
  /** Of those taken off at the same moment, which one, from 1. */
  readonly turn: number;
}

const REMOVED = /^([A-Za-z0-9._-]{1,60})~(\d{8})T(\d{2})(\d{2})(\d{2}\.\d{3})Z~(\d{1,9})~([\w.!'()*%-]{0,120})\.md$/;

/** @throws Error where the moment is none, or whoever took it off has a name that no file can bear */
export function removedFile(id: string, { at, by }: RemovedArticle['removed'], turn: number): string {
  const stamp = new Date(at).toISOString().replace(/-|:/g, '');
  const name = `${id}~${stamp}~${turn}~${encodeURIComponent(by ?? '')}${ENDING}`;
  if (!REMOVED.test(name)) throw new Error(`no name for a file: ${JSON.stringify(name)}`);
  return name;
}

export function readRemovedFile(name: string): RemovedFile | null {
  const [, id, day = '', hours, minutes, seconds, turn, by = ''] = REMOVED.exec(name) ?? [];
  if (id === undefined) return null;
  const at = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T${hours}:${minutes}:${seconds}Z`;
  try {
    return { name, id, turn: Number(turn), removed: { at, by: by === '' ? null : decodeURIComponent(by) } };
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/** The last that was taken off first. */
export const lastFirst = (a: RemovedFile, b: RemovedFile): number =>
  a.removed.at === b.removed.at ? b.turn - a.turn : a.removed.at < b.removed.at ? 1 : -1;
