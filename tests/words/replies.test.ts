import type { APIMessage, Locale } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/words/languages.ts';
import { ARTICLES } from '../support/articles.ts';
import { openShelfStage, type ShelfStage, written } from '../support/shelf-stage.ts';
import { pressables } from '../support/stage.ts';

const WEB = {
  tram: '# Tram line to the old quarry opens\n\nThe new tram line has eleven stops, said Ada Quill. “We counted them,” she said.',
};

/** What a text must never hold: a value that was not filled in, or not made a text. */
const UNSAID = /undefined|\[object|=>|NaN|\{\w+\}/;

/** Presses all that can be pressed below a message, once. The stage holds every message to Discord's limits. */
async function* pressed(stage: ShelfStage, message: APIMessage, locale: Locale): AsyncGenerator<string> {
  for (const { custom_id, disabled } of pressables(message)) {
    const verb = custom_id.split(':')[1] ?? '';
    if (disabled || verb === 'delete') continue;
    yield (await stage.press(message, verb, { locale })).says;
  }
}

describe.each(Object.values(LANGUAGES).map(({ words, locales }) => ({ words, locale: locales[0] as Locale })))(
  'in $words.tag',
  ({ words, locale }) => {
    it('every answer fits Discord’s limits, and is said in that language', async () => {
      const stage = await openShelfStage({ files: ARTICLES, web: WEB });
      const asked = [
        { name: 'help' },
        { name: 'ask', options: { question: 'When will the harbour bridge close?' } },
        { name: 'ask', options: { question: 'How many cars does the bridge carry?', language: 'en', after: '2020' } },
        { name: 'ask', options: { question: 'Who composed the zither concerto?', private: true } },
        { name: 'ask', options: { question: 'a' } },
        { name: 'ask', options: { question: 'When will it close?', publisher: 'nobody at all' } },
        { name: 'ask', options: { question: 'When will it close?', after: '2021', before: '2020' } },
        { name: 'quote', options: { who: 'Marta Oleander' } },
        { name: 'quote', options: { who: 'Marta Oleander', about: 'zithers' } },
        { name: 'quote', options: { who: 'Nobody Whatever' } },
        { name: 'source' },
        { name: 'check', options: { text: 'Nobody should drive over a bridge that we would drive over ourselves.' } },
        {
          name: 'check',
          options: { text: '“Ferries will run” and “every ten minutes”, “Zithers are loud”.', who: 'the mayor' },
        },
        { name: 'articles', subcommand: 'list' },
        { name: 'articles', subcommand: 'add', options: { url: stage.url('tram') } },
        { name: 'articles', subcommand: 'add', options: { url: stage.url('nowhere') } },
        { name: 'articles', subcommand: 'info', options: { article: 'tram' } },
        { name: 'articles', subcommand: 'list' },
        { name: 'articles', subcommand: 'follow', options: { url: stage.url('tram') } },
        { name: 'articles', subcommand: 'remove', options: { article: 'tram' } },
        { name: 'nowhere' },
      ];
      const said: string[] = [];
      for (const call of asked) {
        const done = await stage.command({ ...call, locale });
        said.push(done.says, ...done.steps);
        for await (const more of pressed(stage, done.message, locale)) said.push(more);
      }
      expect(said.filter((text) => UNSAID.test(text))).toEqual([]);
      expect(said).toContain(words.faults.questionTooShort(2));
      expect(said).toContain(words.bot.unknownCommand('nowhere'));
    });

    it('forms and menus do too', async () => {
      const stage = await openShelfStage({ files: ARTICLES, web: WEB });
      const form = await stage.articles('upload', {}, { locale });
      expect(form.response).toMatchObject({ data: { title: words.articles.forms.upload } });
      const empty = await stage.fill(form, {}, { locale });
      expect(empty.says).not.toMatch(UNSAID);
      const added = await stage.addArticle(written(stage.url('tram')), { locale });
      const question = await stage.press(added.message, 'art.ask', { locale });
      expect(question.response).toMatchObject({ data: { title: words.articles.forms.ask } });
      expect((await stage.fill(question, { question: 'How many stops are there?' }, { locale })).says).toContain(
        'eleven stops',
      );
      for (const focused of ['publisher', 'language', 'article'])
        expect(
          JSON.stringify(await stage.typing({ name: 'ask', options: { question: 'what?' }, focused, locale })),
        ).not.toMatch(UNSAID);
    });
  },
);
