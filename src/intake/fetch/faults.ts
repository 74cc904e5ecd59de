import { codeOf } from '../../base/error-code.ts';
import { UserError } from '../../base/errors.ts';
import type { Limits } from './limits.ts';
import { retryAfterMs, waitInWords } from './retry-after.ts';

// All that may be wrong with an address, said to the person who gave it. Only the host is named: what follows it may be a secret.

const GIVE_FILE = 'Save the page in your browser and give me the file instead.';

/** A fault of which it may be known when it is over. */
export class FetchFault extends UserError {
  /** Milliseconds for which the server wants to be left alone; null where it does not say. */
  readonly retryAfterMs: number | null;

  constructor(code: UserError['code'], message: string, pauseMs: number | null) {
    super(code, message);
    this.retryAfterMs = pauseMs;
  }
}

/** Faults of the host as a whole, likely to be over after a while; all others are those of one address. */
export const isPassing = (error: unknown): boolean =>
  error instanceof UserError && ['fetch-not-now', 'fetch-timeout', 'fetch-unreachable'].includes(error.code);

const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
const inSeconds = (ms: number): string => `${(ms / 1_000).toLocaleString('en', { maximumFractionDigits: 1 })} s`;

const refused = (message: string, options?: ErrorOptions) => new UserError('fetch-refused-address', message, options);
const unreachable = (message: string, cause: unknown) => new UserError('fetch-unreachable', message, { cause });
const failed = (message: string, options?: ErrorOptions) => new UserError('fetch-failed', message, options);

export const noAddress = () =>
  refused(
    'That is not an address of the web. It should look like https://example.org/article: copy it from your browser.',
  );

export const notWeb = () =>
  refused('Only addresses that begin with http:// or https:// can be fetched. Give me one of those.');

export const longAddress = (length: number, most: number) =>
  refused(`That address has ${length} characters, and ${most} are the most. Try it without what follows the “?”.`);

export const withCredentials = ({ hostname }: URL) =>
  refused(
    `That address of ${hostname} holds a name or a password, which I neither take nor pass on. Leave out what stands before the “@”.`,
  );

export const badPort = ({ hostname }: URL, port: number, ports: readonly number[]) =>
  refused(
    `That address of ${hostname} is on port ${port}, and only ${inList(ports)} may be fetched from. Who hosts me can add it to VERBATIM_FETCH_PORTS.`,
  );

const inList = (ports: readonly number[]): string =>
  `port${ports.length === 1 ? '' : 's'} ${new Intl.ListFormat('en').format(ports.map(String))}`;

export const privateHost = ({ hostname }: URL) =>
  refused(
    `${hostname} is not on the public web, so I do not go there. Give me a public address, or the page as a file. Who hosts me can allow a host of their own in VERBATIM_ALLOW_PRIVATE_HOSTS.`,
  );

/** Of an address that nobody gave: by whom it was. */
export const sentOn = ({ hostname }: URL, cause: unknown): unknown =>
  cause instanceof UserError && cause.code === 'fetch-refused-address'
    ? refused(`${hostname} sends me on to another address. ${cause.message}`, { cause })
    : cause;

export const noSuchHost = ({ hostname }: URL, cause: unknown) =>
  codeOf(cause) === 'EAI_AGAIN'
    ? unreachable(`${hostname} could not be looked up just now. Try again in a minute.`, cause)
    : unreachable(`There is no ${hostname} on the web. Check how it is spelled.`, cause);

export const late = ({ hostname }: URL, ms: number) =>
  new UserError('fetch-timeout', `${hostname} did not answer within ${inSeconds(ms)}. Try again later. ${GIVE_FILE}`);

export const tooLong = ({ hostname }: URL, ms: number) =>
  new UserError('fetch-timeout', `${hostname} was not done after ${inSeconds(ms)}. Try again later. ${GIVE_FILE}`);

/** @param announced bytes, where the server said so beforehand */
export const tooLargeAnswer = ({ hostname }: URL, most: number, announced?: number) =>
  new UserError(
    'fetch-too-large',
    `What ${hostname} sends is ${announced === undefined ? '' : `${inMegabytes(announced)} long, `}more than the ${inMegabytes(most)} that I take. Give me the address of one article.`,
  );

const headersTooLarge = ({ hostname }: URL, most: number, cause: unknown) =>
  new UserError(
    'fetch-too-large',
    `${hostname} says more than ${most.toLocaleString('en')} bytes about its page before the page begins. ${GIVE_FILE}`,
    { cause },
  );

