import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from '../../src/base/edit-distance.ts';

it.each([
  ['', '', 0],
  ['', 'quay', 4],
  ['harbour', 'harbour', 0],
  ['harbour', 'harbor', 1],
  ['harbour', 'habrour', 1],
  ['varga', 'vagra', 1],
  ['ferry', 'berry', 1],
  ['ca', 'abc', 3],
  ['pier', 'quay', 4],
])('from %j to %j', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits);
  expect(editDistance(b, a)).toBe(edits);
});

it('is the same up to a bound, and above the bound beyond', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, most) => {
      const edits = editDistance(a, b);
      const bounded = editDistance(a, b, most);
      if (edits <= most) expect(bounded).toBe(edits);
      else expect(bounded).toBeGreaterThan(most);
    }),
    { numRuns: 2_000 },
  );
});
