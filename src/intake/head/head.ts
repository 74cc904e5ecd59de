import type { Metadata } from '../format.ts';
import { extentOf, withAuthors, withHeadline } from './extent.ts';
import { type Facts, isLabelOf, readFacts } from './facts.ts';
import { headlineOf, sameWords } from './headline.ts';
import { type HeadLine, headLines } from './lines.ts';
import type { PageReading } from './reading.ts';
import { type ReadLine, roleOf } from './roles.ts';

/** What the lines at the top of a pasted page say of the article. */
export interface Head {
  readonly metadata: Metadata;
  /** The lines of the head that are kept as text, as the source has them. */
  readonly kept: string;
  /** The source without any line of the head; every other line keeps its number. */
  readonly rest: string;
}

/** Whoever wrote one of these has laid out the head by hand. */
const BY_HAND = ['title', 'author', 'published', 'publisher'] as const;

/** As much of a source as is looked at, in UTF-16 units. */
const LOOKED_AT = 20_000;

/**
 * Takes the head off a page that was pasted: newspaper, headline, byline and date above the text. Only where a byline, a date, an
 * address on the first line or a newspaper's name shows that there is one; a line that says more than is read of it is kept as
 * text, and so is one of which it is not clear what it is.
 * @param body the source below its front matter
 * @param given what the front matter says
 * @param isMarkdown whether its marks are read and left out
 */
export function takeHead(body: string, given: Metadata, isMarkdown: boolean, reading: PageReading): Head {
  const nothing: Head = { metadata: {}, kept: '', rest: body };
  if (BY_HAND.some((key) => given[key] !== undefined)) return nothing;
  const page = body.slice(0, LOOKED_AT);
  const source = page.split('\n');
  // A line that is cut is not read.
  if (page.length < body.length) source.pop();
  const isKnown = (text: string): boolean => !['words', 'prose'].includes(roleOf({ from: 0, to: 0, text }, reading).is);
  const isLabel = (text: string, next: string): boolean => isLabelOf(text, next, reading);
  const read = upToProse(headLines(source, isMarkdown, { isKnown, isLabel }), reading);
  const lines = withAuthors(withHeadline(read), reading);
  const extent = extentOf(lines, reading, page);
  if (extent === 0) return nothing;

  const { headline, title, newspaper, end } = headlineOf(lines, extent, reading, page);
  const head = lines.slice(0, end);
  const facts = head.flatMap(({ role }) => (role.is === 'facts' ? [role.facts] : []));
  const url = head.flatMap(({ role }) => (role.is === 'address' ? [role.url] : []))[0];
  const author = facts.find((one) => one.author !== undefined)?.author;
  const published = (facts.find(({ date, isUpdate }) => date && !isUpdate) ?? facts.find(({ date }) => date))?.date;
  const publisher = newspaper ?? facts.find(({ outlet }) => outlet !== undefined)?.outlet;
  const last = head.at(-1)?.to ?? -1;
  const mayBeDiary = author === undefined && publisher === undefined && published !== undefined;
  if (mayBeDiary && source.slice(last + 1).some((line) => isOtherDay(line.trim(), published, reading))) return nothing;
  // A name alone may be anything: "By Popular Demand".
  if (title === undefined && url === undefined && published === undefined) return nothing;

  const isRead = (one: Facts): boolean =>
    one.isAll &&
    (one.author ?? author) === author &&
    (one.date ?? published) === published &&
    (one.outlet === undefined || sameWords(one.outlet, publisher));
  const keptOf = (line: ReadLine): string[] => {
    const { role, text, from, to } = line;
    const whole = [source.slice(from, to + 1).join('\n')];
    // A heading of the first level is the title's own mark: it is taken with the others.
    if (line === headline) return line.level === 1 ? whole : [];
    if (role.is === 'facts') return isRead(role.facts) ? [...role.facts.asides] : whole;
    if (role.is === 'address') return role.url === url ? [] : whole;
    return role.is === 'words' && (sameWords(text, title) || sameWords(text, newspaper)) ? [] : whole;
  };
  return {
    metadata: {
      ...(title !== undefined && headline?.level !== 1 && { title }),
      ...(url !== undefined && { url }),
      ...(publisher !== undefined && { publisher }),
      ...(author !== undefined && { author }),
      ...(published !== undefined && { published }),
    },
    kept: head.flatMap(keptOf).join('\n\n'),
    rest: '\n'.repeat(last + 1) + body.slice(source.slice(0, last + 1).join('\n').length + 1),
  };
}

/** More sentences than any head holds. */
const PROSE = 4;

/** The lines with what they may be, as far down as a head may reach. */
function upToProse(lines: readonly HeadLine[], reading: PageReading): ReadLine[] {
  const read: ReadLine[] = [];
  let prose = 0;
  for (const line of lines) {
    const role = roleOf(line, reading);
    read.push({ ...line, role });
    if (role.is === 'prose' && ++prose === PROSE) break;
  }
  return read;
}

/** Whether a line is another date and nothing else: what is above it is then one of several, as in a log or a chronicle. */
function isOtherDay(line: string, published: string, reading: PageReading): boolean {
  if (line.length > 60 || !/\d{4}/.test(line)) return false;
  const facts = readFacts(line.replace(/^#+\s*/, ''), reading);
  return facts?.isAll === true && facts.isUpdate !== true && facts.date !== undefined && facts.date !== published;
}
