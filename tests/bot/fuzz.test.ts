import { expect, test } from 'vitest';
import { fuzz } from '../support/fuzz/run.ts';
import { FUZZ_SHELF } from '../support/fuzz/shelf.ts';

test('a thousand interactions, proper and improper ones, get answers that Discord takes', async () => {
  const { tally, failures } = await fuzz({ seed: 20_211_105, count: 1_000, files: FUZZ_SHELF });
  expect(failures).toEqual([]);
  for (const kind of ['command', 'typing', 'button', 'menu', 'form', 'message menu', 'command, amiss', 'button, amiss'])
    expect(tally.get(kind) ?? 0).toBeGreaterThan(10);
});
