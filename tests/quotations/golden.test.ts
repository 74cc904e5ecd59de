import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cases, FOLDER, readCase } from '../golden/quotations/cases.ts';

it('has a case for everything the reader claims', () => {
  expect(cases().length).toBeGreaterThanOrEqual(40);
});

it.each(cases())('reads %s as recorded', (name) => {
  const expected: unknown = JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8'));
  expect(readCase(name)).toEqual(expected);
});
