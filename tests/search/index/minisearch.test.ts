import fc from 'fast-check';
import { expect, it } from 'vitest';
import { composeArticle } from '../../../src/article/compose.ts';
import { inSlices } from '../../../src/base/steps.ts';
import { createArticleIndex } from '../../../src/search/index/article-index.ts';
import { createMiniSearchIndex } from '../../../src/search/index/minisearch.ts';
import { createVocabulary } from '../../../src/search/vocabulary/vocabulary.ts';
import { candidateIndexContract } from './candidate-index.ts';

candidateIndexContract('MiniSearch scores all passages that hold a word', (vocabulary) =>
  createMiniSearchIndex(vocabulary, { scoresAllUpTo: Number.POSITIVE_INFINITY }),
);
candidateIndexContract('MiniSearch’s postings are read as far as they may change what is found', (vocabulary) =>
  createMiniSearchIndex(vocabulary, { scoresAllUpTo: 0, prunesFrom: 0 }),
);

const WORDS = 'anchor barge crane dyke estuary ferry gull harbour isle jetty'.split(' ');

it('finds the same whether many articles were added together or one by one', async () => {
  const random = fc.sample(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }), {
    numRuns: 2100,
    seed: 7,
  });
  const articles = [0, 1, 2].map((n) =>
    composeArticle(
      { id: `a${n}`, title: 'Untitled', language: 'en' },
      random.slice(n * 700, n * 700 + 700).map((words) => ({ kind: 'body' as const, text: words.join(' ') })),
    ),
  );
  const one = createArticleIndex();
  for (const article of articles) await inSlices(one.adding([{ article }]));
  const vocabulary = createVocabulary();
  await inSlices(vocabulary.learning(one.vocabulary.state()));
  const other = createArticleIndex(vocabulary);
  const pages = [...one.pages().values()];
  await inSlices(other.adding(pages.map((packed) => ({ article: packed.article, packed }))));
  // What is removed afterwards must leave nothing behind either.
  await inSlices(one.removing('a1'));
  await inSlices(other.removing('a1'));
  for (const word of WORDS) {
    const found = await Promise.all(
      [one, other].map(async ({ vocabulary, passages }) => {
        const { stem } = vocabulary.lookUp(word, 'en');
        const candidates = await passages.candidates({ stems: [[stem, 1]], limit: 24 });
        return {
          ...(await passages.statistics([stem])),
          found: candidates.map(({ entry, score }) => [entry.page.article.id, entry.passage.number, score]),
        };
      }),
    );
    expect(found[0]?.found.length).toBe(24);
    expect(found[1]).toEqual(found[0]);
  }
});
