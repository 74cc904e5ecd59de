import { afterAll, describe, expect, test } from 'vitest';
import { createOpenSearchIndex } from '../../../src/search/index/opensearch/opensearch-index.ts';
import { openPassages } from '../../../src/search/index/opensearch/passages.ts';
import { createSearch } from '../../../src/search/search.ts';
import { readFolders } from '../../../src/shelf/folder.ts';
import { jarsOrSkip } from '../../support/opensearch/jars.ts';
import { startSearchNode } from '../../support/opensearch/node.ts';
import { partOf } from '../../support/opensearch/prefix.ts';
import { candidateIndexContract } from './candidate-index.ts';

const jars = jarsOrSkip();
const node = jars === undefined ? null : await startSearchNode(jars);
const cluster = node && partOf(node.url).open();
const passages = cluster && (await openPassages(cluster));
afterAll(async () => {
  await cluster?.close();
  await node?.stop();
});

let spaces = 0;

describe.skipIf(!passages)('passages in OpenSearch', () => {
  if (passages)
    candidateIndexContract(
      'OpenSearch',
      (vocabulary) => createOpenSearchIndex({ vocabulary, passages, space: `space-${spaces++}` }),
      { histories: 5 },
    );

  test('a search finds the same as in memory, phrases, words left out and filters among what is asked', async () => {
    const { articles } = await readFolders(['seeds']);
    const inMemory = createSearch();
    const inCluster = createSearch({
      passages: (vocabulary) =>
        createOpenSearchIndex({ vocabulary, passages: passages as NonNullable<typeof passages>, space: 'seeds' }),
    });
    await inMemory.update(articles);
    await inCluster.update(articles);
    for (const [question, filters] of [
      ['How many jihadists are in Idlib?', {}],
      ['"Idlib" China', {}],
      ['What does China say about Syria? -Russia', {}],
      ['“in Idlib” -jihadists', {}],
      ['Siria y los yihadistas', { limit: 9 }],
      ['Who said what about the war?', { publisher: 'zerohedge', publishedTo: '2018' }],
    ] as const) {
      const [one, other] = await Promise.all([inMemory.search(question, filters), inCluster.search(question, filters)]);
      expect({ ...other, tookMs: 0 }).toEqual({ ...one, tookMs: 0 });
    }
  });
});
