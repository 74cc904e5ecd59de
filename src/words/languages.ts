import { en, type Words } from './en.ts';

/** The languages of the interface, by their tags (BCP 47), each with the locales of Discord that it stands for. */
export const LANGUAGES = {
  en: { words: en, locales: ['en-GB', 'en-US'] },
} as const satisfies Readonly<Record<string, { readonly words: Words; readonly locales: readonly string[] }>>;

/** All that the bot may have written in: what comes back with a click is read in any of them. */
export const EVERY_LANGUAGE: readonly Words[] = Object.values(LANGUAGES).map(({ words }) => words);

/**
 * What is said to somebody of that locale: the language of the interface that it names, or one that differs in the region alone;
 * else English.
 *
 * @param locale BCP 47, or as `LANG` has it: `pt_BR.UTF-8`
 */
export function wordsFor(locale: string): Words {
  const [tag = ''] = locale.replaceAll('_', '-').split(/[.@]/);
  const all: readonly { readonly words: Words; readonly locales: readonly string[] }[] = Object.values(LANGUAGES);
  const language = (one: string): string => one.split('-')[0]?.toLowerCase() ?? '';
  const found =
    all.find(({ locales }) => locales.includes(tag)) ??
    all.find(({ words }) => language(words.tag) === language(tag) && language(tag) !== 'zh') ??
    all.find(({ words }) => words.tag === 'zh-CN' && /^zh(?:-(?:CN|SG|Hans))?$/i.test(tag));
  return found?.words ?? en;
}
