import { attribute, type Element } from './tree.ts';

const UNMARKED = /list-style(?:-type)?\s*:\s*none/i;

/** The numbers that a browser prints before the items of a list: `3. `. None where it prints other marks. */
export function listMarkers(list: Element): ReadonlyMap<Element, string> {
  if (list.tag !== 'ol' || UNMARKED.test(attribute(list, 'style'))) return new Map();
  const type = attribute(list, 'type');
  if (!/^[1aA]?$/.test(type)) return new Map();
  const items = list.children.flatMap((child) => (typeof child !== 'string' && child.tag === 'li' ? child : []));
  const isReversed = list.attributes.has('reversed');
  let next = numberIn(list, 'start') ?? (isReversed ? items.length : 1);
  return new Map(
    items.map((item) => {
      const number = numberIn(item, 'value') ?? next;
      next = number + (isReversed ? -1 : 1);
      return [item, `${written(number, type)}. `];
    }),
  );
}

/** As a number, or as a letter up to the 26th. */
function written(number: number, type: string): string {
  const letter =
    type !== '1' && type !== '' && number >= 1 && number <= 26 ? String.fromCharCode(0x60 + number) : String(number);
  return type === 'A' ? letter.toUpperCase() : letter;
}

function numberIn(element: Element, name: string): number | undefined {
  const written = attribute(element, name);
  return /^-?\d{1,9}$/.test(written) ? Number(written) : undefined;
}
