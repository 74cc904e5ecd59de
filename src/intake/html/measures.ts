import { attribute, type Element } from './tree.ts';

/** How much stands in an element, in UTF-16 units, white space around its texts left out. */
export interface Measures {
  readonly text: number;
  /** Of it what stands in links. */
  readonly linked: number;
  /** Of it what stands neither in links nor in headings: how much there is to read. */
  readonly prose: number;
  /** Headings and articles, itself among them. */
  readonly parts: number;
}

const NOTHING: Measures = { text: 0, linked: 0, prose: 0, parts: 0 };
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'title', 'svg', 'select', 'button']);

/** Measures of the root and of all elements below it. */
export function measuresOf(root: Element): (element: Element) => Measures {
  const all = new Map<Element, Measures>();
  const measure = (element: Element): Measures => {
    let [text, linked, prose, parts] = [0, 0, 0, 0];
    if (!UNREAD.has(element.tag))
      for (const child of element.children) {
        const one = typeof child === 'string' ? ofText(child) : measure(child);
        text += one.text;
        linked += one.linked;
        prose += one.prose;
        parts += one.parts;
      }
    const isLink = element.tag === 'a' && attribute(element, 'href') !== '';
    const isHeading = /^h[1-6]$/.test(element.tag);
    const found = {
      text,
      linked: isLink ? text : linked,
      prose: isLink || isHeading ? 0 : prose,
      parts: parts + (isHeading || element.tag === 'article' ? 1 : 0),
    };
    all.set(element, found);
    return found;
  };
  measure(root);
  return (element) => all.get(element) ?? NOTHING;
}

function ofText(text: string): Measures {
  const { length } = text.trim();
  return { text: length, linked: 0, prose: length, parts: 0 };
}
