import { attribute, type Element, elementsOf, findAll, lineOf, wordsIn } from './tree.ts';

/** What a page says of itself in `<meta>`, `<link>` and microdata. */
export interface MetaTags {
  /** What the first of these names says, that says anything. */
  first(...names: readonly string[]): string | undefined;
  /** All that the first of these names says, that says anything. */
  all(...names: readonly string[]): readonly string[];
  /** The address of the first `<link>` of that relation. */
  link(relation: string): string | undefined;
  /** What the first element of that property says, outside of the things of others. */
  property(name: string): readonly string[];
}

export function metaTagsOf(page: Element): MetaTags {
  const tags = new Map<string, string[]>();
  const links = new Map<string, string>();
  const properties = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, name: string, value: string): void => {
    if (value === '') return;
    const said = map.get(name);
    if (said) said.push(value);
    else map.set(name, [value]);
  };
  const others = new Set(findAll(page, isOther).flatMap((element) => [...elementsOf(element)]));
  for (const element of elementsOf(page)) {
    if (others.has(element)) continue;
    if (element.tag === 'meta') {
      const content = attribute(element, 'content');
      for (const name of ['name', 'property', 'http-equiv', 'itemprop'])
        for (const word of wordsIn(element, name)) add(tags, word, content);
    }
    if (element.tag === 'link')
      for (const relation of wordsIn(element, 'rel'))
        if (!links.has(relation)) links.set(relation, attribute(element, 'href'));
    for (const name of wordsIn(element, 'itemprop')) add(properties, name, saidBy(element));
  }
  const all = (...names: readonly string[]): readonly string[] =>
    names.map((name) => tags.get(name)).find((said) => said !== undefined) ?? [];
  return {
    all,
    first: (...names) => all(...names)[0],
    link: (relation) => links.get(relation),
    property: (name) => properties.get(name) ?? [],
  };
}

/** What readers wrote has authors and dates of its own. */
const isOther = (element: Element): boolean =>
  wordsIn(element, 'itemprop').some((word) => word === 'comment' || word === 'review');

/** An author of microdata is an element with a name of its own in it. */
function saidBy(element: Element): string {
  const given =
    attribute(element, 'content') ||
    attribute(element, 'datetime') ||
    (element.tag === 'link' ? attribute(element, 'href') : '');
  if (given) return given;
  // <abbr title="2012-06-16T09:12">
  if (/^\d{4}-\d{2}/.test(attribute(element, 'title'))) return attribute(element, 'title');
  if (element.attributes.has('itemscope'))
    for (const inner of elementsOf(element))
      if (inner !== element && wordsIn(inner, 'itemprop').includes('name')) return saidBy(inner);
  return lineOf(element).slice(0, 1000);
}
