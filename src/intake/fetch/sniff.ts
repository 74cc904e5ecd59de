import { charsetMarked, decodeAs } from '../charset.ts';
import type { ContentType, Sniffed } from './content-type.ts';
import { BINARIES, type Binary } from './signatures.ts';

/** As much as a format needs to show itself, in bytes. */
const HEAD = 4_096;

/** What no text holds but by mistake: control characters other than white space and ESC, which old Japanese pages use. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/;

/**
 * What bytes are: their own signature first, then their first element; what the server says decides between kinds of text.
 *
 * @param mime what the server says, in lower case
 */
export function sniff(bytes: Uint8Array, mime: string | null, charset: string | null): Sniffed {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const binary = binaryIn(raw);
  if (binary) return binary;
  const head = headOf(raw, charset);
  const markup = markupIn(head, mime);
  if (markup) return markup;
  if (CONTROLS.test(head)) return { unreadable: ({ fetching }) => fetching.kinds.unknown };
  return textIn(head, mime);
}

function binaryIn(raw: Buffer): Sniffed | null {
  const isText = !CONTROLS.test(raw.toString('latin1', 0, HEAD));
  const found = BINARIES.find(
    (one) =>
      (one.isText || !isText) && raw.toString('latin1', one.at, (one.at ?? 0) + one.starts.length) === one.starts,
  );
  if (found) return kindOf(found, raw);
  // Readers of PDF look for it in the first kilobyte, and so it is put behind all kinds of rubbish.
  return !isText && raw.toString('latin1', 0, 1_024).includes('%PDF-1.') ? { readable: 'application/pdf' } : null;
}

function kindOf({ is, holding = [] }: Binary, raw: Buffer): Sniffed {
  return holding.find(({ holds }) => raw.includes(holds))?.is ?? is;
}

function headOf(raw: Buffer, charset: string | null): string {
  const head = raw.subarray(0, HEAD);
  const marked = charsetMarked(head);
  if (marked === 'utf-8') return head.toString('latin1', 3);
  if (marked !== undefined) return decodeAs(marked, head);
  return charset?.startsWith('utf-16')
    ? decodeAs(charset === 'utf-16be' ? charset : 'utf-16le', head)
    : head.toString('latin1');
}

const FEEDS: Readonly<Record<string, ContentType>> = {
  rss: 'application/rss+xml',
  'rdf:rdf': 'application/rss+xml',
  feed: 'application/atom+xml',
};

/** Nothing but a page begins with these. */
const PAGE = /^(?:!doctype|html|head|body|frameset)$/;
/** A page that lacks its frame may begin with these; so may Markdown. */
const PART_OF_PAGE =
  /^(?:meta|title|link|script|style|main|article|section|header|div|p|h[1-6]|table|center|font|a|br|b|i|ul|ol)$/;

function markupIn(head: string, mime: string | null): Sniffed | null {
  const root = rootOf(head);
  if (root === null) return null;
  if (PAGE.test(root)) return { readable: 'text/html' };
  if (root === 'svg') return { unreadable: ({ fetching }) => fetching.kinds.image('SVG') };
  const feed = Object.hasOwn(FEEDS, root) ? FEEDS[root] : undefined;
  if (feed) return { readable: feed };
  if (isHtml(mime)) return { readable: 'text/html' };
  if (isXml(mime) || /^\s*<\?xml\s/.test(head)) return { readable: 'application/xml' };
  return PART_OF_PAGE.test(root) && !mime?.startsWith('text/') ? { readable: 'text/html' } : null;
}

const isHtml = (mime: string | null): boolean => mime === 'text/html' || mime === 'application/xhtml+xml';
const isXml = (mime: string | null): boolean => /^(?:text|application)\/xml$|\+xml$/.test(mime ?? '');
const isJson = (mime: string | null): boolean => /^(?:text|application)\/json$|\+json$/.test(mime ?? '');

/** What may stand before the first element, with its end. */
const BEFORE_ROOT: readonly (readonly [starts: string, ends: string])[] = [
  ['<?', '>'],
  ['<!--', '-->'],
];

/** The name of the first element, in lower case; `!doctype` for a page's; null where there is none. */
function rootOf(head: string): string | null {
  for (let rest = head.trimStart(); ; ) {
    const before = BEFORE_ROOT.find(([starts]) => rest.startsWith(starts));
    const declared = /^<!doctype\s+(html)?[^>[]*(?:\[[^\]]*\]\s*)?>?/i.exec(rest);
    if (declared?.[1]) return '!doctype';
    if (!before && !declared) return /^<([a-z][\w:-]*)/i.exec(rest)?.[1]?.toLowerCase() ?? null;
    const end = before ? rest.indexOf(before[1], before[0].length) : 0;
    if (end < 0) return null;
    rest = rest.slice(before ? end + before[1].length : declared?.[0].length).trimStart();
  }
}

function textIn(head: string, mime: string | null): Sniffed {
  if (/^(?:text|application)\/(?:css|(?:x-)?javascript|ecmascript)$/.test(mime ?? ''))
    return { unreadable: ({ fetching }) => fetching.kinds.partOfPage };
  if (/^\s*\{/.test(head) && head.includes('jsonfeed.org/version/')) return { readable: 'application/feed+json' };
  if (isJson(mime) ? /^\s*[[{]/.test(head) : /^\s*\{\s*"/.test(head)) return { readable: 'application/json' };
  if (/^(?:multipart\/related|message\/rfc822)$/.test(mime ?? '') || MHTML.test(head))
    return { readable: 'multipart/related' };
  if (isHtml(mime)) return { readable: 'text/html' };
  return { readable: /^text\/(?:x-)?markdown$/.test(mime ?? '') ? 'text/markdown' : 'text/plain' };
}

/** A browser's own first lines. */
const MHTML = /^(?:From|MIME-Version|Snapshot-Content-Location|Subject|Content-Type):[\s\S]*multipart\/related/;
