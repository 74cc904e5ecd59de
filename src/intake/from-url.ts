import { isDate } from '../article/date.ts';
import { MONTHS } from '../text/months.ts';

/** `2018-08-03` and `2018/08/03`, `2018/aug/03`, between other parts of a path. */
const DATE_IN_PATH = /(?<!\d)((?:19|20)\d\d)([-/])(\d{1,2}|[a-z]{3})\2(\d{1,2})(?!\d)/i;

export const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url);

/** The day that a news address carries in its path, `YYYY-MM-DD`; null when it carries none. */
export function dateFromUrl(url: string): string | null {
  const found = DATE_IN_PATH.exec(new URL(url).pathname);
  if (!found) return null;
  const [, year = '', , month = '', day = ''] = found;
  const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.toLowerCase()) + 1;
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : null;
}

/** The host without `www.`. */
export const publisherFromUrl = (url: string): string => new URL(url).hostname.replace(/^www\./, '');
