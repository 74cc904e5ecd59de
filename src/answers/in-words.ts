import type { Article } from '../article/article.ts';
import type { Words } from '../words/en.ts';

// What every door says in the same way. Plain text: a door escapes it for where it is shown.

/** What is known, with ` · ` between. */
export const listed = (parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter(Boolean).join(' · ');

/** "Ann, Bo and Cy"; beyond `most` of them, "Ann, Bo and 4 more". A last one is named: "1 more" would be no shorter. */
export function enumerated(
  { counts, list }: Words,
  names: readonly string[],
  most: number,
  link: 'and' | 'or' = 'and',
): string {
  const more = names.length - most;
  return list(more > 1 ? [...names.slice(0, most), counts.more(more)] : names, link);
}

/** The title as lists, menus and source lines give it. */
export const titleOf = ({ answers }: Words, { title, id, form }: Pick<Article, 'title' | 'id' | 'form'>): string =>
  form === 'digest' ? answers.digestOf(title || id) : title || id;

/** "¶ 12 of 18". */
export const placeInWords = ({ answers }: Words, { passages }: Article, number: number): string =>
  answers.passage(number, passages.length);
