import { extname } from 'node:path';
import type { Format, Source } from './format.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plain-text.ts';

/** Larger than any article by far, in bytes: of a text, and of the words of one article, whatever they are read from. */
export const MAX_TEXT_BYTES = 5_000_000;

/** Of a document with its pictures and fonts. */
const MAX_DOCUMENT_BYTES = 20_000_000;

/** Whether something is met near the beginning of bytes or near their end, where a container has its directory. */
const holds =
  (sought: RegExp) =>
  (bytes: Uint8Array): boolean =>
    [bytes.subarray(0, EDGE), bytes.subarray(-EDGE)].some((edge) => sought.test(Buffer.from(edge).toString('latin1')));
const EDGE = 4_096;

const FORMATS: readonly Format[] = [
  {
    kind: 'text',
    endings: ['.md', '.markdown'],
    types: ['text/markdown', 'text/x-markdown'],
    largest: MAX_TEXT_BYTES,
    read: readMarkdown,
  },
  { kind: 'text', endings: ['.txt'], types: ['text/plain'], largest: MAX_TEXT_BYTES, read: readPlainText },
  {
    kind: 'document',
    endings: ['.html', '.htm', '.xhtml'],
    types: ['text/html', 'application/xhtml+xml'],
    isToldBy: holds(/<!doctype html|<html[\s>]/i),
    largest: MAX_DOCUMENT_BYTES,
    load: async () => {
      const { readPage } = await import('./html/page.ts');
      return async (source) => [await readPage(source)];
    },
  },
  {
    kind: 'document',
    endings: ['.mhtml', '.mht'],
    types: ['multipart/related', 'message/rfc822', 'application/x-mimearchive'],
    isToldBy: holds(/^content-type:\s*multipart\/related/im),
    largest: MAX_DOCUMENT_BYTES,
    load: async () => {
      const { readMhtml } = await import('./html/mhtml.ts');
      return async ({ bytes }) => [await readMhtml(bytes)];
    },
  },
  {
    kind: 'document',
    endings: ['.pdf'],
    types: ['application/pdf', 'application/x-pdf'],
    isToldBy: holds(/%PDF-/),
    largest: MAX_DOCUMENT_BYTES,
    load: async () => (await import('./pdf/pdf.ts')).readPdf,
  },
  {
    kind: 'document',
    endings: ['.docx'],
    types: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    isToldBy: holds(/word\/document\.xml/),
    largest: MAX_DOCUMENT_BYTES,
    load: async () => (await import('./docx/docx.ts')).readDocx,
  },
  {
    kind: 'document',
    endings: ['.epub'],
    types: ['application/epub+zip'],
    isToldBy: holds(/mimetypeapplication\/epub\+zip/),
    largest: MAX_DOCUMENT_BYTES,
    load: async () => (await import('./epub/epub.ts')).readEpub,
  },
];

/** The endings of files that are read, in lower case. */
export const ENDINGS: readonly string[] = FORMATS.flatMap(({ endings }) => endings);

const BY_ENDING = new Map(FORMATS.flatMap((format) => format.endings.map((ending) => [ending, format] as const)));
const BY_TYPE = new Map(FORMATS.flatMap((format) => format.types.map((type) => [type, format] as const)));

/** What servers say of anything: a file's ending tells more. */
const VAGUE: readonly string[] = ['text/plain', 'application/octet-stream', 'application/zip', 'binary/octet-stream'];

/** The format of a file of that name. */
export const formatOfFile = (path: string): Format | undefined => BY_ENDING.get(extname(path).toLowerCase());

/** Whether a file of that name is a document, which is better read apart from everything else. */
export const isDocument = (path: string): boolean => formatOfFile(path)?.kind === 'document';

/**
 * The format of a source: by its media type where the server gave one that tells, by the ending of its path, by how its bytes begin,
 * in this order.
 */
export function formatOf({ path, bytes, contentType }: Source): Format | undefined {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const byType = BY_TYPE.get(type);
  if (byType && !VAGUE.includes(type)) return byType;
  return formatOfFile(path) ?? FORMATS.find(({ isToldBy }) => isToldBy?.(bytes)) ?? byType;
}
