import type { Random } from './random.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Strings that have broken programs. */
export const ODD_STRINGS: readonly string[] = [
  ...[
    '',
    ' ',
    '\u0000',
    '\u001b[2J\u001b[31m',
    '\u202eevil\u202c',
    '\u2066x',
    '\u2069\u2069',
    '\u2028> x',
    '\u2029',
    '\ud800',
    'a\udfffb',
  ],
  ...[
    'constructor',
    '__proto__',
    'toString',
    'NaN',
    '-0',
    '1e309',
    '١٢٣',
    '#',
    '#__proto__',
    '@everyone',
    '<@1>',
    '```',
    '**',
    '\\',
  ],
  ...[
    '🧑‍🚀'.repeat(60),
    'e\u0301'.repeat(80),
    'a'.repeat(101),
    'word '.repeat(1_200),
    '橋'.repeat(3_000),
    '*a **a '.repeat(900),
  ],
  ...['(?=x)(', '[[[[', '-word', '"phrase', '2020-02-30', '9999', '0000-00-00', 'جسر', 'כן', '\ufeff', '\u200b', 'ﷺ'],
];

const ODD_VALUES: readonly Json[] = [
  ...[null, true, false, 0, -1, 1.5, 2 ** 31, 2 ** 53, 1e308, [], {}, [null], [[]], { toString: 1 }, { length: -1 }],
  ...[JSON.parse('{"__proto__":{"id":"1"}}') as Json, 'x'.repeat(100_000), '9'.repeat(5_000)],
];

/** One of its own each time: what it holds may be changed in turn. */
const oddValue = (random: Random): Json => structuredClone(random.pick(ODD_VALUES));

/** A deep list, as nobody sends it; three of them in one another can still be written as JSON. */
const deep = (levels: number): Json => {
  let value: Json = 'x';
  for (let level = 0; level < levels; level++) value = level % 2 ? [value] : { components: [value] };
  return value;
};

const isNode = (value: Json): value is Json[] | { [key: string]: Json } => typeof value === 'object' && value !== null;

/** A value of the tree and where it stands, chosen at random: deep ones as often as shallow ones. */
function place(random: Random, root: Json): { readonly parent: Record<string, Json>; readonly key: string } | null {
  const places: { parent: Record<string, Json>; key: string }[] = [];
  const visit = (node: Json): void => {
    if (!isNode(node) || places.length > 5_000) return;
    for (const key of Object.keys(node)) {
      const parent = node as Record<string, Json>;
      places.push({ parent, key });
      visit(parent[key] ?? null);
    }
  };
  visit(root);
  return places.length > 0 ? random.pick(places) : null;
}

/** A copy of what would be sent, with so many of its values other than they should be. */
export function mutated(random: Random, sent: unknown, times: number): unknown {
  const copy = JSON.parse(JSON.stringify(sent)) as Json;
  for (let time = 0; time < times; time++) {
    const found = place(random, copy);
    if (!found) return oddValue(random);
    const { parent, key } = found;
    const value = parent[key] ?? null;
    switch (random.below(7)) {
      case 0:
        delete parent[key];
        break;
      case 1:
        parent[key] = random.pick(ODD_STRINGS);
        break;
      case 2:
        parent[key] = Array.isArray(value) ? [...value, ...value] : [value];
        break;
      case 3:
        parent[key] = typeof value === 'string' ? spliced(random, value) : random.pick(ODD_STRINGS);
        break;
      case 4:
        parent[key] = random.chance(10) ? deep(1_000) : { value };
        break;
      default:
        parent[key] = oddValue(random);
    }
  }
  return copy;
}

/** Something odd in the middle of it, or some of it gone. */
function spliced(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  return random.chance(50)
    ? text.slice(0, at) + random.pick(ODD_STRINGS) + text.slice(at)
    : text.slice(0, at) + text.slice(at + random.below(5));
}
