import { join } from 'node:path';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleFacts, composeArticle } from '../../src/article/compose.ts';
import { createCite } from '../../src/citation/cite.ts';
import { toCsl } from '../../src/citation/csl.ts';
import { CITATION_STYLES, type CitationStyle, isProse } from '../../src/citation/styles.ts';

/** One for all, as a bot has: what was cited before is to change nothing. */
const cite = createCite();

const accessed = new Date('2024-05-03T23:59:59Z');

const articleOf = (facts: Partial<ArticleFacts>) =>
  composeArticle({ id: 'harbour', title: 'The harbour opens', ...facts }, [
    { kind: 'heading', text: 'The harbour opens' },
    { kind: 'body', text: 'The harbour is open.' },
  ]);

const itemOf = (facts: Partial<ArticleFacts>, passageNumber?: number) => {
  const article = articleOf(facts);
  const passage = article.passages.find(({ number }) => number === passageNumber);
  return toCsl(article, { accessed, ...(passage && { passage }) });
};

const FULL = {
  title: 'Pier 7 opens: “a day of joy”',
  author: 'Anna Berg and Tom van Hale',
  publisher: 'The Harbour Gazette',
  published: '2021-09-03',
  language: 'en',
  url: 'https://gazette.example/2021/pier-7',
} as const;

/** Recorded by `vitest run tests/citation -u`; read the difference before it is committed. */
const GOLDEN: Readonly<Record<string, readonly [facts: Partial<ArticleFacts>, passage?: number]>> = {
  full: [FULL],
  passage: [FULL, 2],
  'no-author': [{ ...FULL, author: null, title: 'Who pays for the pier?' }],
  'no-date': [{ ...FULL, author: 'Reuters', published: null }],
  'title-only': [{ title: 'Notes from the quay' }],
  'many-authors': [{ ...FULL, author: 'Ada Ek, Bo Lund, Cy Dahl, Di Fors, and Ed Holm' }],
  german: [{ ...FULL, title: 'Der neue Hafen „öffnet“', author: 'Jörg Weiß', language: 'de' }],
  chinese: [{ ...FULL, title: '港口重新开放', author: '王小明', publisher: '港口日报', language: 'zh' }],
  digest: [{ ...FULL, form: 'digest' }, 2],
  hostile: [
    {
      ...FULL,
      title: 'A <i>day</i> & {night} \\par 100% of #1\nTY  - BOOK',
      author: 'The {Staff}',
      publisher: 'X_Y ~ Z',
    },
  ],
};

const ENDING: Partial<Record<CitationStyle, string>> = { bibtex: 'bib', ris: 'ris', 'csl-json': 'json' };

describe.each(Object.entries(GOLDEN))('the citation of %s', (name, [facts, passage]) => {
  it.each(CITATION_STYLES)('in %s', async (style) => {
    const file = join(import.meta.dirname, '../golden/citation', name, `${style}.${ENDING[style] ?? 'txt'}`);
    await expect(`${await cite(itemOf(facts, passage), style)}\n`).toMatchFileSnapshot(file);
  });
});

