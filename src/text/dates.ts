import { memoized } from '../base/memoize.ts';
import { DEFAULT } from '../language/index.ts';
import type { Language } from '../language/language.ts';
import { listOf } from '../language/lists.ts';
import { languageOf } from './languages.ts';
import { bare } from './plain.ts';

/** The months of a language without diacritics. */
const monthsOf = memoized(({ months }: Language) => listOf(months).map(bare));

/** Shorter months are never shortened: "May", "mai". */
const SHORTENED = 3;
const DECADE = /^(?:\d\d)?(\d0)s$/;
const DAY = /^(\d{1,2})$/;
const DAY_MARKS = listOf(DEFAULT.numberWords.ordinalMarks);

/**
 * How else a word of a date may be written: "sept" for "september", "90s" for "1990s", "11th" for "11".
 * @param word as `plain` gives it, without diacritics
 * @param language BCP 47
 */
export function dateWritings(word: string, language: string): string[] {
  const [, decade] = DECADE.exec(word) ?? [];
  if (decade !== undefined) return [`19${decade}s`, `20${decade}s`, `${decade}s`].filter((one) => one !== word);
  const [, day] = DAY.exec(word) ?? [];
  if (day !== undefined) return Number(day) < 32 ? DAY_MARKS.map((mark) => `${day}${mark}`) : [];
  if (word.length < SHORTENED) return [];
  const names = monthsOf(languageOf(language));
  if (names.includes(word)) return [word.slice(0, 3), word.slice(0, 4)].filter((one) => one !== word);
  return word.length <= SHORTENED + 1 ? names.filter((name) => name.startsWith(word)) : [];
}

/**
 * The number of a month, 1 to 12, by its name or the beginning of one ("Aug", "sept.", "févr."); undefined where none or several
 * begin so.
 * @param languages BCP 47; those that are tried, in their order
 */
export function monthOf(word: string, languages: readonly string[]): number | undefined {
  const name = bare(word.normalize('NFC').toLowerCase());
  if (name.length < SHORTENED) return undefined;
  for (const language of languages) {
    const names = monthsOf(languageOf(language));
    const whole = names.indexOf(name);
    if (whole >= 0) return whole + 1;
    const begun = names.flatMap((month, at) => (month.startsWith(name) ? [at + 1] : []));
    if (begun.length === 1) return begun[0];
  }
  return undefined;
}
