import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { type Allowed, isReachable } from './destination.ts';
import { noSuchHost, privateHost } from './faults.ts';

/** The addresses of a host, in the order in which they are to be tried. @throws as `node:dns` does */
export type Resolve = (host: string) => Promise<readonly string[]>;

export const resolveBySystem: Resolve = async (host) => {
  const found = await lookup(host, { all: true, verbatim: true });
  return found.map(({ address }) => address);
};

/** An address that was looked at: the only kind that a connection is made to. */
export interface Reachable {
  readonly address: string;
  readonly family: 4 | 6;
}

/**
 * Where the host of an address is. Asked once for each request, and what it gives is what is connected to: a name that is
 * resolved anew may be somewhere else by then. One address amiss condemns the host: nobody honest mixes them.
 *
 * @throws UserError `fetch-refused-address` or `fetch-unreachable`
 */
export async function addressesOf(url: URL, resolve: Resolve, allowed: Allowed): Promise<readonly Reachable[]> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [host] : await resolve(host).catch((cause) => Promise.reject(noSuchHost(url, cause)));
  if (addresses.length === 0) throw noSuchHost(url, undefined);
  if (!addresses.every((address) => isReachable(address, host, allowed))) throw privateHost(url);
  return addresses.map((address) => ({ address, family: isIP(address) === 6 ? 6 : 4 }));
}
