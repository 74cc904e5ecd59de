import { listOf } from '../language/lists.ts';
import { SYNONYMS } from '../language/synonyms.ts';
import { baseLanguage } from './languages.ts';
import { fold, plain } from './plain.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The countries of ISO 3166 that the runtime has a name for in the language. */
function* countries(language: string): Generator<string> {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  for (const a of LETTERS)
    for (const b of LETTERS) {
      const name = names.of(a + b);
      if (name !== undefined) yield name;
    }
}

/**
 * Words that are names however they are typed, folded: of countries in every language, in English also of peoples, cities,
 * people and bodies that are much written of. To gather them takes some milliseconds: keep what it gives.
 */
export function knownNames(language: string): ReadonlySet<string> {
  const code = baseLanguage(language);
  const known = code === 'und' || Intl.DisplayNames.supportedLocalesOf(code).length === 0 ? [] : [...countries(code)];
  const single = [...known, ...listOf(SYNONYMS[code]?.names)].filter((name) => /^[\p{L}\p{M}]+$/u.test(name));
  return new Set(single.map((name) => fold(plain(name, code), code)));
}
