import { words } from '../text/words.ts';
import { type Entry, formOf } from './pages.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Whether a passage meets a demand that a person typed. */
export type Demand = (entry: Entry) => boolean;

/** What `read` gives for a language, read once for each. */
function byLanguage<T>(read: (language: string) => T): (language: string) => T {
  const known = new Map<string, T>();
  return (language) => {
    const seen = known.get(language);
    if (seen !== undefined) return seen;
    const made = read(language);
    known.set(language, made);
    return made;
  };
}

/** The passage holds the words of a phrase side by side, without regard to case and diacritics. */
export function holdingPhrase(phrase: string, vocabulary: Vocabulary): Demand {
  const typed = words(phrase);
  const formsIn = byLanguage((language) => typed.map(({ text }) => vocabulary.lookUp(text, language).form));
  return ({ page, tokenStart, tokenEnd }) => {
    const forms = formsIn(page.language);
    if (forms.includes(-1)) return false;
    for (let at = tokenStart; at + forms.length <= tokenEnd; at++) {
      let same = 0;
      while (same < forms.length && formOf(page.tokens[at + same] ?? 0) === forms[same]) same++;
      if (same === forms.length) return true;
    }
    return false;
  };
}

/** The passage holds the word in no form. */
export function withoutWord(word: string, vocabulary: Vocabulary): Demand {
  const stemIn = byLanguage((language) => vocabulary.lookUp(word, language).stem);
  return ({ page, tokenStart, tokenEnd }) => {
    const stem = stemIn(page.language);
    for (let at = tokenStart; at < tokenEnd; at++)
      if (vocabulary.stemOf(formOf(page.tokens[at] ?? 0)) === stem) return false;
    return true;
  };
}
