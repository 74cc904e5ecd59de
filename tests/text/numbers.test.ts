import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../src/text/numbers.ts';

const found = (text: string, language: string) => numbersIn(text.split(' '), language);
const values = (text: string, language: string) => found(text, language).map(({ value }) => value);

describe('a number in words', () => {
  it.each([
    ['de', 'vierundzwanzig', 24],
    ['de', 'vier und zwanzig', 24],
    ['de', 'vierundachtzig', 84],
    ['nl', 'vierentwintig', 24],
    ['fr', 'quatre vingt', 80],
    ['fr', 'quatre vingts', 80],
    ['fr', 'quatrevingtdix', 90],
    ['fr', 'vingt quatre', 24],
    ['en', 'one hundred and five', 105],
    ['en', 'twenty and first', 21],
  ])('is read as its language tells it, %s: %s', (language, text, value) => {
    expect(values(text, language)).toEqual([value]);
  });

  it.each([
    ['en', 'four twenty'],
    ['de', 'vier zwanzig'],
    ['nl', 'vier twintig'],
    ['es', 'cuatro veinte'],
    ['it', 'quattro venti'],
    ['pt', 'quatro vinte'],
  ])('is no four twenties but in French, %s: %s', (language, text) => {
    expect(values(text, language)).not.toContain(80);
  });

  it('ends before an "and" after which another begins', () => {
    expect(found('forty and fifty', 'en')).toMatchObject([
      { from: 0, to: 1, value: 40 },
      { from: 2, to: 3, value: 50 },
    ]);
    expect(found('forty and', 'en')).toMatchObject([{ from: 0, to: 1, value: 40 }]);
    expect(found('vierund', 'de')).toEqual([]);
  });
});
