import { Unreadable } from '../format.ts';
import type { Element, Node } from './tree.ts';

/** Elements of a page, more than a live blog of a whole day has. */
const MAX_ELEMENTS = 60_000;
/** How deep elements may stand in one another; browsers flatten what is deeper than 512. */
const MAX_DEPTH = 1_000;
/** What begins tags and what begins entities: each is a step of the parser's, whether it is one or not. */
const MAX_MARKS = 250_000;

/** Of an attribute, in UTF-16 units; what is longer is cut. */
const LONGEST_VALUE = 20_000;

const tooDeep = (): Unreadable => new Unreadable(({ intake }) => intake.tagsTooDeep(MAX_DEPTH));

/** What linkedom's nodes are, as far as they are read here. */
interface ParsedNode {
  readonly nodeType: number;
  readonly localName: string;
  readonly data: string;
  readonly childNodes: readonly ParsedNode[];
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
}
const ELEMENT = 1;
const TEXT = 3;

/**
 * A page's source as a tree. Nothing of it is run or fetched. Whatever tags are missing, its root is one element, with all of the page in it.
 * @throws Unreadable where it has more elements than any page, or they stand too deep in one another
 */
export async function parsePage(source: string): Promise<Element> {
  const html = withoutScripts(withoutPrograms(source));
  checkMarks(html);
  const { parseHTML } = await import('linkedom');
  // A wrapper of our own, since a parser of broken pages leaves what stands behind </html> outside.
  const { document } = parseHTML(`<${ROOT}>${html.replace(/<!doctype[^<>]*>/gi, '')}</${ROOT}>`);
  return treeOf(document.documentElement as unknown as ParsedNode);
}

const ROOT = 'whole-page';

/** What a server would have run, had it not been broken: `<?php … ?>`. */
function withoutPrograms(source: string): string {
  const end = source.lastIndexOf('?>');
  return end < 0 ? source : source.slice(0, end + 2).replace(/<\?[\s\S]*?\?>/g, '') + source.slice(end + 2);
}

const OPENING = /<(script|style)\b[^<>]*>/gi;
const CLOSING = { script: /<\/script/gi, style: /<\/style/gi } as const;

/** Most of many a page is programs and styles; only what tells of the article in JSON is kept. */
function withoutScripts(source: string): string {
  const kept: string[] = [];
  let from = 0;
  OPENING.lastIndex = 0;
  for (let found = OPENING.exec(source); found; found = OPENING.exec(source)) {
    const closing = CLOSING[found[1]?.toLowerCase() === 'style' ? 'style' : 'script'];
    closing.lastIndex = OPENING.lastIndex;
    const end = closing.exec(source);
    if (!end) break;
    OPENING.lastIndex = end.index;
    if (/ld\+json/i.test(found[0])) continue;
    kept.push(source.slice(from, found.index), found[0]);
    from = end.index;
  }
  return kept.join('') + source.slice(from);
}

/** Elements that close themselves, or whose like closes them. */
const SHALLOW = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th thead tbody'.split(
    ' ',
  ),
);

/** Looked at before anything is parsed, since the parser itself takes long over what is nested without end. */
function checkMarks(html: string): void {
  let marks = 0;
  for (const mark of ['<', '&'])
    for (let at = html.indexOf(mark); at >= 0; at = html.indexOf(mark, at + 1))
      if (++marks > MAX_MARKS) throw new Unreadable(({ intake }) => intake.tooManyTags(MAX_MARKS));
  let depth = 0;
  let elements = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9:-]*)/gi)) {
    const isShallow = SHALLOW.has(name.toLowerCase());
    if (slash) depth = Math.max(0, depth - (isShallow ? 0 : 1));
    else if (++elements > MAX_ELEMENTS) throw new Unreadable(({ intake }) => intake.tooManyElements(MAX_ELEMENTS));
    else if (!isShallow && ++depth > 8 * MAX_DEPTH) throw tooDeep();
  }
}

function treeOf(root: ParsedNode): Element {
  const tree = elementOf(root);
  const open: { readonly node: ParsedNode; readonly into: Node[]; readonly depth: number }[] = [
    { node: root, into: tree.children, depth: 1 },
  ];
  for (let one = open.pop(); one; one = open.pop()) {
    if (one.depth > MAX_DEPTH) throw tooDeep();
    for (const child of one.node.childNodes) {
      if (child.nodeType === TEXT) addText(one.into, child.data);
      if (child.nodeType !== ELEMENT || child.localName.toLowerCase() === 'style') continue;
      const element = elementOf(child);
      one.into.push(element);
      open.push({ node: child, into: element.children, depth: one.depth + 1 });
    }
  }
  return tree;
}

/** The parser cuts a text at every entity. */
function addText(into: Node[], text: string): void {
  const last = into.at(-1);
  if (typeof last === 'string') into[into.length - 1] = last + text;
  else into.push(text);
}

const elementOf = (node: ParsedNode) => ({
  tag: node.localName.toLowerCase(),
  attributes: new Map(
    [...node.attributes].map(({ name, value }) => [name.toLowerCase(), value.slice(0, LONGEST_VALUE)] as const),
  ),
  children: [] as Node[],
});
