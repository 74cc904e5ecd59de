import { type Draft, Unreadable } from '../format.ts';
import { addressIn } from './address.ts';
import { readPage } from './page.ts';

/** A page saved as one file: a message in parts, by RFC 2557. */
interface Part {
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** Still encoded. */
  readonly body: Uint8Array;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const LONGEST_HEAD = 64_000;
const MOST_PARTS = 2_000;
const DEEPEST = 4;

/**
 * Reads the article of a web page that a browser saved with all its pictures in one file.
 * @throws Unreadable where there is no page in it, or as `readPage` does
 */
export async function readMhtml(bytes: Uint8Array): Promise<Draft> {
  const whole = partOf(bytes);
  const root = whole && rootOf(whole, 0);
  if (!root) throw new Unreadable(({ intake }) => intake.noPageInArchive);
  const { headers } = root;
  const url = [
    headers.get('content-location'),
    whole.headers.get('snapshot-content-location'),
    whole.headers.get('content-location'),
  ]
    .map((address) => addressIn(address, undefined))
    .find((address) => address !== undefined);
  const charset = parameter(headers.get('content-type') ?? '', 'charset');
  return readPage({ bytes: decoded(root), url, charset });
}

/** The page itself: the part that the archive names as its first, else the first of HTML. */
function rootOf(part: Part, depth: number): Part | undefined {
  const type = part.headers.get('content-type') ?? 'text/html';
  if (/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return part;
  const boundary = parameter(type, 'boundary');
  if (!/^\s*multipart\//i.test(type) || boundary === undefined || depth >= DEEPEST) return undefined;
  const parts = partsOf(part.body, boundary);
  const start = parameter(type, 'start');
  const named = parts.find(({ headers }) => start !== undefined && headers.get('content-id')?.trim() === start);
  for (const one of named ? [named, ...parts] : parts) {
    const root = rootOf(one, depth + 1);
    if (root) return root;
  }
  return undefined;
}

/** A parameter of a header's value: `charset="utf-8"`. */
function parameter(value: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`, 'i').exec(value);
  return found?.[1] ?? found?.[2];
}

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** Its head up to the first blank line, and what stands below; undefined where it has no head. */
function partOf(bytes: Uint8Array): Part | undefined {
  const head = latin(bytes.subarray(0, LONGEST_HEAD));
  const start = /^(?:\ufeff|ï»¿)?\s*/.exec(head)?.[0].length ?? 0;
  const end = /\r?\n[ \t]*\r?\n/.exec(head.slice(start));
  if (!end) return undefined;
  const lines = head
    .slice(start, start + end.index)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  const headers = new Map<string, string>();
  for (const line of lines) {
    const [, name, value] = /^([\w-]{1,100})\s*:\s*(.*)$/.exec(line) ?? [];
    if (name && !headers.has(name.toLowerCase())) headers.set(name.toLowerCase(), value ?? '');
  }
  return headers.size === 0 ? undefined : { headers, body: bytes.subarray(start + end.index + end[0].length) };
}

function partsOf(body: Uint8Array, boundary: string): Part[] {
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const parts: Part[] = [];
  let from: number | undefined;
  for (
    let at = buffer.indexOf(mark);
    at >= 0 && parts.length < MOST_PARTS;
    at = buffer.indexOf(mark, at + mark.length)
  ) {
    if (at > 0 && buffer[at - 1] !== LINE_FEED) continue;
    const after = buffer.subarray(at + mark.length, at + mark.length + 2).toString('latin1');
    // Another boundary may begin with this one.
    if (!/^(?:--|\r\n|\n|\s|$)/.test(after)) continue;
    if (from !== undefined) take(from, at);
    from = undefined;
    if (after === '--') break;
    const feed = buffer.indexOf(LINE_FEED, at);
    if (feed < 0) break;
    from = feed + 1;
  }
  // An archive that was cut off ends without its last mark.
  if (from !== undefined) take(from, buffer.length);
  return parts;

  function take(start: number, end: number): void {
    const part = partOf(body.subarray(start, body[end - 2] === CARRIAGE_RETURN ? end - 2 : end));
    if (part) parts.push(part);
  }
}

function decoded({ headers, body }: Part): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.trim().toLowerCase();
  if (encoding === 'base64') return new Uint8Array(Buffer.from(latin(body), 'base64'));
  return encoding === 'quoted-printable' ? fromQuotedPrintable(body) : body;
}

const EQUALS = 0x3d;

/** `=E4` is a byte, `=` at the end of a line nothing; what is neither stays as it stands. */
function fromQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === EQUALS) {
      const [first, second] = [bytes[at + 1], bytes[at + 2]];
      if (first === LINE_FEED) {
        at++;
        continue;
      }
      if (first === CARRIAGE_RETURN && second === LINE_FEED) {
        at += 2;
        continue;
      }
      const digits = String.fromCharCode(first ?? 0, second ?? 0);
      if (/^[\da-f]{2}$/i.test(digits)) {
        kept[length++] = Number.parseInt(digits, 16);
        at += 2;
        continue;
      }
    }
    kept[length++] = byte;
  }
  return kept.subarray(0, length);
}
