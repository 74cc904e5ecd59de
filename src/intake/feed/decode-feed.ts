import { Unreadable } from '../format.ts';

const MARKS: readonly (readonly [label: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  // No mark, but every other byte of `<?` is zero.
  ['utf-16le', [0x3c, 0, 0x3f, 0]],
  ['utf-16be', [0, 0x3c, 0, 0x3f]],
];

const DECLARED = /^\s*<\?xml\s[^<>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i;

/**
 * A feed's bytes as text: by its byte order mark, else as UTF-8 where it is valid, whatever was said of it; else by what came with it,
 * its XML declaration, or as windows-1252.
 * @throws Unreadable where the bytes are no text, or none
 */
export function decodeFeed(bytes: Uint8Array, charset: string | undefined): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  if (!marked && bytes.includes(0)) throw new Unreadable('it is a binary file, not a feed');
  const text = marked ? new TextDecoder(marked).decode(bytes) : (validUtf8(bytes) ?? decodeDeclared(bytes, charset));
  if (text.trim() === '') throw new Unreadable('it is empty');
  return text;
}

function decodeDeclared(bytes: Uint8Array, charset: string | undefined): string {
  const declared = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 300)))?.[1];
  const decoders = [charset, declared, 'windows-1252'].flatMap((label) => decoderOf(label) ?? []);
  // What is not valid UTF-8 is not UTF-8, and without zeros no UTF-16.
  const decoder = decoders.find(({ encoding }) => !encoding.startsWith('utf-'));
  return (decoder ?? new TextDecoder('windows-1252')).decode(bytes);
}

function validUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decoderOf(label: string | undefined) {
  try {
    return label === undefined ? undefined : new TextDecoder(label.trim());
  } catch {
    return undefined;
  }
}
