import { dateOf } from '../../article/date.ts';
import { writtenDates } from '../../text/written-dates.ts';

/** "Thu, 03 Aug 2018 10:42:00 GMT", "20180803", seconds since 1970. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}\S*)?$/;

/**
 * The day that a page says it was published, as far as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. The day is the page's own: that of
 * its place, not of Greenwich.
 * @param languages BCP 47: in which months may be named
 */
export function dayOf(written: string, languages: readonly string[], dayFirst: boolean): string | undefined {
  const text = written.trim().slice(0, 100);
  const [, year, month, day] = COMPACT.exec(text) ?? [];
  if (year) return dateOf(`${year}-${month}-${day}`);
  const iso = dateOf(text.replace(/^(\d{4}-\d{1,2}-\d{1,2}|\d{4}\/\d{1,2}\/\d{1,2})[T\s].*$/, '$1'));
  if (iso) return iso;
  const [found] = writtenDates(text, { languages, dayFirst });
  return found?.date;
}
