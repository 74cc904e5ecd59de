import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { composeArticle } from '../../src/article/compose.ts';
import { createCite } from '../../src/citation/cite.ts';
import { toCsl } from '../../src/citation/csl.ts';

const { cache, resolve } = createRequire(import.meta.url);
const isLoaded = () => resolve('citeproc') in cache;

it('the engine is loaded by the first citation that needs it, not by the import', async () => {
  const item = toCsl(composeArticle({ id: 'a', title: 'A' }, [{ kind: 'body', text: 'A.' }]), {
    accessed: new Date(0),
  });
  const cite = createCite();
  await cite(item, 'bibtex');
  expect(isLoaded()).toBe(false);
  await cite(item, 'apa');
  expect(isLoaded()).toBe(true);
});
