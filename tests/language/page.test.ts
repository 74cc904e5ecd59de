import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { languagesPage } from '../../scripts/languages.ts';

it('docs/languages.md says what the languages have (`npm run languages` writes it anew)', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/languages.md'), 'utf8');
  expect(page).toBe(languagesPage());
});
