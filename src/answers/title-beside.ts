import type { Article } from '../article/article.ts';
import { type Span, slice } from '../article/span.ts';
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
  return sidesOf(printed, speaker.mention.span).join(slice(printed.text, speaker.mention.span));
}

/** In so many places of an article is looked for what stands beside a name. */
const MOST_PLACES = 40;

/** What stands beside the surname of a speaker wherever an article names that person. */
export function besideName(article: Article, name: string): string[] {
  const surname = name.split(/[\s·]+/u).at(-1) ?? '';
  const found: string[] = [];
  if (surname === '') return found;
  for (let at = article.text.indexOf(surname); at >= 0; at = article.text.indexOf(surname, at + surname.length)) {
    const [before = '', behind = ''] = sidesOf(article, [at, at + surname.length]);
    const apposition = APPOSITION.exec(behind)?.[1] ?? '';
    found.push(`${before.split(',').at(-1)} ${surname} ${apposition}`);
    if (found.length >= MOST_PLACES) break;
  }
  return found;
}

/** What is put behind a name of the one who bears it. */
const APPOSITION = /^\s?[,(，（]\s?([^,，)）]*)/u;

function sidesOf(printed: Article, [start, end]: Span): [string, string] {
  const before =
    slice(printed.text, [Math.max(0, start - BEFORE), start])
      .split(ENDS)
      .at(-1) ?? '';
  const behind = slice(printed.text, [end, end + BEHIND]).split(ENDS)[0] ?? '';
  return [before, behind];
}
