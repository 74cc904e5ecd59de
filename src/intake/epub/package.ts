import { posix } from 'node:path';
import { metadataFrom } from '../documents/properties.ts';
import { xmlAsHtml, xmlText } from '../documents/xml.ts';
import type { Zip } from '../documents/zip.ts';
import { type Metadata, Unreadable } from '../format.ts';
import { parsePage } from '../html/parse.ts';
import { attribute, type Element, find, findAll, lineOf, wordsIn } from '../html/tree.ts';

/** What a book says of itself and of the order of its files. */
export interface Book {
  readonly metadata: Metadata;
  /** Names of the files in the container, in the order they are read; covers and contents left out. */
  readonly spine: readonly string[];
  /** The file that holds the table of contents, in the form of EPUB 3 or of EPUB 2. */
  readonly contents: string | undefined;
}

const MOST_CREATORS = 20;
/** Files that are no chapters, by what the book calls them. */
const NO_CHAPTER = /^(?:cover|toc|title-?page|copyright(?:-page)?|colophon|nav|loi|lot|index|bibliography-page)$/;

/** A part of a container as a tree. */
export async function readXml(zip: Zip, name: string): Promise<Element | undefined> {
  const file = zip.file(name);
  // In HTML nothing stands in a `meta`.
  return file && parsePage(xmlAsHtml(xmlText(file).replace(/(<\/?)meta\b/gi, '$1opf:meta')));
}

/** An address in a file of the container as the name of another, without what stands behind a `#`. */
export function resolved(from: string, href: string): string {
  const [path = ''] = href.split('#');
  return posix.normalize(posix.join(posix.dirname(from), decoded(path)));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const isNamed =
  (name: string) =>
  (element: Element): boolean =>
    element.tag.replace(/^.*:/, '') === name;

/** @throws Unreadable where nothing tells which files are the book */
export async function readPackage(zip: Zip): Promise<Book> {
  const container = await readXml(zip, 'META-INF/container.xml');
  const root = container && find(container, isNamed('rootfile'));
  const path = root && attribute(root, 'full-path');
  const opf = path ? await readXml(zip, path) : undefined;
  if (!path || !opf) throw new Unreadable(({ intake }) => intake.noBook);
  const items = new Map(findAll(opf, isNamed('item')).map((item) => [attribute(item, 'id'), item]));
  const nameOf = (item: Element): string => resolved(path, attribute(item, 'href'));
  const spine = find(opf, isNamed('spine'));
  const nav = [...items.values()].find((item) => wordsIn(item, 'properties').includes('nav'));
  const ncx =
    items.get(spine ? attribute(spine, 'toc') : '') ??
    [...items.values()].find((item) => attribute(item, 'media-type') === 'application/x-dtbncx+xml');
  const passedOver = new Set([
    ...(nav ? [nameOf(nav)] : []),
    ...findAll(opf, isNamed('reference')).flatMap((reference) =>
      NO_CHAPTER.test(attribute(reference, 'type').toLowerCase()) ? resolved(path, attribute(reference, 'href')) : [],
    ),
  ]);
  const names = findAll(spine ?? opf, isNamed('itemref')).flatMap((reference) => {
    const item = items.get(attribute(reference, 'idref'));
    return item && attribute(reference, 'linear') !== 'no' && /html|xml/.test(attribute(item, 'media-type'))
      ? nameOf(item)
      : [];
  });
  const contents = nav ?? ncx;
  return {
    metadata: metadataOf(opf),
    spine: [...new Set(names)].filter((name) => !passedOver.has(name)),
    contents: contents && nameOf(contents),
  };
}

function metadataOf(opf: Element): Metadata {
  const all = (name: string) => findAll(opf, ({ tag }) => tag === `dc:${name}`);
  const refinements = findAll(opf, isNamed('meta'));
  const refined = (element: Element, property: string): string => {
    const id = attribute(element, 'id');
    const found = refinements.find(
      (meta) => id !== '' && attribute(meta, 'refines') === `#${id}` && attribute(meta, 'property') === property,
    );
    return attribute(element, `opf:${property}`) || (found ? lineOf(found) : '');
  };
  const roles = all('creator')
    .slice(0, MOST_CREATORS)
    .map((element) => ({ name: lineOf(element), role: refined(element, 'role') }));
  const authors = roles.filter(({ role }) => role === '' || role === 'aut');
  const dates = all('date');
  const date =
    dates.find((one) => refined(one, 'event') === 'publication') ?? dates.find((one) => refined(one, 'event') === '');
  const [title] = all('title');
  const [publisher] = all('publisher');
  const [language] = all('language');
  return {
    ...metadataFrom({
      title: title && lineOf(title),
      author: authors
        .map(({ name }) => name)
        .filter(Boolean)
        .join('; '),
      date: date && lineOf(date),
      language: language && lineOf(language),
    }),
    publisher: (publisher && lineOf(publisher)) || undefined,
  };
}
