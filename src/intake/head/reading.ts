import { DEFAULT } from '../../language/index.ts';
import { detectLanguage } from '../../text/languages.ts';
import { type PageLexicon, pageLexicon } from '../../text/page-words.ts';

/** By what the lines of a page are read. */
export interface PageReading {
  readonly lexicon: PageLexicon;
  /** BCP 47: that of the text, then those that any page may use. */
  readonly languages: readonly [string, ...string[]];
}

/** Enough to see the language of a text by, in UTF-16 units. */
const SAMPLE = 800;

/** @param given what the front matter says of the language, BCP 47 */
export function pageReading(body: string, given: string | undefined): PageReading {
  const language = given ?? detectLanguage(body.slice(0, SAMPLE));
  return { lexicon: pageLexicon(language), languages: [language, DEFAULT.code] };
}
