import type { Zip } from '../documents/zip.ts';
import { attribute, type Element, find, findAll, lineOf, wordsIn } from '../html/tree.ts';
import { readXml, resolved } from './package.ts';

/** An entry of the table of contents. */
export interface Entry {
  readonly label: string;
  /** Name of the file in the container. */
  readonly file: string;
}

const LONGEST_LABEL = 300;
const MOST_ENTRIES = 5_000;

/** The table of contents, in its order; none where the book has none. */
export async function readContents(zip: Zip, name: string | undefined): Promise<Entry[]> {
  const page = name === undefined ? undefined : await readXml(zip, name);
  if (!page || name === undefined) return [];
  const points = findAll(page, ({ tag }) => tag.replace(/^.*:/, '') === 'navpoint');
  const found =
    points.length > 0 ? points.flatMap(ofPoint) : findAll(navOf(page), ({ tag }) => tag === 'a').map(ofLink);
  return found
    .slice(0, MOST_ENTRIES)
    .map(({ label, href }) => ({ label: label.slice(0, LONGEST_LABEL), file: resolved(name, href) }))
    .filter(({ label }) => label !== '');
}

interface Found {
  readonly label: string;
  readonly href: string;
}

/** Of EPUB 2. */
function ofPoint(point: Element): Found[] {
  const label = find(point, ({ tag }) => tag.replace(/^.*:/, '') === 'text');
  const content = find(point, ({ tag }) => tag.replace(/^.*:/, '') === 'content');
  return label && content ? [{ label: lineOf(label), href: attribute(content, 'src') }] : [];
}

/** Of EPUB 3. */
const ofLink = (link: Element): Found => ({ label: lineOf(link), href: attribute(link, 'href') });

const navOf = (page: Element): Element => {
  const navs = findAll(page, ({ tag }) => tag === 'nav');
  return navs.find((nav) => wordsIn(nav, 'epub:type').includes('toc')) ?? navs[0] ?? page;
};
