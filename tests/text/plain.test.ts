import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/index.ts';
import { plain } from '../../src/text/plain.ts';
import { stemmer } from '../../src/text/stems.ts';
import { words } from '../../src/text/words.ts';

const read = (text: string): string[] => words(text).map(({ text: word }) => plain(word, 'und'));

describe('a number in figures of any script', () => {
  it.each([
    ['Tibetan', '༤༠ ༠༠༠'],
    ['N’Ko', '߄߀ ߀߀߀'],
    ['Mongolian', '᠔᠐ ᠐᠐᠐'],
    ['Thai', '๔๐ ๐๐๐'],
    ['Thai with a comma', '๔๐,๐๐๐'],
    ['Arabic', '٤٠٬٠٠٠'],
    ['of a script with two sets of them', '𑛞𑛚 𑛚𑛚𑛚'],
  ])('is one word, in 0 to 9: %s', (_, text) => {
    expect(read(text)).toEqual(['40000']);
  });

  it('is so for every figure that there is', () => {
    const figures = Array.from({ length: 0x110000 }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code))
      .filter((one) => /\p{Nd}/u.test(one));
    expect(figures.map((one) => plain(one, 'und')).join('')).toBe('0123456789'.repeat(figures.length / 10));
  });
});

it('a letter that stands for words with spaces is one word', () => {
  expect(read('ﷺ')).toEqual(['صلىاللهعليهوسلم']);
});

/** Text of what words are told by: figures of many scripts in groups, letters of any kind, what stands between. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'0٤༠߀᠐๐໐០၀𑛚',
        ' ',
        '\u00a0',
        '\u2009',
        '\u202f',
        "'",
        '’',
        ',',
        '.',
        'ﷺ',
        'ﹰ',
        '\ufeff',
        'a',
        'ก',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

it('no stem of a word of any text holds white space', () => {
  const languages = fc.constantFrom(...LANGUAGES.map(({ code }) => code));
  fc.assert(
    fc.property(texts, languages, (text, language) => {
      const stem = stemmer(language);
      return words(text).every((word) => !/\s/.test(stem(plain(word.text, language))));
    }),
    { numRuns: 2000 },
  );
});
