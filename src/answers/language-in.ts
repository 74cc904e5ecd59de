import type { Article } from '../article/article.ts';
import { baseLanguage, detectLanguage } from '../text/languages.ts';

/** The language of an article by its base tag: as it says itself, else as its words tell; 'und' where neither does. */
export const languageIn = ({ language, text }: Article): string =>
  baseLanguage(language === 'und' ? detectLanguage(text) : language);

/**
 * The language in whose way an article's sentences end: English where nothing tells, so that "Ms." ends none.
 *
 * @param language what `languageIn` says, where that is known
 */
export function languageOfSentences(article: Article, language = languageIn(article)): string {
  return language === 'und' ? 'en' : language;
}
