import { badLocation, badPort, longAddress, noAddress, notWeb, withCredentials } from './faults.ts';

/** Longer than addresses of articles are, in characters; servers take little more. */
const MAX_LENGTH = 4_000;

/** `URL` takes more; but these are all that DNS has. An address of version 6 stands in brackets. */
const HOST = /^(?:[a-z0-9_](?:[a-z0-9._-]{0,252})|\[[0-9a-f:.]+\])$/;

/**
 * Reads an address of the web as browsers do: `http:\\0x7f.1` is 127.0.0.1 for both. The fragment is dropped.
 *
 * @throws UserError `fetch-refused-address` that says what is amiss
 */
export function readAddress(typed: string, ports: readonly number[]): URL {
  if (typed.length > MAX_LENGTH) throw longAddress(typed.length, MAX_LENGTH);
  const url = URL.canParse(typed) ? new URL(typed) : null;
  if (url === null) throw noAddress();
  return checked(url, ports);
}

/** @throws UserError `fetch-refused-address`, or `fetch-failed` where it is no address */
export function readRedirect(location: string, from: URL, ports: readonly number[]): URL {
  if (location.length > MAX_LENGTH || !URL.canParse(location, from.href)) throw badLocation(from);
  return checked(new URL(location, from.href), ports);
}

function checked(url: URL, ports: readonly number[]): URL {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw notWeb();
  if (!HOST.test(url.hostname)) throw noAddress();
  if (url.username !== '' || url.password !== '') throw withCredentials(url);
  if (!ports.includes(portOf(url))) throw badPort(url, portOf(url), ports);
  url.hash = '';
  return url;
}

/** `URL` leaves out the port that goes without saying. */
const portOf = ({ port, protocol }: URL): number => Number(port || (protocol === 'https:' ? 443 : 80));
