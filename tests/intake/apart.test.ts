import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { type Allowance, createApartReader } from '../../src/intake/apart/read-apart.ts';
import { readSource, UnreadableArticle } from '../../src/intake/read-article.ts';
import { pdfOf } from '../support/pdf.ts';

const golden = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../golden/intake/${name}`, import.meta.url)));

const PDF = golden('pdf-running-heads/source.pdf');
const EPUB = golden('epub-3/source.epub');
const WORDS = Buffer.from('BT /F1 12 Tf 72 700 Td (Words of a page.) Tj ET ');
const PLENTY: Allowance = { time: 300_000, timeForEach: 0, memory: 4_000_000_000 };

const readers: { close(): Promise<void> }[] = [];
const reader = (allowance: Partial<Allowance> = {}) => {
  const made = createApartReader({ ...PLENTY, ...allowance });
  readers.push(made);
  return made;
};
afterEach(async () => {
  for (const made of readers.splice(0)) await made.close();
});

describe('a document that is read apart', () => {
  it('is read as it is here, and so are those asked for at the same time', async () => {
    const apart = reader();
    const sources = [
      { path: 'a.pdf', bytes: PDF },
      { path: 'b.epub', bytes: EPUB },
      { path: 'c.md', bytes: new TextEncoder().encode('# A title\n\nA sentence.') },
    ];
    const readings = await Promise.all(sources.map((source) => apart.read(source)));
    expect(readings).toEqual(await Promise.all(sources.map(readSource)));
  });

  it('is turned away with the same words', async () => {
    const error = await reader()
      .read({ path: 'a.pdf', bytes: PDF.subarray(0, 900) })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnreadableArticle);
    expect(error).toMatchObject({ file: 'a.pdf', message: 'a.pdf: it is damaged, or no PDF at all.' });
  });

  it('may take so long and no longer, and the next one is read', async () => {
    const apart = reader({ time: 1_000 });
    const slow = { path: 'slow.pdf', bytes: pdfOf(Buffer.alloc(1_000_000, WORDS), 60) };
    await expect(apart.read(slow)).rejects.toThrow('slow.pdf: it takes longer than 1 second to be read.');
    const again = reader();
    expect((await again.read({ path: 'a.pdf', bytes: PDF })).articles[0].title).toBe('A Winter on the Slip');
  });

  it('may fill so much memory and no more, and the next one is read', async () => {
    const apart = reader({ memory: 250_000_000 });
    const bomb = { path: 'bomb.pdf', bytes: pdfOf(Buffer.alloc(1_000_000, ' '), 1_000) };
    await expect(apart.read(bomb)).rejects.toThrow('bomb.pdf: it needs too much memory to be read.');
    expect((await apart.read({ path: 'a.pdf', bytes: PDF })).articles).toHaveLength(1);
  });

  it('leaves its bytes to whoever gave them', async () => {
    const bytes = new Uint8Array(PDF);
    await reader().read({ path: 'a.pdf', bytes });
    expect(bytes).toEqual(PDF);
  });
});
