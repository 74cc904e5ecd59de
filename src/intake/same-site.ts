/** Parts of a host's name that stand for another way to the same pages. */
const WAYS: ReadonlySet<string> = new Set(['www', 'm', 'mobile', 'amp']);

const siteOf = (url: string): string =>
  new URL(url).hostname
    .split('.')
    .filter((part, at, { length }) => at >= length - 2 || !WAYS.has(part))
    .join('.');

const isBelow = (site: string, other: string): boolean => other.includes('.') && site.endsWith(`.${other}`);

/** Whether two web addresses are of one site: of one host, or of one and another below it. */
export function isSameSite(a: string, b: string): boolean {
  const [one, other] = [siteOf(a), siteOf(b)];
  return one === other || isBelow(one, other) || isBelow(other, one);
}
