import { slice } from '../article/span.ts';
import { rulesFor } from '../quotations/lexicon/language-rules.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { languageOfSentences } from './language-in.ts';

/** Beside a name so many UTF-16 units may hold its title. */
const [BEFORE, BEHIND] = [40, 60];
/** What parts a name and its title from words that belong to neither. */
const ENDS = /[.!?。！？:：;“”„«»「」『』"\n]/u;

/**
 * What stands beside the name of a speaker in a language whose titles are not read: "la alcaldesa Ana Brandt". Blank where the
 * grammar reads titles, or where the name is not told.
 */
export function besideMention(shelf: Shelf, { article, speaker }: Quotation): string {
  const printed = shelf.article(article);
  if (!printed || !speaker || rulesFor(languageOfSentences(printed)).hasGrammar) return '';
  const [start, end] = speaker.mention.span;
  const before =
    slice(printed.text, [Math.max(0, start - BEFORE), start])
      .split(ENDS)
      .at(-1) ?? '';
  const behind = slice(printed.text, [end, end + BEHIND]).split(ENDS)[0] ?? '';
  return `${before}${slice(printed.text, [start, end])}${behind}`;
}
