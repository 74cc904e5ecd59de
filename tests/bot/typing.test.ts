import { describe, expect, test } from 'vitest';
import { PAPERS } from '../support/papers.ts';
import { openStage, type Stage } from '../support/stage.ts';

type Options = Record<string, string | boolean>;

const values = async (stage: Stage, name: string, focused: string, options: Options = {}) =>
  (await stage.typing({ name, focused, options })).map(({ value }) => String(value));

const titled = (title: string, published: string, publisher = 'Velmora Courier') =>
  `---\ntitle: ${title}\npublished: ${published}\npublisher: ${publisher}\n---\n\nThe pier is old.\n`;

describe('what is offered while an option is typed', () => {
  const SHELF = {
    'inside.md': titled('Transport in winter', '2024-01-01'),
    'word.md': titled('The new port', '2023-01-01'),
    'hyphen.md': titled('Air-port or harbour', '2022-06-01'),
    'start-old.md': titled('Port dues rise', '2019-01-01'),
    'start-new.md': titled('Porters on strike', '2020-01-01'),
    'paper.md': titled('Nothing of it', '2025-01-01', 'Port Gazette'),
    'other.md': titled('A pier', '2025-02-01'),
  };

  test('begins with the titles that begin so, then words, then what only holds it; the newest first among equals', async () => {
    const stage = await openStage(SHELF);
    for (const name of ['ask', 'source'])
      expect(await values(stage, name, 'article', { article: 'PÓRT' })).toEqual([
        'start-new',
        'start-old',
        'word',
        'hyphen',
        'paper',
        'inside',
      ]);
  });

  test('holds every word that was typed, in whatever order', async () => {
    const stage = await openStage(SHELF);
    expect(await values(stage, 'ask', 'article', { article: 'strike porters' })).toEqual(['start-new']);
    expect(await values(stage, 'ask', 'article', { article: 'strike pier' })).toEqual([]);
  });

  test('publishers stand in the same order, the more frequent first among equals', async () => {
    const stage = await openStage({
      'a.md': titled('A', '2020', 'Southport Post'),
      'b.md': titled('B', '2020', 'Southport Post'),
      'c.md': titled('C', '2020', 'The Port'),
      'd.md': titled('D', '2020', 'Port Weekly'),
      'e.md': titled('E', '2020', 'Port Gazette'),
      'f.md': titled('F', '2020', 'Port Gazette'),
    });
    expect(await values(stage, 'ask', 'publisher', { publisher: 'port' })).toEqual([
      'Port Gazette',
      'Port Weekly',
      'The Port',
      'Southport Post',
    ]);
  });

  test('languages too: English before French for “en”', async () => {
    const stage = await openStage(PAPERS);
    expect(await values(stage, 'ask', 'language', { language: 'en' })).toEqual(['en', 'fr']);
  });

  test('of speakers a whole name does not hide the longer one that begins so', async () => {
    const stage = await openStage({
      'talk.md':
        '“The pier is old,” said Linda Quill, the harbour master. “It must go.”\n\n“It will stand for years,” said Jonas Linden, the mayor.\n\n“The island needs a pier,” said Merlin Oster, the baker.\n\n“The ferry is older,” said Ada Lin, the captain.\n',
    });
    const names = async (who: string) =>
      (await stage.typing({ name: 'quote', focused: 'who', options: { who } })).map(({ name }) =>
        name.split(/[,·]/)[0]?.trim(),
      );
    expect(await names('lin')).toEqual(['Linda Quill', 'Ada Lin', 'Jonas Linden', 'Merlin Oster']);
    expect(await names('the mayor')).toEqual(['Jonas Linden']);
    expect(await names('linden jonas')).toEqual(['Jonas Linden']);
  });
});

describe('what is offered keeps to the options that are filled in', () => {
  test.each<[focused: string, options: Options, offered: readonly string[]]>([
    ['article', { publisher: 'Velmora Courier' }, ['faehre', 'ferry-2020']],
    ['article', { publisher: 'north' }, ['ferry-2019']],
    ['article', { article: 'ferry', publisher: 'Velmora Courier' }, ['ferry-2020']],
    ['article', { language: 'German' }, ['faehre']],
    ['article', { after: '2020', before: '2020-03' }, ['ferry-2020']],
    ['article', { publisher: 'Velmora Courier', language: 'en', private: true }, ['ferry-2020']],
    ['publisher', { language: 'de' }, ['Velmora Courier']],
    ['publisher', { article: 'ferry-2019' }, ['North Quay Weekly']],
    ['publisher', { before: '2019' }, ['North Quay Weekly']],
    ['language', { publisher: 'Velmora Courier' }, ['en', 'de']],
    ['language', { publisher: 'Velmora Courier', after: '2021' }, ['de']],
  ])('%s with %o', async (focused, options, offered) => {
    const stage = await openStage(PAPERS);
    expect((await values(stage, 'ask', focused, options)).sort()).toEqual([...offered].sort());
  });

  test.each<[focused: string, options: Options, offered: number]>([
    // Together they leave nothing.
    ['article', { publisher: 'North Quay Weekly', language: 'de' }, 4],
    ['publisher', { article: 'faehre', before: '2019' }, 2],
    // They name nothing, several, or no date yet.
    ['article', { publisher: 'Nobody’s Gazette' }, 4],
    ['article', { publisher: 'e' }, 4],
    ['article', { after: '20' }, 4],
    ['article', { after: '2021', before: '2019' }, 4],
    ['language', { article: 'no such thing' }, 3],
  ])('all of them where nothing would be left: %s with %o', async (focused, options, offered) => {
    const stage = await openStage(PAPERS);
    expect(await values(stage, 'ask', focused, options)).toHaveLength(offered);
  });

  test('what cannot be read yet leaves the others in force', async () => {
    const stage = await openStage(PAPERS);
    expect(await values(stage, 'ask', 'article', { publisher: 'North Quay Weekly', after: '20' })).toEqual([
      'ferry-2019',
    ]);
  });

  test('a publisher is counted among what is left', async () => {
    const stage = await openStage(PAPERS);
    expect(await stage.typing({ name: 'ask', focused: 'publisher', options: { language: 'de' } })).toEqual([
      { name: 'Velmora Courier · 1 article', value: 'Velmora Courier' },
    ]);
  });
});
