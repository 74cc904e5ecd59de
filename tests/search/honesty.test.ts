import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { askAll, figuresOf } from '../../bench/honesty/measures.ts';
import { inventedShelves } from '../../bench/honesty/shelves.ts';
import { createWordKnowledge } from '../../src/search/vocabulary/word-knowledge.ts';

const folder = join(import.meta.dirname, '../../bench/honesty/shelves');
const shelves = readdirSync(folder)
  .filter((set) => set !== 'last')
  .flatMap((set) => inventedShelves(join(folder, set), 'examination'));

// What is measured, and how, stands in bench/honesty/README.md: here it may only not fall far below.
it('tells near misses from answers on shelves that nothing was learned from', async () => {
  const knowledge = createWordKnowledge(100_000);
  const said = [];
  for (const shelf of shelves.filter(({ language }) => language === 'en'))
    said.push(...(await askAll(shelf, knowledge)));
  const { nearTold, rightAnswered, rightFirst, lostAsNothing, offNothing } = figuresOf(said);
  expect(nearTold).toBeGreaterThan(0.5);
  expect(rightAnswered).toBeGreaterThan(0.45);
  expect(rightFirst).toBeGreaterThan(0.75);
  expect(lostAsNothing).toBeLessThan(0.1);
  expect(offNothing).toBeGreaterThan(0.8);
});
