import type { LocalizationMap } from 'discord-api-types/v10';
import { en, type Words } from '../words/en.ts';
import { LANGUAGES } from '../words/languages.ts';

/** What Discord shows of a command or an option. */
export interface Named {
  /** In English `a-z` and `-`, elsewhere small letters of the language; 32 characters at most. */
  readonly name: string;
  /** 100 characters at most. */
  readonly description: string;
}

/** A name as Discord wants it: the English one, and those of other languages by locale. */
export const namedInEveryLanguage = (says: (words: Words) => string) => ({
  name: says(en),
  name_localizations: localized(says),
});

/** A name and a description as Discord wants them. */
export const inEveryLanguage = (says: (words: Words) => Named) => ({
  ...namedInEveryLanguage((words) => says(words).name),
  description: says(en).description,
  description_localizations: localized((words) => says(words).description),
});

const localized = (says: (words: Words) => string): LocalizationMap =>
  Object.fromEntries(
    Object.values(LANGUAGES)
      .filter(({ words }) => words !== en)
      .flatMap(({ words, locales }) => locales.map((locale) => [locale, says(words)])),
  );