export const unknownPacking = ({ hostname }: URL) =>
  failed(`${hostname} sends the page packed in a way that I did not ask for and cannot unpack. ${GIVE_FILE}`);

export const badlyPacked = ({ hostname }: URL, cause: unknown) =>
  failed(`What ${hostname} sends is packed and cannot be unpacked: it is damaged. Try again later. ${GIVE_FILE}`, {
    cause,
  });

export const badLocation = ({ hostname }: URL) =>
  failed(
    `${hostname} sends me on without saying to which address. Open the page in your browser and give me the address that it ends at.`,
  );

export const tooManyRedirects = ({ hostname }: URL, most: number) =>
  failed(
    `${hostname} sends me on more than ${most} times. Open the page in your browser and give me the address that it ends at.`,
  );

export const circle = ({ hostname }: URL) =>
  failed(`${hostname} sends me round in a circle, as pages do that want a cookie or a login. ${GIVE_FILE}`);

export const unasked = ({ hostname }: URL) =>
  failed(`${hostname} says that its page has not changed, and I have never seen it. Try again later. ${GIVE_FILE}`);

export const emptyAnswer = ({ hostname }: URL) =>
  new UserError('fetch-empty', `${hostname} sends an empty page. ${GIVE_FILE}`);

/** @param what "an image (PNG)" */
export const unreadable = ({ hostname }: URL, what: string) =>
  new UserError(
    'fetch-unreadable',
    `${hostname} sends ${what}, of which I can read nothing. Give me the address of a page, a PDF, a Word file, an e-book or a feed.`,
  );

/** What a server means by its status. @param retryAfter the header */
export function statusFault({ hostname }: URL, status: number, retryAfter: string | null): FetchFault {
  const pauseMs = retryAfterMs(retryAfter, Date.now());
  const fault = (code: UserError['code'], what: string, advice: string) =>
    new FetchFault(code, `${hostname} ${what} (status ${status}). ${advice}`, pauseMs);
  const again = `Try again ${pauseMs === null ? 'later' : `in ${waitInWords(pauseMs)}`}.`;
  if (LOCKED.has(status))
    return fault('fetch-forbidden', 'wants a login or a subscription, or lets no programs in', GIVE_FILE);
  if (status === 404) return fault('fetch-missing', 'has no page at that address', 'Check it in your browser.');
  if (status === 410) return fault('fetch-missing', 'has taken that page away', 'Look for it elsewhere.');
  if (status === 429) return fault('fetch-not-now', 'is asked too often', again);
  if (status === 503) return fault('fetch-not-now', 'cannot answer just now', again);
  if (status >= 500) return fault('fetch-not-now', 'has trouble of its own', again);
  return fault('fetch-failed', 'answers with something that is no page', GIVE_FILE);
}

const LOCKED: ReadonlySet<number> = new Set([401, 402, 403, 407, 451]);

/** What undici, Node and OpenSSL say, in words; what none of them says is a bug of ours, and stays as it is. */
export function brokenOff(url: URL, cause: unknown, limits: Limits): unknown {
  const { hostname } = url;
  const isNoHttp = cause instanceof Error && cause.name === 'HTTPParserError';
  const code = isNoHttp ? cause.name : codeOf(cause);
  if (cause instanceof UserError || typeof code !== 'string' || code === 'UND_ERR_INVALID_ARG') return cause;
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return headersTooLarge(url, limits.headerBytes, cause);
  if (code === 'UND_ERR_CONNECT_TIMEOUT') return late(url, limits.firstByteMs);
  if (CERTIFICATE.test(code)) {
    return unreachable(
      `${hostname} cannot show that it is ${hostname}: its certificate does not hold. ${GIVE_FILE}`,
      cause,
    );
  }
  if (code === 'ECONNREFUSED' || code === 'EHOSTUNREACH' || code === 'ENETUNREACH') {
    return unreachable(`${hostname} cannot be reached. Try again later. ${GIVE_FILE}`, cause);
  }
  return unreachable(`${hostname} broke off, or sent what no browser would take. Try again later. ${GIVE_FILE}`, cause);
}

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/;

/** A host that is left alone for a while. */
export const resting = (hostname: string, ms: number) =>
  new FetchFault(
    'fetch-not-now',
    `${hostname} had trouble or asked to be left alone. I go there again in ${waitInWords(ms)}.`,
    ms,
  );

export const disallowed = ({ hostname }: URL) =>
  new UserError(
    'fetch-disallowed',
    `${hostname} asks programs not to fetch that address (in its robots.txt). ${GIVE_FILE}`,
  );
