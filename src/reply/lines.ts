import { apart } from '../answers/apart.ts';
import { creditLine, creditsOf } from '../answers/credits.ts';
import { listed } from '../answers/in-words.ts';

import { reasonInWords } from '../answers/standing-in-words.ts';
import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Reason } from '../search/result.ts';
import type { Words } from '../words/en.ts';
import { escapeMarkdown, linked, shorten, smallPrint } from './markdown.ts';
import { titleWithin } from './title.ts';

/** Characters of a title, or of who somebody is, that a line of a reply gives room to. */
const LONGEST_NAME = 200;

/** As text on one line, no longer than a line of a reply should be. */
export const named = (text: string): string => escapeMarkdown(shorten(text, LONGEST_NAME));

/**
 * Who speaks in these quotations and how it reached the page, without the article itself; null where nobody is named. Whose words are not
 * lit stands in small print.
 *
 * @param lit the sentence that is shown as the answer, into the article's text; null where none is
 */
export function creditsText(words: Words, quotations: readonly Quotation[], lit: Span | null): string | null {
  // Each by itself: a long title would push the way that the words took off the line.
  const lines = creditsOf(words, quotations, lit).map((one) => {
    const line = creditLine(words, one, named);
    return one.isOfLit ? line : smallPrint(line);
  });
  return lines.length > 0 ? lines.join('\n') : null;
}

/** The title as a link that lands on the words, publisher, date, and whatever else is given, in small print. */
export function sourceLine(
  words: Words,
  article: Article,
  link: string | null,
  more: readonly (string | null)[],
): string {
  const { publisher, published } = article;
  const title = linked(titleWithin(words, article, LONGEST_NAME), link, words.answers.open);
  return smallPrint(
    listed([apart(title), publisher && apart(named(publisher)), published && words.date(published), ...more]),
  );
}

/** A reason of the search, the question's own words slanted. */
export const reasonText = (words: Words, reason: Reason): string =>
  reasonInWords(words, reason, (word) => `*${escapeMarkdown(word)}*`, escapeMarkdown);

/** Whoever posted a private answer again, in small print. */
export const sharedLine = ({ answers }: Words, memberId: string): string =>
  smallPrint(answers.sharedBy(`<@${memberId}>`));
