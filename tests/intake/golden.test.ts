import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { goldenCases } from './golden.ts';

describe('golden articles', () => {
  it.each(goldenCases())('$name', async ({ expectedFile, read }) => {
    expect(await read()).toEqual(JSON.parse(readFileSync(expectedFile, 'utf8')));
  });
});
