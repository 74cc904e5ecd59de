import { dateOf } from '../article/date.ts';
import { UserError } from '../base/errors.ts';

/** White space around it is passed over. @throws UserError `bad-date` for anything but a day, a month or a year that there is */
export function readDate(typed: string): string {
  const date = dateOf(typed.trim());
  if (date !== undefined) return date;
  throw new UserError(
    'bad-date',
    `“${typed.trim()}” is no date that I can read. Write a day, a month or a year: 2020-03-31, 2020-03 or 2020.`,
  );
}
