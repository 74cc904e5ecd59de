import { printableLine } from '../../base/printable.ts';
import { DEFAULT } from '../../language/index.ts';
import { detectLanguage } from '../../text/languages.ts';
import { pageLexicon } from '../../text/page-words.ts';
import type { Metadata } from '../format.ts';
import { readFacts } from '../head/facts.ts';
import type { PageReading } from '../head/reading.ts';
import { languageTag } from '../language-tag.ts';
import { canonicalOf } from './address.ts';
import { authorsOf } from './authors.ts';
import { isCalled } from './furniture.ts';
import { headlineOf, partsOf } from './headline.ts';
import { namesIn, textIn, typesOf } from './json-ld.ts';
import { dayOf } from './page-date.ts';
import type { Sayings } from './page-sayings.ts';
import { attribute, type Element, findAll, lineOf, shortLine, wordsIn } from './tree.ts';

/** The language that a page says it is in, BCP 47; that of its words where its letters are of another script. */
export function languageOfPage(page: Element, { article, tags }: Sayings, text: string): string | undefined {
  const html = findAll(page, ({ tag }) => tag === 'html').map(
    (element) => attribute(element, 'lang') || attribute(element, 'xml:lang'),
  );
  const said = [
    ...html,
    textIn(article, 'inLanguage'),
    tags.first('content-language', 'og:locale', 'dc.language', 'language'),
  ]
    .map((tag) => (tag ? languageTag(tag.split(/[,;]/)[0]?.trim() ?? '') : undefined))
    .find((tag) => tag !== undefined);
  const seen = detectLanguage(text);
  if (said === undefined) return undefined;
  const written = new Intl.Locale(said).maximize().script;
  const shown = seen === 'und' ? undefined : new Intl.Locale(seen).maximize().script;
  return shown !== undefined && written !== shown && !RELATED.has(`${written} ${shown}`) ? seen : said;
}

/** Scripts that one text may be in for the other: of Chinese, and of languages that are written in two. */
const RELATED = new Set(['Hant Hans', 'Hans Hant', 'Latn Cyrl', 'Cyrl Latn']);

/**
 * What a page says of its article.
 * @param page all of it
 * @param seen what of it is seen: its article and what stands above
 * @param from the address that it came from
 */
