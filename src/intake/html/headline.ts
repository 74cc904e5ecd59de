import { printableLine } from '../../base/printable.ts';

const LONGEST = 500;
/** What stands between a headline and the name of the site. */
const BETWEEN = /\s+[|–—·•»«:~/\\-]+\s+|\s*[|｜_]\s*|\s+::\s+|:\s+/gu;

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * A title without the name of the site behind it or before it; all of it where what stands there is not known to be that name.
 * @param sites names of the publisher, and its host
 */
export function withoutSite(title: string, sites: readonly string[]): string {
  const known = new Set(sites.flatMap(formsOf));
  let text = printableLine(title);
  for (let cut = true; cut; ) {
    cut = false;
    for (const { 0: mark, index } of [...text.matchAll(BETWEEN)]) {
      const before = text.slice(0, index).trim();
      const after = text.slice(index + mark.length).trim();
      if (before && known.has(letters(after))) text = before;
      else if (after && known.has(letters(before))) text = after;
      else continue;
      cut = true;
      break;
    }
  }
  return text.slice(0, LONGEST);
}

/** "The Sund Post", "sundpost.example": also "Sund Post", "sundpost". */
function formsOf(site: string): string[] {
  const host = /^(?:https?:\/\/)?(?:www\.)?([\p{L}\d-]+(?:\.[\p{L}\d-]+)+)/u.exec(site.trim())?.[1];
  const names = [
    site,
    site.replace(/^(?:the|der|die|das|le|la|el|il)\s+/i, ''),
    ...(host ? [host, host.split('.').slice(0, -1).join('.')] : []),
  ];
  return names.map(letters).filter(Boolean);
}

/**
 * The headline: of what the page says in several places the one it prints, if it is among them or begins one; else the first.
 * @param said what the page says of itself, best first
 * @param printed its headings of the first level
 */
export function headlineOf(
  said: readonly string[],
  printed: readonly string[],
  sites: readonly string[],
): string | undefined {
  const titles = said.map((title) => withoutSite(title, sites)).filter(Boolean);
  const headings = printed.map((heading) => withoutSite(heading, sites)).filter(Boolean);
  // Alone, or before what the title says besides: "Ferry at night – what we know".
  const beginnings = new Set(titles.flatMap(beginningsOf).map(letters));
  const isSaid = (heading: string): boolean => letters(heading) !== '' && beginnings.has(letters(heading));
  const isSite = (text: string): boolean => sites.flatMap(formsOf).includes(letters(text));
  // The page may print more around it: a label before it, a section.
  const [best] = titles;
  if (best !== undefined && headings.some((heading) => letters(heading).includes(letters(best)))) return best;
  return (
    headings.find((heading) => !isSite(heading) && isSaid(heading)) ??
    titles.find((title) => !isSite(title)) ??
    headings.find((heading) => !isSite(heading)) ??
    titles[0]
  );
}

const beginningsOf = (title: string): string[] => [
  title,
  ...[...title.matchAll(BETWEEN)].map(({ index }) => title.slice(0, index)),
];

const LONGEST_SITE = 40;

/**
 * What a page's title is made of, where one end of it is a headline that the page prints: that, and at the other end the name of the site.
 * @param said what the page calls its headline elsewhere
 */
export function partsOf(
  title: string,
  printed: readonly string[],
  said: string | undefined,
): { headline?: string; site?: string } {
  const parts = printableLine(title)
    .split(BETWEEN)
    .map((part) => part.trim());
  if (parts.length < 2) return {};
  const isHeadline = (part: string): boolean =>
    letters(part) !== '' &&
    (said === undefined
      ? printed.some((heading) => letters(heading) === letters(part))
      : letters(said) === letters(part));
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const [headline, site] = isHeadline(first) ? [first, last] : isHeadline(last) ? [last, first] : [];
  if (headline === undefined || site === undefined) return {};
  // Behind a colon stands more of a headline; the name of a site begins with a capital, where its script has any.
  const isNamed = site === first || !title.trim().endsWith(`: ${site}`);
  const isSite = isNamed && site.length <= LONGEST_SITE && !/^\p{Ll}|[\d.]/u.test(site);
  return { headline, ...(isSite && { site }) };
}
