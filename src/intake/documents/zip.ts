import { inflateRawSync } from 'node:zlib';
import { codeOf } from '../../base/error-code.ts';
import { Unreadable } from '../format.ts';

// Written out, since the packages that unpack containers trust what a container says of its sizes: one that lies keeps them busy for
// minutes. The runtime's own inflate stops where it is told to.

/** Far more than a document or a book is made of. */
const MOST_FILES = 10_000;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const [END_SIZE, ENTRY_SIZE, LOCAL_SIZE] = [22, 46, 30];
const LONGEST_COMMENT = 0xffff;
const [STORED, DEFLATED] = [0, 8];
const ENCRYPTED = 1;

export interface ZipLimits {
  /** In bytes, of one file when it is unpacked. */
  readonly file: number;
  /** Of all that are. */
  readonly all: number;
}

/** Files of a container by their names; each is unpacked when it is asked for, once. */
export interface Zip {
  readonly names: readonly string[];
  /** @throws Unreadable where it is too large, damaged or locked; undefined where there is none */
  file(name: string): Uint8Array | undefined;
}

interface Entry {
  readonly method: number;
  readonly flags: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

const damaged = (cause?: unknown): Unreadable =>
  new Unreadable(({ intake }) => intake.damagedArchive, undefined, { cause });

const tooLarge = (limit: number): Unreadable => new Unreadable(({ intake }) => intake.unpacksTooLarge(limit / 1e6));

/** Looks at the directory of a container. @throws Unreadable where it is damaged or holds more than is read */
export function openZip(bytes: Uint8Array, limits: ZipLimits): Zip {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directoryOf(view);
  const unpacked = new Map<string, Uint8Array>();
  let room = limits.all;
  return {
    names: [...entries.keys()],
    file(name) {
      const entry = entries.get(name);
      const known = unpacked.get(name);
      if (!entry || known) return known;
      const most = Math.min(limits.file, room);
      if (entry.unpacked > most) throw tooLarge(limits.file < room ? limits.file : limits.all);
      const file = unpack(view, entry, most);
      room -= file.length;
      unpacked.set(name, file);
      return file;
    },
  };
}

function directoryOf(view: Buffer): Map<string, Entry> {
  const end = endOf(view);
  const count = view.readUInt16LE(end + 10);
  if (count > MOST_FILES) throw new Unreadable(({ intake }) => intake.tooManyFiles(MOST_FILES));
  const entries = new Map<string, Entry>();
  let at = view.readUInt32LE(end + 16);
  for (let n = 0; n < count; n++) {
    if (at + ENTRY_SIZE > view.length || view.readUInt32LE(at) !== ENTRY) throw damaged();
    const name = at + ENTRY_SIZE;
    const length = view.readUInt16LE(at + 28);
    entries.set(view.toString('utf8', name, name + length), {
      flags: view.readUInt16LE(at + 8),
      method: view.readUInt16LE(at + 10),
      packed: view.readUInt32LE(at + 20),
      unpacked: view.readUInt32LE(at + 24),
      at: view.readUInt32LE(at + 42),
    });
    at = name + length + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return entries;
}

/** The record at the end, behind which only a comment may stand. */
function endOf(view: Buffer): number {
  const first = Math.max(0, view.length - END_SIZE - LONGEST_COMMENT);
  for (let at = view.length - END_SIZE; at >= first; at--) if (view.readUInt32LE(at) === END) return at;
  throw damaged();
}

function unpack(view: Buffer, { at, method, flags, packed }: Entry, most: number): Uint8Array {
  if (flags & ENCRYPTED) throw new Unreadable(({ intake }) => intake.locked);
  if (at + LOCAL_SIZE > view.length || view.readUInt32LE(at) !== LOCAL) throw damaged();
  const from = at + LOCAL_SIZE + view.readUInt16LE(at + 26) + view.readUInt16LE(at + 28);
  if (from + packed > view.length) throw damaged();
  const data = view.subarray(from, from + packed);
  if (method === STORED) {
    if (packed > most) throw tooLarge(most);
    return new Uint8Array(data);
  }
  if (method !== DEFLATED) throw new Unreadable(({ intake }) => intake.unknownPacking);
  try {
    return new Uint8Array(inflateRawSync(data, { maxOutputLength: Math.max(1, most) }));
  } catch (cause) {
    throw codeOf(cause) === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(most) : damaged(cause);
  }
}
