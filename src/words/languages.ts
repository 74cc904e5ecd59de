import { de } from './de.ts';
import { en, type Words } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ptBR } from './pt-BR.ts';
import { ru } from './ru.ts';
import { zhCN } from './zh-CN.ts';

/** The languages of the interface, by their tags (BCP 47), each with the locales of Discord that it stands for. */
export const LANGUAGES = {
  en: { words: en, locales: ['en-GB', 'en-US'] },
  de: { words: de, locales: ['de'] },
  es: { words: es, locales: ['es-ES', 'es-419'] },
  fr: { words: fr, locales: ['fr'] },
  'pt-BR': { words: ptBR, locales: ['pt-BR'] },
  'zh-CN': { words: zhCN, locales: ['zh-CN'] },
  ru: { words: ru, locales: ['ru'] },
} as const satisfies Readonly<Record<string, { readonly words: Words; readonly locales: readonly string[] }>>;

/** All that the bot may have written in: what comes back with a click is read in any of them. */
export const EVERY_LANGUAGE: readonly Words[] = Object.values(LANGUAGES).map(({ words }) => words);

/** A language of the interface, and by which locale it was chosen. */
export interface Spoken {
  readonly words: Words;
  /** BCP 47: `de-AT`. */
  readonly locale: string;
}

/**
 * What is said to somebody who reads these languages, best first: in the first that is one of the interface, or differs from one in
 * the region alone; else in English.
 *
 * @param locales BCP 47, or as `LANG` has it: `pt_BR.UTF-8`
 */
export function spokenTo(locales: readonly string[]): Spoken {
  const found = locales.map(tagOf).flatMap((locale) => {
    const words = languageOf(locale);
    return words ? [{ words, locale }] : [];
  });
  return found[0] ?? { words: en, locale: en.tag };
}

/** The same, to somebody of that one locale. */
export const wordsFor = (locale: string): Words => spokenTo([locale]).words;

const tagOf = (locale: string): string => locale.replaceAll('_', '-').split(/[.@]/)[0] ?? '';

function languageOf(tag: string): Words | undefined {
  const all: readonly { readonly words: Words; readonly locales: readonly string[] }[] = Object.values(LANGUAGES);
  const language = (one: string): string => one.split('-')[0]?.toLowerCase() ?? '';
  const found =
    all.find(({ locales }) => locales.includes(tag)) ??
    all.find(({ words }) => language(words.tag) === language(tag) && language(tag) !== 'zh') ??
    all.find(({ words }) => words.tag === 'zh-CN' && /^zh(?:-(?:CN|SG|Hans))?$/i.test(tag));
  return found?.words;
}
