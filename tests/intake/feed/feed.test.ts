import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_ITEMS, readFeed } from '../../../src/intake/feed/feed.ts';
import type { Feed } from '../../../src/intake/feed/feed-types.ts';
import { Unreadable } from '../../../src/intake/format.ts';
import { FEEDS } from './feeds.ts';

const url = 'https://tidings.example/feed.xml';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const read = (text: string) => readFeed(bytesOf(text), { url });
const rss = (items: string): string =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>T</title>${items}</channel></rss>`;
const titles = ({ items }: Feed): unknown[] => items.map(({ title }) => title);

describe.each(Object.entries(FEEDS))('%s', (kind, text) => {
  it('tells of the outlet and of its articles in its own order', async () => {
    const feed = await read(text);
    expect(feed).toMatchObject({
      title: 'Sund Tidings & News',
      language: 'en-GB',
      site: 'https://tidings.example/',
      items: [
        { title: 'Salt & tar', url: 'https://tidings.example/2026/salt?utm=1&a=2', summary: 'Salt and & tar…' },
        { title: 'The ferry', url: 'https://tidings.example/2026/ferry', id: 'https://tidings.example/2026/ferry' },
      ],
    });
  });

  it('tells who wrote an article, and when, by the day of the place it was written in', async () => {
    const [salt] = (await read(text)).items;
    const isOld = kind === 'RSS 0.91';
    expect(salt?.published).toBe(isOld ? null : '2026-03-02');
    expect(salt?.authors).toEqual(isOld ? [] : ['Edda Voss']);
    expect(salt?.id).toBe(isOld ? 'https://tidings.example/2026/salt?utm=1&a=2' : 'tidings-1');
  });

  it('holds the text where it is all of it, and no summary for it', async () => {
    const [salt, ferry] = (await read(text)).items;
    const isWhole = !['RSS 0.91', 'RSS 1.0'].includes(kind);
    expect(salt?.html ?? null).toBe(isWhole ? '<p>Salt &amp; tar are what the quay smells of.</p>' : null);
    expect(ferry?.html).toBeNull();
  });
});

describe('a feed', () => {
  it('names who wrote an item, else in Atom and JSON who writes it all', async () => {
    expect((await read(FEEDS['RSS 2.0'])).items[1]?.authors).toEqual(['Ilan Brook']);
    expect((await read(FEEDS.Atom)).items[1]?.authors).toEqual(['The Tidings']);
  });

  it('is not dated by the day on which an item was changed', async () => {
    expect((await read(FEEDS.Atom)).items[1]?.published).toBeNull();
  });

  it('has plain text as paragraphs of HTML, with its marks escaped', async () => {
    const item = { id: '1', content_text: 'a < b\nc\n\nd & e' };
    const feed = await read(JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'T', items: [item] }));
    expect(feed.items).toMatchObject([{ url: null, html: '<p>a &lt; b<br>\nc</p>\n<p>d &amp; e</p>' }]);
  });

  it('has an item of each id once, and none without address and text', async () => {
    const one = '<item><title>One</title><guid isPermaLink="false">1</guid><link>https://a.example/1</link></item>';
    const none =
      '<item><title>None</title><description>Of nothing</description><link>javascript:alert(1)</link></item>';
    expect(titles(await read(rss(one + none + one)))).toEqual(['One']);
  });

  it('may hold no item', async () => {
    expect((await read(rss(''))).items).toEqual([]);
  });

  it('is read by its charset: the mark, the bytes, the header, the declaration', async () => {
    const text = rss('<item><title>Fähre</title><link>/1</link></item>');
    const declared = `<?xml version="1.0" encoding="iso-8859-1"?>${text}`;
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    for (const [bytes, charset] of [
      [bytesOf(declared), undefined],
      [bytesOf(text), 'iso-8859-1'],
      [latin(declared), undefined],
      [latin(declared), 'utf-8'],
      [latin(text), 'windows-1252'],
      [latin(text), 'no-such-charset'],
      [utf16, undefined],
    ] as const)
      expect(titles(await readFeed(bytes, { url, ...(charset && { charset }) }))).toEqual(['Fähre']);
    const quoted = text.replace('Fähre', '\x93F\xe4hre\x94');
    for (const charset of ['windows-1252', 'iso-8859-1', undefined])
      expect(titles(await readFeed(latin(quoted), { url, ...(charset && { charset }) }))).toEqual(['“Fähre”']);
    const cyrillic = [
      ...latin('<?xml version="1.0" encoding="koi8-r"?>'),
      ...latin(text.replace('Fähre', '\xf0\xc1\xd2\xcf\xcd')),
    ];
    expect(titles(await readFeed(Uint8Array.from(cyrillic), { url }))).toEqual(['Паром']);
  });
});

describe('what is no feed, or a hostile one', () => {
  const html = '<!DOCTYPE html><html><head><title>rss</title></head><body><p>A page.</p></body></html>';
  it.each([
    ['a page', html, 'it is a web page, not a feed'],
    ['XHTML', `<?xml version="1.0"?>\n${html}`, 'it is a web page, not a feed'],
    ['prose', 'A sentence.', 'it is no feed: neither RSS, nor Atom, nor JSON Feed'],
    ['other JSON', '{"items": 3}', 'it is no feed: neither RSS, nor Atom, nor JSON Feed'],
    ['other XML', '<a><b/></a>', 'it is no feed: neither RSS, nor Atom, nor JSON Feed'],
    ['nothing', ' \n', 'it is empty'],
    ['zeros', 'a\0b', 'it is a binary file, not a feed'],
    ['XML too deep', rss('<a>'.repeat(5000)), 'it is a feed, but broken: its XML or JSON cannot be read'],
    [
      'of 70,000 tags',
      rss('<category>a</category>'.repeat(70_000)),
      'it has more than 60,000 tags and attributes, and that is the most that is read of a feed',
    ],
    [
      'of 70,000 attributes',
      rss(`<item ${'a="1" '.repeat(70_000)}/>`),
      'it has more than 60,000 tags and attributes, and that is the most that is read of a feed',
    ],
    ['6 MB', rss('x'.repeat(6_000_000)), 'it is 6.1 MB long, and 5 MB are the most that is read of a feed'],
  ])('%s', async (_, text, reason) => {
    const error = await read(text).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Unreadable);
    expect((error as Unreadable).message).toBe(reason);
  });

  it('is cut at its thousandth item', async () => {
    const items = Array.from({ length: 30_000 }, (_, n) => `<item><title>${n}</title><link>/${n}</link></item>`);
    const feed = await read(rss(items.join('')));
    expect(feed.items).toHaveLength(MAX_ITEMS);
    expect(feed.items.at(-1)?.title).toBe('999');
  });

  it('has its entities left as they are: nothing is expanded, and none is fetched', async () => {
    const item = rss('<item><title>x &b;</title><link>/1</link></item>');
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(99)}"><!ENTITY b "${'&a;'.repeat(99)}">]>${item}`;
    expect(titles(await read(bomb))).toEqual(['x &b;']);
    const external = `<!DOCTYPE x [<!ENTITY b SYSTEM "file:///etc/hostname">]>${item}`;
    await expect(read(external)).rejects.toThrow('it is a feed, but broken');
  });

  it('has nothing in its lines that acts, and none longer than people read', async () => {
    const title = `a\u202eb\u001b[31m c&#x9b;31m<script>d</script>${' word'.repeat(500)}`;
    const [item] = (await read(rss(`<item><title><![CDATA[${title}]]></title><link>/1</link></item>`))).items;
    expect(item?.title).toMatch(/^ab c.* word…$/);
    expect(item?.title).not.toMatch(/[\p{Cc}\u202e<]/u);
    expect(item?.title?.length).toBeLessThanOrEqual(501);
  });

  it('mutated in any way is a feed of sound items, or turned away with a reason', async () => {
    const mutated = fc
      .tuple(
        fc.constantFrom(...Object.values(FEEDS)),
        fc.array(
          fc.tuple(
            fc.nat(3000),
            fc.nat(40),
            fc.oneof(
              fc.string({ unit: 'binary', maxLength: 4 }),
              fc.constantFrom('<', '>', ']]>', '&', '"', '<item>', '</item>', '<![CDATA[', '{', '[', 'null', '\0'),
            ),
          ),
          { maxLength: 8 },
        ),
      )
      .map(([text, cuts]) =>
        cuts.reduce((whole, [at, length, put]) => whole.slice(0, at) + put + whole.slice(at + length), text),
      );
    await fc.assert(
      fc.asyncProperty(mutated, async (text) => {
        const feed = await read(text).catch((error: unknown) => {
          if (error instanceof Unreadable) return null;
          throw error;
        });
        for (const item of feed?.items ?? []) {
          expect(item.id).not.toBe('');
          expect(item.url === null || /^https?:\/\//.test(item.url)).toBe(true);
          expect(item.url ?? item.html).not.toBeNull();
          expect(item.published ?? '2026').toMatch(/^\d{4}(?:-\d\d){0,2}$/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
