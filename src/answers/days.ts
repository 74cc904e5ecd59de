import { UserError } from '../base/errors.ts';

/** A day, a month or a year as people write it: `2020-03-31`, `2020-03`, `2020`. */
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

const moment = (date: string): Date => new Date(`${firstDay(date)}T00:00:00Z`);

/** White space around it is passed over. @throws UserError `bad-date` for anything but a day, a month or a year that there is */
export function readDate(typed: string): string {
  const date = typed.trim();
  if (DATE.test(date) && !Number.isNaN(moment(date).getTime()) && moment(date).toISOString().startsWith(date))
    return date;
  throw new UserError(
    'bad-date',
    `“${date}” is no date that I can read. Write a day, a month or a year: 2020-03-31, 2020-03 or 2020.`,
  );
}

/** `2020-03` → `2020-03-01` */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** `2020-02` → `2020-02-29` */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  const last = moment(date.length === 4 ? `${date}-12` : date);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return last.toISOString().slice(0, 10);
}