export function metadataOf(
  page: Element,
  seen: Element,
  sayings: Sayings,
  from: string | undefined,
  reading: PageReading,
): Metadata {
  const { things, article, tags } = sayings;
  const url = canonicalOf(tags, article, from);
  const title = findAll(page, ({ tag }) => tag === 'title').map(lineOf)[0];
  const headings = findAll(seen, ({ tag }) => tag === 'h1')
    .map(lineOf)
    .filter(Boolean);
  const others = findAll(seen, ({ tag }) => tag === 'h2' || tag === 'h3').map(lineOf);
  const named = textIn(article, 'headline') ?? tags.first('og:title');
  const parts = title === undefined ? {} : partsOf(title, [...headings, ...others], named);
  const publisher = publisherOf(sayings) ?? parts.site;
  const sites = [
    ...(publisher ? [publisher] : []),
    ...tags.all('og:site_name'),
    ...tags.all('application-name'),
    ...tags.all('apple-mobile-web-app-title'),
    ...things
      .filter((thing) => typesOf(thing).some((type) => /^(?:WebSite|.*Organization)$/.test(type)))
      .flatMap((thing) => textIn(thing, 'name') ?? []),
    ...[url, from].flatMap((address) => (address ? new URL(address).hostname : [])),
  ];
  const said = [
    textIn(article, 'headline', 'name'),
    tags.first('og:title'),
    tags.property('headline')[0],
    tags.first('twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'citation_title', 'title'),
    parts.headline,
    title,
  ].flatMap((one) => (one ? printableLine(one) : []));
  const printed = printedFacts(seen, reading);
  return {
    title: headlineOf(said, headings, sites),
    url,
    publisher: publisher && printableLine(publisher).slice(0, 200),
    author: authorOf(page, sayings, reading, publisher, printed.author),
    published: publishedOf(seen, sayings, reading) ?? printed.date,
    language: reading.languages[0] === 'und' ? undefined : reading.languages[0],
  };
}

function publisherOf({ things, article, tags }: Sayings): string | undefined {
  const site = things.find((thing) => typesOf(thing).includes('WebSite'));
  return [
    ...namesIn(article, 'publisher', things),
    ...namesIn(article, 'sourceOrganization', things),
    tags.first('og:site_name'),
    ...tags.property('publisher'),
    textIn(site, 'name'),
    tags.first(
      'application-name',
      'citation_journal_title',
      'dc.publisher',
      'dcterms.publisher',
      'citation_publisher',
      'publisher',
      'copyright-holder',
    ),
  ].find((name) => name !== undefined && name.trim() !== '' && !/^https?:/i.test(name));
}

/** @param printed what a byline says; it may give the name in full */
function authorOf(
  page: Element,
  { things, article, tags }: Sayings,
  { languages: [language] }: PageReading,
  publisher: string | undefined,
  printed: string | undefined,
): string | undefined {
  const links = findAll(page, (element) => element.tag === 'a' && wordsIn(element, 'rel').includes('author')).map(
    lineOf,
  );
  const given = [
    namesIn(article, 'author', things),
    namesIn(article, 'creator', things),
    tags.all('article:author'),
    tags.all('author', 'byl', 'sailthru.author', 'cxenseparse:author'),
    tags.all('parsely-author'),
    tags.all('dc.creator', 'dcterms.creator'),
    tags.all('citation_author').map(turned),
    tags.property('author'),
    [...new Set(links)],
    printed === undefined ? [] : [printed],
  ];
  const full = printed === undefined ? undefined : authorsOf([printed], language);
  for (const names of given) {
    const authors = authorsOf(names, language);
    if (authors === undefined || authors === publisher) continue;
    return full?.startsWith(`${authors} `) && !full.includes(';') ? full : authors;
  }
  return undefined;
}

/** "Lee, Ann", as catalogues write names. */
const turned = (name: string): string => name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1');

function publishedOf(
  seen: Element,
  { article, tags }: Sayings,
  { languages, lexicon }: PageReading,
): string | undefined {
  const times = findAll(seen, ({ tag, attributes }) => tag === 'time' && attributes.has('datetime'));
  const isPublished = (time: Element): boolean =>
    time.attributes.has('pubdate') || /publish|posted|entry-date/i.test(attribute(time, 'class'));
  const said = [
    textIn(article, 'datePublished'),
    tags.first('article:published_time', 'og:article:published_time', 'og:published_time'),
    tags.property('datepublished')[0],
    tags.first(
      'parsely-pub-date',
      'sailthru.date',
      'cxenseparse:recs:publishtime',
      'dc.date.issued',
      'dcterms.issued',
      'dcterms.created',
      'dc.date.created',
      'dc.date',
      'dcterms.date',
      'citation_publication_date',
      'citation_date',
      'pubdate',
      'publishdate',
      'publish-date',
      'publish_date',
      'date.published',
      'date',
      'publication_date',
      'originalpublicationdate',
      'article_date_original',
    ),
    textIn(article, 'dateCreated', 'uploadDate'),
    ...[times.find(isPublished), times.find((time) => !/updat|modif/i.test(attribute(time, 'class')))].flatMap(
      (time) => (time ? attribute(time, 'datetime') : []),
    ),
  ];
  for (const one of said) {
    const day = one === undefined ? undefined : dayOf(one, languages, lexicon.dayFirst);
    if (day !== undefined) return day;
  }
  return undefined;
}

const LONGEST_BYLINE = 200;
const MOST_BYLINES = 12;

/** What the bylines that a page prints say. */
function printedFacts(seen: Element, reading: PageReading): { readonly author?: string; readonly date?: string } {
  let found: { author?: string; date?: string } = {};
  const bylines = findAll(
    seen,
    (element) => isCalled(element, 'bylines') || element.tag === 'time' || wordsIn(element, 'rel').includes('author'),
  );
  for (const element of bylines.slice(0, MOST_BYLINES)) {
    const line = shortLine(element, LONGEST_BYLINE);
    const facts = line ? readFacts(line, reading) : null;
    if (!facts) continue;
    found = {
      ...(facts.author !== undefined && { author: facts.author }),
      ...(facts.date !== undefined && !facts.isUpdate && { date: facts.date }),
      ...found,
    };
  }
  return found;
}

export const readingIn = (language: string | undefined): PageReading => ({
  lexicon: pageLexicon(language ?? 'und'),
  languages: [language ?? 'und', DEFAULT.code],
});
