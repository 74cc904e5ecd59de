/** A page as a tree of values: elements with text between them. Comments, scripts and styles are not in it. */
export interface Element {
  /** In lower case. */
  readonly tag: string;
  /** Names in lower case. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Node[];
}

export type Node = Element | string;

export const attribute = (element: Element, name: string): string => element.attributes.get(name)?.trim() ?? '';

/** The words of a list in an attribute, in lower case: classes, roles, relations, properties. */
export const wordsIn = (element: Element, name: string): string[] =>
  attribute(element, name).toLowerCase().split(/\s+/).filter(Boolean);

/** The element and all below it, in the order of the page. */
export function* elementsOf(root: Element): Generator<Element> {
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') continue;
    yield node;
    for (let at = node.children.length - 1; at >= 0; at--) open.push(node.children[at] ?? '');
  }
}

export function find(root: Element, isSought: (element: Element) => boolean): Element | undefined {
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') continue;
    if (isSought(node)) return node;
    for (let at = node.children.length - 1; at >= 0; at--) open.push(node.children[at] ?? '');
  }
  return undefined;
}

export const findAll = (root: Element, isSought: (element: Element) => boolean): Element[] =>
  [...elementsOf(root)].filter(isSought);

/** Before these a browser begins a line. */
const LINES = new Set(['br', 'p', 'div', 'li', 'tr', 'td', 'dt', 'dd']);

function* textsOf(root: Node): Generator<string> {
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') yield node;
    else {
      if (LINES.has(node.tag)) yield '\n';
      for (let at = node.children.length - 1; at >= 0; at--) open.push(node.children[at] ?? '');
    }
  }
}

/** All text in it, white space as it stands in the source, and a line feed before what begins a line. */
export const rawText = (root: Node): string => [...textsOf(root)].join('');

/** All text in it on one line. */
export const lineOf = (root: Node): string => rawText(root).replace(/\s+/g, ' ').trim();

/** As `lineOf`; undefined where the element holds more than so many UTF-16 units. */
export function shortLine(root: Node, most: number): string | undefined {
  let text = '';
  for (const piece of textsOf(root)) {
    if (text.length + piece.length > most) return undefined;
    text += piece;
  }
  return lineOf(text);
}
