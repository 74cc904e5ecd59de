import { readBody } from './body.ts';
import type { ContentType } from './content-type.ts';
import { type Allowed, readAllowed } from './destination.ts';
import {
  badLocation,
  circle,
  emptyAnswer,
  sentOn,
  statusFault,
  tooManyRedirects,
  unasked,
  unreadable,
} from './faults.ts';
import { type Headers, headerOf, quotable, readContentType } from './headers.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { addressesOf, type Resolve, resolveBySystem } from './resolve.ts';
import { sniff } from './sniff.ts';
import { visit } from './visit.ts';
import { readAddress, readRedirect } from './web-address.ts';

// In: the address of a page, a document or a feed, by hostile hands. Out: its bytes, from no place but the public web.

/** What an address gave. */
export type Fetched =
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'new';
      /** Where it was in the end, after redirects; without a fragment. */
      readonly url: string;
      /** Unpacked. Never empty. */
      readonly bytes: Uint8Array;
      /** What the bytes are, whatever the server called them. */
      readonly contentType: ContentType;
      /** As the server named it, in lower case; nobody has looked whether there is one of that name. */
      readonly charset: string | null;
      /** To be sent back next time, as it is. */
      readonly etag: string | null;
      readonly lastModified: string | null;
    };

export interface FetchRequest {
  /** From the answer before: where nothing is new since, the answer is `unchanged`. */
  readonly etag?: string | null | undefined;
  readonly lastModified?: string | null | undefined;
  /** The header. Default: pages first, then what else can be read. */
  readonly accept?: string | undefined;
  /** Ends the fetch with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** Asked before each request, also before that of a redirect; its time is not counted. What it throws ends the fetch. */
  readonly before?: ((url: URL) => Promise<void>) | undefined;
}

export interface Fetcher {
  /**
   * Fetches an address, following redirects. Nothing is kept from one call to the next: no cookie, no connection.
   *
   * @throws UserError with a code that begins with `fetch-`; names the host and never the rest of the address
   */
  get(address: string, request?: FetchRequest): Promise<Fetched>;
}

export interface FetcherOptions {
  /** Of the bot: `0.1.0`. */
  readonly version: string;
  /** Where those who are fetched from may read what the bot is. */
  readonly homepage?: string;
  /** What may be fetched beside the public web: names, addresses, networks (`10.1.0.0/16`), `*` for every private one. Default: nothing. */
  readonly allowPrivateHosts?: readonly string[];
  /** Default: 80 and 443. */
  readonly ports?: readonly number[];
  /** Default: as this machine resolves names. */
  readonly resolve?: Resolve;
  readonly limits?: Partial<Limits>;
}

const WEB_PORTS: readonly number[] = [80, 443];

const ACCEPT =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/pdf;q=0.9,*/*;q=0.5';

/** What a request takes of the fetcher's options, defaults filled in. */
interface Manner {
  readonly userAgent: string;
  readonly allowed: Allowed;
  readonly ports: readonly number[];
  readonly resolve: Resolve;
  readonly limits: Limits;
}

export function createFetcher(options: FetcherOptions): Fetcher {
  const manner: Manner = {
    userAgent: `Verbatim/${options.version}${options.homepage ? ` (+${options.homepage})` : ''}`,
    allowed: readAllowed(options.allowPrivateHosts ?? []),
    ports: options.ports ?? WEB_PORTS,
    resolve: options.resolve ?? resolveBySystem,
    limits: { ...DEFAULT_LIMITS, ...options.limits },
  };
  return { get: async (address, request = {}) => follow(readAddress(address, manner.ports), request, manner) };
}

type Answer = Fetched | { readonly kind: 'moved'; readonly to: string };

async function follow(first: URL, request: FetchRequest, manner: Manner): Promise<Fetched> {
  const { redirects, totalMs } = manner.limits;
  const seen = new Set<string>();
  let leftMs = totalMs;
  let from: URL | null = null;
  try {
    for (let url = first, followed = 0; ; followed += 1) {
      seen.add(url.href);
      await request.before?.(url);
      const started = performance.now();
      const answer = await ask(url, leftMs, request, manner);
      leftMs -= performance.now() - started;
      if (answer.kind !== 'moved') return answer;
      if (followed >= redirects) throw tooManyRedirects(first, redirects);
      from = url;
      url = readRedirect(answer.to, url, manner.ports);
      if (seen.has(url.href)) throw circle(first);
    }
  } catch (cause) {
    throw from === null ? cause : sentOn(from, cause);
  }
}

/** One request, without what it redirects to. */
function ask(url: URL, leftMs: number, request: FetchRequest, manner: Manner): Promise<Answer> {
  const { userAgent, allowed, resolve, limits } = manner;
  const etag = quotable(request.etag);
  const lastModified = quotable(request.lastModified);
  const headers = {
    'user-agent': userAgent,
    accept: request.accept ?? ACCEPT,
    'accept-encoding': 'gzip, deflate, br',
    ...(etag !== null && { 'if-none-match': etag }),
    ...(lastModified !== null && { 'if-modified-since': lastModified }),
  };
  const isConditional = etag !== null || lastModified !== null;
  return visit<Answer>({
    url,
    headers,
    limits,
    leftMs,
    signal: request.signal,
    addresses: () => addressesOf(url, resolve, allowed),
    async read({ status, headers, body }) {
      if (status === 304 && isConditional) return { kind: 'unchanged' };
      if (status === 304) throw unasked(url);
      if ([301, 302, 303, 307, 308].includes(status)) return { kind: 'moved', to: locationIn(headers, url) };
      if (status < 200 || status > 203) throw statusFault(url, status, headerOf(headers, 'retry-after'));
      const bytes = await readBody(body, headers, url, limits);
      if (bytes.length === 0) throw emptyAnswer(url);
      return newFrom(url, bytes, headers);
    },
  });
}

function locationIn(headers: Headers, url: URL): string {
  const location = headerOf(headers, 'location');
  if (location === null) throw badLocation(url);
  return location;
}

function newFrom(url: URL, bytes: Uint8Array, headers: Headers): Fetched {
  const { mime, charset } = readContentType(headerOf(headers, 'content-type'));
  const sniffed = sniff(bytes, mime, charset);
  if ('unreadable' in sniffed) throw unreadable(url, sniffed.unreadable);
  return {
    kind: 'new',
    url: url.href,
    bytes,
    contentType: sniffed.readable,
    charset,
    etag: quotable(headerOf(headers, 'etag')),
    lastModified: quotable(headerOf(headers, 'last-modified')),
  };
}
