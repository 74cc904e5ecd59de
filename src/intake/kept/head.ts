// The front matter of an article that Verbatim keeps: YAML whose strings are JSON's, so that what nobody has changed is read fast.

/** What stands in it: a text, a number, or a list of entries that have texts. */
export type HeadValue = string | number | readonly Readonly<Record<string, string>>[];
export type Head = Readonly<Record<string, HeadValue>>;

/** What YAML takes for a line's end or leaves out, and JSON does not escape. */
const UNESCAPED = /[\u007f-\u009f\u2028\u2029\ufeff]/g;

const quoted = (text: string): string =>
  JSON.stringify(text).replace(UNESCAPED, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

const entryOf = (entry: Readonly<Record<string, string>>): string =>
  `  - { ${Object.entries(entry)
    .map(([key, value]) => `${key}: ${quoted(value)}`)
    .join(', ')} }`;

/** The lines between the rules. Keys are of `a-z-`; an empty list is left out. */
export const headLines = (head: Head): string[] =>
  Object.entries(head).flatMap(([key, value]) => {
    if (typeof value === 'string') return `${key}: ${quoted(value)}`;
    if (typeof value === 'number') return `${key}: ${value}`;
    return value.length > 0 ? [`${key}:`, ...value.map(entryOf)] : [];
  });

const STRING = String.raw`"(?:[^"\\]|\\.)*"`;
const LINE = new RegExp(`^([a-z-]+):(?: (${STRING}|\\d{1,15}))?$`);
const ENTRY = new RegExp(`^  - \\{ ((?:[a-z-]+: ${STRING}(?:, )?)+) \\}$`);
const PAIR = new RegExp(`([a-z-]+): (${STRING})`, 'g');

/** What `headLines` wrote; null for anything else, YAML or not. */
export function headAsWritten(lines: readonly string[]): Head | null {
  const head = new Map<string, HeadValue>();
  let list: Record<string, string>[] | null = null;
  try {
    for (const line of lines) {
      const [, pairs] = list ? (ENTRY.exec(line) ?? []) : [];
      if (list && pairs !== undefined) {
        list.push(Object.fromEntries([...pairs.matchAll(PAIR)].map(([, key, value = '']) => [key, JSON.parse(value)])));
        continue;
      }
      const [, key, value] = LINE.exec(line) ?? [];
      if (key === undefined || head.has(key)) return null;
      list = value === undefined ? [] : null;
      head.set(key, list ?? JSON.parse(value ?? ''));
    }
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  return Object.fromEntries(head);
}
