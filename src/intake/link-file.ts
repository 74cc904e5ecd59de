import { extname } from 'node:path';
import { charsetMarked, decodeAs } from './charset.ts';
import { decodedOnce } from './entities.ts';
import { isWebAddress } from './from-url.ts';

/** The endings of files that hold nothing but an address, in lower case: of Windows, of macOS, of Linux. */
export const LINK_ENDINGS: readonly string[] = ['.url', '.webloc', '.desktop'];

/** Larger than any such file, in bytes. */
const LARGEST = 64_000;

export const isLinkFile = (path: string): boolean => LINK_ENDINGS.includes(extname(path).toLowerCase());

/**
 * The web address in a file that is dragged out of a browser's address bar; null where a file is none such, or leads nowhere on the
 * web. Such a file is no article: whoever adds one adds the page behind it.
 */
export function addressIn(path: string, bytes: Uint8Array): string | null {
  if (!isLinkFile(path) || bytes.length > LARGEST) return null;
  const ending = extname(path).toLowerCase();
  const found = ending === '.webloc' ? inPropertyList(bytes) : inSection(textOf(bytes), ending);
  const address = found?.trim();
  return address !== undefined && address.length <= 2000 && isWebAddress(address) ? address : null;
}

/** By its byte order mark; else what is ASCII in it, which an address is, whatever the rest is written in. */
const textOf = (bytes: Uint8Array): string => decodeAs(charsetMarked(bytes) ?? 'utf-8', bytes);

/** `URL=` below `[InternetShortcut]` or `[Desktop Entry]`. */
function inSection(text: string, ending: string): string | undefined {
  const section = ending === '.url' ? '[internetshortcut]' : '[desktop entry]';
  let isInside = false;
  for (const line of text.split(/\r\n?|\n/)) {
    if (/^\s*\[/.test(line)) isInside = line.trim().toLowerCase() === section;
    const found = isInside ? /^\s*url(?:\[\$e\])?\s*=(.*)$/i.exec(line)?.[1] : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function inPropertyList(bytes: Uint8Array): string | undefined {
  if (textOf(bytes.subarray(0, 8)) === 'bplist00') return inBinaryList(bytes);
  const found = /<key>\s*URL\s*<\/key>\s*<string>([^<]{1,2000})<\/string>/.exec(textOf(bytes))?.[1];
  return found === undefined ? undefined : decodedOnce(found);
}

/**
 * The text that `URL` leads to in the dictionary at the top of Apple's binary property list; of all else it may hold nothing is read.
 * The last 32 bytes tell how wide references are and where the table of offsets stands.
 * Source: CFBinaryPList.c of Apple's CoreFoundation.
 */
function inBinaryList(bytes: Uint8Array): string | undefined {
  const trailer = bytes.length - 32;
  const number = (at: number, width: number): number => {
    // What the file says of itself may lead anywhere, to places that no number counts.
    if (at + width > bytes.length) return 0;
    let value = 0;
    for (let next = at; next < at + width; next++) value = value * 256 + (bytes[next] ?? 0);
    return value;
  };
  const [offsetWidth, referenceWidth] = [bytes[trailer + 6] ?? 0, bytes[trailer + 7] ?? 0];
  const table = number(trailer + 24, 8);
  const placeOf = (object: number): number => number(table + object * offsetWidth, offsetWidth);

  /** What kind of object stands there, how many things it holds, and where they begin. */
  function objectAt(at: number): { kind: number; count: number; start: number } {
    const marker = bytes[at] ?? 0;
    const [kind, count] = [marker >> 4, marker & 15];
    if (count < 15) return { kind, count, start: at + 1 };
    const width = 2 ** ((bytes[at + 1] ?? 0) & 15);
    return width > 4 ? { kind: 0, count: 0, start: at } : { kind, count: number(at + 2, width), start: at + 2 + width };
  }
  function textAt(at: number): string | undefined {
    const { kind, count, start } = objectAt(at);
    if (kind === 5) return new TextDecoder('latin1').decode(bytes.subarray(start, start + count));
    return kind === 6 ? new TextDecoder('utf-16be').decode(bytes.subarray(start, start + 2 * count)) : undefined;
  }

  const { kind, count, start } = objectAt(placeOf(number(trailer + 16, 8)));
  if (kind !== 13 || referenceWidth === 0 || start + 2 * count * referenceWidth > trailer) return undefined;
  const referred = (index: number): string | undefined =>
    textAt(placeOf(number(start + index * referenceWidth, referenceWidth)));
  for (let key = 0; key < count; key++) if (referred(key) === 'URL') return referred(count + key);
  return undefined;
}
