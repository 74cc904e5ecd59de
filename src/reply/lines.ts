import { apart } from '../answers/apart.ts';
import { dateInWords, listed, titleInWords } from '../answers/in-words.ts';
import { attributionLines } from '../answers/provenance-in-words.ts';
import { writeReason } from '../answers/standing-in-words.ts';
import type { Article } from '../article/article.ts';
import { printableListing } from '../base/printable.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { escapeMarkdown, linked, shorten, smallPrint } from './markdown.ts';

/** Characters of a title, or of who somebody is, that a line of a reply gives room to. */
const LONGEST_NAME = 200;

/** As text on one line, no longer than a line of a reply should be. */
export const named = (text: string): string => escapeMarkdown(shorten(text, LONGEST_NAME));

/** Who speaks in these quotations and how it reached the page, without the article itself; null where nobody is named. */
export function attributionText(quotations: readonly Quotation[]): string | null {
  const lines = attributionLines(quotations).map((line) => `— ${named(line)}`);
  return lines.length > 0 ? lines.join('\n') : null;
}

/** The title as a link that lands on the words, publisher, date, and whatever else is given, in small print. */
export function sourceLine(article: Article, link: string | null, more: readonly (string | null)[]): string {
  const { publisher, published } = article;
  const title = linked(shorten(titleInWords(article), LONGEST_NAME), link);
  return smallPrint(
    listed([apart(title), publisher && apart(named(publisher)), published && dateInWords(published), ...more]),
  );
}

/** A reason of the search, the question's own words slanted. */
export const reasonText = (reason: string): string =>
  writeReason(printableListing(reason), (words) => `*${escapeMarkdown(words)}*`, escapeMarkdown);

/** Whoever posted a private answer again, in small print. */
export const sharedLine = (memberId: string): string => smallPrint(`Shared by <@${memberId}>`);
