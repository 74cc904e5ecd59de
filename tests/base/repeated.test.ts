import { expect, test } from 'vitest';
import { repeated } from '../../src/base/repeated.ts';
import { withResolvers } from '../../src/base/with-resolvers.ts';

test('work is run again for whoever asks during a run, once for all of them, and one run at a time', async () => {
  const gates = [withResolvers<void>(), withResolvers<void>(), withResolvers<void>()];
  const begun: number[] = [];
  const run = repeated(async () => {
    const number = begun.push(begun.length);
    await gates[number - 1]?.promise;
    return number;
  });
  const first = run();
  await Promise.resolve();
  const others = [run(), run(), run()];
  expect(begun).toHaveLength(1);
  gates[0]?.resolve();
  expect(await first).toBe(1);
  gates[1]?.resolve();
  expect(await Promise.all(others)).toEqual([2, 2, 2]);
  gates[2]?.resolve();
  expect(await run()).toBe(3);
});

test('a run that fails fails for those who asked for it, and for nobody after', async () => {
  let runs = 0;
  const run = repeated(async () => {
    runs += 1;
    if (runs === 1) throw new Error('not this time');
    return runs;
  });
  const [first, second] = [run(), run()];
  await expect(first).rejects.toThrow('not this time');
  await expect(second).rejects.toThrow('not this time');
  expect(await run()).toBe(2);
});
