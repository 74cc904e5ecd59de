import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawMarked, inLine, type MarkedLine, PREFIXES, readMarked } from '../../src/reply/marked.ts';

const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc
      .array(fc.constantFrom('\\', '*', '~', '>', '-', '#', '<', '@', '.', ':', 'a', ' ', '[…]'))
      .map((all) => all.join('')),
  )
  .map((text) => inLine(text).trim())
  .filter((text) => text !== '');

const line: fc.Arbitrary<MarkedLine> = fc.record({
  prefix: fc.constantFrom(...PREFIXES),
  pieces: fc
    .array(fc.tuple(fc.constantFrom('struck', 'bold'), words, words), { minLength: 1, maxLength: 4 })
    .map((all) =>
      all.flatMap(([mark, text, after]) => [{ mark, text } as const, { mark: 'plain', text: ` ${after} ` } as const]),
    )
    .map((all) => all.slice(0, -1)),
});

test('what is drawn is read back, piece by piece', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      expect(readMarked(drawMarked(lines))).toEqual(lines);
    }),
  );
});

test('what is read of any Markdown is drawn so that it is read alike again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (markdown) => {
      const once = drawMarked(readMarked(markdown));
      expect(drawMarked(readMarked(once))).toBe(once);
    }),
  );
});

test('words that only the article prints stand apart from those that only the text has', () => {
  const pieces = [
    { mark: 'plain', text: 'we ' },
    { mark: 'struck', text: 'are' },
    { mark: 'bold', text: 'are not' },
  ] as const;
  expect(drawMarked([{ prefix: '> ', pieces }])).toBe('> we ~~are~~ **are not**');
});
