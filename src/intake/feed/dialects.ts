import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';
import { isWebAddress } from '../from-url.ts';
import { languageTag } from '../language-tag.ts';
import { typedDate } from '../typed-date.ts';
import type { Feed, FeedItem } from './feed-types.ts';
import { htmlOf, lineOf } from './words.ts';

/** As feedsmith gives it: anything may be missing, whatever a dialect asks for. */
type Loose<T> = T extends readonly (infer Item)[]
  ? Loose<Item>[]
  : T extends object
    ? { [Key in keyof T]?: Loose<T[Key]> }
    : T;

/** Longest words of an item that are kept, in UTF-16 units. */
const LONGEST = { id: 1000, title: 500, name: 200, summary: 1000, url: 2000 } as const;

/** A web address from there on, without its fragment; null where it is none. */
function addressFrom(address: string | undefined, ...bases: (string | undefined)[]): string | null {
  const [first = '', ...others] = bases.filter((base): base is string => base !== undefined);
  const base = others.reduce((from, to) => (URL.canParse(to, from) ? new URL(to, from).href : from), first);
  const trimmed = address?.trim();
  if (!trimmed || trimmed.length > LONGEST.url || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  url.hash = '';
  return isWebAddress(url.href) ? url.href : null;
}

interface Found {
  readonly id: string | undefined;
  readonly url: string | null;
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly authors: readonly (string | undefined)[];
  readonly html: string | null;
  readonly summary: string | undefined;
}

/** An item as it is handed on; none where it has neither an address nor a text, or no name. */
function itemOf(found: Found, language: string | undefined): FeedItem[] {
  const { url, html } = found;
  const title = lineOf(found.title, LONGEST.title);
  const id = lineOf(found.id, LONGEST.id) ?? url ?? title;
  if (id === null || (url === null && html === null)) return [];
  const authors = found.authors.flatMap((name) => lineOf(name, LONGEST.name) ?? []);
  return [
    {
      id,
      url,
      title,
      published: typedDate(found.published?.trim() ?? '', language) ?? null,
      authors: [...new Set(authors)],
      html,
      summary: lineOf(found.summary, LONGEST.summary),
    },
  ];
}

/** RSS 0.9x and 2.0. `description` may be all of a text or its beginning: it is never taken for all. */
export function fromRss(feed: Loose<RssFeed.Feed<string>>, url: string): Feed {
  const language = languageTag(feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang);
  return {
    title: lineOf(feed.title, LONGEST.title),
    language: language ?? null,
    site: addressFrom(feed.link, url, feed.xml?.base),
    items: (feed.items ?? []).flatMap((item) => {
      const { guid, dc } = item;
      const permanent =
        guid?.isPermaLink !== false && isWebAddress(guid?.value?.trim() ?? '') ? guid?.value : undefined;
      const names = dc?.creators ?? item.authors?.map((author) => author?.name);
      const found: Found = {
        id: guid?.value,
        url: addressFrom(item.link ?? permanent ?? alternate(item.atom?.links), url, feed.xml?.base, item.xml?.base),
        title: item.title ?? dc?.titles?.[0],
        published: item.pubDate ?? dc?.dates?.[0] ?? item.dcterms?.created?.[0],
        authors: names ?? [],
        html: htmlOf(item.content?.encoded, 'html'),
        summary: item.description,
      };
      return itemOf(found, language);
    }),
  };
}

/** RSS 1.0. */
export function fromRdf(feed: Loose<RdfFeed.Feed<string>>, url: string): Feed {
  const language = languageTag(feed.dc?.languages?.[0] ?? feed.xml?.lang);
  return {
    title: lineOf(feed.title, LONGEST.title),
    language: language ?? null,
    site: addressFrom(feed.link, url, feed.xml?.base),
    items: (feed.items ?? []).flatMap((item) => {
      const { rdf, dc, content, description } = item;
      const found: Found = {
        id: rdf?.about,
        url: addressFrom(item.link ?? rdf?.about, url, feed.xml?.base, item.xml?.base),
        title: item.title,
        published: dc?.dates?.[0],
        authors: dc?.creators ?? [],
        html: htmlOf(content?.encoded, 'html'),
        summary: description,
      };
      return itemOf(found, language);
    }),
  };
}

type Links = Loose<AtomFeed.Link<string>>[] | undefined;

/** Of the addresses of an entry that of its page, as HTML where there are several. */
function alternate(links: Links): string | undefined {
  const pages = links?.filter((link) => link?.href && (link.rel === undefined || link.rel === 'alternate')) ?? [];
  return (pages.find(({ type }) => type === undefined || /html/i.test(type)) ?? pages[0])?.href;
}

/** Atom. An entry says when it was published or not at all: `updated` is another day. */
export function fromAtom(feed: Loose<AtomFeed.Feed<string>>, url: string): Feed {
  const language = languageTag(feed.xml?.lang);
  const names = (persons: Loose<AtomFeed.Person>[] | undefined) => persons?.map((person) => person?.name);
  return {
    title: lineOf(feed.title?.value, LONGEST.title),
    language: language ?? null,
    site: addressFrom(alternate(feed.links), url, feed.xml?.base),
    items: (feed.entries ?? []).flatMap((entry) => {
      const { content } = entry;
      const found: Found = {
        id: entry.id,
        url: addressFrom(alternate(entry.links), url, feed.xml?.base, entry.xml?.base),
        title: entry.title?.value,
        published: entry.published ?? entry.dc?.dates?.[0],
        authors: names(entry.authors) ?? names(feed.authors) ?? [],
        html: content?.src ? null : htmlOf(content?.value, content?.type ?? 'text'),
        summary: entry.summary?.value,
      };
      return itemOf(found, languageTag(entry.xml?.lang) ?? language);
    }),
  };
}

/** JSON Feed 1.0 and 1.1. */
export function fromJson(feed: Loose<JsonFeed.Feed<string>>, url: string): Feed {
  const language = languageTag(feed.language);
  const names = (authors: Loose<JsonFeed.Author>[] | undefined) => authors?.map((author) => author?.name);
  return {
    title: lineOf(feed.title, LONGEST.title),
    language: language ?? null,
    site: addressFrom(feed.home_page_url, url),
    items: (feed.items ?? []).flatMap((item) => {
      const found: Found = {
        id: item.id,
        url: addressFrom(item.url, url),
        title: item.title,
        published: item.date_published,
        authors: names(item.authors) ?? names(feed.authors) ?? [],
        html: htmlOf(item.content_html, 'html') ?? htmlOf(item.content_text, 'text'),
        summary: item.summary,
      };
      return itemOf(found, languageTag(item.language) ?? language);
    }),
  };
}
