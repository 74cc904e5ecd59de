import { dateOf } from '../article/date.ts';
import { DEFAULT } from '../language/index.ts';
import { writtenDates } from '../text/written-dates.ts';

/**
 * A date as programs and people write it, by its own calendar day whatever the time zone; undefined for none. "2026-03-02 23:30
 * -0500" is the second of March, and so are "Mar 02 2026" and "Mon, 2 March 2026 23:30 GMT".
 * @param language BCP 47, in which months may be named beside English
 */
export function typedDate(text: string, language: string | undefined): string | undefined {
  const typed = dateOf(text);
  if (typed !== undefined || text.length > 60) return typed;
  const languages = [...(language === undefined ? [] : [language]), DEFAULT.code];
  const [found, another] = writtenDates(text, { languages, dayFirst: false });
  // At most a weekday stands before it.
  const isAlone = found && !another && /^(?:\p{L}{2,12}\.?,?\s*)?$/u.test(text.slice(0, found.span[0]));
  return isAlone ? found.date : undefined;
}
