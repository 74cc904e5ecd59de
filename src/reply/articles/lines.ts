import { apart } from '../../answers/apart.ts';
import { listed } from '../../answers/in-words.ts';
import type { Article } from '../../article/article.ts';
import { PASTED } from '../../keeping/keeping.ts';
import type { Words } from '../../words/en.ts';
import type { Place } from '../custom-id.ts';
import { named } from '../lines.ts';
import { escapeMarkdown, linked, shorten } from '../markdown.ts';
import { titleWithin } from '../title.ts';

/** Characters of a title, a name, an address in a line of many. */
const [TITLE, NAME, ADDRESS] = [90, 50, 160];

/** The article as a whole, as it was when the button was drawn. */
export const placeOfWhole = ({ id, hash }: Article): Place => ({ article: id, passage: 0, hash: hash.slice(0, 8) });

export const bytesOf = ({ text }: Article): number => Buffer.byteLength(text, 'utf8');

/** Title and publisher in a line of many, with whatever else is given. @param withLink false: the title is no link */
export const shortLine = (
  words: Words,
  article: Article,
  more: readonly (string | null)[],
  withLink = true,
): string => {
  const { url, publisher, published } = article;
  const link = withLink && url !== null && url.length <= ADDRESS ? url : null;
  return listed([
    apart(linked(titleWithin(words, article, TITLE), link, words.answers.open)),
    publisher && apart(escapeMarkdown(shorten(publisher, NAME))),
    published && words.date(published),
    ...more,
  ]);
};

/** The title as a link. */
export const titleLine = (words: Words, article: Article): string =>
  apart(linked(titleWithin(words, article, 200), article.url, words.answers.open));

/** Who, where, when, in which language; what is not known is left out. */
export const factsLine = (words: Words, { author, publisher, published, language }: Article): string =>
  listed([
    author && apart(named(author)),
    publisher && apart(named(publisher)),
    published && words.date(published),
    language !== 'und' && escapeMarkdown(words.language(language)),
  ]);

/** "34 passages · 6 quotations · 12 kB". */
export const countsLine = ({ counts, size }: Words, article: Article, quotations: number): string =>
  listed([counts.passages(article.passages.length), counts.quotations(quotations), size(bytesOf(article))]);

/** A moment as each member's Discord writes it; as it is where it is none. @param style `f` date and time, `R` how long until then */
export function moment(iso: string, style: 'f' | 'R' | 'T' = 'f'): string {
  const at = Date.parse(iso);
  return Number.isNaN(at) ? escapeMarkdown(shorten(iso, NAME)) : `<t:${Math.floor(at / 1_000)}:${style}>`;
}

/** Whoever did it: nobody is pinged by that. */
export const member = ({ articles }: Words, by: string | null): string =>
  by !== null && /^\d{1,20}$/.test(by) ? `<@${by}>` : articles.host;

/** Where an article came from: an address or a file's name as it is. */
export const fromInWords = ({ articles }: Words, from: string): string =>
  from === PASTED ? articles.pastedText : from;
