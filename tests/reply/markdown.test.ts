import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, linked, shorten, unescapeMarkdown } from '../../src/reply/markdown.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '\\',
        '*',
        '_',
        '~',
        '`',
        '|',
        '>',
        '<',
        '@',
        ':',
        '.',
        '#',
        '-',
        '+',
        '1',
        'a',
        ' ',
        '\n',
        '/',
        '[',
        ']',
      ),
    )
    .map((marks) => marks.join('')),
);

describe('escaping', () => {
  test('has an exact inverse', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(unescapeMarkdown(escapeMarkdown(words))).toBe(words);
      }),
      { numRuns: 2_000 },
    );
  });

  test('leaves no mark that formats', () => {
    fc.assert(
      fc.property(text, (words) => {
        const bare = escapeMarkdown(words).replace(/\\[^\p{L}\p{N}\s]/gu, '·');
        expect(bare).not.toMatch(/[\\*_~`|<>@[\]]|:\/\/|:\w|^\s*[-+#]|^\s*\d+\.\s/mu);
      }),
      { numRuns: 2_000 },
    );
  });

  test('leaves plain prose as it is, so that copied text stays clean', () => {
    const prose = 'He said: “No – not in 1921!” (She didn’t; 40,000 did, 5% more.) Well-known, at last.';
    expect(escapeMarkdown(prose)).toBe(prose);
  });
});

describe('a link', () => {
  test('cannot be ended by its address', () => {
    expect(linked('a', 'https://x.example/a>b(c) d\\e', 'open')).toBe('[a](<https://x.example/a%3Eb%28c%29%20d%5Ce>)');
  });

  test('stands behind words that need backslashes, which Discord would show inside it', () => {
    expect(linked('U.S. forces [leave]', 'https://x.example/', 'open')).toBe(
      'U\\.S. forces \\[leave\\] [open](<https://x.example/>)',
    );
  });

  test('is left out where there is no address, or one that would take the room of the words', () => {
    expect(linked('a', null, 'open')).toBe('a');
    expect(linked('a', `https://x.example/${'y'.repeat(900)}`, 'open')).toBe('a');
  });
});

test('titles are cut between words, never inside a character', () => {
  expect(shorten('one two three four', 12)).toBe('one two…');
  expect(shorten('one\n two', 12)).toBe('one two');
  expect(shorten('un\u00a0 deux\u202f: 1\u202f234', 20)).toBe('un deux\u202f: 1\u202f234');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (title, length) => {
      const cut = shorten(title, length);
      expect(cut.length).toBeLessThanOrEqual(length);
      expect(cut).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
    }),
  );
});
