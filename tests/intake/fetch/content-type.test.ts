import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { faultOf, fetcherFor, freshly, serve } from '../../support/web.ts';

const sending = async (body: Uint8Array | string, type: string | null) => {
  const server = await serve((_, response) =>
    response.writeHead(200, type === null ? {} : { 'content-type': type }).end(body),
  );
  return fetcherFor(server).get(server.origin);
};

const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])));
const epub = zipSync({ mimetype: [strToU8('application/epub+zip'), { level: 0 }], 'OPS/a.opf': strToU8('<x/>') });
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const utf16 = (text: string, ...bom: number[]) => Buffer.concat([Buffer.from(bom), Buffer.from(text, 'utf16le')]);

describe('bytes are taken for what they are', () => {
  test.each([
    ['a page', '<!DOCTYPE html><p>a', 'text/html', 'text/html'],
    [
      'a page of XML',
      '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html/>',
      'application/xhtml+xml',
      'text/html',
    ],
    ['a page called plain text', '\ufeff<!-- made by hand --><HTML><p>a', 'text/plain', 'text/html'],
    ['a page called a PDF, as logins are', '<!doctype html><form>', 'application/pdf', 'text/html'],
    ['a page called an image', '<html><p>a', 'image/png', 'text/html'],
    ['a page called JSON', '<!doctype html>', 'application/json', 'text/html'],
    ['a page called anything', '<html>', 'application/octet-stream', 'text/html'],
    ['a page that nobody names', '<html>', null, 'text/html'],
    ['a part of a page that nobody names', '<p>a', null, 'text/html'],
    ['a page that begins with words', 'Hello <p>a', 'text/html', 'text/html'],
    ['a page without words at first', `<!--${'a'.repeat(10_000)}--><p>a`, 'text/html', 'text/html'],
    ['a page of UTF-16', utf16('<html><p>a', 0xff, 0xfe), 'text/html', 'text/html'],
    ['a page of UTF-16 without a mark', utf16('<html><p>a'), 'text/html; charset=utf-16le', 'text/html'],
    [
      'RSS',
      '<?xml version="1.0"?>\n<?xml-stylesheet href="a"?>\n<rss version="2.0">',
      'application/rss+xml',
      'application/rss+xml',
    ],
    ['RSS called a page', '<rss version="2.0">', 'text/html', 'application/rss+xml'],
    ['RSS called plain text', ' <rss>', 'text/plain', 'application/rss+xml'],
    ['RSS 1.0', '<rdf:RDF xmlns="x">', 'text/xml', 'application/rss+xml'],
    ['Atom', '<!-- a --><feed xmlns="http://www.w3.org/2005/Atom">', 'application/xml', 'application/atom+xml'],
    [
      'a feed of JSON',
      '{ "version": "https://jsonfeed.org/version/1.1" }',
      'application/json',
      'application/feed+json',
    ],
    [
      'a feed of JSON called plain text',
      '{"version": "https://jsonfeed.org/version/1"}',
      'text/plain',
      'application/feed+json',
    ],
    ['other XML', '<?xml version="1.0"?><urlset>', null, 'application/xml'],
    ['other XML with a DTD', '<!DOCTYPE plist PUBLIC "-//Apple" "a"><plist>', 'text/xml', 'application/xml'],
    ['other JSON', '[1]', 'application/json', 'application/json'],
    ['other JSON that nobody names', '{"a": 1}', null, 'application/json'],
    ['a PDF', '%PDF-1.7\n', 'application/pdf', 'application/pdf'],
    ['a PDF called a page', '%PDF-1.7\n', 'text/html', 'application/pdf'],
    ['a PDF behind rubbish', '\n\n\0%PDF-1.4\n', 'application/octet-stream', 'application/pdf'],
    ['a Word file', zip('[Content_Types].xml', 'word/document.xml'), DOCX, DOCX],
    ['a Word file called an archive', zip('word/document.xml'), 'application/zip', DOCX],
    ['an e-book', epub, 'application/epub+zip', 'application/epub+zip'],
    ['an e-book without its first file', zip('META-INF/container.xml'), null, 'application/epub+zip'],
    [
      'a page as browsers save it',
      'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n',
      null,
      'multipart/related',
    ],
    ['a page that is called saved', 'X: 1\r\n\r\n', 'multipart/related; boundary=x', 'multipart/related'],
    ['Markdown', '# A\n\n<p>b', 'text/markdown; charset=utf-8', 'text/markdown'],
    ['Markdown that begins with a tag', '<p align="center">A</p>', 'text/markdown', 'text/markdown'],
    ['Markdown of the web, called plain', '<div>a</div>\n# b', 'text/plain', 'text/plain'],
    ['plain text', 'Hello\tthere\f\x1b$B', 'text/plain', 'text/plain'],
    ['plain text that nobody names', 'Hello < there', null, 'text/plain'],
    ['plain text that begins as a sound does', 'THE NEW WAVE has come', null, 'text/plain'],
    ['plain text that names a signature', 'Each begins with %PDF-1.7', 'text/plain', 'text/plain'],
    ['plain text that begins as an image does', 'GIF89a is a format', 'text/plain', 'text/plain'],
    ['plain text called a PDF', 'Hello', 'application/pdf', 'text/plain'],
    ['plain text called JSON', 'Hello', 'application/json', 'text/plain'],
  ])('%s', async (_, body, type, contentType) => {
    expect((await freshly(sending(body, type))).contentType).toBe(contentType);
  });
});

