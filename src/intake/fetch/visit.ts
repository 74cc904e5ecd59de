import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { brokenOff, late, tooLong } from './faults.ts';
import type { Headers } from './headers.ts';
import type { Limits } from './limits.ts';
import type { Reachable } from './resolve.ts';
import { unlessAborted } from './unless-aborted.ts';

interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readable;
}

export interface Visit<T> {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: Limits;
  /** Milliseconds that are left of `limits.totalMs`. */
  readonly leftMs: number;
  readonly signal: AbortSignal | undefined;
  /** Where the connection goes. */
  readonly addresses: () => Promise<readonly Reachable[]>;
  /** Makes of the answer what is wanted; afterwards the connection is ended, whether the body was read or not. */
  readonly read: (received: Received) => Promise<T>;
}

/** One request on a connection of its own, within its time. @throws UserError, or the signal's reason */
export async function visit<T>({ url, limits, leftMs, signal, ...visit }: Visit<T>): Promise<T> {
  const time = new AbortController();
  const total = setTimeout(() => time.abort(tooLong(url, limits.totalMs)), Math.max(0, leftMs));
  const first = setTimeout(() => time.abort(late(url, limits.firstByteMs)), limits.firstByteMs);
  const ended = signal ? AbortSignal.any([signal, time.signal]) : time.signal;
  try {
    ended.throwIfAborted();
    const [{ Client }, addresses] = await Promise.all([import('undici'), unlessAborted(visit.addresses(), ended)]);
    const client = new Client(url.origin, {
      connect: {
        lookup: onlyTo(addresses),
        timeout: limits.firstByteMs,
        // Each address has its turn; Node's own quarter of a second is too short for far hosts.
        autoSelectFamily: true,
        autoSelectFamilyAttemptTimeout: 1_000,
      },
      maxHeaderSize: limits.headerBytes,
      // The time that is allowed is kept above, to the millisecond.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    try {
      const { statusCode, headers, body } = await client.request({
        method: 'GET',
        path: url.pathname + url.search,
        headers: visit.headers,
        signal: ended,
        reset: true,
      });
      clearTimeout(first);
      // A body that nobody reads ends with the client, which is no fault.
      body.on('error', () => undefined);
      return await unlessAborted(visit.read({ status: statusCode, headers, body }), ended);
    } finally {
      client.destroy().catch(() => undefined);
    }
  } catch (cause) {
    if (ended.aborted) throw ended.reason;
    throw brokenOff(url, cause, limits);
  } finally {
    clearTimeout(total);
    clearTimeout(first);
  }
}

/** Whatever it is asked for, it answers with the addresses that were looked at. */
const onlyTo =
  (addresses: readonly Reachable[]): LookupFunction =>
  (_host, options, found) => {
    const [first] = addresses;
    if (options.all || first === undefined) found(null, [...addresses]);
    else found(null, first.address, first.family);
  };
