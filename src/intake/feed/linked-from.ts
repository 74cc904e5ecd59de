import { decodedOnce } from '../entities.ts';
import { dateFromUrl, isWebAddress } from '../from-url.ts';
import { lineOf } from './words.ts';

/** As much of a page as is looked at, in UTF-16 units. */
const LOOKED_AT = 2_000_000;
const MAX_FEEDS = 10;
const MAX_ARTICLES = 100;

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: string;
  /** Behind its `>`. */
  readonly end: number;
}

/** The tags that tell where links stand, but for those in comments and scripts. */
function* tagsOf(page: string): Generator<Tag> {
  const tags =
    /<!--|<(\/?)(a|aside|base|footer|link|nav|script|style|template)(?=[\s/>])((?:"[^"]{0,2000}"|'[^']{0,2000}'|[^"'<>]){0,2000})>/gi;
  for (let found = tags.exec(page); found; found = tags.exec(page)) {
    const [whole, slash, name = '', attributes = ''] = found;
    const isUnread = /^(?:script|style|template)$/i.test(name) && !slash;
    if (whole !== '<!--' && !isUnread) {
      yield { name: name.toLowerCase(), isEnd: slash === '/', attributes, end: tags.lastIndex };
      continue;
    }
    const closes = new RegExp(isUnread ? `</${name}` : '-->', 'gi');
    closes.lastIndex = tags.lastIndex;
    if (!closes.test(page)) return;
    tags.lastIndex = closes.lastIndex;
  }
}

/** The value of an attribute; undefined where it is not there. */
function valueOfAttribute(attributes: string, name: string): string | undefined {
  const pattern = new RegExp(`(?:^|[\\s"'])${name}\\s{0,9}=\\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i');
  const [, double, single, bare] = pattern.exec(attributes) ?? [];
  const value = double ?? single ?? bare;
  return value === undefined ? undefined : decodedOnce(value).trim();
}

/** The web address that a tag's `href` leads to, without its fragment. */
function target(attributes: string, base: string): URL | null {
  const href = valueOfAttribute(attributes, 'href');
  if (href === undefined || href.startsWith('#') || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  url.hash = '';
  return isWebAddress(url.href) && url.href.length <= 2000 ? url : null;
}

const FEED_TYPE = /^(?:application\/(?:(?:rss|atom|rdf)\+xml|feed\+json|json)|text\/xml)\b/i;

/**
 * The addresses of the feeds that a page names in its head, in its order; what is said below articles is none.
 * @param url the page's own
 */
export function feedsLinkedFrom(html: string, url: string): string[] {
  const feeds = new Set<string>();
  let base = url;
  for (const { name, isEnd, attributes } of tagsOf(html.slice(0, LOOKED_AT))) {
    if (isEnd) continue;
    if (name === 'base') base = target(attributes, base)?.href ?? base;
    const isAlternate = /\balternate\b/i.test(valueOfAttribute(attributes, 'rel') ?? '');
    if (name !== 'link' || !isAlternate || !FEED_TYPE.test(valueOfAttribute(attributes, 'type') ?? '')) continue;
    const feed = target(attributes, base);
    // WordPress offers two kinds of JSON: the page's own data is no feed.
    if (!feed || /\/comments\/|\/wp-json\/|\boembed\b/i.test(feed.href)) continue;
    if (feeds.add(feed.href).size === MAX_FEEDS) break;
  }
  return [...feeds];
}

/** Parts of a page that lead to other parts of the site. */
const FURNITURE: readonly string[] = ['aside', 'footer', 'nav'];

/** Words of a link that is a headline, at least; and letters, in a script without spaces. */
const LEAST = { words: 4, letters: 12 } as const;

/**
 * The articles that an outlet's page without a feed leads to, in the page's order, at most 100: links to the same host, outside
 * navigation, whose words may be a headline and whose address has a day, a number or a slug of four words in it. Many an article is
 * missed rather than a page taken that is none.
 * @param url the page's own
 */
export function articlesLinkedFrom(html: string, url: string): string[] {
  const page = html.slice(0, LOOKED_AT);
  const articles = new Set<string>();
  const own = new URL(url);
  const depth = new Map(FURNITURE.map((name) => [name, 0]));
  let base = url;
  let open: { url: URL; start: number } | null = null;
  for (const { name, isEnd, attributes, end } of tagsOf(page)) {
    if (name === 'base' && !isEnd) base = target(attributes, base)?.href ?? base;
    const deep = depth.get(name);
    if (deep !== undefined) depth.set(name, Math.max(0, deep + (isEnd ? -1 : 1)));
    if (name !== 'a') continue;
    if (!isEnd) {
      const to = [...depth.values()].some((levels) => levels > 0) ? null : target(attributes, base);
      open = to && isArticle(to, own) ? { url: to, start: end } : null;
    } else if (open) {
      if (isHeadline(page.slice(open.start, Math.min(end, open.start + 3000)))) articles.add(withoutTracking(open.url));
      open = null;
      if (articles.size === MAX_ARTICLES) break;
    }
  }
  return [...articles];
}

function isHeadline(html: string): boolean {
  const words = lineOf(html.replace(/<\/a>?$/i, ''), 1000) ?? '';
  return words.split(' ').length >= LEAST.words || (words.match(/[^\p{ASCII}\s]/gu)?.length ?? 0) >= LEAST.letters;
}

const SECTION =
  /^(?:tags?|categor(?:y|ies)|authors?|people|topics?|sections?|pages?|search|log-?in|sign-?(?:in|up)|account|subscri(?:be|ptions?)|newsletters?|about(?:-us)?|contact(?:-us)?|privacy(?:-policy)?|terms|legal|help|jobs|careers|shop|advertise)$/i;
const OTHER_FILE = /\.(?:jpe?g|png|gif|webp|svg|mp[34]|zip|xml|rss|json|css|js)$/i;

const hostOf = ({ host }: URL): string => host.replace(/^www\./, '');

function isArticle(to: URL, own: URL): boolean {
  if (hostOf(to) !== hostOf(own) || to.pathname === own.pathname || OTHER_FILE.test(to.pathname)) return false;
  const parts = to.pathname.split('/').filter(Boolean);
  if (parts.length === 0 || parts.some((part) => SECTION.test(part))) return false;
  if (dateFromUrl(to.href) !== null) return parts.length > 3 || /\d-\d/.test(to.pathname);
  const last = (parts.at(-1) ?? '').replace(/\.[a-z]{2,5}$/i, '');
  const words = last.split(/[-_]/).filter((word) => /[a-z]|%[0-9a-f]{2}/i.test(word));
  return words.length >= 4 || /(?<!\d)\d{5,12}(?!\d)/.test(last);
}

/** Without what tells an outlet where somebody came from. */
function withoutTracking(url: URL): string {
  const clean = new URL(url);
  for (const name of [...clean.searchParams.keys()])
    if (/^(?:utm_\w+|fbclid|gclid|ref|cmp(?:id)?)$/i.test(name)) clean.searchParams.delete(name);
  return clean.href;
}
