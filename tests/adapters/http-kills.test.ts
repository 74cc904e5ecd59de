import { expect, test } from 'vitest';
import { killBot } from '../support/bot-kills.ts';

test('what editors were told is done has been done, though the bot is killed in the middle of everything', async () => {
  const { acknowledged, lost, half } = await killBot({ kills: 3, seed: 12 });
  expect([lost, half]).toEqual([[], []]);
  expect(acknowledged.added).toBeGreaterThan(0);
});
