import { describe, expect, it } from 'vitest';
import { passageText } from '../../src/article/article.ts';
import { composeArticle } from '../../src/article/compose.ts';
import { slice } from '../../src/article/span.ts';
import { createSearch } from '../../src/search/search.ts';

const body = (text: string) => ({ kind: 'body' as const, text });

async function first(question: string, texts: readonly string[], language = 'en') {
  const search = createSearch();
  await search.update([composeArticle({ id: 'one', title: 'One', language }, texts.map(body))]);
  const top = (await search.search(question)).passages[0];
  const text = top && passageText(top.article, top.passage);
  return { text, highlighted: text && top.highlight ? slice(text, top.highlight) : null };
}

describe('other words for the same thing', () => {
  it.each([
    ['When did the doctor of the village leave?', 'surgeon', 'carpenter'],
    ['Where was the attorney of the town born?', 'lawyer', 'sailor'],
    ['How old is the violin of the museum?', 'cello', 'carpet'],
    ['Who paid for the blizzard of the winter?', 'snowstorm', 'banquet'],
  ])('%s: the %s, not the %s', async (question, near, far) => {
    const [, rest = ''] = question.match(/of (the \w+)/) ?? [];
    const about = (word: string): string => `The ${word} of ${rest} was much spoken of, in the square and at the inn.`;
    const texts = [about(far), about(near)];
    expect((await first(question, texts)).text).toBe(about(near));
    expect((await first(question, texts.toReversed())).text).toBe(about(near));
  });

  it('choose the sentence too', async () => {
    const near = 'The mayor of Varn met a surgeon in June.';
    const far = 'The mayor of Varn met a carpenter in May.';
    const question = 'When did the mayor of Varn meet the doctor?';
    expect((await first(question, [`${near} ${far}`])).highlighted).toBe(near);
    expect((await first(question, [`${far} ${near}`])).highlighted).toBe(near);
  });

  it('count for less than the very word', async () => {
    const texts = ['A surgeon came to Varn in May.', 'A doctor came to Varn in June.'];
    expect((await first('When did a doctor come to Varn?', texts)).text).toBe(texts[1]);
  });
});

it('finds words of which nothing is known by their letters alone', async () => {
  const texts = ['The zorblat of Varn is red.', 'The quimmick of Varn is red.'];
  expect((await first('What colour is the quimmick of Varn?', texts)).text).toBe(texts[1]);
});
