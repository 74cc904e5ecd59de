import { isDate } from '../../article/date.ts';
import { printableLine } from '../../base/printable.ts';
import type { Metadata } from '../format.ts';
import { languageTag } from '../language-tag.ts';

const LONGEST_TITLE = 300;
const LONGEST_AUTHOR = 300;

/** What programs write for a title: their own name, a file's, or that there is none. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\b|untitled|unbenannt|sans titre|sin título|document ?\d*$|dokument ?\d*$|presentation ?\d*$|slide ?\d|layout ?\d|print\b|about:|https?:)|\.(?:docx?|rtf|od[tp]|tex|indd|qxd|pdf|pages|pptx?|xlsx?|html?|txt|dvi|ps)$/i;
/** What stands for whoever sat at the machine. */
const NO_AUTHOR =
  /^(?:admin(?:istrator)?|user|owner|author|unknown|anonymous|default|root|guest|pc|\(?none\)?|.*@.*)$/i;

/** What a document's own properties tell, in as far as people wrote it. */
export function metadataFrom(properties: Readonly<Record<string, unknown>>): Metadata {
  const title = lineOf(properties.title, LONGEST_TITLE);
  const author = lineOf(properties.author, LONGEST_AUTHOR);
  return {
    title: title !== undefined && isTitle(title) ? title : undefined,
    author: author !== undefined && isAuthor(author) ? author : undefined,
    published: typeof properties.date === 'string' ? dateIn(properties.date) : undefined,
    language: languageTag(properties.language),
  };
}

function lineOf(value: unknown, longest: number): string | undefined {
  const line = typeof value === 'string' ? printableLine(value) : '';
  return line === '' || line.length > longest ? undefined : line;
}

/** Not `Microsoft Word - draft3.docx`, nor `annual_report_final`. */
const isTitle = (title: string): boolean =>
  !NO_TITLE.test(title) && /\p{L}{2}/u.test(title) && !/^\S*[_\d]\S*$/.test(title);

/** Not `jsmith` nor `HP-PC\user`. */
const isAuthor = (author: string): boolean =>
  !NO_AUTHOR.test(author) && /\p{L}{2}/u.test(author) && !/^[\p{Ll}\d._-]+$/u.test(author) && !author.includes('\\');

/** Where programs begin to count. */
const NEVER: readonly string[] = ['1601-01-01', '1899-12-30', '1900-01-01', '1970-01-01'];

/** `D:20180803120000+02'00'` and `2018-08-03T12:00:00Z`; undefined for what was never set. */
function dateIn(written: string): string | undefined {
  const [, year, month, day] = /^(?:D:)?(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?/.exec(written.trim()) ?? [];
  const date = [year, month, day].filter(Boolean).join('-');
  return year !== undefined && year >= '1000' && !NEVER.includes(date) && isDate(date) ? date : undefined;
}
