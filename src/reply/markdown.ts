import { printableListing } from '../base/printable.ts';

/**
 * Discord's Markdown, and how text keeps clear of it. Discord takes a backslash before any character that is no
 * letter, digit or white space as "this character itself", so that escaping has an exact inverse.
 */

/** Characters that format wherever they stand, and `@` and `<`, which begin mentions. */
const ALWAYS = /[\\*_~`|[\]<>@]/g;
/** A colon of an emoji, a time stamp or a scheme. */
const COLON = /:(?=[\p{L}\p{N}_+\-/])/gu;
/** A dot inside a word: a domain or an invite. */
const DOT = /\.(?=[\p{L}\p{N}])/gu;
/** Headings, small print and lists, at the beginning of a line. */
const LINE_START = /^([^\S\n]*)([-+#])/gm;
const NUMBERED = /^([^\S\n]*\p{Nd}+)\.(?!\p{L}|\p{N})/gmu;

/** The text as Discord shows it letter for letter: no formatting, no mention, no emoji, no link, no invite. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(ALWAYS, '\\$&')
    .replace(COLON, '\\:')
    .replace(DOT, '\\.')
    .replace(LINE_START, '$1\\$2')
    .replace(NUMBERED, '$1\\.');

/** The exact inverse of `escapeMarkdown`. */
export const unescapeMarkdown = (markdown: string): string => markdown.replace(/\\([^\p{L}\p{N}\s])/gu, '$1');

export const bold = (markdown: string): string => `**${markdown}**`;

/** Every line behind Discord's quotation bar. */
export const blockQuote = (markdown: string): string => `> ${markdown.replaceAll('\n', '\n> ')}`;

export const smallPrint = (markdown: string): string => `-# ${markdown}`;

/** Longer addresses would take the room of the words. */
const LONGEST_ADDRESS = 800;

const addressOf = (url: string): string =>
  `<${url.replace(/[<>()\s\\]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)}>`;

/**
 * Words with a link. Discord takes no backslashes in a link's words, so that only words that need none become the link;
 * others are followed by one, `open`. The words alone where there is no address, or one that is too long.
 */
export function linked(words: string, url: string | null, open: string): string {
  const escaped = escapeMarkdown(words);
  if (url === null || url.length > LONGEST_ADDRESS) return escaped;
  return escaped === words ? `[${words}](${addressOf(url)})` : `${escaped} [${open}](${addressOf(url)})`;
}

/** At most `length` characters: cut between words, marked by an ellipsis. Only for titles and labels, never for what was said. */
export function shorten(text: string, length: number): string {
  const line = printableListing(text);
  if (line.length <= length) return line;
  const head = line.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '');
  const space = head.lastIndexOf(' ');
  return `${(space > length / 2 ? head.slice(0, space) : head).trimEnd()}…`;
}
