import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Network = [Address, number];

/** What may be reached beside the public web. */
export interface Allowed {
  readonly everyPrivateOne: boolean;
  /** In lower case, without a full stop at the end. */
  readonly names: ReadonlySet<string>;
  readonly networks: readonly Network[];
}

/** The ranges, as ipaddr.js names them, that intranets are in. No setting opens any other, 169.254.0.0/16 least of all. */
const PRIVATE: ReadonlySet<string> = new Set(['loopback', 'private', 'carrierGradeNat', 'uniqueLocal']);

/**
 * Where clouds hand out a machine's keys, beyond 169.254.0.0/16 and fe80::/10: Azure's wire server, Alibaba's metadata, Amazon's and
 * Google's by version 6. Refused whatever is allowed.
 */
const METADATA: readonly Network[] = ['168.63.129.16/32', '100.100.100.200/32', 'fd00:ec2::/32', 'fd20:ce::/32'].map(
  (network) => ipaddr.parseCIDR(network),
);

/** All that has been given out for machines that everybody may reach, whatever else may be made of an address of version 6. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** The middle of an ISATAP address, behind which stands one of version 4. */
const ISATAP: readonly number[] = [0x0000_5efe, 0x0200_5efe];

/** @param entries names, addresses, networks such as `10.1.0.0/16`, or `*` for every private address */
export function readAllowed(entries: readonly string[]): Allowed {
  const isNetwork = (entry: string): boolean => isIP(entry.replace(/\/.*$/, '')) !== 0;
  return {
    everyPrivateOne: entries.includes('*'),
    names: new Set(entries.filter((entry) => !isNetwork(entry)).map(nameOf)),
    networks: entries.filter(isNetwork).map(networkOf),
  };
}

function networkOf(entry: string): Network {
  if (entry.includes('/')) return ipaddr.parseCIDR(entry);
  const address = ipaddr.parse(entry);
  return [address, address.toByteArray().length * 8];
}

const nameOf = (host: string): string => host.toLowerCase().replace(/\.$/, '');

/**
 * Whether the fetcher may connect to an address: public ones, and private ones that are allowed. Ways through which an address of
 * version 4 hides in one of version 6 (mapped, compatible, NAT64, 6to4, Teredo, ISATAP) are refused whole: no page needs them.
 *
 * @param host the name that it was resolved from, or the address itself
 */
export function isReachable(address: string, host: string, allowed: Allowed): boolean {
  // ipaddr.js reads 0177.0.0.1 as well, the system that connects may read it otherwise.
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.parse(address);
  if (METADATA.some((network) => isIn(parsed, network))) return false;
  const range = parsed.range();
  if (range === 'unicast') return isPublic(parsed);
  if (!PRIVATE.has(range)) return false;
  return (
    allowed.everyPrivateOne ||
    allowed.names.has(nameOf(host)) ||
    allowed.networks.some((network) => isIn(parsed, network))
  );
}

function isPublic(address: Address): boolean {
  if (address instanceof ipaddr.IPv4) return true;
  const [, , , , high = 0, low = 0] = address.parts;
  return address.match(GLOBAL_UNICAST) && !ISATAP.includes(high * 0x1_0000 + low);
}

const isIn = (address: Address, [network, bits]: Network): boolean =>
  address.kind() === network.kind() && address.match([network, bits] as [ipaddr.IPv4 & ipaddr.IPv6, number]);
