import { isAllBoilerplate } from '../../text/boilerplate.ts';
import { isWebAddress } from '../from-url.ts';
import { type Facts, readFacts } from './facts.ts';
import type { HeadLine } from './lines.ts';
import type { PageReading } from './reading.ts';

/** What a line at the top of a page may be. */
export type HeadRole =
  /** A byline, a date, or both. */
  | { readonly is: 'facts'; readonly facts: Facts }
  /** Nothing but an address. */
  | { readonly is: 'address'; readonly url: string }
  /** The page's own: a section, "Share on Facebook", the credit of a picture. */
  | { readonly is: 'aside' }
  /** No sentence: a headline, a newspaper, or what stands below a headline. */
  | { readonly is: 'words' }
  /** A sentence, or more. */
  | { readonly is: 'prose' };

export type ReadLine = HeadLine & { readonly role: HeadRole };

/** A line longer than this is no headline. */
const LONGEST_HEADLINE = 150;
/** With or without a word before it. */
const ADDRESS = /^(?:source\s?:\s*)?(https?:\/\/\S+)$/i;
const ENDS_SENTENCE = /[.…:;,。]["'”’»)]*$/u;

/** Whether a line names sections and nothing else: "World", "Home > News > Asia". */
export const isSection = (text: string, { lexicon: { sections } }: PageReading): boolean =>
  text.length <= 80 && text.split(/\s*[|>/›»·•,]\s*/).every((part) => sections.has(part.toLowerCase()));

/** Whether a line is the credit or the caption of a picture that says so: "Photo: Ann Lee", "The pier. (Photo by Ann Lee)". */
export function isCredit(text: string, { lexicon: { credit, creditAtEnd } }: PageReading): boolean {
  if (text.length > LONGEST_CAPTION) return false;
  if (AGENCY_AT_END.test(text)) return true;
  const opening = credit.exec(text)?.[0];
  // "Photo by Ann Lee" needs no colon; "Photo albums are kept in the hall" has none, either.
  if (opening !== undefined && (/[:/©]\s*$/.test(opening) || NAMES.test(text.slice(opening.length)))) return true;
  // the search for one at the end is dear, and only brackets and colons make one
  const closing = text.includes(':') || /[)\]]\.?$/.test(text) ? creditAtEnd.exec(text)?.[0] : undefined;
  return closing !== undefined && /^[([]|^\p{Lu}/u.test(closing);
}

const LONGEST_CAPTION = 400;
/** Words with a capital, or marks between them. */
const NAMES = /^(?:(?:\p{Lu}\S*|\p{Ll}{1,3}|[/|,&-])(?:\s+|$)){1,8}$/u;

/** "Ann Lee/AFP via Getty Images" behind the words of a caption, or alone. */
const AGENCY_AT_END =
  /(?:\/ ?(?:AP|AFP|EPA|EFE|DPA|dpa|Reuters|REUTERS|ANSA|Xinhua|Getty(?: Images)?)|\bvia (?:AP|AFP|Reuters|Getty Images))(?: [\w ]{1,30})?\.?[)\]]?\.?$/u;

export function roleOf({ text, level }: HeadLine, reading: PageReading): HeadRole {
  if (level === 1) return { is: 'words' };
  const url = ADDRESS.exec(text)?.[1];
  if (url !== undefined && isWebAddress(url)) return { is: 'address', url };
  const [language] = reading.languages;
  if (isSection(text, reading) || isAllBoilerplate(text, language) || isCredit(text, reading)) return { is: 'aside' };
  const facts = readFacts(text, reading);
  if (facts) return { is: 'facts', facts };
  return { is: text.length > LONGEST_HEADLINE || ENDS_SENTENCE.test(text) ? 'prose' : 'words' };
}
