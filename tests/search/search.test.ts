import { describe, expect, it } from 'vitest';
import { passageText } from '../../src/article/article.ts';
import { composeArticle } from '../../src/article/compose.ts';
import { slice } from '../../src/article/span.ts';
import { createSearch } from '../../src/search/create.ts';

const harbour = composeArticle({ id: 'harbour', title: 'The harbour of Lindmouth', language: 'en' }, [
  { kind: 'heading', text: 'How many ships' },
  {
    kind: 'body',
    text: 'The harbour was dug in 1871. About 4,000 ships called there last year. Grain is the main cargo.',
  },
  {
    kind: 'body',
    text: 'The attaché, Mara Oduya, called the new pier a “political decision” for the council of Lindmouth.',
  },
]);

async function asked(question: string) {
  const search = createSearch();
  await search.update([harbour]);
  const result = await search.search(question);
  const top = result.passages[0];
  return {
    ...result,
    number: top?.passage.number,
    highlighted: top?.highlight ? slice(passageText(top.article, top.passage), top.highlight) : null,
  };
}

describe('a search', () => {
  it('highlights the sentence that holds the number asked for', async () => {
    const answer = await asked('How many ships called at Lindmouth?');
    expect(answer).toMatchObject({ answered: true, reason: null, number: 2 });
    expect(answer.highlighted).toBe('About 4,000 ships called there last year.');
  });

  it('never answers with a heading', async () => {
    expect((await asked('ships')).number).toBe(2);
  });

  it('finds words typed without their diacritics', async () => {
    expect((await asked('attache')).number).toBe(3);
  });

  it('turns a question about something else away and names what is missing', async () => {
    expect(await asked('What is the capital of Mongolia?')).toMatchObject({
      answered: false,
      reason: expect.stringContaining('Mongolia'),
    });
  });

  it('refuses a question without a word to look for', async () => {
    await expect(asked('what is it?')).rejects.toMatchObject({ code: 'nothing-to-search' });
  });
});
