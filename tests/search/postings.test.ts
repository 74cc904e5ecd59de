import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPostings } from '../../src/search/postings.ts';

// Not through `createSearch`: it has no way to read every place, with which what passes places over is compared here.
const stem = fc.nat(12);
const passages = fc.array(fc.array(stem, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 120 });
const weights = fc.array(fc.tuple(stem, fc.double({ min: 0.05, max: 1, noNaN: true })), { minLength: 1, maxLength: 8 });

describe('the best passages', () => {
  it('are those that are best when every place is read', () => {
    fc.assert(
      fc.property(
        passages,
        weights,
        fc.integer({ min: 1, max: 30 }),
        fc.nat(6),
        fc.integer({ min: 1, max: 40 }),
        (texts, asked, limit, part, long) => {
          const postings = createPostings();
          texts.forEach((stems, passage) => {
            postings.add(passage, stems);
          });
          const wanted = {
            among: part === 1 ? Uint8Array.from(texts, (_, passage) => passage % 2) : undefined,
            admits: (passage: number) => part === 0 || passage % part !== 1,
            precedes: (passage: number, other: number) => passage < other,
            belongTogether: (passage: number, other: number) => passage % long === other % long,
            isPiece: () => true,
          };
          const rounded = (limit: number) =>
            postings
              .best(new Map(asked), { ...wanted, limit })
              .map(({ passage, score }) => ({ passage, score: Number(score.toFixed(9)) }));
          expect(rounded(limit)).toEqual(rounded(texts.length + 1).slice(0, limit));
        },
      ),
      { numRuns: 500 },
    );
  });
});
