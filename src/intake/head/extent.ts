import { isKnownPerson, readNames } from './names.ts';
import { isNewspaper } from './newspaper.ts';
import type { PageReading } from './reading.ts';
import type { ReadLine } from './roles.ts';

/** Sentences that may stand between a headline and a byline. */
const MOST_PROSE = 2;
const MOST_WORDS = 6;
/** A headline that ends with a full stop is shorter than this. */
const LONGEST_SENTENCE = 110;
const SHORTEST_HEADLINE = 4;

export const wordsIn = (text: string): number => text.split(/\s+/).length;

const isDated = (line: ReadLine | undefined): boolean =>
  line?.role.is === 'facts' && line.role.facts.date !== undefined && line.role.facts.author === undefined;

/**
 * The lines with a first one that ends with a full stop taken for a headline, where a byline follows it, or a date and a byline:
 * a date alone may stand below any sentence.
 */
export function withHeadline(lines: readonly ReadLine[]): readonly ReadLine[] {
  const [first, ...others] = lines;
  const isHeadline = first?.role.is === 'prose' && first.text.length <= LONGEST_SENTENCE && /\.$/.test(first.text);
  const byline = others.find((line) => !isDated(line))?.role;
  return first && isHeadline && byline?.is === 'facts' && byline.facts.author !== undefined
    ? [{ ...first, role: { is: 'words' } }, ...others]
    : lines;
}

/** The lines with a name that stands alone below a headline, beside the date, taken for a byline. */
export function withAuthors(lines: readonly ReadLine[], { lexicon }: PageReading): readonly ReadLine[] {
  return lines.map((line, at) => {
    const { role, text } = line;
    const isBelow = lines.slice(0, at).some((one) => one.role.is === 'words' && wordsIn(one.text) >= SHORTEST_HEADLINE);
    const names = role.is === 'words' && isBelow ? readNames(text, lexicon) : null;
    if (!names || !isKnownPerson(names.author, lexicon)) return line;
    const isAside = (one: ReadLine): boolean => one.role.is === 'aside';
    const beside = [
      lines.slice(0, at).findLast((one) => !isAside(one)),
      lines.slice(at + 1).find((one) => !isAside(one)),
    ];
    return beside.some(isDated) ? { ...line, role: { is: 'facts', facts: { ...names, asides: [] } } } : line;
  });
}

/** How many lines are the head: none where nothing shows that there is one. */
export function extentOf(lines: readonly ReadLine[], reading: PageReading, body: string): number {
  let end = 0;
  let prose = 0;
  let words = 0;
  const known = { author: false, date: false };
  for (const [at, { role }] of lines.entries()) {
    if (role.is === 'prose') {
      if (words === 0 && end === 0) return 0;
      if (++prose > (end === 0 ? MOST_PROSE : 1)) break;
    } else if (role.is === 'words') {
      if (++words > MOST_WORDS) break;
    } else if (role.is === 'facts') {
      const { author, date } = role.facts;
      const isNew = (author !== undefined && !known.author) || (date !== undefined && !known.date);
      if (prose > 0 && !isNew) continue;
      known.author ||= author !== undefined;
      known.date ||= date !== undefined;
      // A day without its year is none of the head's by itself.
      if (known.author || known.date) end = at + 1;
    } else if (role.is === 'address') {
      if (at === 0 || (end > 0 && prose === 0)) end = at + 1;
    } else if (end === at && end > 0) end = at + 1;
  }
  if (end > 0) return end;
  return isNewspaperAndHeadline(lines, reading, body) ? 2 : 0;
}

/** A newspaper's name above a headline, in an article that does not speak of that newspaper. */
function isNewspaperAndHeadline(lines: readonly ReadLine[], { lexicon }: PageReading, body: string): boolean {
  const [first, second, third] = lines;
  if (first?.role.is !== 'words' || second?.role.is !== 'words' || first.level !== undefined) return false;
  if (!isNewspaper(first.text, lexicon) || wordsIn(second.text) < SHORTEST_HEADLINE) return false;
  return third?.role.is !== 'words' && body.indexOf(first.text) === body.lastIndexOf(first.text);
}
