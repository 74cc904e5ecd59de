import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Article } from '../article/article.ts';
import { codeOf } from '../base/error-code.ts';
import { awaited, inSlices, type Steps } from '../base/steps.ts';
import { type ApartReader, createApartReader } from '../intake/apart/read-apart.ts';
import { isDocument } from '../intake/formats.ts';
import {
  type ArticleFault,
  isReadable,
  readingOf,
  type SourceReading,
  tooLarge,
  UnreadableArticle,
} from '../intake/read-article.ts';
import type { Say } from '../words/en.ts';
import { contentsOf, copied, copiesOf } from './copies.ts';
import { passedOverIn, unreadEnding } from './passed-over.ts';

/** What folders held at one moment. */
export interface FolderReading {
  /** In the order of the folders, then of the paths in them. */
  readonly articles: readonly Article[];
  /** Of files that are not served, and of those that are; their paths begin with that of the folder. */
  readonly faults: readonly ArticleFault[];
  /** Of the files that no format reads, by their endings; null where there is none. */
  readonly passedOver: Say | null;
  /** By path: what the next reading need not read again. */
  readonly files: ReadonlyMap<string, KnownFile>;
  /** Real paths of folders and files that links lead to: who watches the folders must watch these too. */
  readonly linked: readonly string[];
}

/** A file as it was read, with what tells whether it has changed since. */
export interface KnownFile {
  readonly size: number;
  readonly modified: number;
  readonly readAt: number;
  readonly outcome: KnownReading | UnreadableArticle;
}

/** The articles of a file, with what tells copies of it. */
type KnownReading = SourceReading & { readonly contents: string };

const TOGETHER = 32;

/** A change this soon after the one before may leave a file's time of change as it was, in milliseconds. */
const CLOCK_GRAIN = 100;

/**
 * Reads every article in some folders, at any depth. Files that no format reads are counted, those whose name begins with a dot
 * are passed over; a folder that does not exist holds nothing; a link back to a folder that was read is not followed. A
 * file that cannot be read is a fault, and so are copies of a file and the second of two with one id; the others are served.
 *
 * @param before an earlier reading: its unchanged files (by size and time of change) are not read again
 */
export async function readFolders(
  directories: readonly string[],
  before?: Pick<FolderReading, 'files'>,
): Promise<FolderReading> {
  const listing = await listFiles(directories);
  const files = new Map<string, KnownFile>();
  const apart = createApartReader();
  for (let at = 0; at < listing.files.length; at += TOGETHER) {
    const paths = listing.files.slice(at, at + TOGETHER);
    const opened = await Promise.all(paths.map((path) => openFile(path, before?.files.get(path))));
    await inSlices(readInto(files, opened, apart));
  }
  await apart.close();
  const passedOver = passedOverIn(listing.unread);
  return { ...serve(files, listing.faults), passedOver, files, linked: listing.linked };
}

/** Of copies one, and each id once, for the first file that has it. */
function serve(
  files: ReadonlyMap<string, KnownFile>,
  unlisted: readonly ArticleFault[],
): Pick<FolderReading, 'articles' | 'faults'> {
  const articles: Article[] = [];
  const faults = [...unlisted];
  const owners = new Map<string, string>();
  const copies = copiesOf(
    [...files].flatMap(([path, { outcome }]) => ('contents' in outcome ? { path, contents: outcome.contents } : [])),
  );
  const left = new Set([...copies.values()].flat());
  for (const [path, { outcome }] of files) {
    if (outcome instanceof UnreadableArticle) {
      faults.push(outcome);
      continue;
    }
    if (left.has(path)) continue;
    for (const article of outcome.articles) {
      const owner = owners.get(article.id);
      if (owner === undefined) {
        owners.set(article.id, path);
        articles.push(article);
      } else faults.push(twice(article.id, path, owner));
    }
    if (outcome.articles.some(({ id }) => owners.get(id) === path)) faults.push(...outcome.faults);
    const others = copies.get(path);
    if (others) faults.push(copied(path, others));
  }
  return { articles, faults };
}

const twice = (id: string, file: string, owner: string): ArticleFault =>
  new UnreadableArticle(file, ({ intake }) => intake.idTaken(id, owner));

