import { isWebAddress } from '../from-url.ts';
import type { Thing } from './json-ld.ts';
import { textIn } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';

const LONGEST = 2000;
const HEAD = 8192;
/** Browsers and their extensions note where a saved page came from. */
const SAVED =
  /<!--[^<>]{0,80}?saved from url=\(\d+\)\s*(https?:\/\/\S{1,1900})|saved with SingleFile\s+url:\s*(https?:\/\/\S{1,1900})/i;

/** The address that a saved page was saved from. */
export function savedFrom(source: string): string | undefined {
  const found = SAVED.exec(source.slice(0, HEAD));
  return addressIn(found?.[1] ?? found?.[2], undefined);
}

/** An address of the web in full; undefined for what is none. */
export function addressIn(written: string | undefined, base: string | undefined): string | undefined {
  const text = written?.trim();
  if (!text || (base === undefined && !isWebAddress(text)) || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  if (!isWebAddress(url.href) || url.username !== '' || url.password !== '') return undefined;
  return url.href.length > LONGEST ? undefined : url.href;
}

const isRoot = (url: string): boolean =>
  /^\/(?:index\.\w+)?$/.test(new URL(url).pathname) && new URL(url).search === '';

/**
 * The address that an article says it has: of its `<link rel=canonical>`, its Open Graph, its JSON-LD; else where it came from. Sites that
 * give their front page for every article are not believed.
 */
export function canonicalOf(tags: MetaTags, article: Thing | undefined, from: string | undefined): string | undefined {
  const said = [
    tags.link('canonical'),
    tags.first('og:url'),
    textIn(article, 'mainEntityOfPage', 'url', '@id'),
    tags.property('mainentityofpage')[0],
    tags.first('twitter:url', 'parsely-link', 'dc.identifier', 'syndication-source'),
  ].flatMap((written) => {
    // Without an address of its own a page may name one of another only in full.
    const url = addressIn(written, from);
    return url ?? [];
  });
  const isBelieved = (url: string): boolean =>
    !isRoot(url) || (from !== undefined && isRoot(from) && sameHost(url, from));
  return said.find(isBelieved) ?? addressIn(from, undefined);
}

const sameHost = (a: string, b: string): boolean => new URL(a).host === new URL(b).host;
