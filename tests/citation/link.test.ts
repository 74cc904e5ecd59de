import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageText } from '../../src/article/article.ts';
import { type ArticleFacts, composeArticle } from '../../src/article/compose.ts';
import type { Span } from '../../src/article/span.ts';
import { createLinker, linkTo } from '../../src/citation/link.ts';

const URL_OF_PAGE = 'https://gazette.example/2021/harbour';

const articleOf = (paragraphs: readonly string[], facts: Partial<ArticleFacts> = {}) =>
  composeArticle(
    { id: 'harbour', title: 'The harbour opens', language: 'en', url: URL_OF_PAGE, ...facts },
    paragraphs.map((text) => ({ kind: 'body', text })),
  );

const spanOf = (text: string, words: string, nth = 1): Span => {
  let at = -1;
  for (let i = 0; i < nth; i++) at = text.indexOf(words, at + 1);
  expect(at, `“${words}” stands in the text`).toBeGreaterThanOrEqual(0);
  return [at, at + words.length];
};

const linkToWords = (paragraphs: readonly string[], words: string, facts?: Partial<ArticleFacts>, nth = 1) => {
  const article = articleOf(paragraphs, facts);
  return linkTo(article, spanOf(article.text, words, nth));
};

/** The terms of a link's directive, decoded, as a browser reads them. */
function termsOf(link: string | null) {
  const raw = link?.split(':~:text=')[1];
  if (raw === undefined) return null;
  const parts = raw.split(',');
  const prefix = parts[0]?.endsWith('-') ? decodeURIComponent(parts.shift()?.slice(0, -1) ?? '') : null;
  const suffix = parts.at(-1)?.startsWith('-') ? decodeURIComponent(parts.pop()?.slice(1) ?? '') : null;
  const [start, end = null] = parts.map(decodeURIComponent);
  expect(parts.length).toBeLessThanOrEqual(2);
  return { prefix, start, end, suffix };
}

const NO_CONTEXT = { prefix: null, suffix: null };

