/** What addresses carry that tells how somebody came to a page, not which page it is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|ref_src|cmpid|ocid|at_\w+|smid|ftag|igshid)$/i;

/**
 * The same for two addresses of one page: scheme, `www.`, fragment, a slash at the end and tracking parameters make no
 * difference, nor does the order of parameters. The address itself where it cannot be read.
 */
export function addressKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const host = url.host.replace(/^www\./, '');
  const path = url.pathname.replace(/\/+$/, '');
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  const search = kept
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&');
  return `${host}${path}${search && `?${search}`}`;
}
