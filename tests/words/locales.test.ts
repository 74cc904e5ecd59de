import { describe, expect, it } from 'vitest';
import { readLocales } from '../../src/base/locales.ts';
import { en } from '../../src/words/en.ts';
import { filled } from '../../src/words/filled.ts';
import { LANGUAGES, spokenTo, wordsFor } from '../../src/words/languages.ts';

describe.each(Object.entries(LANGUAGES))('%s', (tag, { words, locales }) => {
  it('is spoken to whoever has set it, in Discord, in a browser or in a terminal', () => {
    for (const locale of [tag, ...locales]) {
      const [language = '', region = ''] = locale.split('-');
      for (const written of [
        locale,
        locale.toUpperCase(),
        `${locale.replace('-', '_')}.UTF-8`,
        `${language}_${region}@x`,
      ])
        expect(wordsFor(written).tag, written).toBe(words.tag);
    }
  });

  it('is taken before languages that come behind it, and behind those that are not spoken', () => {
    const [other = tag] = Object.keys(LANGUAGES).filter((one) => one !== tag);
    expect(spokenTo(['tlh', tag, other]).words).toBe(words);
    expect(spokenTo(['tlh', tag, other]).locale).toBe(tag);
  });

  it('counts, dates and lists by a language that the runtime knows', () => {
    expect(new Intl.NumberFormat(words.tag).resolvedOptions().locale.split('-')[0]).toBe(words.tag.split('-')[0]);
  });
});

it('is English where nobody says, or says a language that there is not', () => {
  for (const locales of [[], [''], ['tlh'], ['zh-TW'], ['zh-Hant-HK'], ['*']])
    expect(spokenTo(locales)).toEqual({ words: en, locale: 'en-GB' });
});

describe('the languages of a terminal', () => {
  it.each([
    [{ LC_ALL: 'de_DE.UTF-8', LC_MESSAGES: 'fr_FR', LANGUAGE: 'es', LANG: 'ru_RU.UTF-8' }, ['de_DE.UTF-8']],
    [{ LC_MESSAGES: 'fr_FR', LANGUAGE: 'es', LANG: 'ru_RU.UTF-8' }, ['fr_FR']],
    [{ LANGUAGE: 'es:pt_BR', LANG: 'ru_RU.UTF-8' }, ['es', 'pt_BR', 'ru_RU.UTF-8']],
    [{ LANG: 'ru_RU.UTF-8' }, ['ru_RU.UTF-8']],
    [{ LC_ALL: '', LC_MESSAGES: '', LANG: 'zh_CN' }, ['zh_CN']],
    [{ LC_ALL: 'C', LANG: 'de_DE.UTF-8' }, []],
    [{ LC_ALL: 'C.UTF-8', LANG: 'de_DE.UTF-8' }, []],
    [{ LC_ALL: 'POSIX', LANGUAGE: 'de' }, []],
    [{ LANGUAGE: 'de', LANG: 'C' }, []],
    [{ LC_MESSAGES: 'POSIX', LANG: 'de_DE.UTF-8' }, []],
  ])('%j → %j', (environment, locales) => {
    expect(readLocales(environment)).toEqual(locales);
  });

  it('are the system’s where nothing is set', () => {
    expect(readLocales({})).toEqual([new Intl.DateTimeFormat().resolvedOptions().locale]);
  });
});

it('fills in values by name, and takes none of them for a name', () => {
  expect(filled('{a} of {b}, {a}', { a: '{b}', b: '$&' })).toBe('{b} of $&, {b}');
  expect(filled('{constructor} {missing} {}', {})).toBe('{constructor} {missing} {}');
});

it('names the languages of the interface as a menu has them: with a capital, and Chinese by its writing', () => {
  for (const { words } of Object.values(LANGUAGES)) {
    for (const tag of Object.keys(LANGUAGES)) expect(words.languageAlone(tag)).toMatch(/^[\p{Lu}\p{Lo}]/u);
    expect(words.language('zh-CN')).toMatch(/simpli|vereinfacht|упрощ|简体/i);
  }
});