const bytes = (latin1: string): Buffer => Buffer.from(latin1, 'latin1');

describe('what holds nothing to read is named', () => {
  test.each([
    ['an image (PNG)', bytes('\x89PNG\r\n\x1a\n')],
    ['an image (JPEG)', bytes('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['an image (GIF)', bytes('GIF89a\x01\0')],
    ['an image (WebP)', bytes('RIFF\0\0\0\0WEBPVP8 ')],
    ['an image (AVIF)', bytes('\0\0\0\x20ftypavif')],
    ['an image (HEIC)', bytes('\0\0\0\x20ftypheic')],
    ['an image (SVG)', '<?xml version="1.0"?><svg xmlns="x">'],
    ['a film', bytes('\0\0\0\x20ftypisom')],
    ['a film', bytes('\x1a\x45\xdf\xa3\x01')],
    ['a sound', bytes('ID3\x04')],
    ['a sound', bytes('RIFF\0\0\0\0WAVEfmt ')],
    ['a font', bytes('wOF2\0\x01')],
    ['a program', bytes('\x7fELF\x02')],
    ['an archive of files', bytes('\x1f\x8b\x08')],
    ['an archive of files', zip('a.txt')],
    ['a spreadsheet (Excel)', zip('xl/workbook.xml')],
    ['slides (PowerPoint)', zip('ppt/presentation.xml')],
    ['an old Office', bytes('\xd0\xcf\x11\xe0\0')],
    ['Rich Text', '{\\rtf1'],
    ['a property list', 'bplist00\xd1\x01\x02'],
    ['a kind that I do not know', bytes('\x01\x02\x03')],
    ['a kind that I do not know', `Hello${'\0'.repeat(9)}`],
  ])('%s', async (words, body) => {
    const fault = await faultOf(sending(body, 'text/html'));
    expect(fault.code).toBe('fetch-unreadable');
    expect(fault.message).toMatch(/^127\.0\.0\.1 sends /);
    expect(fault.message).toContain(words);
  });

  test.each(['text/css', 'text/javascript', 'application/javascript'])('%s', async (type) => {
    expect((await faultOf(sending('a { b: c }', type))).message).toContain('a part of a page');
  });
});

test.each([
  ['text/html; charset=UTF-8', 'utf-8'],
  ['text/html;charset="windows-1251"; x=y', 'windows-1251'],
  ["text/html; a=b; CHARSET='Shift_JIS'", 'shift_jis'],
  ['text/html', null],
  ['text/html; charset=', null],
  ['charset=utf-8', null],
  ['', null],
])('the charset of %j is %j', async (type, charset) => {
  expect((await freshly(sending('<html>', type))).charset).toBe(charset);
});

test('what was made to be read slowly is read at once', async () => {
  for (const body of [
    '<!---->'.repeat(50_000),
    '<?a?>'.repeat(50_000),
    '<!doctype '.repeat(50_000),
    ' '.repeat(500_000),
  ]) {
    expect((await freshly(sending(body, null))).contentType).toBe('text/plain');
  }
});