describe('linkTo', () => {
  it('gives the address alone without a span, and null without an address', () => {
    const article = articleOf(['The pier is open.']);
    expect(linkTo(article, null)).toBe(URL_OF_PAGE);
    expect(linkTo({ ...article, url: null }, [0, 8])).toBeNull();
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/hosts', 'not an address', ''])(
    'takes %j for no address',
    (url) => expect(linkTo(articleOf(['The pier.'], { url }), [0, 8])).toBeNull(),
  );

  it('names a few words as they stand, without the marks at their edges', () => {
    expect(linkToWords(['She said: “The pier is open.” Then she left.'], '“The pier is open.”')).toBe(
      `${URL_OF_PAGE}#:~:text=The%20pier%20is%20open`,
    );
  });

  it('names a long passage by its first and last words', () => {
    const long = 'The pier that the storm of 1921 had broken was opened again by the harbour master on Monday.';
    expect(termsOf(linkToWords([long], long))).toEqual({
      ...NO_CONTEXT,
      start: 'The pier that the',
      end: 'harbour master on Monday',
    });
  });

  it('escapes what is syntax in a directive or in Markdown', () => {
    const link = linkToWords(['A well-known, old (and dear) R&D pier*'], 'A well-known, old (and dear) R&D pier*');
    expect(link).toBe(`${URL_OF_PAGE}#:~:text=A%20well%2Dknown%2C%20old%20%28and%20dear%29%20R%26D%20pier`);
  });

  it('takes whole words where a span cuts through one', () => {
    expect(termsOf(linkToWords(['The harbourmaster waved.'], 'bourmaster wav'))).toEqual({
      ...NO_CONTEXT,
      start: 'harbourmaster waved',
      end: null,
    });
  });

  it('keeps a fragment of the address and drops an old directive', () => {
    const url = `${URL_OF_PAGE}#part-2:~:text=old`;
    expect(linkToWords(['The pier.'], 'The pier', { url })).toBe(`${URL_OF_PAGE}#part-2:~:text=The%20pier`);
    expect(linkTo(articleOf(['x'], { url: `${URL_OF_PAGE}#:~:text=old` }), null)).toBe(URL_OF_PAGE);
  });

  it('adds neighbouring words only to a phrase that stands elsewhere too', () => {
    const paragraphs = ['We will build it, he said in May.', 'But in June, “We will build it,” he said again.'];
    expect(termsOf(linkToWords(paragraphs, 'We will build it', {}, 1))).toMatchObject(NO_CONTEXT);
    expect(termsOf(linkToWords(paragraphs, 'We will build it', {}, 2))).toEqual({
      prefix: 'But in June, “',
      start: 'We will build it',
      end: null,
      suffix: null,
    });
  });

  it('sees that the headline has the words too', () => {
    const terms = termsOf(linkToWords(['Today the harbour opens to all.'], 'the harbour opens'));
    expect(terms).toMatchObject({ prefix: 'Today', start: 'the harbour opens' });
  });

  it('sees it in capitals too, whatever other letters the page has', () => {
    const paragraphs = ['İzmir: THE PIER IS OPEN.', 'In May, the pier is open.'];
    expect(termsOf(linkToWords(paragraphs, 'the pier is open'))).toMatchObject({ prefix: 'In May,' });
  });

  it('does not take a part of a longer word for the phrase', () => {
    expect(termsOf(linkToWords(['The artist left.', 'The art stayed.'], 'The art', {}, 2))).toMatchObject(NO_CONTEXT);
  });

  it('reaches over paragraphs by its two ends', () => {
    const article = articleOf(['It began: “The pier is open to', 'every boat there is,” she said.']);
    const span: Span = [spanOf(article.text, 'The pier')[0], spanOf(article.text, 'there is')[1]];
    expect(termsOf(linkTo(article, span))).toEqual({
      ...NO_CONTEXT,
      start: 'The pier is open',
      end: 'every boat there is',
    });
  });

  it('bounds words by dictionary where a script has no spaces', () => {
    const terms = termsOf(linkToWords(['港口昨日重新开放，市长出席了仪式。'], '市长出席了仪式。', { language: 'zh' }));
    expect(terms).toEqual({ ...NO_CONTEXT, start: '市长出席了仪式', end: null });
  });

  it('carries right-to-left words in the order of the text', () => {
    expect(termsOf(linkToWords(['قال الوزير إن الميناء مفتوح.'], 'الميناء مفتوح', { language: 'ar' }))).toMatchObject({
      start: 'الميناء مفتوح',
    });
  });

  it('stays within 512 characters, by fewer words where letters are dear', () => {
    const word = '𓀀'.repeat(12);
    const text = Array.from({ length: 20 }, (_, i) => `${word}${i}`).join(' ');
    const link = linkToWords([text], text);
    expect(link?.length).toBeLessThanOrEqual(512);
    expect(termsOf(link)).toMatchObject({ start: `${word}0`, end: `${word}19` });
  });

  it('gives the address alone where no word fits or there is none', () => {
    expect(linkToWords(['x'.repeat(600)], 'x'.repeat(600))).toBe(URL_OF_PAGE);
    expect(linkToWords(['Well — … yes'], '— …')).toBe(URL_OF_PAGE);
    const url = `https://gazette.example/${'a'.repeat(600)}`;
    expect(linkToWords(['The pier.'], 'The pier', { url })).toBe(url);
  });
});

describe('linkTo a digest', () => {
  const paragraphs = [
    'The report says that the pier opened. The mayor said: “We have waited for this day since the great storm.”',
    'Nobody else spoke, it adds.',
  ];
  const digest = { form: 'digest' } as const;

  it('has no fragment for its own sentences', () => {
    expect(linkToWords(paragraphs, 'The report says that the pier opened.', digest)).toBe(URL_OF_PAGE);
    expect(linkToWords(paragraphs, 'Nobody else spoke', digest)).toBe(URL_OF_PAGE);
  });

  it('lands on words in quotation marks, given with the sentence around them or alone', () => {
    const wanted = { ...NO_CONTEXT, start: 'We have waited for', end: 'since the great storm' };
    expect(termsOf(linkToWords(paragraphs, paragraphs[0] ?? '', digest))).toEqual(wanted);
    expect(termsOf(linkToWords(paragraphs, 'We have waited for this day since the great storm.', digest))).toEqual(
      wanted,
    );
  });
});

describe('every link', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'the',
      'pier',
      'opens',
      'again',
      '“we',
      'will”',
      'R&D',
      'a-b',
      'x,y',
      '港口开放',
      'الميناء',
      '👩‍👩‍👧',
      '𓀀𓀁',
      '–',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
  );
  const paragraph = fc.array(word, { minLength: 1, maxLength: 40 }).map((all) => all.join(' '));
  const place = fc.tuple(fc.nat(), fc.nat());

  it('is an address of the page, fits a button, cuts no surrogate pair, and its terms stand in the article', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 5 }),
        place,
        fc.boolean(),
        (paragraphs, [a, b], isDigest) => {
          const article = articleOf(paragraphs, isDigest ? { form: 'digest' } : {});
          const ends = [a % (article.text.length + 1), b % (article.text.length + 1)].sort((x, y) => x - y);
          const link = linkTo(article, [ends[0] ?? 0, ends[1] ?? 0]);
          expect(link?.startsWith(URL_OF_PAGE)).toBe(true);
          expect(link?.length).toBeLessThanOrEqual(512);
          expect(link).toMatch(/^[\x21-\x7e]+$/);
          const terms = termsOf(link);
          const blocks = article.passages.map((p) =>
            passageText(article, p)
              .replace(/\s+/g, ' ')
              .replace(/\p{Surrogate}/gu, '\uFFFD'),
          );
          for (const term of [terms?.prefix, terms?.start, terms?.end, terms?.suffix])
            if (term) expect(blocks.some((block) => block.includes(term))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(['渡轮中午开船', 'เรือออกตอนเที่ยง', '渡轮，'])('is made in linear time in one paragraph of %s', (words) => {
    const article = articleOf([words.repeat(200_000 / words.length)], { language: 'zh' });
    expect(createLinker(article)([0, words.length])).toContain('#:~:text=');
  });

  it('is made in linear time over a page of quotation marks', () => {
    const article = articleOf(['“pier” '.repeat(20_000)], { form: 'digest' });
    const links = createLinker(article);
    expect(links([0, article.text.length])).toBeTruthy();
    expect(links([article.text.length - 6, article.text.length])).toBeTruthy();
  });
});
