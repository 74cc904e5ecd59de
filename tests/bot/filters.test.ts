import { type APIMessage, Locale } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { PAPERS } from '../support/papers.ts';
import { isCalled, openStage, pressables, type Stage, texts } from '../support/stage.ts';

const QUESTION = 'How many people does the ferry of Skarn carry?';
const ask = (stage: Stage, options: Record<string, string | boolean>) =>
  stage.command({ name: 'ask', options: { question: QUESTION, ...options } });

const ids = (message: APIMessage): string[] => [
  ...new Set(pressables(message).flatMap(({ custom_id }) => custom_id.split(':')[2] || [])),
];
const filters = (message: APIMessage) => texts(message).find((one) => one.startsWith('-# In articles '));

describe('/ask with filters', () => {
  test.each([
    [{ publisher: 'North Quay Weekly' }, 'ferry-2019', '-# In articles by North Quay Weekly'],
    [
      { publisher: 'courier', language: 'english' },
      'ferry-2020',
      '-# In articles in English (en) · by Velmora Courier',
    ],
    [{ language: 'Deutsch' }, 'faehre', '-# In articles in German (de)'],
    // The article does not say so itself.
    [{ language: 'fr' }, 'undated', '-# In articles in French (fr)'],
    [{ after: '2020-03-31', before: '2020-03-31' }, 'ferry-2020', '-# In articles from 2020-03-31 · until 2020-03-31'],
    [{ after: '2020', before: '2020-03' }, 'ferry-2020', '-# In articles from 2020 · until 2020-03'],
    [{ before: '2019' }, 'ferry-2019', '-# In articles until 2019'],
    [{ before: '2019/11' }, 'ferry-2019', '-# In articles until 2019-11'],
    [{ before: '2019-11-2' }, 'ferry-2019', '-# In articles until 2019-11-02'],
    [{ after: ' 2021 ' }, 'faehre', '-# In articles from 2021'],
  ])('%o finds only what fits', async (given, article, line) => {
    const stage = await openStage(PAPERS);
    const found = await ask(stage, given);
    const shown = pressables(found).some(({ custom_id }) => custom_id.includes(':ask.near:'))
      ? await stage.press(found, 'Show the nearest passage')
      : found;
    expect(filters(shown)).toBe(line);
    expect(ids(shown)).toEqual([article]);
  });

  test('every button asks again with the same filters, on another bot too', async () => {
    const given = { language: 'English', before: '2020-03' };
    const line = '-# In articles in English (en) · until 2020-03';
    const first = await ask(await openStage(PAPERS), { ...given, private: true });
    const stage = await openStage(PAPERS);
    let message = first;
    const seen = [ids(first)];
    while (pressables(message).some(({ label, disabled }) => isCalled(label, '▶') && !disabled)) {
      message = await stage.press(message, '▶');
      expect(filters(message)).toBe(line);
      seen.push(ids(message));
    }
    expect(seen.length).toBeGreaterThan(2);
    expect(new Set(seen.flat())).toEqual(new Set(['ferry-2019', 'ferry-2020']));
    const back = await stage.press(message, '◀');
    expect(filters(back)).toBe(line);
    for (const button of ['Context', 'Cite']) await stage.press(back, button);
    const { kept, shared } = await stage.share(back);
    expect([filters(kept), filters(shared)]).toEqual([line, line]);
  });

  test('one article can be asked of one period', async () => {
    const stage = await openStage(PAPERS);
    const found = await ask(stage, { article: 'ferry-2019', before: '2019' });
    const next = await stage.press(found, '▶');
    expect(ids(next)).toEqual(['ferry-2019']);
    expect(filters(next)).toBe('-# In articles until 2019');
  });

  test('no answer says once which articles were asked', async () => {
    const stage = await openStage(PAPERS);
    const question = 'What is the capital of Mongolia?';
    const away = await ask(stage, { question, publisher: 'Velmora Courier', language: 'de', after: '2020-03' });
    expect(texts(away)).toEqual([
      `### ${question}`,
      '-# In articles in German (de) · from 2020-03 · by Velmora Courier',
      'Nothing in these articles answers that.',
      expect.stringMatching(/^-# No passage mentions \*\w+\*\.$/),
    ]);
    const one = await ask(stage, { question, article: 'ferry-2019' });
    expect(texts(one)).toContain('Nothing in “The ferry of Skarn” answers that.');
    const both = await ask(stage, { question, article: 'ferry-2019', before: '2019' });
    expect(texts(both).slice(1, 3)).toEqual([
      '-# In articles until 2019',
      'Nothing in “The ferry of Skarn” answers that.',
    ]);
  });
});

describe('filters that leave nothing', () => {
  test.each([
    [
      { publisher: 'Nobody’s Gazette' },
      'No article here is by “Nobody’s Gazette”. Publishers here: Velmora Courier and North Quay Weekly.',
    ],
    [{ publisher: 'e' }, '2 publishers match “e”: Velmora Courier and North Quay Weekly. Say more of the name.'],
    [{ language: 'Arabic' }, 'No article here is in “Arabic”. Languages here: English, German and French.'],
    [{ language: 'an' }, '2 languages match “an”: German and French. Say more of the name.'],
    [
      { after: '2022' },
      'No article here was published from 2022 on. Those with a date are of 2 November 2019 to 14 May 2021.',
    ],
    [
      { after: '2020-04', before: '2020' },
      'No article here was published from April 2020 to 2020. Those with a date are of 2 November 2019 to 14 May 2021.',
    ],
    [
      { publisher: 'North Quay Weekly', language: 'de' },
      'No article here is all of that: by North Quay Weekly (1 article), in German (1 article).',
    ],
    [
      { article: 'faehre', before: '2020' },
      'No article here is all of that: called “Die Fähre von Skarn” (1 article), published up to 2020 (2 articles).',
    ],
    [
      { after: '2021', before: '2020' },
      'Nothing is published after 2021 and before 2020: the earlier date goes into “after”.',
    ],
    [
      { after: '31 March 2020' },
      '“31 March 2020” is no date that I can read. Write a day, a month or a year: 2020-03-31, 2020-03 or 2020.',
    ],
    [
      { before: '2020-02-30' },
      '“2020-02-30” is no date that I can read. Write a day, a month or a year: 2020-03-31, 2020-03 or 2020.',
    ],
  ])('%o: it is said which, and what there is', async (given, words) => {
    const stage = await openStage(PAPERS);
    const message = await ask(stage, given);
    expect(texts(message).map((one) => one.replaceAll('\\', ''))).toEqual([words]);
  });

  test('one more than a message names is named too, and not counted', async () => {
    const shelf = (...ids: string[]) =>
      Object.fromEntries(ids.map((id) => [`${id}.md`, `Ferry ${id} carries 7 people.\n`]));
    const whatIsThere = async (...ids: string[]) =>
      texts(await ask(await openStage(shelf(...ids)), { article: 'zzz' }))[0];
    expect(await whatIsThere('a', 'b', 'c', 'd', 'e', 'f')).toContain('Ids here: a, b, c, d, e and f.');
    expect(await whatIsThere('a', 'b', 'c', 'd', 'e', 'f', 'g')).toContain('Ids here: a, b, c, d, e and 2 more.');
  });

  test('a button says so when the shelf has lost the publisher', async () => {
    const first = await ask(await openStage(PAPERS), { publisher: 'North Quay Weekly' });
    const renamed = { ...PAPERS, 'ferry-2019.md': PAPERS['ferry-2019.md'].replace('North Quay', 'South Quay') };
    const message = await (await openStage(renamed)).press(first, '▶');
    expect(texts(message)[0]).toContain('No article here is by “North Quay Weekly”');
  });
});

describe('while filters are typed', () => {
  test('the publishers of the shelf are offered', async () => {
    const stage = await openStage(PAPERS);
    expect(await stage.typing({ name: 'ask', focused: 'publisher' })).toEqual([
      { name: 'Velmora Courier · 2 articles', value: 'Velmora Courier' },
      { name: 'North Quay Weekly · 1 article', value: 'North Quay Weekly' },
    ]);
    const typed = await stage.typing({ name: 'ask', focused: 'publisher', options: { publisher: 'NORTH' } });
    expect(typed.map(({ value }) => value)).toEqual(['North Quay Weekly']);
  });

  test('a publisher whose name is longer than a choice may be is found by what is sent of it', async () => {
    const publisher = `The ${'very '.repeat(35)}long gazette`;
    const long = { 'long.md': `---\npublisher: ${publisher}\n---\n\nThe ferry carries 7 people.\n` };
    const stage = await openStage({ ...PAPERS, ...long });
    const [choice] = await stage.typing({ name: 'ask', focused: 'publisher', options: { publisher: 'very' } });
    expect(ids(await ask(stage, { publisher: String(choice?.value) }))).toEqual(['long']);
  });

  test('the languages of the shelf are offered by their names in the member’s language', async () => {
    const stage = await openStage(PAPERS);
    expect(await stage.typing({ name: 'ask', focused: 'language', locale: Locale.SpanishES })).toEqual([
      { name: 'inglés · 2 artículos', value: 'en' },
      { name: 'alemán · 1 artículo', value: 'de' },
      { name: 'francés · 1 artículo', value: 'fr' },
    ]);
    for (const typed of ['alem', 'germ', 'deutsch', 'de']) {
      const call = { name: 'ask', focused: 'language', locale: Locale.SpanishES, options: { language: typed } };
      expect((await stage.typing(call)).map(({ value }) => value)).toEqual(['de']);
    }
    const typedOut = await stage.command({
      name: 'ask',
      options: { question: QUESTION, language: 'ALEMÁN' },
      locale: Locale.SpanishES,
    });
    expect(texts(typedOut).filter((line) => line.endsWith('alemán (de)'))).toHaveLength(1);
  });

  test('an unknown locale is taken for English', async () => {
    const stage = await openStage(PAPERS);
    const choices = await stage.typing({ name: 'ask', focused: 'language', locale: 'tlh' as Locale });
    expect(choices[0]?.name).toBe('English · 2 articles');
  });
});
