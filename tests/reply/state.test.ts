import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printableLine } from '../../src/base/printable.ts';
import { message } from '../../src/reply/message.ts';
import { aboutText, filtersText, headingText, readAbout, readFilters, readHeading } from '../../src/reply/state.ts';
import { en, type Words } from '../../src/words/en.ts';
import { EVERY_LANGUAGE } from '../../src/words/languages.ts';

/** Of a language that says the name first, and something behind all that is given. */
const other: Words = {
  ...en,
  answers: {
    ...en.answers,
    about: (words) => `Worum es geht: ${words} (etwa)`,
    inArticles: (conditions) => `Nur Artikel: ${conditions}.`,
    inLanguage: (name, tag) => `${name} [${tag}] als Sprache`,
    from: (date) => `ab ${date} $`,
    until: (date) => `bis ${date}?`,
    byPublisher: (name) => `von „${name}“`,
  },
};
const written = [...EVERY_LANGUAGE, other];
/** Whoever asks, and whoever presses a button, may have any. */
const language = fc.constantFrom(...written);

/** Words as people may write them, and as they may look like ours. */
const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          ...['in German (de)', ' · ', 'from 2020', 'until 2021-03', 'by ', '# ', '#', '*', '\\', '(', ')', '\u2068'],
          ...['\u2069', '\u202E', 'جريدة', 'עיתון', 'Press', '1.', '-# ', 'In articles ', '\n'],
          // What the languages write around what is given.
          ...written.flatMap(({ answers }) => [
            answers.byPublisher('X'),
            answers.inLanguage('Klingon', 'tlh'),
            answers.from('2020'),
          ]),
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map((parts) => parts.join('')),
  )
  .filter((text) => printableLine(text) !== '');

const date = fc
  .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .chain(([year, ...rest]) =>
    fc.integer({ min: 0, max: 2 }).map((parts) => {
      const all = [year, ...rest.map((part) => String(part).padStart(2, '0'))];
      return all.slice(0, parts + 1).join('-');
    }),
  );

/** As Discord sends it back with a click. */
const sentBack = (...parts: Parameters<typeof message>[1]) => message('public', parts).components;

test('what a question is narrowed to is read back letter for letter, in whatever language it was written', () => {
  fc.assert(
    fc.property(
      language,
      fc.option(words),
      fc.option(fc.constantFrom('de', 'en', 'ar', 'zh', 'sh', 'haw', 'zxx', 'qq')),
      fc.option(date),
      fc.option(date),
      (said, publisher, language, after, before) => {
        const drawn = filtersText(said, { publisher, language, after, before });
        expect(drawn).toHaveLength((publisher ?? language ?? after ?? before) ? 1 : 0);
        const read = readFilters(sentBack(headingText('Why?'), ...drawn), written);
        expect(read).toEqual({
          ...(publisher !== null && { publisher: printableLine(publisher) }),
          ...(language !== null && { language }),
          ...(after !== null && { after }),
          ...(before !== null && { before }),
        });
      },
    ),
    { numRuns: 2_000 },
  );
});

test('a question, and what a quotation is to be about, are read back letter for letter, in whatever language', () => {
  fc.assert(
    fc.property(language, words, words, (said, question, about) => {
      const components = sentBack(headingText(question), aboutText(said, about));
      expect(readHeading(components)).toBe(printableLine(question));
      expect(readAbout(components, written)).toBe(printableLine(about));
    }),
    { numRuns: 2_000 },
  );
});

test('filters in a form that is not ours are not passed over', () => {
  const [drawn] = filtersText(en, { publisher: null, language: null, after: '2020', before: null });
  const changed = { ...drawn, content: '-# In articles since 2020' } as never;
  expect(() => readFilters(sentBack(changed))).toThrow(expect.objectContaining({ code: 'old-button' }));
});

test('what was written in a language that is spoken no more is not passed over', () => {
  const narrowing = { publisher: 'Velmora Courier', language: null, after: null, before: null };
  const components = sentBack(aboutText(other, 'the bridge'), ...filtersText(other, narrowing));
  for (const read of [readAbout, readFilters])
    expect(() => read(components)).toThrow(expect.objectContaining({ code: 'old-button' }));
});
