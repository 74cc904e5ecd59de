import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPassageIds } from '../../../src/search/index/passage-ids.ts';

// Not through `createSearch`: which numbers passages have shows in nothing but the memory that the index takes.

it('no number is given out twice while it is in use', () => {
  const length = fc.nat(6);
  fc.assert(
    fc.property(fc.array(fc.oneof(length, fc.record({ back: fc.nat() }))), (steps) => {
      const numbers = createPassageIds();
      const held: number[][] = [];
      for (const step of steps) {
        if (typeof step === 'number') {
          const first = numbers.take(step);
          held.push(Array.from({ length: step }, (_, i) => first + i));
        } else if (held.length > 0) {
          const [run = []] = held.splice(step.back % held.length, 1);
          numbers.giveBack(run[0] ?? 0, run.length);
        }
        const all = held.flat();
        expect(new Set(all).size).toBe(all.length);
        expect(Math.max(-1, ...all)).toBeLessThan(numbers.end);
      }
    }),
  );
});

it('an article that grows does not use up ever more of them', () => {
  const numbers = createPassageIds();
  let first = numbers.take(1);
  for (let length = 1; length < 100; length++) {
    const next = numbers.take(length + 1);
    numbers.giveBack(first, length);
    first = next;
  }
  expect(numbers.end).toBeLessThan(400);
});
