/** An address, as far as it goes in running text. */
const ADDRESS = /https?:\/\/[^\s<>"]+/giu;

/** What ends a sentence, a bracket or emphasis around an address, and none itself. */
const AFTER = new Set(".,;:!?'*_~|]}»”’");

/** Where on the page to look: not of the address, and another in each answer that links to it. */
const PLACE = /#:~:.*$/u;

/** The addresses in a text, each once, in their order. */
export const addressesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(ADDRESS)].map(([one]) => bare(one.replace(PLACE, '')))),
];

/** Looks at each character once, from the end: a message may be made of nothing but such marks. */
function bare(address: string): string {
  const count = (mark: string): number => address.split(mark).length - 1;
  // A bracket that was opened before the address is not its own: (https://a.example/b).
  let unopened = count(')') - count('(');
  let end = address.length;
  for (; end > 0; end--) {
    const last = address.charAt(end - 1);
    if (last === ')' ? unopened-- <= 0 : !AFTER.has(last)) break;
  }
  return address.slice(0, end);
}

/** The addresses, where a text is nothing but addresses, one or more a line, perhaps in a list; null where it says anything else. */
export function onlyAddresses(text: string): string[] | null {
  const words = text
    .split(/\s+/u)
    .map((word) => word.replace(/^(?:[-*+•]|\d+[.)])$/u, ''))
    .filter(Boolean);
  const addresses = words.map((word) => word.replace(/^<(.*)>$/u, '$1').replace(/[,;]$/u, ''));
  return addresses.length > 0 && addresses.every((one) => /^https?:\/\/\S+$/iu.test(one))
    ? [...new Set(addresses)]
    : null;
}
