import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { PackedPage } from './pages.ts';
import type { VocabularyState } from './vocabulary.ts';

/** What is saved of an index: the words as numbers and every article's numbers, by the article's hash. */
export interface SavedIndex {
  readonly vocabulary: VocabularyState;
  readonly pages: ReadonlyMap<string, PackedPage>;
}

/** Raised whenever the layout changes, or how words are read: an older file is then outdated. */
const VERSION = 1;
const MAGIC = 'verbatim-index';
const ARRAYS = ['tokens', 'sentences', 'starts', 'title', 'stems', 'holding', 'acronyms'] as const;

interface Head {
  readonly vocabulary: VocabularyState;
  readonly pages: readonly { readonly hash: string; readonly language: string; readonly lengths: readonly number[] }[];
}

const giveWay = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
/** Hashed at a time, before giving way. */
const CHUNK = 4 * 2 ** 20;

async function digest(body: Buffer): Promise<string> {
  const hash = createHash('sha256');
  for (let at = 0; at < body.length; at += CHUNK) {
    hash.update(body.subarray(at, at + CHUNK));
    await giveWay();
  }
  return hash.digest('hex');
}

const bytesOf = (array: Int32Array): Buffer => Buffer.from(array.buffer, array.byteOffset, array.byteLength);

/**
 * Writes an index whole or not at all: beside the old file first, then in its place. One line names format, version and
 * SHA-256 of what follows: the length of a JSON head, the head, and all arrays as 32-bit numbers of this machine's order.
 */
export async function saveIndex(path: string, { vocabulary, pages }: SavedIndex): Promise<void> {
  const head: Head = {
    vocabulary,
    pages: [...pages].map(([hash, page]) => ({
      hash,
      language: page.language,
      lengths: ARRAYS.map((name) => page[name].length),
    })),
  };
  const json = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  const arrays = [...pages.values()].flatMap((page) => ARRAYS.map((name) => bytesOf(page[name])));
  const body = Buffer.concat([length, json, ...arrays]);
  const temporary = `${path}.${process.pid}.tmp`;
  await mkdir(dirname(path), { recursive: true });
  try {
    const file = await open(temporary, 'w');
    try {
      await file.write(`${MAGIC} ${VERSION} ${await digest(body)}\n`);
      await file.writeFile(body);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** What came of looking for a saved index: the index, or why there is none to use. */
export type Loaded =
  | { readonly index: SavedIndex }
  | { readonly missing: true }
  | { readonly unusable: 'outdated' | 'damaged' | 'unreadable' };

/** Reads a saved index. A file that is not whole, or of another version, is never used. */
export async function loadIndex(path: string): Promise<Loaded> {
  let file: Buffer;
  try {
    file = await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { missing: true };
    return { unusable: 'unreadable' };
  }
  const lineEnd = file.subarray(0, 200).indexOf(10);
  const [magic, version, checksum] = file.subarray(0, Math.max(0, lineEnd)).toString('latin1').split(' ');
  if (magic !== MAGIC) return { unusable: 'damaged' };
  if (version !== String(VERSION)) return { unusable: 'outdated' };
  const body = file.subarray(lineEnd + 1);
  if ((await digest(body)) !== checksum) return { unusable: 'damaged' };
  // Whole by its checksum: from here on the file is what `saveIndex` wrote.
  const headEnd = 4 + body.readUInt32LE(0);
  const head = JSON.parse(body.subarray(4, headEnd).toString()) as Head;
  // Copied, since 32-bit numbers must begin at a multiple of four bytes; all arrays are views of the one copy.
  const numbers = new Int32Array(new Uint8Array(body.subarray(headEnd)).buffer);
  let at = 0;
  const pages = new Map<string, PackedPage>();
  for (const { hash, language, lengths } of head.pages) {
    const [tokens = 0, sentences = 0, starts = 0, title = 0, stems = 0, holding = 0, acronyms = 0] = lengths;
    const take = (length: number): Int32Array => {
      at += length;
      return numbers.subarray(at - length, at);
    };
    pages.set(hash, {
      language,
      tokens: take(tokens),
      sentences: take(sentences),
      starts: take(starts),
      title: take(title),
      stems: take(stems),
      holding: take(holding),
      acronyms: take(acronyms),
    });
  }
  return { index: { vocabulary: head.vocabulary, pages } };
}
