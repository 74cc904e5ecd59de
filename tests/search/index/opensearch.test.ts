import { afterAll, describe } from 'vitest';
import { createOpenSearchIndex } from '../../../src/search/index/opensearch/opensearch-index.ts';
import { openPassages } from '../../../src/search/index/opensearch/passages.ts';
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
});
