import { Unreadable } from './format.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Bytes as text: UTF-8, without its byte order mark, lines ended by a line feed.
 * @throws Unreadable when the bytes are no text, with the line where that shows, or nothing but white space
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new Unreadable('it is written in UTF-16; save it as UTF-8');
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new Unreadable('it is a binary file, not text', lineOf(bytes, nul));
  const text = decodeUtf8(withLineFeeds(bytes));
  if (text.trim() === '') throw new Unreadable('it is empty');
  return text;
}

/** `\r\n` and `\r` as `\n`: no UTF-8 sequence holds either. */
function withLineFeeds(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(CARRIAGE_RETURN)) return bytes;
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED) continue;
    kept[length++] = byte === CARRIAGE_RETURN ? LINE_FEED : byte;
  }
  return kept.subarray(0, length);
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Unreadable('it is not UTF-8 text; save it as UTF-8', firstBadLine(bytes), { cause });
  }
}

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0 && at < offset; at = bytes.indexOf(LINE_FEED, at + 1)) line++;
  return line;
}

/** No UTF-8 sequence holds a line feed, so a line alone is valid or not. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let line = 1; ; line++) {
    const feed = bytes.indexOf(LINE_FEED, start);
    try {
      decoder.decode(bytes.subarray(start, feed < 0 ? undefined : feed));
    } catch {
      return line;
    }
    if (feed < 0) return line;
    start = feed + 1;
  }
}
