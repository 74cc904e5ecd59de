import MarkdownItParser from 'markdown-it';
import { dateOf } from '../../article/date.ts';
import { memoized } from '../../base/memoize.ts';
import { printableLine } from '../../base/printable.ts';
import { DEFAULT } from '../../language/index.ts';
import { writtenDates } from '../../text/written-dates.ts';
import { isFields, type Value } from './fields.ts';

/** `[[page]]` and `[[page|text]]`, as Obsidian links to another note. */
const LINK = /\[\[(?:[^[\]|\n]{1,300}\|)?([^[\]|\n]{1,300})\]\]/g;
const ENTITY = /&(?:#x?[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/gi;

const markdown = memoized((_: 'utils') => new MarkdownItParser().utils);

/** `&amp;` and its like as the characters they stand for; once, so that what was written about them stays. */
export const decodedOnce = (text: string): string =>
  text.includes('&') ? text.replace(ENTITY, (entity) => markdown('utils').unescapeAll(entity)) : text;

/** On one line, links as their text, '' for what is not there; null for a list or a map. */
export function textOf(value: Value): string | null {
  if (typeof value !== 'string') return null;
  const text = printableLine(value).replace(LINK, '$1');
  return text === 'null' || text === '~' ? '' : text;
}

/** Names in one line: of a text, a list, `{ name: … }`, or a map of such; null where there is none in it, '' where there is nothing. */
export function namesOf(value: Value): string | null {
  if (typeof value === 'string') return textOf(value);
  if (isFields(value)) {
    const name = value.get('name')?.value;
    if (name !== undefined) return textOf(name);
    const parts = [...value.values()].map((field) => field.value);
    return parts.length > 0 && parts.every(isFields) ? namesOf(parts) : null;
  }
  const names = value.map(namesOf);
  return names.includes(null) ? null : names.filter(Boolean).join('; ');
}

/**
 * A date as generators and people write it, by its own calendar day whatever the time zone; undefined for none. "2026-03-02 23:30
 * -0500" is the second of March, and so are "Mar 02 2026" and "Mon, 2 March 2026 23:30 GMT".
 * @param language BCP 47, in which months may be named beside English
 */
export function readDate(text: string, language: string | undefined): string | undefined {
  const typed = dateOf(text);
  if (typed !== undefined || text.length > 60) return typed;
  const languages = [...(language === undefined ? [] : [language]), DEFAULT.code];
  const [found, another] = writtenDates(text, { languages, dayFirst: false });
  // At most a weekday stands before it.
  const isAlone = found && !another && /^(?:\p{L}{2,12}\.?,?\s*)?$/u.test(text.slice(0, found.span[0]));
  return isAlone ? found.date : undefined;
}

/** `pt-BR` for `pt_br`; undefined for what is no tag, such as a language's name. */
export function readTag(value: string): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(value.replaceAll('_', '-'));
    return tag && /^[a-z]{2,3}(?:-|$)/.test(tag) ? tag : undefined;
  } catch {
    return undefined;
  }
}
