import { UserError } from '../base/errors.ts';
import { readFeed } from '../intake/feed/feed.ts';
import type { FeedItem } from '../intake/feed/feed-types.ts';
import { articlesLinkedFrom, feedsLinkedFrom } from '../intake/feed/linked-from.ts';
import type { Fetched, Fetcher } from '../intake/fetch/fetch.ts';
import { Unreadable } from '../intake/format.ts';
import type { Follow } from './follows.ts';

/** What a feed or a page leads to now. */
export interface Latest {
  readonly kind: Follow['kind'];
  readonly url: string;
  readonly title: string;
  /** Addresses of articles: newest first where a feed tells when each was published, else as the feed or the page has them. */
  readonly addresses: readonly string[];
  readonly etag: string | null;
  readonly lastModified: string | null;
}

type Page = Extract<Fetched, { kind: 'new' }>;

/** Asks what is followed. @returns null where nothing has changed @throws UserError `no-feed`, and as fetching does */
export async function latestOf(
  follow: Pick<Follow, 'url' | 'kind' | 'etag' | 'lastModified'>,
  fetcher: Fetcher,
): Promise<Latest | null> {
  const fetched = await fetcher.get(follow.url, { etag: follow.etag, lastModified: follow.lastModified });
  if (fetched.kind === 'unchanged') return null;
  return follow.kind === 'feed' ? latestOfFeed(fetched) : latestOfPage(fetched);
}

/** What is to be followed where somebody gives an address: the feed that it is or names, else the page itself. */
export async function findFeed(url: string, fetcher: Fetcher): Promise<Latest> {
  const fetched = await fetcher.get(url);
  if (fetched.kind === 'unchanged') throw new Error('an unconditional request was answered with “unchanged”');
  if (!isPage(fetched)) return latestOfFeed(fetched);
  for (const feed of feedsLinkedFrom(textOf(fetched), fetched.url)) {
    const found = await feedAt(feed, fetcher);
    if (found) return found;
  }
  return latestOfPage(fetched);
}

async function feedAt(url: string, fetcher: Fetcher): Promise<Latest | null> {
  try {
    const fetched = await fetcher.get(url);
    return fetched.kind === 'new' && !isPage(fetched) ? await latestOfFeed(fetched) : null;
  } catch (error) {
    // The page named a feed that is not there: the next one, or the page itself, will do.
    if (error instanceof UserError) return null;
    throw error;
  }
}

const isPage = ({ contentType }: Page): boolean => contentType === 'text/html';

async function latestOfFeed({ bytes, url, charset, etag, lastModified }: Page): Promise<Latest> {
  try {
    const feed = await readFeed(bytes, { url, ...(charset !== null && { charset }) });
    const addresses = newestFirst(feed.items).flatMap((item) => item.url ?? []);
    return { kind: 'feed', url, title: feed.title ?? new URL(url).hostname, addresses, etag, lastModified };
  } catch (cause) {
    if (!(cause instanceof Unreadable)) throw cause;
    throw new UserError('no-feed', (words) => words.keeping.notAFeed(cause.reason(words)), { cause });
  }
}

/** Some feeds grow at their end. Those that do not date all that they have are believed to be in order. */
const newestFirst = (items: readonly FeedItem[]): readonly FeedItem[] =>
  items.every(({ published }) => published !== null)
    ? items.toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? ''))
    : items;

function latestOfPage(page: Page): Latest {
  const { url, etag, lastModified } = page;
  const addresses = articlesLinkedFrom(textOf(page), url);
  if (addresses.length === 0) throw new UserError('no-feed', ({ keeping }) => keeping.noFeedOnPage);
  return { kind: 'page', url, title: new URL(url).hostname.replace(/^www\./, ''), addresses, etag, lastModified };
}

function textOf({ bytes, charset }: Page): string {
  const named = charset ?? 'utf-8';
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    // A charset that nobody knows; addresses are ASCII.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
