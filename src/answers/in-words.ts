import type { Article } from '../article/article.ts';
import { firstDay } from '../article/date.ts';

// What every door says in the same words. Plain text: a door escapes it for where it is shown.

const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2018-08-03` → "3 August 2018", `2018-08` → "August 2018", `2018` as it is. */
export function dateInWords(date: string): string {
  if (date.length === 'YYYY'.length) return date;
  return (date.length === 'YYYY-MM'.length ? months : days).format(new Date(`${firstDay(date)}T00:00:00Z`));
}

/** "1 quotation", "5 quotations". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** "870 bytes", "35 KB", "1.4 MB": thousands, as people count. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000) return counted(bytes, 'byte');
  return bytes < 999_500 ? `${Math.round(bytes / 1_000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** What is known, with ` · ` between. */
export const listed = (parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter(Boolean).join(' · ');

/** "Ann, Bo and Cy"; beyond `most` of them, "Ann, Bo and 4 more". A last one is named: "1 more" would be no shorter. */
export function enumerated(names: readonly string[], most: number, link: 'and' | 'or' = 'and'): string {
  const more = names.length - most;
  const shown = more > 1 ? [...names.slice(0, most), `${more} more`] : names;
  return [shown.slice(0, -1).join(', '), ...shown.slice(-1)].filter(Boolean).join(` ${link} `);
}

/** The words as a sentence: with a full stop, unless a name at their end has brought one. */
export const ended = (words: string): string => (words.endsWith('.') ? words : `${words}.`);

/** The title as lists, menus and source lines give it. */
export const titleInWords = ({ title, id, form }: Article): string =>
  form === 'digest' ? `Digest of ${title || id}` : title || id;

/** "¶ 12 of 18". */
export const placeInWords = ({ passages }: Article, number: number): string => `¶ ${number} of ${passages.length}`;
