import { apart } from './apart.ts';
import { dateInWords, titleInWords } from './in-words.ts';
import { languageName } from './language-names.ts';
import type { Narrowing } from './narrowing.ts';

// Which articles a question was asked of, and why none of them answers, in the same words at every door.

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

/** What the search says where it knows no more than that. */
const NO_ANSWER = 'Nothing in these articles answers that.';

/**
 * Said when a question is turned away; a reason of the search may follow.
 *
 * @param narrowing null where it has been said already which articles were asked
 */
export const notAnswered = (narrowing: Narrowing | null): string =>
  `Nothing in ${(narrowing && narrowingInWords(narrowing)) ?? 'these articles'} answers that.`;

/** What the search says beyond that; null where it says no more. */
export const furtherReason = ({ reason }: { readonly reason: string | null }): string | null =>
  reason === NO_ANSWER ? null : reason;

/** All of it in one sentence, which says to which articles the question was narrowed; null when it was answered. */
export function reasonInFull({
  reason,
  narrowing,
}: {
  readonly reason: string | null;
  readonly narrowing: Narrowing;
}): string | null {
  const articles = narrowingInWords(narrowing);
  if (reason === null || articles === null) return reason;
  return reason === NO_ANSWER ? notAnswered(narrowing) : reason.replace(/\.?$/, ` in ${articles}.`);
}