describe('toCsl', () => {
  it('says what the work is by what is known of it', () => {
    expect(itemOf(FULL).type).toBe('article-newspaper');
    expect(itemOf({ ...FULL, published: null }).type).toBe('webpage');
    expect(itemOf({ ...FULL, publisher: null }).type).toBe('webpage');
  });

  it('names the passage, but not of a digest, whose paragraphs are not those of the page', () => {
    expect(itemOf(FULL, 2).note).toBe('para. 2');
    expect(itemOf({ ...FULL, form: 'digest' }, 2)).not.toHaveProperty('note');
  });

  it('leaves out what is not known, and a day of access without an address', () => {
    expect(itemOf({})).toEqual({ id: 'harbour', type: 'webpage', title: 'The harbour opens' });
    expect(itemOf({ url: 'javascript:alert(1)' })).not.toHaveProperty('URL');
  });

  it('calls an article without a title by its id', () => expect(itemOf({ title: ' \n' }).title).toBe('harbour'));

  it.each<[line: string, names: readonly string[]]>([
    ['Anna Berg', ['Berg, Anna']],
    ['By Anna Berg and Tom Hale', ['Berg, Anna', 'Hale, Tom']],
    ['Anna Berg, Tom Hale & Eva Lind', ['Berg, Anna', 'Hale, Tom', 'Lind, Eva']],
    ['Anna Berg; Tom Hale', ['Berg, Anna', 'Hale, Tom']],
    ['Berg, Anna', ['Berg, Anna']],
    ['van der Berg, Anna M.', ['van der Berg, Anna M.']],
    ['Anna van der Berg', ['van der Berg, Anna']],
    ['Tom Hale Jr.', ['Hale, Tom, Jr.']],
    ['Tom Hale, Jr.', ['Hale, Tom, Jr.']],
    ['Anna Berg, Chief Correspondent', ['Berg, Anna']],
    ['Reuters', ['Reuters']],
    ['Anna Berg and Reuters', ['Berg, Anna', 'Reuters']],
    ['The Harbour Desk', ['The Harbour Desk']],
    ['Gazette Staff', ['Gazette Staff']],
    ['gazette.example', ['gazette.example']],
    ['王小明', ['王小明']],
    ['محمد الخطيب', ['الخطيب, محمد']],
    ['Anna Maria Sofia Elisabeth Margareta Berg', ['Anna Maria Sofia Elisabeth Margareta Berg']],
    ['Anna Berg for Reuters', ['Berg, Anna']],
    ['By Anna Berg in Berlin', ['Berg, Anna']],
    ['Anna Berg in Berlin and Tom Hale at the port', ['Berg, Anna', 'Hale, Tom']],
    ['Anna Berg in Washington, D.C., and Tom Hale', ['Berg, Anna', 'Hale, Tom']],
    ['Anna Berg / Reuters', ['Berg, Anna', 'Reuters']],
    ['Anna Berg | Tom Hale', ['Berg, Anna', 'Hale, Tom']],
    ['Anna Berg/Reuters', ['Anna Berg/Reuters']],
    ['Anna Berg (AFP)', ['Berg, Anna']],
    ['Anna Berg, mayor of Lowen', ['Berg, Anna']],
    ['Ministry of Fisheries and Harbours', ['Ministry of Fisheries and Harbours']],
    ['Department of Harbours and Anna Berg', ['Department of Harbours', 'Berg, Anna']],
    ['von Anna Berg', ['Berg, Anna']],
    ['Par Anna Berg', ['Berg, Anna']],
    ['Kim In Su', ['Su, Kim In']],
    ['Centre for Harbours', ['Centre for Harbours']],
    ['Al Jazeera', ['Al Jazeera']],
    ['Agence France-Presse', ['Agence France-Presse']],
    ['Deutsche Welle', ['Deutsche Welle']],
    ['Human Rights Watch', ['Human Rights Watch']],
    ['IBM Corp.', ['IBM Corp.']],
    ['IBM Research', ['IBM Research']],
    ['ANNA BERG', ['BERG, ANNA']],
    ['Smith et al.', ['Smith et al.']],
    ['Berg, A., Hale, T. et al.', ['Berg, A., Hale, T. et al.']],
    ['Berg, Anna and Hale, Tom', ['Berg, Anna', 'Hale, Tom']],
    ['Berg, A., & van Hale, T. M.', ['Berg, A.', 'van Hale, T. M.']],
    ['Berg, Anna; Hale, Tom', ['Berg, Anna', 'Hale, Tom']],
    ['Reuters, Berlin', ['Reuters', 'Berlin']],
    ['王 小明', ['王 小明']],
    ['王小明, 李华', ['王小明', '李华']],
    ['홍 길동', ['홍 길동']],
    ['Omar al-Khatib', ['al-Khatib, Omar']],
    ['Sinéad O’Hara-Lund', ['O’Hara-Lund, Sinéad']],
    ['Anna Berg with Tom Hale', ['Anna Berg with Tom Hale']],
    ['bell hooks', ['bell hooks']],
    ['Josef Aster, ISRG Executive Director', ['Aster, Josef']],
    ['Anna Berg, Head of Research, and Tom Hale, Chief Engineer', ['Berg, Anna', 'Hale, Tom']],
    ['Anna Berg, Tom Dean', ['Berg, Anna', 'Dean, Tom']],
    ['Executive Director', ['Director, Executive']],
    ['Piet van der Meulen', ['van der Meulen, Piet']],
    [
      'World Harbour Organization, Regional Office for Europe',
      ['World Harbour Organization, Regional Office for Europe'],
    ],
  ])('reads the line of authors %j', (author, names) => {
    const read = itemOf({ author }).author?.map((name) =>
      'literal' in name ? name.literal : [name.family, name.given, name.suffix].filter(Boolean).join(', '),
    );
    expect(read).toEqual(names);
  });

  it.each([
    ['de', 'Anna Berg, Tom Hale und Ute Lenz', ['Berg', 'Hale', 'Lenz']],
    ['fr', 'Anna Berg et Tom Hale', ['Berg', 'Hale']],
    ['es', 'Ana Berg y Reuters', ['Berg', 'Reuters']],
    ['es', 'José Ortega y Gasset', ['José Ortega y Gasset']],
    ['und', 'Anna Berg und Tom Hale', ['Berg', 'Hale']],
    ['no language', 'Anna Berg and Tom Hale', ['Berg', 'Hale']],
  ])('reads in %s the line of authors %j', (language, author, names) => {
    const read = itemOf({ author, language }).author;
    expect(read?.map((name) => ('literal' in name ? name.literal : name.family))).toEqual(names);
  });
});

