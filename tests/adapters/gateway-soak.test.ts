import { expect, test } from 'vitest';
import { openLibrary } from '../../src/library/open-library.ts';
import { ARTICLES } from '../support/articles.ts';
import { soak } from '../support/soak.ts';
import { temporaryFolder } from '../support/stage.ts';

test('whatever happens to the connections, what Discord delivers is answered, and once', async () => {
  const library = await openLibrary({ folders: [await temporaryFolder(ARTICLES)], search: true });
  await library.prepare();
  const soaked = await soak({ answers: library.answers, seconds: 20, perSecond: 20, seed: 12, shards: 2 });
  expect([soaked.unanswered, soaked.refused, soaked.unfinished]).toEqual([[], [], []]);
  // How many come before a connection is lost is up to the machine.
  expect(soaked.took.length).toBeGreaterThan(50);
  expect(soaked.resumed).toBeGreaterThan(2);
});
