import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNameTable } from '../../src/base/name-table.ts';

const PEOPLE = [
  ['marsh', 'annie marsh', 'mayor of brackwater'],
  ['ann marsh'],
  ['hannah orr', 'clerk'],
  [],
  ['o neil anna', 'mayoress'],
];
const table = createNameTable(PEOPLE, (names) => names);
const shown = (typed: string) => table.bestFirst(typed).map(([name = '']) => name);

describe('a table of names', () => {
  it('gives whom what is typed fits best first: at the beginning, at a word, inside one, apart', () => {
    expect(shown('ann')).toEqual(['ann marsh', 'o neil anna', 'marsh', 'hannah orr']);
    expect(shown('mayor')).toEqual(['marsh', 'o neil anna']);
    expect(shown('marsh mayor')).toEqual(['marsh']);
    expect(shown('anna neil')).toEqual(['o neil anna']);
  });

  it('gives all where nothing is typed, and none where nothing fits', () => {
    expect(table.bestFirst('')).toEqual(PEOPLE);
    expect(shown('zoe')).toEqual([]);
  });

  it('takes no text over two names or two people', () => {
    expect(shown('marsh annie')).toEqual(['marsh']);
    expect(shown('orr clerk')).toEqual(['hannah orr']);
  });

  it('gives who holds all words of a list, in their order', () => {
    expect(table.holding([['clerk'], ['arsh', 'ann']])).toEqual([PEOPLE[0], PEOPLE[1], PEOPLE[2]]);
    expect(table.holding([[]])).toEqual([]);
  });

  it('finds the same as a look at every name', () => {
    const name = fc.stringMatching(/^[ab]{1,3}( [ab]{1,2})?$/);
    fc.assert(
      fc.property(fc.array(fc.array(name, { maxLength: 3 }), { maxLength: 6 }), name, (all, typed) => {
        const words = typed.split(' ');
        const holds = all.filter((names) => words.every((word) => names.some((one) => one.includes(word))));
        const { holding, bestFirst } = createNameTable(all, (names) => names);
        expect(holding([words])).toEqual(holds);
        const begins = (names: readonly string[], word: string) =>
          names.some((one) => one.split(' ').some((_, at) => one.split(' ').slice(at).join(' ').startsWith(word)));
        const fit = all.filter(
          (names) => names.some((one) => one.includes(typed)) || words.every((word) => begins(names, word)),
        );
        expect(new Set(bestFirst(typed))).toEqual(new Set(fit));
        const first = bestFirst(typed)[0];
        if (all.some(([one]) => one?.startsWith(typed))) expect(first?.[0]?.startsWith(typed)).toBe(true);
      }),
    );
  });
});
