import { Unreadable } from '../format.ts';

/** A page names its charset within so many bytes, or not at all. */
const HEAD = 4096;

const MARKS: readonly (readonly [label: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  // No mark, but every other byte of the first tag is zero.
  ['utf-16le', [0x3c, 0, 0x21, 0]],
  ['utf-16le', [0x3c, 0, 0x68, 0]],
  ['utf-16be', [0, 0x3c, 0, 0x21]],
  ['utf-16be', [0, 0x3c, 0, 0x68]],
];

const META = /<meta\s[^<>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i;
const XML = /^\s*<\?xml\s[^<>]{0,100}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i;

/**
 * A page's bytes as text: by its byte order mark, what came with it, its `<meta>` or XML declaration; without any UTF-8 where it is
 * valid, else windows-1252. A charset that is named and plainly not meant is passed over: valid UTF-8 called Latin, UTF-16 in single bytes.
 *
 * @param charset from the header `Content-Type`, where the page came with one
 * @throws Unreadable where the bytes are no text, or none
 */
export function decodePage(bytes: Uint8Array, charset?: string): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  if (!marked && bytes.subarray(0, HEAD).includes(0)) throw new Unreadable('it is a binary file, not a web page');
  const text = marked ? new TextDecoder(marked).decode(bytes) : decodeUnmarked(bytes, charset);
  if (text.trim() === '') throw new Unreadable('it is empty');
  return text;
}

function decodeUnmarked(bytes: Uint8Array, charset: string | undefined): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const named = [charset, META.exec(head)?.[1], XML.exec(head)?.[1]]
    .map(decoderOf)
    .find((decoder) => decoder !== undefined);
  const utf8 = named === undefined || /^(?:windows-1252|utf-)/.test(named.encoding) ? validUtf8(bytes) : undefined;
  if (utf8 !== undefined) return utf8;
  if (!named || named.encoding === 'windows-1252' || named.encoding.startsWith('utf-16')) return decodeWestern(bytes);
  const text = named.decode(bytes);
  return named.encoding === 'utf-8' && isMostlyBroken(text) ? decodeWestern(bytes) : text;
}

/** Node 20 decodes windows-1252 as Latin 1 where it decodes all at once. */
const decodeWestern = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes, { stream: true });

function decoderOf(label: string | undefined): InstanceType<typeof TextDecoder> | undefined {
  if (!label || label === 'x-user-defined') return undefined;
  try {
    return new TextDecoder(label.trim());
  } catch {
    return undefined;
  }
}

function validUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether of what is not ASCII most could not be read. */
function isMostlyBroken(text: string): boolean {
  const broken = text.split('\ufffd').length - 1;
  return broken * 2 > (text.match(/[^\0-\x7f]/g)?.length ?? 0);
}
