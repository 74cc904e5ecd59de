import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { codeOf } from './error-code.ts';
import { giveWay } from './steps.ts';

/** What a file holds and how it is laid out; a file of another version is outdated. Name and version together: at most 60 ASCII characters, the version without a space. */
export interface Format {
  readonly name: string;
  readonly version: number | string;
}

/** The first line has this many bytes, so that 32-bit numbers right after it begin at a multiple of four. */
const LINE = 64;
const DIGEST = 32;
/** Hashed and written at a time, in bytes: a millisecond. */
const BLOCK = 2 ** 20;

const firstLine = ({ name, version }: Format): Buffer => Buffer.from(`${`${name} ${version}`.padEnd(LINE - 1)}\n`);

/** The parts, gathered into blocks. */
function* blocksOf(parts: Iterable<Uint8Array>): Generator<Uint8Array> {
  let gathered: Uint8Array[] = [];
  let length = 0;
  for (const part of parts) {
    gathered.push(part);
    length += part.length;
    if (length < BLOCK) continue;
    const whole = Buffer.concat(gathered);
    for (let at = 0; at < length; at += BLOCK) yield whole.subarray(at, at + BLOCK);
    gathered = [];
    length = 0;
  }
  yield Buffer.concat(gathered);
}

/** A number that no other process of the same process id has: containers give every process the same one. */
const BORN = Math.round(performance.timeOrigin);

const temporaryFor = (path: string): string => `${path}.${process.pid}.${BORN}.tmp`;

/** Whether a process of that id is there, ours or somebody else's. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/**
 * Removes what processes that ended while they wrote this file have left beside it; never what a living one writes. A
 * leftover that cannot be removed stays.
 */
export async function removeLeftovers(path: string): Promise<void> {
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (!name.startsWith(`${basename(path)}.`)) continue;
    const [, pid, born] = /^\.(\d+)(?:\.(\d+))?\.tmp$/.exec(name.slice(basename(path).length)) ?? [];
    if (pid === undefined) continue;
    const isOurs = Number(pid) === process.pid;
    const isLeft = isOurs ? born !== String(BORN) : !isAlive(Number(pid));
    if (isLeft) await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

/**
 * Writes a file whole or not at all: beside the old one first, then in its place. Format and version come first, the SHA-256
 * of everything last. Gives way between blocks, and asks for the parts as they are written.
 */
export async function writeWhole(path: string, format: Format, parts: Iterable<Uint8Array>): Promise<void> {
  const temporary = temporaryFor(path);
  await mkdir(dirname(path), { recursive: true });
  try {
    const file = await open(temporary, 'w');
    try {
      const hash = createHash('sha256');
      const put = (block: Uint8Array): Promise<void> => {
        hash.update(block);
        return file.writeFile(block);
      };
      await put(firstLine(format));
      for (const block of blocksOf(parts)) await put(block);
      await file.writeFile(hash.digest());
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

/** What a file holds between its first line and its checksum, or why that cannot be had. */
export type WholeFile =
  | { readonly bytes: Buffer }
  | { readonly missing: true }
  | { readonly unusable: 'outdated' | 'damaged' | 'unreadable' };

/** Reads a file that `writeWhole` wrote. One that is not whole, or of another version, is never given. */
export async function readWhole(path: string, format: Format): Promise<WholeFile> {
  let file: Buffer;
  try {
    file = await readFile(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { missing: true };
    return { unusable: 'unreadable' };
  }
  const start = file.subarray(0, LINE);
  if (!start.equals(firstLine(format)))
    return { unusable: start.toString('latin1').startsWith(`${format.name} `) ? 'outdated' : 'damaged' };
  const end = file.length - DIGEST;
  const hash = createHash('sha256');
  for (let at = 0; at < end; at += BLOCK) {
    hash.update(file.subarray(at, Math.min(end, at + BLOCK)));
    await giveWay();
  }
  return hash.digest().equals(file.subarray(Math.max(0, end)))
    ? { bytes: file.subarray(LINE, end) }
    : { unusable: 'damaged' };
}
