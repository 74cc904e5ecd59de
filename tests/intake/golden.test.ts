import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { goldenCases } from './golden.ts';

describe('golden articles', () => {
  it.each(goldenCases())('$name', ({ expectedFile, read }) => {
    expect(read()).toEqual(JSON.parse(readFileSync(expectedFile, 'utf8')));
  });
});
