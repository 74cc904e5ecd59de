import { isDate } from '../article/date.ts';
import type { Span } from '../article/span.ts';
import { monthOf } from './dates.ts';

export interface WrittenDate {
  /** As far as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly date: string;
  /** Where it stands in the text. */
  readonly span: Span;
}

export interface ReadingOfDates {
  /** BCP 47: in which months are named, in the order in which they are tried. */
  readonly languages: readonly string[];
  /** Whether 03/08/2018 is the third of August; else only its year is known. */
  readonly dayFirst: boolean;
}

/** Where the day, the month (by name or number) and the year of a date stand. */
type Found = Readonly<Record<'day' | 'month' | 'year', string | undefined>>;

/** What months and the words beside them are made of: with Unicode's classes of letters these patterns take seconds to be made. */
const LETTER = String.raw`[^\s\d.,;:()/|·–—-]`;
/** "de", "of"; and what carries a figure: "3rd", "1er", "3º", "3.". */
const LINK = `(?:${LETTER}{2,3} )?`;
const MARK = `(?:${LETTER}{1,2}(?!${LETTER})|[.])?`;
const YEAR = String.raw`(?<year>(?:1[89]|20)\d\d)(?!\d)`;
const MONTH = String.raw`(?<month>${LETTER}{3,15})\.?`;
const DAY = String.raw`(?<!\d)(?<day>\d{1,2})(?!\d)`;

/** "2018-08-03T10:42", "3. August 2018", "3 de agosto de 2018", "Aug. 3rd, 2018", "August 2018", "2018年8月3日", "3.8.2018". */
const FORMS: readonly RegExp[] = [
  String.raw`(?<!\d)${YEAR}[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)(?:T\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?)?`,
  String.raw`(?<!\d)${YEAR}\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]?`,
  `${DAY}${MARK}[ -]?${LINK}${MONTH},?[ -]${LINK}${YEAR}`,
  `(?<!${LETTER})${MONTH} ${DAY}${MARK},? ${LINK}${YEAR}`,
  `(?<!${LETTER})${MONTH},? ${LINK}${YEAR}`,
].map((form) => new RegExp(form, 'gu'));

/** "3.8.2018", "08/03/2018": which is the day, the mark or the language tells, or neither. */
const FIGURES = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2((?:1[89]|20)\d\d)(?!\d)/g;

/** The dates with a year that a line names, in the order of their places. */
export function writtenDates(line: string, reading: ReadingOfDates): WrittenDate[] {
  const found: WrittenDate[] = [];
  if (!/\d{4}/.test(line)) return found;
  const add = (date: string | undefined, at: number, words: string): void => {
    const span: Span = [at, at + words.length];
    if (date !== undefined && isDate(date) && !found.some((one) => span[0] < one.span[1] && one.span[0] < span[1]))
      found.push({ date, span });
  };
  for (const form of FORMS)
    for (const match of line.matchAll(form)) add(dateIn(match.groups as Found, reading), match.index, match[0]);
  for (const match of line.matchAll(FIGURES)) {
    const [words, first = '', mark, second = '', year = ''] = match;
    add(dateInFigures(Number(first), Number(second), year, reading.dayFirst || mark === '.'), match.index, words);
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

const two = (figure: number | string): string => String(figure).padStart(2, '0');

function dateIn({ day, month = '', year }: Found, { languages }: ReadingOfDates): string | undefined {
  const number = /^\d/.test(month) ? Number(month) : monthOf(month, languages);
  if (number === undefined) return undefined;
  return `${year}-${two(number)}${day === undefined ? '' : `-${two(day)}`}`;
}

function dateInFigures(first: number, second: number, year: string, isDayFirst: boolean): string {
  if (isDayFirst || first > 12) return `${year}-${two(second)}-${two(first)}`;
  return second > 12 || first === second ? `${year}-${two(first)}-${two(second)}` : year;
}