type Opened = { readonly path: string } & (
  | { readonly known: KnownFile }
  | (Omit<KnownFile, 'outcome'> & { readonly bytes: Uint8Array | null })
);

/** What is larger, in bytes, is opened when its turn has come, so that many large documents do not fill the memory. */
const OPENED_AHEAD = 1_000_000;

/** The file as it is now, its bytes where they may be others than before and are not many; null when it is gone, or no file. */
async function openFile(path: string, known: KnownFile | undefined): Promise<Opened | null> {
  try {
    const stats = await stat(path);
    if (!stats.isFile()) return null;
    const size = stats.size;
    const modified = Math.max(stats.mtimeMs, stats.ctimeMs);
    const same = known?.size === size && known.modified === modified && known.readAt - modified > CLOCK_GRAIN;
    if (same) return { path, known };
    const readAt = Date.now();
    const reason = tooLarge(path, size);
    if (reason === null)
      return { path, size, modified, readAt, bytes: size <= OPENED_AHEAD ? await readFile(path) : null };
    return { path, known: { size, modified, readAt, outcome: new UnreadableArticle(path, reason) } };
  } catch (cause) {
    if (isGone(cause)) return null;
    return { path, known: { size: -1, modified: 0, readAt: 0, outcome: cannotOpen(path, cause) } };
  }
}

/** Reads files one after the other, in small steps; documents apart. */
function* readInto(files: Map<string, KnownFile>, opened: readonly (Opened | null)[], apart: ApartReader): Steps {
  for (const file of opened) {
    if (!file) continue;
    if ('known' in file) files.set(file.path, file.known);
    else {
      const { path, bytes, ...facts } = file;
      files.set(path, { ...facts, outcome: yield* outcomeOf(path, bytes, apart) });
      yield;
    }
  }
}

function* outcomeOf(
  path: string,
  opened: Uint8Array | null,
  apart: ApartReader,
): Steps<KnownReading | UnreadableArticle> {
  try {
    const bytes = opened ?? (yield* awaited(readFile(path)));
    const source = { path, bytes };
    const reading = isDocument(path) ? yield* awaited(apart.read(source)) : yield* readingOf(source);
    return { ...reading, contents: contentsOf(reading.articles, path) };
  } catch (error) {
    return error instanceof UnreadableArticle ? error : cannotOpen(path, error);
  }
}

interface Listing {
  readonly files: string[];
  /** Endings of files that no format reads. */
  readonly unread: string[];
  readonly faults: ArticleFault[];
  readonly linked: string[];
}

async function listFiles(roots: readonly string[]): Promise<Listing> {
  const listing: Listing = { files: [], unread: [], faults: [], linked: [] };
  const seen = new Set<string>();
  for (const root of roots) await visit(root, listing, seen);
  return listing;
}

/** Adds the files at or under a path, in the order of their names; those of a real folder once. */
async function visit(path: string, listing: Listing, seen: Set<string>): Promise<void> {
  try {
    const isFolder = (await stat(path)).isDirectory();
    if (!isFolder && !isReadable(path)) return;
    const place = await realpath(path);
    if (isFolder && seen.has(place)) return;
    if (place !== resolve(path)) listing.linked.push(place);
    if (!isFolder) {
      listing.files.push(path);
      return;
    }
    seen.add(place);
    const entries = await readdir(path, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const inside = join(path, entry.name);
      if (!entry.isFile()) await visit(inside, listing, seen);
      else if (isReadable(entry.name)) listing.files.push(inside);
      else {
        const ending = unreadEnding(entry.name);
        if (ending !== null) listing.unread.push(ending);
      }
    }
  } catch (cause) {
    if (!isGone(cause)) listing.faults.push(cannotOpen(path, cause));
  }
}

/** A file may vanish while the folder is read; a link may lead nowhere, or to itself. */
const GONE: readonly unknown[] = ['ENOENT', 'ENOTDIR', 'ELOOP'];
const isGone = (error: unknown): boolean => GONE.includes(codeOf(error));

/** A fault of the file system's as people are told it; anything else is a bug and goes on. */
function cannotOpen(file: string, cause: unknown): UnreadableArticle {
  const code = codeOf(cause);
  if (typeof code !== 'string') throw cause;
  return new UnreadableArticle(file, ({ intake }) => intake.cannotOpen(code), undefined, { cause });
}
