// By which charset bytes are text, as pages, feeds, documents and links have it in common. What counts more than what is for each to say.

const MARKS: readonly (readonly [charset: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** No mark, but every other byte of `<?`, `<!` or `<h` is zero. */
const BEGINNINGS: typeof MARKS = [0x3f, 0x21, 0x68].flatMap((second) => [
  ['utf-16le', [0x3c, 0, second, 0]],
  ['utf-16be', [0, 0x3c, 0, second]],
]);

const charsetIn = (table: typeof MARKS, bytes: Uint8Array): string | undefined =>
  table.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];

/** The charset of a byte order mark; undefined where there is none. */
export const charsetMarked = (bytes: Uint8Array): string | undefined => charsetIn(MARKS, bytes);

/** That of a byte order mark, or of markup in two bytes a letter. */
export const charsetShown = (bytes: Uint8Array): string | undefined =>
  charsetMarked(bytes) ?? charsetIn(BEGINNINGS, bytes);

/** The charset that a label means, `windows-1252` for `latin1`; undefined for one that means nothing. */
export function charsetNamed(label: string | undefined): string | undefined {
  if (!label || label === 'x-user-defined') return undefined;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

/** The text, without its mark. Node 20 decodes windows-1252 as Latin 1 where it decodes all at once. */
export const decodeAs = (charset: string, bytes: Uint8Array): string =>
  new TextDecoder(charset).decode(bytes, { stream: charset === 'windows-1252' });

export function validUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
