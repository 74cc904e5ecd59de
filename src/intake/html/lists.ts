import { attribute, type Element } from './tree.ts';

const UNMARKED = /list-style(?:-type)?\s*:\s*none/i;

/** The numbers that a browser prints before the items of a list: `3. `. None where it prints other marks. */
export function listMarkers(list: Element): ReadonlyMap<Element, string> {
  if (list.tag !== 'ol' || UNMARKED.test(attribute(list, 'style'))) return new Map();
  const type = attribute(list, 'type');
  if (type !== '' && type !== '1') return new Map();
  const items = list.children.flatMap((child) => (typeof child !== 'string' && child.tag === 'li' ? child : []));
  const isReversed = list.attributes.has('reversed');
  let next = numberIn(list, 'start') ?? (isReversed ? items.length : 1);
  return new Map(
    items.map((item) => {
      const number = numberIn(item, 'value') ?? next;
      next = number + (isReversed ? -1 : 1);
      return [item, `${number}. `];
    }),
  );
}

function numberIn(element: Element, name: string): number | undefined {
  const written = attribute(element, name);
  return /^-?\d{1,9}$/.test(written) ? Number(written) : undefined;
}
