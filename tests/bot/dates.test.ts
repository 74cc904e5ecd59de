import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { openStage, pressables, type Stage, texts } from '../support/stage.ts';

const ferry = (published: string, place: string): string =>
  `---\ntitle: The ferry of ${place}\npublisher: Velmora Courier\npublished: ${published}\n---\n\nThe ferry of ${place} carries 40 people.\n`;

/** Each known as far as it is: to the year, the month, the day. */
const DATED = {
  'year.md': ferry('2019', 'Skarn'),
  'month.md': ferry('2019-05', 'Tolm'),
  'day.md': ferry('2021-05-14', 'Orrin'),
} as const;

const shown = (message: APIMessage): string =>
  texts(message)
    .map((one) => one.replaceAll('\\', ''))
    .join('\n');
const cited = async (stage: Stage, article: string, style: string) => {
  const source = await stage.command({ name: 'source', options: { article } });
  return shown(await stage.press(source, 'cite.style', { values: [style] }));
};

describe('a date known only to the year or the month', () => {
  test.each([
    ['year', 'Velmora Courier · 2019'],
    ['month', 'Velmora Courier · May 2019'],
  ])('is shown as it is known: %s', async (article, line) => {
    const stage = await openStage(DATED);
    expect(stage.library.faults).toEqual([]);
    expect(shown(await stage.command({ name: 'source', options: { article } }))).toContain(line);
    expect(shown(await stage.command({ name: 'help' }))).toContain(line);
  });

  test.each([
    ['year', '2019', '"date-parts": [ [ 2019 ] ]'],
    ['month', '2019-05', '"date-parts": [ [ 2019, 5 ] ]'],
  ])('is cited so: %s', async (article, date, parts) => {
    const stage = await openStage(DATED);
    expect((await cited(stage, article, 'csl-json')).replace(/\s+/g, ' ')).toContain(parts);
    const { published } = stage.library.answers.shelf().article(article) ?? {};
    expect(published).toBe(date);
  });

  test.each([
    ['apa', 'The ferry of Skarn. (2019). Velmora Courier', 'The ferry of Tolm. (2019, May). Velmora Courier'],
    ['mla', 'Velmora Courier, 2019.', 'Velmora Courier, May 2019.'],
    ['chicago', 'Velmora Courier, 2019.', 'Velmora Courier, May 2019.'],
    ['harvard', '(2019) Velmora Courier.', '(2019) Velmora Courier, May.'],
    ['bibtex', 'year = {2019},\n}', 'year = {2019},\n  month = may,\n}'],
    ['ris', 'PY  - 2019\nDA  - 2019//\nER', 'PY  - 2019\nDA  - 2019/05/\nER'],
  ])('is cited so in %s', async (style, year, month) => {
    const stage = await openStage(DATED);
    expect(await cited(stage, 'year', style)).toContain(year);
    expect(await cited(stage, 'month', style)).toContain(month);
  });

  test.each([
    [{ after: '2019-03-15' }, ['day', 'month', 'year']],
    [{ before: '2019-03-15' }, ['year']],
    [{ after: '2019-05-31', before: '2019-06' }, ['month', 'year']],
    [{ after: '2019-06', before: '2020' }, ['year']],
    [{ after: '2020' }, ['day']],
    [{ before: '2019' }, ['month', 'year']],
  ])('is of every period that it may be of: %o', async (filters, articles) => {
    const stage = await openStage(DATED);
    const question = 'How many people does the ferry carry?';
    const found = await stage.library.answers.ask({ question, ...filters });
    expect(found.passages.map(({ article }) => article.id).sort()).toEqual(articles);
  });

  test('is of no other', async () => {
    const stage = await openStage(DATED);
    const away = await stage.command({ name: 'ask', options: { question: 'Which ferry?', before: '2018' } });
    expect(shown(away)).toBe('No article here was published up to 2018. Those with a date are of 2019 to 14 May 2021.');
  });
});

describe('what is written for a date', () => {
  test.each([
    ['2019', '2019'],
    ['"2019"', '2019'],
    ['2019-5', '2019-05'],
    ['2019/05', '2019-05'],
    ['2019-5-3', '2019-05-03'],
    ['2019-05-03T10:00:00Z', '2019-05-03'],
    ['2019-05-03 10:00', '2019-05-03'],
  ])('is read: %s', async (published, date) => {
    const stage = await openStage({ 'a.md': ferry(published, 'Skarn') });
    expect(stage.library.faults).toEqual([]);
    expect(stage.library.answers.shelf().article('a')?.published).toBe(date);
  });

  test.each(['soon', '2019-13', '2019-02-30', '2019 or 2020', '2019-20', '20190503', '0', '12019', '1.5'])(
    'is named and passed over when it is none: %s',
    async (published) => {
      const stage = await openStage({ 'a.md': ferry(published, 'Skarn') });
      expect(stage.library.answers.shelf().article('a')?.published).toBeNull();
      const [fault, ...more] = stage.library.faults;
      expect(more).toEqual([]);
      expect(fault).toMatchObject({ line: 4, isServed: true });
      expect(fault?.message).toMatch(
        `a.md, line 4: published is passed over, since “${published}” is no date like 2018-08-03, 2018-08 or 2018.`,
      );
      const answer = await stage.command({ name: 'ask', options: { question: 'Which ferry carries 40 people?' } });
      expect(pressables(answer).some(({ custom_id }) => custom_id.includes(':a:'))).toBe(true);
    },
  );

  test('leaves the word to the address when it is none', async () => {
    const dated = ferry('soon', 'Skarn').replace('---\n\n', 'url: https://courier.example/2019/05/03/ferry\n---\n\n');
    const stage = await openStage({ 'a.md': dated });
    expect(stage.library.answers.shelf().article('a')?.published).toBe('2019-05-03');
    expect(stage.library.faults).toHaveLength(1);
  });
});
