import { MONTHS } from '../text/months.ts';
import type { CslName } from './authors.ts';
import type { CslDate, CslItem } from './csl.ts';

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // Escaped braces still count when BibTeX looks for the end of a field.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const tex = (text: string): string => text.replace(/[\\{}~^&%$#_]/g, (c) => COMMANDS[c] ?? `\\${c}`);

/** A comma or "and" inside a name would part it. */
const namePart = (part: string): string => (/,|\band\b/i.test(part) ? `{${tex(part)}}` : tex(part));

function nameOf(name: CslName): string {
  if ('literal' in name) return `{${tex(name.literal)}}`;
  return [name.family, name.suffix, name.given].flatMap((part) => (part ? [namePart(part)] : [])).join(', ');
}

/** `2018-08-03`, `2018-08`, `2018`: as far as it is known. */
export const isoDate = ({ 'date-parts': [[year, ...rest]] }: CslDate): string =>
  [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');

/** One BibTeX entry, in UTF-8; biblatex prints the day of access too. */
export function toBibtex(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const container = item.type === 'article-newspaper' ? 'journal' : 'howpublished';
  const braced = (value: string): string => `{${value}}`;
  const fields: Readonly<Record<string, string | undefined>> = {
    author: item.author && braced(item.author.map(nameOf).join(' and ')),
    // Twice, so that styles leave its capitals alone.
    title: braced(braced(tex(item.title))),
    [container]: item['container-title'] && braced(tex(item['container-title'])),
    year: year === undefined ? undefined : braced(String(year)),
    month: month === undefined ? undefined : MONTHS[month - 1],
    day: day === undefined ? undefined : braced(String(day)),
    note: item.note && braced(tex(item.note)),
    url: item.URL && braced(item.URL.replace(/[{}\\]/g, encodeURIComponent)),
    urldate: item.accessed && braced(isoDate(item.accessed)),
    language: item.language && braced(tex(item.language)),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return [`@${item.type === 'article-newspaper' ? 'article' : 'misc'}{${item.id},`, ...lines, '}'].join('\n');
}
