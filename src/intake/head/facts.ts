import { isBoilerplate } from '../../text/boilerplate.ts';
import { monthOf } from '../../text/dates.ts';
import type { PageLexicon } from '../../text/page-words.ts';
import { type WrittenDate, writtenDates } from '../../text/written-dates.ts';
import { isKnownPerson, isRole, readNames } from './names.ts';
import { isNewspaper } from './newspaper.ts';
import type { PageReading } from './reading.ts';

/** What a line of a page's head says of the article. */
export interface Facts {
  readonly author?: string;
  /** As far as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly date?: string;
  /** Whether the date is that of a later change. */
  readonly isUpdate?: boolean;
  readonly outlet?: string;
  /** Pieces of the line that are the page's: "4 min read". */
  readonly asides: readonly string[];
  /** Whether all else of the line is in these facts, but for the time of day. */
  readonly isAll: boolean;
}

const LONGEST = 200;
const LONGEST_LABEL = 30;
/** "Wednesday, September 30, 10:42 a.m. Eastern time". */
const LONGEST_DAY = 60;
const TOKEN = /[\p{L}\p{M}][\p{L}\p{M}'’-]*(?:\.\p{L})*\.?|\d+(?:[:.h]\d+)*(?:\p{L}{1,3}\b)?|\S/gu;
const TIME = /^\d{1,2}(?:(?:[:.h]\d{2}){1,2}(?:[ap]m|h|z)?|(?:am|pm|h))$/i;
const ZONE = /^\p{Lu}{2,5}$/u;
const NEUTRAL = /^[^\p{L}\p{N}]$/u;
const BETWEEN = /\s*[|·•–—]\s*|\t+|\s{2,}|\s+[-/]\s+|;\s+/u;
const AROUND = /^[\s,;:()/–—-]+|[\s,;:(/–—-]+$/gu;

/** What a byline, a date line, or a line of both says; null where it is neither. */
export function readFacts(line: string, reading: PageReading): Facts | null {
  if (line.length > LONGEST || /[!?…]$/.test(line)) return null;
  const { lexicon, languages } = reading;
  const dates = writtenDates(line, { languages, dayFirst: lexicon.dayFirst });
  const rest = withoutDates(line, dates, reading);
  const pieces = rest
    .flatMap((part) => part.split(BETWEEN))
    .map((piece) => piece.replace(AROUND, ''))
    .filter(Boolean);
  const said = readPieces(pieces, dates.length > 0, reading);
  if (!said || (dates.length === 0 && said.author === undefined && !(pieces.length === 0 && rest.length > 0)))
    return null;
  const published = publishedOf(line, dates, lexicon);
  // Of 08/03/2018 only the year is known.
  const isWhole = dates.length === 1 ? !/^\d{4}$/.test(dates[0]?.date ?? '') : dates.length === 0 && pieces.length > 0;
  return { ...said, ...published, isAll: said.isAll && isWhole };
}

/** Whether a line is nothing but "By" above a name, or "Published" above a date. */
export function isLabelOf(line: string, next: string, reading: PageReading): boolean {
  const { byline, dates } = reading.lexicon;
  if (line.length > LONGEST_LABEL) return false;
  if (byline.exec(`${line} `)?.[0].length === line.length + 1) return true;
  const words = line.toLowerCase().split(/[\s:]+/);
  return words.every((word) => word === '' || dates.has(word)) && readFacts(next, reading)?.date !== undefined;
}

/** The line's parts beside dates with their days and times; none where nothing of it tells of a date or anything else. */
function withoutDates(line: string, dates: readonly WrittenDate[], { lexicon, languages }: PageReading): string[] {
  const isOfDate = (token: string, at: number): boolean =>
    dates.some(({ span: [start, end] }) => at >= start && at < end) ||
    lexicon.dates.has(token.toLowerCase().replace(/[.:]$/, '')) ||
    TIME.test(token);
  const mayBeDay = dates.length === 0 && line.length <= LONGEST_DAY;
  if (dates.length === 0 && !mayBeDay) return [line];
  const tokens = [...line.matchAll(TOKEN)].map(({ 0: token, index }, at, all) => ({
    token,
    at: index,
    end: index + token.length,
    // "1914 GMT"
    isDate: isOfDate(token, index) || (/^\d{4}$/.test(token) && ZONE.test(all[at + 1]?.[0] ?? '')),
    isNeutral: NEUTRAL.test(token),
    isMonth: mayBeDay && monthOf(token.replace(/\.$/, ''), languages) !== undefined,
  }));
  // "Friday, August 3": a day without its year.
  const isDay =
    tokens.some(({ isDate, isMonth }) => isDate || isMonth) &&
    tokens.some(({ isDate, isMonth, token }) => isMonth || (isDate && TIME.test(token)) || /^\d/.test(token)) &&
    tokens.every((token) => token.isDate || token.isNeutral || token.isMonth || /^\d{1,2}$/.test(token.token));
  if (dates.length === 0) return isDay ? [''] : [line];
  const parts: string[] = [];
  let from = 0;
  for (const { span } of dates) {
    let first = tokens.findIndex(({ end }) => end > span[0]);
    let last = tokens.findLastIndex(({ at }) => at < span[1]);
    while (tokens[first - 1]?.isDate || (tokens[first - 1]?.isNeutral && tokens[first - 2]?.isDate)) first--;
    while (tokens[last + 1]?.isDate || (tokens[last + 1]?.isNeutral && (tokens[last + 2]?.isDate ?? true))) last++;
    const start = tokens[first]?.at ?? span[0];
    if (start > from) parts.push(line.slice(from, start));
    from = Math.max(from, tokens[last]?.end ?? span[1]);
  }
  return [...parts, line.slice(from)];
}

/** What the pieces of a line beside its date say; null where they are no byline's. */
function readPieces(pieces: readonly string[], isDated: boolean, { lexicon, languages }: PageReading) {
  let author: string | undefined;
  let outlet: string | undefined;
  let isAll = true;
  const asides: string[] = [];
  const [language] = languages;
  for (const piece of pieces) {
    const by = lexicon.byline.exec(piece)?.[0];
    const names = by === undefined ? null : readNames(piece.slice(by.length).replace(/:$/, ''), lexicon);
    if (names && author === undefined) {
      author = names.author;
      outlet ??= names.outlet;
      isAll &&= names.isAll;
    } else if (isBoilerplate(piece, language) || lexicon.sections.has(piece.toLowerCase())) asides.push(piece);
    else if (isNewspaper(piece, lexicon) && outlet === undefined) outlet = piece;
    else if (isRole(piece, lexicon)) continue;
    else if (author === undefined && isKnownPerson(firstOf(piece), lexicon) && (isDated || firstOf(piece) !== piece)) {
      const named = readNames(piece, lexicon);
      // "Jane Doe, Staff Writer" is a byline without its "by"; "Jane Doe, John Roe" may be anything.
      const last = piece.split(',').at(-1)?.trim() ?? '';
      if (!isDated && !(named?.isAll && (isRole(last, lexicon) || isNewspaper(last, lexicon)))) return null;
      author = named?.author;
      outlet ??= named?.outlet;
      isAll &&= named?.isAll === true;
    } else if (isPlace(piece) && (isDated || author !== undefined)) isAll = false;
    else if (author !== undefined) isAll = false;
    else return null;
  }
  return { ...(author !== undefined && { author }), ...(outlet !== undefined && { outlet }), asides, isAll };
}

const firstOf = (piece: string): string => piece.split(',')[0]?.trim() ?? '';

/** "Geneva", "Washington, D.C.": where something was written, or anything else of a few capitals. */
const isPlace = (piece: string): boolean => /^(?:\p{Lu}\S*(?:\s+|$)){1,3}$/u.test(piece);

/** The day of publication, or where no other is named that of a change. */
function publishedOf(line: string, dates: readonly WrittenDate[], { updates }: PageLexicon) {
  const told = dates.map(({ date, span }, at) => {
    const before = line.slice(dates[at - 1]?.span[1] ?? 0, span[0]).toLowerCase();
    return { date, isUpdate: before.split(/[^\p{L}\p{M}]+/u).some((word) => updates.has(word)) };
  });
  return told.find(({ isUpdate }) => !isUpdate) ?? told[0];
}
