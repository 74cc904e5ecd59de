import { type APIMessage, Locale } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { unescapeMarkdown } from '../../src/reply/markdown.ts';
import { en, type Words } from '../../src/words/en.ts';
import { LANGUAGES } from '../../src/words/languages.ts';
import { ARTICLES } from '../support/articles.ts';
import { ALICE, BOB } from '../support/discord/people.ts';
import { PAPERS } from '../support/papers.ts';
import { openStage, pressables, texts } from '../support/stage.ts';

interface Spoken {
  readonly words: Words;
  readonly locale: Locale;
}

const spoken: readonly Spoken[] = Object.values(LANGUAGES).map(({ words, locales: [locale] }) => ({
  words,
  locale: locale as Locale,
}));
const english: Spoken = { words: en, locale: Locale.EnglishUS };

/** Who asks and who presses: each language with the next, and with English. */
const pairs = spoken.flatMap((asker, i) =>
  [spoken[(i + 1) % spoken.length] ?? english, ...(asker.words === en ? [] : [english])].map(
    (presser) => [asker, presser] as const,
  ),
);

const lines = (message: APIMessage): string[] => unescapeMarkdown(texts(message).join('\n')).split('\n');

const narrowedTo = ({ answers, language }: Words): string =>
  `-# ${answers.inArticles(`${answers.inLanguage(language('en'), 'en')} · ${answers.until('2020-03')}`)}`;

describe.each(pairs.map(([asker, presser]) => ({ asker, presser, from: asker.words.tag, to: presser.words.tag })))(
  'asked in $from, pressed in $to',
  ({ asker, presser }) => {
    const asking = { user: ALICE, locale: asker.locale };
    const pressing = { user: BOB, locale: presser.locale };

    test('a question stays narrowed to the same articles', async () => {
      const stage = await openStage(PAPERS);
      const question = 'How many people does the ferry of Skarn carry?';
      const options = { question, language: 'en', before: '2020-03' };
      const first = await stage.command({ name: 'ask', options, ...asking });
      expect(lines(first)).toContain(narrowedTo(asker.words));
      const copy = await stage.press(first, '▶', pressing);
      expect(copy.id).not.toBe(first.id);
      expect(lines(copy)).toContain(narrowedTo(presser.words));
      const places = [2, 3, 4, 5].map((of) => presser.words.ask.result(2, of));
      expect(places.filter((place) => lines(copy).at(-1)?.includes(place))).toHaveLength(1);
    });

    test('that there is no answer, and why, is said to each in their own language', async () => {
      const stage = await openStage(ARTICLES);
      const options = { question: 'Which cars did the Mongolian emperor prefer?' };
      const away = await stage.command({ name: 'ask', options, ...asking });
      expect(lines(away)).toContain(asker.words.ask.notAnswered(null));
      expect(lines(away)).toContain(`-# ${asker.words.ask.reasons.noneMentions('*Mongolian*')}`);
      const near = await stage.press(away, 'ask.near', pressing);
      expect(lines(near).join('\n')).toContain(`-# ${presser.words.ask.nearest}`);
      expect(lines(near)).toContain(`-# ${presser.words.ask.reasons.noneMentions('*Mongolian*')}`);
    });

    test('what somebody said stays about the same', async () => {
      const stage = await openStage(ARTICLES);
      const choose = await stage.command({ name: 'quote', options: { who: 'Oleander', about: 'the lamp' }, ...asking });
      expect(lines(choose)).toContain(`-# ${asker.words.answers.about('the lamp')}`);
      const [menu] = pressables(choose) as { options?: { label: string; value: string }[] }[];
      const values = [menu?.options?.find(({ label }) => label === 'Edda Oleander')?.value ?? ''];
      const copy = await stage.press(choose, 'quote.pick', { values, ...pressing });
      expect(lines(copy).slice(0, 2)).toEqual(['### Edda Oleander', `-# ${presser.words.answers.about('the lamp')}`]);
    });

    test('what was checked is shown as it was', async () => {
      const stage = await openStage(ARTICLES);
      const text =
        'Ferries will run every ten minutes between the old fish market. A camera now watches the sea in her place.';
      const first = await stage.command({ name: 'check', options: { text, private: false }, ...asking });
      expect(lines(first)[0]).toBe(`### ${asker.words.check.verdicts.stitched(2)}`);
      const copy = await stage.press(first, '▶', pressing);
      expect(texts(copy).slice(0, 2)).toEqual(texts(first).slice(0, 2));
      expect(lines(copy).at(-1)).toContain(presser.words.check.place(2, 2));
    });

    test('that a message has no source is said again as it was', async () => {
      const stage = await openStage(ARTICLES);
      const message = await stage.command({ name: 'help', options: {}, ...asking });
      const none = await stage.menu(
        'Find source',
        { ...message, components: [], content: 'Zebras.' } as APIMessage,
        asking,
      );
      expect(lines(none)).toEqual([`### ${asker.words.find.none}`, asker.words.find.whyNone]);
      const { shared } = await stage.share(none, { ...asking, ...pressing });
      expect(lines(shared).slice(0, 2)).toEqual(lines(none));
      expect(lines(shared)[2]).toBe(`-# ${presser.words.answers.sharedBy(`<@${BOB.id}>`)}`);
    });
  },
);
