import { foldTyped } from '../text/fold.ts';

/**
 * A language by its name: "German" for `de`; the tag where there is no name.
 *
 * @param locale in whose words, BCP 47. Default: English
 */
export const languageName = (tag: string, locale = 'en'): string =>
  new Intl.DisplayNames([locale, 'en'], { type: 'language' }).of(tag) ?? tag;

/** What a language may be typed as: its tag, its name in the locale, in English and in itself; folded for comparing. */
export const languageNames = (tag: string, locale?: string): string[] =>
  [tag, languageName(tag, locale), languageName(tag), languageName(tag, tag)].map(foldTyped);
