// Long, since what holds for every format is held for each by the same generators.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, passageText } from '../../src/article/article.ts';
import { readArticle, UnreadableArticle } from '../../src/intake/read-article.ts';

/** The article, or null when the file is turned away as such; anything else that is thrown is a bug and fails the test. */
function readOrNull(path: string, bytes: Uint8Array): Article | null {
  try {
    return readArticle({ path, bytes });
  } catch (error) {
    if (error instanceof UnreadableArticle) return null;
    throw error;
  }
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const path = fc.constantFrom('a.md', 'a.txt');

const pieces = [
  '*',
  '**',
  '_',
  '~~',
  '`',
  '```',
  '[',
  ']',
  '](',
  ')',
  '![',
  '<',
  '>',
  '\\',
  '&amp;',
  '&#10;',
  '---',
  '#',
];
const words = [
  'word',
  'Word',
  'two words',
  'The end.',
  '“',
  '”',
  '"',
  '@ann',
  '✓',
  'Ann Lee ✓@ann',
  'Source: https://a.example/2020-01-02/x',
];
const layout = [
  '\n',
  '\n\n',
  '\n\n\n\n',
  '  \n',
  '> ',
  '- ',
  '1. ',
  '    ',
  '| a | b |\n|---|---|\n',
  '\t',
  '\r\n',
  '\u200b',
  '\u202e',
  '中',
];
const markdown = fc
  .array(fc.oneof(fc.constantFrom(...pieces, ...words, ...layout), fc.string({ unit: 'grapheme', maxLength: 5 })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));
const source = fc.oneof(
  markdown,
  fc.tuple(markdown, markdown).map(([head, body]) => `---\ntitle: ${head}\n---\n${body}`),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('whatever a file holds', () => {
  it('it is an article or turned away, never a crash', () => {
    fc.assert(fc.property(path, fc.uint8Array({ maxLength: 300 }), (file, bytes) => void readOrNull(file, bytes)));
  });

  it('passages have words, follow each other and are joined by a blank line', () => {
    fc.assert(
      fc.property(path, source, (file, text) => {
        const article = readOrNull(file, bytesOf(text));
        if (!article) return;
        const texts = article.passages.map((passage) => passageText(article, passage));
        expect(article.text).toBe(texts.join('\n\n'));
        expect(article.title.trim()).not.toBe('');
        expect(article.id).toBe('a');
        for (const [index, passage] of article.passages.entries()) {
          const printed = texts[index] ?? '';
          expect(printed).not.toBe('');
          expect(printed).toBe(printed.trim());
          expect(printed).not.toMatch(/\n\s*\n/);
          expect(passage.number).toBe(index + 1);
          expect(passage.postedBy === undefined).toBe(passage.kind !== 'post');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('it is read the same each time', () => {
    fc.assert(
      fc.property(path, source, (file, text) => {
        expect(readOrNull(file, bytesOf(text))).toEqual(readOrNull(file, bytesOf(text)));
      }),
    );
  });
});

describe('words', () => {
  // Everything but what Markdown has a use for, and line breaks.
  const plain = fc
    .array(fc.stringMatching(/^[A-Za-zÀ-ÿ0-9“”‘’"'.,:;!?%€$()/–—…\u0400-\u04ff\u0590-\u05ff\u202a-\u202e -]+$/), {
      minLength: 1,
      maxLength: 8,
    })
    .map((paragraphs) => paragraphs.map((text) => `Is it ${text.trim()} so.`));

  it('of paragraphs without marks stand in the article as they are, one passage each', () => {
    fc.assert(
      fc.property(path, plain, (file, paragraphs) => {
        const article = readOrNull(file, bytesOf(paragraphs.join('\n\n')));
        expect(article?.text).toBe(paragraphs.join('\n\n'));
      }),
    );
  });

  it('stand there without the marks around them', () => {
    const around = fc.constantFrom(['*', '*'], ['**', '**'], ['[', '](https://a.example/b)'], ['~~', '~~'], ['`', '`']);
    const word = fc.stringMatching(/^[A-Za-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.option(around, { nil: ['', ''] })), { minLength: 3 }), (marked) => {
        const text = `First ${marked.map(([inner, [open, close]]) => `${open}${inner}${close}`).join(' ')} last.`;
        const article = readOrNull('a.md', bytesOf(text));
        expect(article?.text).toBe(`First ${marked.map(([inner]) => inner).join(' ')} last.`);
      }),
    );
  });
});

describe('the top of a pasted page', () => {
  const lines = fc.constantFrom(
    'The Sund Post',
    'Reuters',
    'Ferry of Sund sails again after winter',
    'Will the ferry sail again?',
    'Interview',
    'A band, a boat and a very long night',
    'By Jane Doe',
    'by Jane Doe and John Roe, Staff Writer',
    'By Jane Doe in Geneva',
    'Jane Doe',
    'Aug. 3, 2018',
    'Updated 3:14 PM ET, Sat August 4, 2018',
    '08/03/2018',
    'Published Aug 3, 2018 | Updated Aug 5, 2018',
    'Friday, August 3',
    'Jane Doe · 3 August 2018 · 4 min read',
    'World',
    'Share on Facebook',
    'Photo: Ann Lee',
    'https://www.sund-post.example/2018/08/03/ferry',
    'The board voted on Thursday.',
    'it was a long night and nobody',
    '* * *',
    '',
  );
  const prose = ['The ferry of Sund left at six, and it was full.', 'It came back at nine.'];
  const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

  it('is in the text, or in the title, the publisher, the author, the date or the address', () => {
    const together = fc.constantFrom('\n', '\n\n');
    fc.assert(
      fc.property(path, fc.array(lines, { maxLength: 9 }), together, (file, head, glue) => {
        const article = readOrNull(file, bytesOf([...head, ...prose].join(glue)));
        if (!article) throw new Error('turned away');
        const text = letters(article.text);
        for (const one of prose) expect(text).toContain(letters(one).trim());
        const { title, publisher, author, published, url } = article;
        for (const line of head) {
          const words = letters(line).trim();
          const [, name] =
            /^(?:by )?(jane doe(?: and john roe)?)(?: staff writer| 3 august 2018 4 min read)?$/.exec(words) ?? [];
          const date = { 'aug 3 2018': '2018-08-03', 'updated 3 14 pm et sat august 4 2018': '2018-08-04' }[words];
          const isRead =
            [title, publisher, url].some((fact) => fact && letters(fact).includes(words)) ||
            (name !== undefined && letters(author ?? '') === name) ||
            (date !== undefined && published === date);
          expect(isRead || text.includes(words) ? '' : line).toBe('');
        }
      }),
      { numRuns: 1500 },
    );
  });
});

describe('a million characters', () => {
  const million = (part: string): string => part.repeat(Math.ceil(1e6 / part.length));
  const marks = [
    '*',
    '[',
    ']',
    '`',
    '<',
    '>',
    '\\',
    '&',
    '*a ',
    'a* ',
    '[a](',
    '[a]: u\n',
    '- ',
    '1. ',
    '| a ',
    'a\\\n',
  ];
  const plain = ['a\n\n', ' ', '\n', '\r', ' \n', 'a b ', '“a ', '_'];
  // Were the time to grow with the square of the length, none of these would come to its end.
  it.each([...marks.map((part) => ['a.md', part] as const), ...plain.map((part) => ['a.txt', part] as const)])(
    'in %s of %j are read to the end',
    (file, part) => void readOrNull(file, bytesOf(`A${million(part)}`)),
  );

  it.each(['‘', '“a ', '„', '«', 'photo ', '.'])('of %j in italics are read to the end', (part) => {
    expect(readOrNull('a.md', bytesOf(`*${million(part)}a*`))?.passages).toHaveLength(1);
  });

  it('of front matter are turned away', () => {
    const bytes = bytesOf(`---\n${million('a: b\n')}\n---\nText.`);
    expect(() => readArticle({ path: 'a.md', bytes })).toThrow(UnreadableArticle);
  });

  it.each(['[', '- ', '"', '&a [*a]'])(
    'of %j between two rules, which are no front matter, are read to the end',
    (part) => {
      readOrNull('a.md', bytesOf(`---\n${million(part)}\n---\nText.`));
    },
  );

  it('nor does front matter that is deep or refers to itself do harm', () => {
    const head = `a: ${'['.repeat(15_000)}`;
    expect(() => readArticle({ path: 'a.md', bytes: bytesOf(`---\n${head}\n---\nText.`) })).toThrow(UnreadableArticle);
    const bomb = `a: &a [x, x]\nb: &b [${'*a, '.repeat(50)}]\nc: [${'*b, '.repeat(50)}]\n__proto__: {title: x}\ntitle: T`;
    expect(readArticle({ path: 'a.md', bytes: bytesOf(`---\n${bomb}\n---\nText.`) }).title).toBe('T');
  });
});
