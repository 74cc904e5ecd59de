import { describe, expect, it } from 'vitest';
import { composeArticle } from '../../src/article/compose.ts';
import type { Filters } from '../../src/search/result.ts';
import { createSearch } from '../../src/search/search.ts';

const body = (text: string) => ({ kind: 'body' as const, text });
const lake = composeArticle({ id: 'lake', title: 'Lake Orvane', language: 'en', published: '2021-05-01' }, [
  body('Lake Orvane lies between two ridges and is 204 metres deep. Its water is cold all year.'),
  body('The dam of Lake Orvane cost £287 million and was opened by the ambassador to Norway.'),
  body('A ferry crosses Lake Orvane six times a day in summer, and twice in winter.'),
]);
const disease = composeArticle({ id: 'disease', title: 'A fever spreads', language: 'en', published: '2023-05-01' }, [
  body('The International Centre for Vector Control (ICVC) has sent a team to the province.'),
  body('The ICVC wants to release male mosquitoes in June. Hospitals ask for more beds.'),
  body('A vaccine is being tested in three towns, and nurses go from door to door.'),
]);
const german = composeArticle({ id: 'see', title: 'Der See', language: 'de' }, [
  body('Der See ist tief, und im Sommer fahren viele Boote. Am Ufer steht ein altes Haus.'),
]);

async function ask(question: string, filters?: Filters) {
  const search = createSearch();
  await search.update([lake, disease, german]);
  const { standing, reason, passages } = await search.search(question, filters);
  const top = passages[0];
  return { standing, reason, place: top && `${top.article.id} ${top.passage.number}` };
}

describe('a name that no passage mentions', () => {
  it.each([
    ['How deep is Lake Baikal?', 'Baikal'],
    ['Who was the ambassador to France?', 'France'],
    ['Does a ferry cross Lake Constance in winter?', 'Constance'],
  ])('turns %s away, however like a passage is', async (question, name) => {
    expect(await ask(question)).toMatchObject({ standing: 'nothing', reason: { kind: 'none-mentions', word: name } });
  });

  it('does not if it is only misspelled', async () => {
    expect(await ask('How deep is Lake Orvanne?')).toMatchObject({ standing: 'answers', place: 'lake 1' });
  });
});

it('takes an acronym for all the words that it is short for', async () => {
  const question = 'When will the International Centre for Vector Control release mosquitoes?';
  expect(await ask(question)).toMatchObject({ standing: 'answers', place: 'disease 2' });
});

it('takes letters behind a figure for no word of another language', async () => {
  expect(await ask('What cost £287m?')).toMatchObject({ standing: 'answers', place: 'lake 2' });
});

describe('the reason', () => {
  it('names what no passage mentions among those that were asked', async () => {
    expect(await ask('mosquitoes', { article: 'lake' })).toMatchObject({
      standing: 'nothing',
      reason: { kind: 'none-mentions', word: 'mosquitoes' },
    });
  });
});

it('cannot look for one word that stands everywhere, though it is quoted', async () => {
  await expect(ask('"the"')).rejects.toMatchObject({ code: 'nothing-to-search' });
});
