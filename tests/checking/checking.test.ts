import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageText } from '../../src/article/article.ts';
import { slice } from '../../src/article/span.ts';
import { createChecking } from '../../src/checking/checking.ts';
import { tokensOf } from '../../src/checking/tokens.ts';
import { articleOf, BRIDGE, checkingOver, LIGHTHOUSE } from '../support/checked.ts';

const own = await checkingOver(BRIDGE, LIGHTHOUSE);
const passages = [BRIDGE, LIGHTHOUSE].flatMap((article) =>
  article.passages.map((passage) => passageText(article, passage)),
);
const standingOf = (text: string) => own.find(text)[0]?.standing;

/** Some words of a passage, from one on. */
const stretch = (least: number) =>
  fc
    .record({ passage: fc.constantFrom(...passages), from: fc.nat(), length: fc.nat() })
    .map(({ passage, from, length }) => {
      const tokens = tokensOf(passage);
      const first = from % Math.max(1, tokens.length - least);
      const last = Math.min(tokens.length - 1, first + least - 1 + (length % tokens.length));
      return passage.slice(tokens[first]?.start, tokens[last]?.end);
    });

describe('words that are printed', () => {
  it('are exact wherever they begin and end', () => {
    fc.assert(
      fc.property(stretch(2), (text) => {
        expect(standingOf(text)).toBe('exact');
      }),
    );
  });

  it('are exact in other capitals, marks and spaces', () => {
    const disguised = fc
      .tuple(stretch(3), fc.boolean(), fc.constantFrom('’', "'", 'ʼ'), fc.constantFrom(' ', '  ', '\n', ' * ', ' – '))
      .map(([text, isUpper, mark, space]) =>
        (isUpper ? text.toUpperCase() : text.toLowerCase())
          .replace(/[’']/g, mark)
          .replace(/(?<=\p{L}) (?=\p{L})/gu, space),
      );
    fc.assert(
      fc.property(disguised, (text) => {
        expect(standingOf(text)).toBe('exact');
      }),
    );
  });

  it('of which the last is said otherwise do not go on with it in somebody else’s words further on', async () => {
    const article = articleOf(
      { id: 'piles' },
      'The authority declined to repeat the statement. “We [the authority] are reviewing the reports,” Ilse Varga said.',
      'The council had called the closure of the old pier “a disaster that was announced in writing three years ago”.',
      '“Nobody read the report,” said Priya Dane.',
    );
    const [match] = (await checkingOver(article)).find('We are reviewing the report');
    expect(match?.standing).toBe('altered');
    expect(match?.changes.map(({ printed }) => printed)).toEqual(['reports']);
  });

  it('without their “not” are altered', () => {
    const negated = passages.flatMap((text) =>
      [...text.matchAll(/\bnot /g)].map(({ index }) => [text, index] as const),
    );
    expect(negated.length).toBeGreaterThan(2);
    fc.assert(
      fc.property(fc.constantFrom(...negated), fc.nat(60), fc.nat(60), ([text, at], before, behind) => {
        // Whole words on either side, three at least.
        const from = text.lastIndexOf(' ', Math.max(0, at - 14 - before)) + 1;
        const end = text.indexOf(' ', Math.min(text.length, at + 20 + behind));
        const without = text.slice(from, at) + text.slice(at + 4, end < 0 ? text.length : end);
        const [match] = own.find(without);
        expect([match?.standing, match?.changes[0]?.kind]).toEqual(['altered', 'negation']);
      }),
    );
  });

  it('are told with spans that are slices of both texts', () => {
    const joined = fc.tuple(stretch(3), stretch(3), fc.constantFrom(' ', ' … ', ' not ', ' 7 ', ' [sic] '));
    fc.assert(
      fc.property(joined, ([one, other, between]) => {
        const text = `${one}${between}${other}`;
        for (const { places, changes, likenesses } of own.find(text)) {
          for (const { article, span, leftOut, theirs } of places) {
            expect(span[0]).toBeLessThan(span[1]);
            expect(span[1]).toBeLessThanOrEqual(article.text.length);
            expect(theirs[1]).toBeLessThanOrEqual(text.length);
            for (const gap of leftOut) expect(gap[0]).toBeLessThanOrEqual(gap[1]);
          }
          for (const one of [...changes, ...likenesses]) {
            expect(slice(text, one.span)).toBe(one.theirs);
            expect(places.map(({ article }) => slice(article.text, one.printedSpan))).toContain(one.printed);
          }
        }
      }),
    );
  });
});

describe('a shelf that changes', () => {
  it('is known as it is, whatever it was', async () => {
    const articles = Array.from({ length: 12 }, (_, i) =>
      articleOf(
        { id: `a${i}` },
        `The number ${i} ferry of the harbour company sails to island ${i * 7} every single morning.`,
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.subarray(articles), { minLength: 1, maxLength: 5 }), async (shelves) => {
        const checking = createChecking();
        for (const shelf of shelves) await checking.update(shelf);
        const last = new Set(shelves.at(-1));
        for (const [i, article] of articles.entries()) {
          const [match] = checking.find(`The number ${i} ferry of the harbour company sails to island ${i * 7}`);
          if (last.has(article)) expect(match?.places[0]?.article).toBe(article);
          else expect(match?.standing).not.toBe('exact');
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a long article', () => {
  it('is read in many steps, between which other work has its turn', async () => {
    const line = (i: number) => `The number ${i} ferry of the harbour company sails to island ${i * 7} every morning.`;
    const article = articleOf({ id: 'long' }, ...Array.from({ length: 20_000 }, (_, i) => line(i)));
    const checking = createChecking();
    let turns = 0;
    const count = setInterval(() => turns++, 1);
    await checking.update([article]);
    clearInterval(count);
    expect(turns).toBeGreaterThan(8);
    expect(checking.find(line(19_999))[0]?.standing).toBe('exact');
  });
});

describe('words that are added at an end', () => {
  it.each([
    ['behind the last', 'A camera now watches the sea in 9999her place_x_.'],
    ['before the first', 'x_A_ camera9 now watches the sea in her place.'],
  ])('%s: the place is that of the words printed', async (_, text) => {
    const sentence = 'A camera now watches the sea in her place.';
    const article = articleOf({ id: 'sea' }, `The lamp is out. ${sentence} Nobody minds.`, 'It rains.');
    const [match] = (await checkingOver(article)).find(text);
    expect(match?.standing).toBe('altered');
    const [from, to] = match?.places[0]?.span ?? [0, 0];
    expect(sentence.slice(0, -1)).toContain(article.text.slice(from, to));
    expect(to - from).toBeGreaterThan(30);
    for (const { printed, printedSpan } of match?.changes ?? [])
      expect(article.text.slice(...printedSpan)).toBe(printed);
  });
});

describe('hostile text', () => {
  it.each([
    ['one letter', 'a'.repeat(4000)],
    ['one letter as words', 'a '.repeat(2000)],
    ['one printed word', 'the '.repeat(1000)],
    ['one printed pair', 'of the '.repeat(570)],
    ['apostrophes', "'".repeat(4000)],
    ['letters between apostrophes', "a'".repeat(2000)],
    ['long ends behind apostrophes', "abcd'".repeat(800)],
    ['brackets', '['.repeat(2000) + ']'.repeat(2000)],
    ['dots', '. '.repeat(2000)],
    ['combining marks', `e${'\u0301'.repeat(3999)}`],
    ['Markdown', '**_~~||`# > [x](y) '.repeat(200)],
    ['figures', '1.'.repeat(2000)],
    ['grouped figures', "1'000".repeat(800)],
    ['turned about', '\u202eniamer lliw reppilC ehT\u202c \u2066'.repeat(100)],
    ['Chinese', '的一是了'.repeat(1000)],
    ['halves of pairs', '\ud800 \udc00 '.repeat(1000)],
    ['joiners', 'a\u200db\u200d'.repeat(1000)],
  ])('of %s is found nowhere, and breaks nothing', async (_, text) => {
    const checking = await checkingOver(
      BRIDGE,
      articleOf({ id: 'hostile' }, text.slice(0, 3000), 'the end of the world'),
    );
    for (const match of [...own.find(text), ...checking.find(`${text.slice(1)} x`)])
      expect(match.places.length).toBeGreaterThan(0);
    expect(own.find(text).filter(({ standing }) => standing === 'exact' && text.length > 3000)).toEqual([]);
  });
});
