import { isPrintable } from '../base/printable.ts';
import { Unreadable } from './format.ts';

const LINE_FEED = 0x0a;
const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;

/**
 * Bytes as text: UTF-8, without its byte order mark, lines ended by a line feed, no control characters.
 * @throws Unreadable when the bytes are no text, with the line where that shows, or nothing but white space
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new Unreadable(({ intake }) => intake.utf16);
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new Unreadable(({ intake }) => intake.binary, lineOf(bytes, nul));
  const found = decodeUtf8(bytes);
  const text = isPrintable(found) ? found : decodeUtf8(printableBytes(bytes));
  if (text.trim() === '') throw new Unreadable(({ intake }) => intake.empty);
  return text;
}

/**
 * The bytes of a text whose lines all end in a line feed, without control characters: U+2028, U+0085, the vertical tab and the form
 * feed end a line too, U+2029 ends a paragraph.
 */
function printableBytes(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    const next = bytes[at + 1] ?? 0;
    if (byte === 0xc2 && next >= 0x80 && next <= 0x9f) {
      at++;
      if (next === 0x85) kept[length++] = LINE_FEED;
    } else if (byte === 0xe2 && next === 0x80 && (bytes[at + 2] === 0xa8 || bytes[at + 2] === 0xa9)) {
      at += 2;
      kept[length++] = LINE_FEED;
      if (bytes[at] === 0xa9) kept[length++] = LINE_FEED;
    } else if (byte === CARRIAGE_RETURN ? next !== LINE_FEED : byte === 0x0b || byte === 0x0c) {
      kept[length++] = LINE_FEED;
    } else if ((byte >= 0x20 && byte !== 0x7f) || byte === TAB || byte === LINE_FEED) kept[length++] = byte;
  }
  return kept.subarray(0, length);
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Unreadable(({ intake }) => intake.notUtf8, firstBadLine(bytes), { cause });
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
