import { expect, test } from 'vitest';
import { killing } from '../../../bench/store/killing.ts';

test('a process that is killed while it writes loses nothing that it acknowledged, and leaves nothing half there', async () => {
  const tally = await killing(5);
  expect(tally.kills).toBe(5);
  expect(tally.acknowledged).toBeGreaterThan(0);
  expect(tally.lost).toEqual([]);
  expect(tally.half).toEqual([]);
});
