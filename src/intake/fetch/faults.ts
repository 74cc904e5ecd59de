import { codeOf } from '../../base/error-code.ts';
import { UserError } from '../../base/errors.ts';
import type { Say } from '../../words/en.ts';
import type { Limits } from './limits.ts';
import { retryAfterMs, waitOf } from './retry-after.ts';

// All that may be wrong with an address, said to the person who gave it. Only the host is named: what follows it may be a secret.

/** A fault of which it may be known when it is over. */
export class FetchFault extends UserError {
  /** Milliseconds for which the server wants to be left alone; null where it does not say. */
  readonly retryAfterMs: number | null;

  constructor(code: UserError['code'], say: Say, pauseMs: number | null) {
    super(code, say);
    this.retryAfterMs = pauseMs;
  }
}

/** Faults of the host as a whole, likely to be over after a while; all others are those of one address. */
export const isPassing = (error: unknown): boolean =>
  error instanceof UserError && ['fetch-not-now', 'fetch-timeout', 'fetch-unreachable'].includes(error.code);

/** With one digit behind the point. */
const rounded = (value: number): number => Math.round(value * 10) / 10;
const megabytes = (bytes: number): number => rounded(bytes / 1e6);
const seconds = (ms: number): number => rounded(ms / 1_000);

const refused = (say: Say, options?: ErrorOptions) => new UserError('fetch-refused-address', say, options);
const unreachable = (say: Say, cause: unknown) => new UserError('fetch-unreachable', say, { cause });
const failed = (say: Say, options?: ErrorOptions) => new UserError('fetch-failed', say, options);

export const noAddress = () => refused(({ fetching }) => fetching.noAddress);

export const notWeb = () => refused(({ fetching }) => fetching.notWeb);

export const longAddress = (length: number, most: number) =>
  refused(({ fetching }) => fetching.longAddress(length, most));

export const withCredentials = ({ hostname }: URL) => refused(({ fetching }) => fetching.credentials(hostname));

export const badPort = ({ hostname }: URL, port: number, ports: readonly number[]) =>
  refused(({ fetching }) => fetching.badPort(hostname, port, ports));

export const privateHost = ({ hostname }: URL) => refused(({ fetching }) => fetching.privateHost(hostname));

/** Of an address that nobody gave: by whom it was. */
export const sentOn = ({ hostname }: URL, cause: unknown): unknown =>
  cause instanceof UserError && cause.code === 'fetch-refused-address'
    ? refused((words) => words.fetching.sentOn(hostname, cause.said(words)), { cause })
    : cause;

export const noSuchHost = ({ hostname }: URL, cause: unknown) =>
  codeOf(cause) === 'EAI_AGAIN'
    ? unreachable(({ fetching }) => fetching.notLookedUp(hostname), cause)
    : unreachable(({ fetching }) => fetching.noSuchHost(hostname), cause);

export const late = ({ hostname }: URL, ms: number) =>
  new UserError('fetch-timeout', ({ fetching }) => fetching.late(hostname, seconds(ms)));

export const tooLong = ({ hostname }: URL, ms: number) =>
  new UserError('fetch-timeout', ({ fetching }) => fetching.tooLong(hostname, seconds(ms)));

/** @param announced bytes, where the server said so beforehand */
export const tooLargeAnswer = ({ hostname }: URL, most: number, announced?: number) =>
  new UserError('fetch-too-large', ({ fetching }) =>
    fetching.tooLarge(hostname, megabytes(most), announced === undefined ? undefined : megabytes(announced)),
  );

const headersTooLarge = ({ hostname }: URL, most: number, cause: unknown) =>
  new UserError('fetch-too-large', ({ fetching }) => fetching.headersTooLarge(hostname, most), { cause });

export const unknownPacking = ({ hostname }: URL) => failed(({ fetching }) => fetching.unknownPacking(hostname));

export const badlyPacked = ({ hostname }: URL, cause: unknown) =>
  failed(({ fetching }) => fetching.badlyPacked(hostname), { cause });

export const badLocation = ({ hostname }: URL) => failed(({ fetching }) => fetching.badLocation(hostname));

export const tooManyRedirects = ({ hostname }: URL, most: number) =>
  failed(({ fetching }) => fetching.tooManyRedirects(hostname, most));

export const circle = ({ hostname }: URL) => failed(({ fetching }) => fetching.circle(hostname));

export const unasked = ({ hostname }: URL) => failed(({ fetching }) => fetching.unasked(hostname));

export const emptyAnswer = ({ hostname }: URL) =>
  new UserError('fetch-empty', ({ fetching }) => fetching.empty(hostname));

/** @param what "an image (PNG)" */
export const unreadable = ({ hostname }: URL, what: Say) =>
  new UserError('fetch-unreadable', (words) => words.fetching.unreadable(hostname, what(words)));

/** What a server means by its status. @param retryAfter the header */
export function statusFault({ hostname }: URL, status: number, retryAfter: string | null): FetchFault {
  const pauseMs = retryAfterMs(retryAfter, Date.now());
  const pause = pauseMs === null ? null : waitOf(pauseMs);
  const fault = (code: UserError['code'], say: Say) => new FetchFault(code, say, pauseMs);
  if (LOCKED.has(status)) return fault('fetch-forbidden', ({ fetching }) => fetching.locked(hostname, status));
  if (status === 404) return fault('fetch-missing', ({ fetching }) => fetching.missing(hostname, status));
  if (status === 410) return fault('fetch-missing', ({ fetching }) => fetching.takenAway(hostname, status));
  if (status === 429) return fault('fetch-not-now', ({ fetching }) => fetching.askedTooOften(hostname, status, pause));
  if (status === 503) return fault('fetch-not-now', ({ fetching }) => fetching.notNow(hostname, status, pause));
  if (status >= 500) return fault('fetch-not-now', ({ fetching }) => fetching.ownTrouble(hostname, status, pause));
  return fault('fetch-failed', ({ fetching }) => fetching.noPage(hostname, status));
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
  if (CERTIFICATE.test(code)) return unreachable(({ fetching }) => fetching.certificate(hostname), cause);
  if (code === 'ECONNREFUSED' || code === 'EHOSTUNREACH' || code === 'ENETUNREACH')
    return unreachable(({ fetching }) => fetching.unreachable(hostname), cause);
  return unreachable(({ fetching }) => fetching.brokenOff(hostname), cause);
}

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/;

/** A host that is left alone for a while. */
export const resting = (hostname: string, ms: number) =>
  new FetchFault('fetch-not-now', ({ fetching }) => fetching.resting(hostname, waitOf(ms)), ms);

export const disallowed = ({ hostname }: URL) =>
  new UserError('fetch-disallowed', ({ fetching }) => fetching.disallowed(hostname));
