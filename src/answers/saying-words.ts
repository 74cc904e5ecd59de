import { addTo } from '../base/multimap.ts';
import { DEFAULT, LANGUAGES } from '../language/index.ts';
import { listOf } from '../language/lists.ts';
import { CUES } from '../quotations/lexicon/reporting-verb.ts';
import { detectLanguage } from '../text/languages.ts';

/** The English word for what other languages say with one: "according to". */
const ACCORDING = 'according';

function languagesByWord(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { code, quotations = {} } of LANGUAGES)
    for (const word of [...listOf(quotations.reportingVerbs), ...listOf(quotations.accordingTo)])
      addTo(found, word, code);
  for (const word of [...CUES.keys(), ACCORDING]) addTo(found, word, DEFAULT.code);
  return found;
}

const LANGUAGES_OF = languagesByWord();
/** A word of several languages, in a text too short to tell, is read in no more of them. */
const MOST_LANGUAGES = 2;

/** The languages in which a word of the text may be one of saying, the likeliest first; none where it is no such word. */
export function sayingWords(text: string): (word: string) => readonly string[] {
  const likeliest = detectLanguage(text);
  return (word) => {
    const languages = LANGUAGES_OF.get(word.toLowerCase()) ?? [];
    return languages.includes(likeliest) ? [likeliest] : languages.slice(0, MOST_LANGUAGES);
  };
}

const THATS = LANGUAGES.flatMap(({ checked }) => listOf(checked?.thats));
const THAT = new RegExp(`^[\\s,]*(?:${THATS.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** Where what is said begins behind a word of saying that ends there: past the "that" of "said that". */
export const pastThat = (text: string, end: number): number => end + (THAT.exec(text.slice(end))?.[0].length ?? 0);
