import { expect, it } from 'vitest';
import { readMhtml } from '../../../src/intake/html/mhtml.ts';
import { readPage } from '../../../src/intake/html/page.ts';
import { bytesOf, refusal } from './reading.ts';

const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const words = async (bytes: Uint8Array, charset?: string): Promise<string> =>
  (await readPage({ bytes, charset })).blocks.map(({ text }) => text).join(' ');
const LONG = 'The ferry to Tarn will run at night from May, says the council';

it.each([
  ['UTF-8 without a word', bytesOf(`<p>${LONG}: «schön»`), undefined, '«schön»'],
  ['windows-1252 where it is no UTF-8', latin(`<p>${LONG}: \x93sch\xf6n\x94 5 \x80`), undefined, '“schön” 5 €'],
  ['the header', latin(`<p>${LONG}: \xe4\xf6`), 'koi8-r', 'ДЖ'],
  [
    '<meta>',
    latin(`<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>${LONG}: \xc4\xc6`),
    undefined,
    'ДЖ',
  ],
  ['an XML declaration', latin(`<?xml version="1.0" encoding="iso-8859-2"?><p>${LONG}: \xb3`), undefined, 'ł'],
  [
    'a byte order mark before all else',
    new Uint8Array(Buffer.from(`\ufeff<p>${LONG}: Дж`, 'utf16le')),
    'iso-8859-1',
    'Дж',
  ],
  ['UTF-8 that is called Latin', bytesOf(`<meta charset="iso-8859-1"><p>${LONG}: «schön»`), 'iso-8859-1', '«schön»'],
  ['a name that means nothing', bytesOf(`<meta charset="klingon"><p>${LONG}: «schön»`), 'none', '«schön»'],
])('decodes by %s', async (_, bytes, charset, expected) => {
  expect(await words(bytes, charset)).toBe(`${LONG}: ${expected}`);
});

it('turns away what is no text, and nothing', async () => {
  expect(await refusal('<p>a\u0000b')).toBe('it is a binary file, not a web page');
  expect(await refusal(' \n')).toBe('it is empty');
});

it.each([
  ['elements', '<i>a</i>'.repeat(70_000), 'more than 60,000 elements'],
  ['tags', '<'.repeat(1_000_000), 'more than 250,000 tags'],
  ['entities', '&amp;'.repeat(1_000_000), 'more than 250,000 tags'],
  ['depth', '<div>'.repeat(100_000), 'nested more than 1,000 deep'],
  ['depth of paragraphs that are not closed', '<p><b>a'.repeat(3_000), 'nested more than 1,000 deep'],
])('bounds %s', async (_, html, reason) => {
  expect(await refusal(html)).toContain(reason);
});

it('reads what is nested as deep as it may be', async () => {
  expect(await words(bytesOf(`${'<div>'.repeat(900)}<p>${LONG}`))).toBe(LONG);
});

const archive = (part: string, more = ''): Uint8Array =>
  latin(
    `From: <Saved>\r\nSnapshot-Content-Location: https://sund.example/saved\r\nContent-Type: multipart/related;\r\n\ttype="text/html"; boundary="--x"\r\n\r\n----x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n----x\r\n${part}\r\n----x--\r\n${more}`,
  );

it('reads the page of an archive in quoted-printable, by its charset, with its address', async () => {
  const draft = await readMhtml(
    archive(
      `Content-Type: text/html; charset="iso-8859-1"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>${LONG} sch=F6n and =\r\nlong =3D`,
    ),
  );
  expect(draft.blocks.map(({ text }) => text)).toEqual([`${LONG} schön and long =`]);
  expect(draft.metadata.url).toBe('https://sund.example/saved');
});

it('reads the page of an archive in base64, its own address first', async () => {
  const body = Buffer.from(`<p>${LONG}: «schön»`).toString('base64');
  const draft = await readMhtml(
    archive(
      `Content-Type: text/html\r\nContent-Location: https://sund.example/ferry\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}`,
    ),
  );
  expect(draft.blocks.map(({ text }) => text)).toEqual([`${LONG}: «schön»`]);
  expect(draft.metadata.url).toBe('https://sund.example/ferry');
});

it('says that an archive holds no page', async () => {
  await expect(readMhtml(archive('Content-Type: text/css\r\n\r\na {}'))).rejects.toThrow('no web page was found');
  await expect(readMhtml(bytesOf('nothing'))).rejects.toThrow('no web page was found');
});
