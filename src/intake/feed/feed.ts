import { megabytes, Unreadable } from '../format.ts';
import { decodeFeed } from './decode-feed.ts';
import { fromAtom, fromJson, fromRdf, fromRss } from './dialects.ts';
import type { Feed, FeedItem } from './feed-types.ts';

/** Items of a feed that are read. */
export const MAX_ITEMS = 1_000;

/** Larger than any feed that somebody waits for, in bytes. */
export const MAX_FEED_BYTES = 5_000_000;

/**
 * Reads RSS 0.9x, 1.0 and 2.0, Atom, and JSON Feed.
 *
 * @param url where the feed came from: relative addresses lead on from there
 * @param charset from the header `Content-Type`, where it came with one
 * @throws Unreadable where it is no feed, a broken one or too large
 */
export async function readFeed(bytes: Uint8Array, { url, charset }: { url: string; charset?: string }): Promise<Feed> {
  if (bytes.length > MAX_FEED_BYTES)
    throw new Unreadable(({ intake }) => intake.feedTooLarge(megabytes(bytes.length), MAX_FEED_BYTES / 1e6));
  const text = upToItem(decodeFeed(bytes, charset), MAX_ITEMS);
  assertParsable(text);
  const { items, ...feed } = await parsed(text, url);
  const known = new Map<string, FeedItem>();
  for (const item of items) if (!known.has(item.id)) known.set(item.id, item);
  return { ...feed, items: [...known.values()] };
}

/** Tags and attributes of a feed that are parsed, those of texts in CDATA aside: it is parsed in one go, and nothing else runs meanwhile. */
const MAX_MARKUP = 60_000;

/** @throws Unreadable where a feed is made of more markup than any that somebody writes */
function assertParsable(text: string): void {
  if (!/^\s*</.test(text)) return;
  let count = 0;
  for (const part of besideTexts(text))
    for (const _ of part.matchAll(/<[a-z]|=\s{0,9}["']/gi))
      if (++count > MAX_MARKUP) throw new Unreadable(({ intake }) => intake.tooManyTagsOfFeed(MAX_MARKUP));
}

/** What stands outside CDATA. */
function* besideTexts(text: string): Generator<string> {
  for (let from = 0; ; ) {
    const start = text.indexOf('<![CDATA[', from);
    const end = start < 0 ? -1 : text.indexOf(']]>', start);
    yield text.slice(from, end < 0 ? undefined : start);
    if (end < 0) return;
    from = end;
  }
}

const PAGE = /^\s*(?:<\?xml[^<>]{0,200}>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i;

async function parsed(text: string, url: string): Promise<Feed> {
  if (PAGE.test(text.slice(0, 2000))) throw new Unreadable(({ intake }) => intake.pageNoFeed);
  const { format, feed } = await parse(text);
  switch (format) {
    case 'rss':
      return fromRss(feed, url);
    case 'atom':
      return fromAtom(feed, url);
    case 'rdf':
      return fromRdf(feed, url);
    case 'json':
      return fromJson(feed, url);
  }
}

async function parse(text: string) {
  const { DetectError, parseFeed } = await import('feedsmith');
  try {
    return parseFeed(text, { maxItems: MAX_ITEMS });
  } catch (cause) {
    if (cause instanceof DetectError) throw new Unreadable(({ intake }) => intake.noFeed, undefined, { cause });
    throw new Unreadable(({ intake }) => intake.brokenFeed, undefined, { cause });
  }
}

/** What stands behind so many items of XML is not even parsed. */
function upToItem(text: string, most: number): string {
  if (!/^\s*</.test(text)) return text;
  const ends = /<\/(?:[\w-]{1,20}:)?(?:item|entry)\s*>/gi;
  for (let count = 0; count < most; count++) if (!ends.test(text)) return text;
  return text.slice(0, ends.lastIndex);
}
