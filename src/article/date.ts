// Dates as far as they are known: a day `YYYY-MM-DD`, a month `YYYY-MM`, or a year `YYYY`. Nothing is made up of the rest.

const WRITTEN = /^(?!0000)\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

const moment = (date: string): Date => new Date(`${firstDay(date)}T00:00:00Z`);

/** Whether it is written so, and there is such a day, month or year. */
export const isDate = (date: string): boolean =>
  WRITTEN.test(date) && !Number.isNaN(moment(date).getTime()) && moment(date).toISOString().startsWith(date);

/** A day, whatever time stands behind it, a month or a year. */
const TYPED = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?![\d/-])|^(\d{4})(?:[-/](\d{1,2}))?$/;

/** What people write for a date: `2018-08-03` for `2018/8/3`, `2018-08` for `2018-8`; undefined for what is none. */
export function dateOf(typed: string): string | undefined {
  const [, dayYear, , dayMonth, day, year = dayYear, month = dayMonth] = TYPED.exec(typed) ?? [];
  const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
  return isDate(date) ? date : undefined;
}

/** `2020-03` → `2020-03-01` */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** `2020-02` → `2020-02-29` */
export function lastDay(date: string): string {
  if (date.length === 'YYYY-MM-DD'.length) return date;
  const last = moment(date.length === 'YYYY'.length ? `${date}-12` : date);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return last.toISOString().slice(0, 10);
}

/**
 * Whether what is dated so may be of a period, whose first and last day are of it: 2019 may be of March 2019, and of
 * what comes after. Without a date it is of no period; without bounds every one is.
 */
export function mayBeOf(date: string | null, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  if (date === null) return false;
  return (from === undefined || from <= lastDay(date)) && (to === undefined || firstDay(date) <= to);
}
