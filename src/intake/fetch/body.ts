import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { codeOf } from '../../base/error-code.ts';
import { badlyPacked, tooLargeAnswer, unknownPacking } from './faults.ts';
import { type Headers, headerOf } from './headers.ts';
import type { Limits } from './limits.ts';

/**
 * All of an answer, unpacked. Reading ends where the limit is passed, in what is received and once more in what comes of it: what is
 * held meanwhile is a small multiple of the limit, whatever is packed.
 *
 * @throws UserError `fetch-too-large` or `fetch-failed`
 */
export async function readBody(
  body: Readable,
  headers: Headers,
  url: URL,
  { bytes: most }: Limits,
): Promise<Uint8Array> {
  const announced = Number(headerOf(headers, 'content-length') ?? 0);
  if (announced > most) throw tooLargeAnswer(url, most, announced);
  const chunks: Uint8Array[] = [];
  let received = 0;
  for await (const chunk of body) {
    received += chunk.length;
    if (received > most) throw tooLargeAnswer(url, most);
    chunks.push(chunk);
  }
  return unpacked(Buffer.concat(chunks), headerOf(headers, 'content-encoding'), url, most);
}

async function unpacked(packed: Buffer, encoding: string | null, url: URL, most: number): Promise<Uint8Array> {
  const unpack = unpackerFor(encoding?.trim().toLowerCase() ?? '', packed);
  if (unpack === undefined) throw unknownPacking(url);
  if (unpack === null || packed.length === 0) return packed;
  try {
    return await unpack(packed, { maxOutputLength: most });
  } catch (cause) {
    throw codeOf(cause) === 'ERR_BUFFER_TOO_LARGE' ? tooLargeAnswer(url, most) : badlyPacked(url, cause);
  }
}

/** One packing, never several around each other: null where there is none, undefined where it is none that was asked for. */
function unpackerFor(encoding: string, packed: Buffer) {
  if (encoding === '' || encoding === 'identity') return null;
  if (encoding === 'gzip' || encoding === 'x-gzip') return promisify(gunzip);
  if (encoding === 'br') return promisify(brotliDecompress);
  // "deflate" is meant with zlib's header; some servers leave it out.
  if (encoding === 'deflate') return promisify(((packed[0] ?? 0) & 0x0f) === 8 ? inflate : inflateRaw);
  return undefined;
}