describe('a word that every plain object has', () => {
  const everywhere = Object.getOwnPropertyNames(Object.prototype);
  const styles = CITATION_STYLES;
  it.each(everywhere)('is an id as good as any: %s', async (id) => {
    const inStyle = (own: string) =>
      Promise.all(
        styles.map((style) => cite({ ...itemOf(FULL), id: own }, style).then((text) => text.replace(own, ''))),
      );
    expect(await inStyle(id)).toEqual(await inStyle('harbour'));
  });

  it.each(everywhere)('is printed where an author is called so: %s', async (word) => {
    const plain = (text: string) => text.replace(/[\\_]/g, '');
    for (const author of [`${word} Berg`, `Berg, ${word}`, `Anna ${word}`, word])
      for (const style of styles) expect(plain(await cite(itemOf({ ...FULL, author }), style))).toContain(plain(word));
  });
});

describe('whatever an article says of itself', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
      .array(
        fc.constantFrom(
          '<i>',
          '</i>',
          '{',
          '}',
          '\\',
          '"',
          "'",
          '\n',
          '\r\nER  - ',
          'TY  - ',
          '%',
          '&',
          '$',
          '#',
          '_',
          '~',
          '^',
          '@article{x,',
          '“',
          '”',
          'and',
          ',',
          'Ada',
          'Berg',
          '7',
          '.',
          '?',
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join(' ')),
  );
  const facts = fc.record({
    title: hostile,
    author: hostile,
    publisher: hostile,
    published: fc.constantFrom(null, '2021-09-03'),
  });
  const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

  it('a citation for people is one line that holds the title, letter for letter', async () => {
    const styles = CITATION_STYLES.filter(isProse);
    await fc.assert(
      fc.asyncProperty(facts, fc.constantFrom(...styles), async (given, style) => {
        const item = itemOf({ ...FULL, ...given });
        const text = await cite(item, style);
        expect(text).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(bare(text)).toContain(bare(item.title));
        expect(text).toContain(FULL.url);
      }),
      { numRuns: 300 },
    );
  });

  it('is cited the same whatever was cited before', async () => {
    const styles = CITATION_STYLES.filter(isProse);
    await fc.assert(
      fc.asyncProperty(fc.array(facts, { minLength: 2, maxLength: 4 }), async (all) => {
        const items = all.map((given) => itemOf({ ...FULL, ...given }));
        for (const style of styles) {
          const one = createCite();
          for (const item of items) expect(await one(item, style)).toBe(await createCite()(item, style));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('BibTeX is read back as one entry with that title', async () => {
    await fc.assert(
      fc.asyncProperty(facts, async (given) => {
        const item = itemOf({ ...FULL, ...given });
        const entries = plugins.input.chain(await cite(item, 'bibtex'), { forceType: '@bibtex/text' });
        expect(entries).toHaveLength(1);
        expect(bare(String(entries[0]?.title).replace(/<[^>]*>/g, ''))).toBe(bare(item.title.replace(/<[^>]*>/g, '')));
        expect(entries[0]?.URL).toBe(FULL.url);
      }),
      { numRuns: 300 },
    );
  });

  it('RIS is read back as one record with that title', async () => {
    await fc.assert(
      fc.asyncProperty(facts, async (given) => {
        const item = itemOf({ ...FULL, ...given });
        const records = plugins.input.chain(await cite(item, 'ris'), { forceType: '@ris/file' });
        expect(records).toHaveLength(1);
        expect(records[0]?.title).toBe(item.title);
        expect(records[0]?.URL).toBe(FULL.url);
      }),
      { numRuns: 300 },
    );
  });
});
