import { apart } from './apart.ts';
import { dateInWords, titleInWords } from './in-words.ts';
import { languageName } from './language-names.ts';
import type { Narrowing } from './narrowing.ts';

// Which articles a question was asked of, in the same words at every door.

/** "published from March 2020 on", "published from 2019 to 2020"; null for any time at all. */
export function periodInWords({ after, before }: Pick<Narrowing, 'after' | 'before'>): string | null {
  if (after !== null && before !== null) return `published from ${dateInWords(after)} to ${dateInWords(before)}`;
  if (after !== null) return `published from ${dateInWords(after)} on`;
  return before === null ? null : `published up to ${dateInWords(before)}`;
}

/** Which articles were asked: "articles by the Velmora Courier in German", "“Harbour bridge to close”"; null for all of them. */
export function narrowingInWords(narrowing: Narrowing): string | null {
  const { article, publisher, language } = narrowing;
  if (article) return `“${apart(titleInWords(article))}”`;
  const conditions = [
    publisher !== null && `by ${apart(publisher)}`,
    language !== null && `in ${languageName(language)}`,
    periodInWords(narrowing),
  ].filter(Boolean);
  return conditions.length > 0 ? `articles ${conditions.join(' ')}` : null;
}
