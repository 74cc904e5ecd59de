import { dateOf } from '../article/date.ts';
import { UserError } from '../base/errors.ts';

/** White space around it is passed over. @throws UserError `bad-date` for anything but a day, a month or a year that there is */
export function readDate(typed: string): string {
  const date = dateOf(typed.trim());
  if (date !== undefined) return date;
  throw new UserError('bad-date', ({ faults }) => faults.noDate(typed.trim()));
}
