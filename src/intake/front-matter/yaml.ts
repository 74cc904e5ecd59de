import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { Unreadable } from '../format.ts';
import { type Field, type Fields, type Head, nameOf, type Value } from './fields.ts';

/**
 * The fields of YAML, and of JSON, which is YAML too. Every scalar is the text that was written.
 * @returns null where it is no map: prose between two rules
 * @throws Unreadable with the line where it cannot be parsed
 */
export function yamlFields({ syntax, text, above }: Head): Fields | null {
  const lines = new LineCounter();
  const lineAt = (offset: number): number => lines.linePos(offset).line + above;
  const document = parse(text, lines);
  const [error] = document.errors;
  const fail = (reason: string) => new Unreadable(reason, lineAt(error?.pos[0] ?? 0), { cause: error });
  if (error?.code === 'BLOCK_AS_IMPLICIT_KEY') throw fail('a value with a colon in it needs quotation marks around it');
  if (error?.code === 'RESOURCE_EXHAUSTION') throw fail('its front matter is nested too deep to be read');
  if (error && syntax === 'json')
    throw fail('its front matter is not JSON: a comma, a quotation mark or a bracket is missing or too many');
  if (error) throw fail(`its front matter is not YAML: ${error.message}`);
  return isMap(document.contents) ? fieldsOf(document.contents, document, lineAt) : null;
}

function parse(text: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, { schema: 'failsafe', lineCounter, prettyErrors: false, logLevel: 'silent' });
  } catch (cause) {
    throw new Unreadable('its front matter is not YAML', 1, { cause });
  }
}

function fieldsOf(map: unknown, document: Document, lineAt: (offset: number) => number): Fields {
  const fields = new Map<string, Field>();
  if (!isMap(map)) return fields;
  for (const { key, value } of map.items)
    if (isScalar(key) && typeof key.value === 'string')
      fields.set(nameOf(key.value), {
        key: key.value,
        value: readValue(value, document, lineAt),
        line: lineAt(key.range?.[0] ?? 0),
      });
  return fields;
}

function readValue(node: unknown, document: Document, lineAt: (offset: number) => number): Value {
  if (isMap(node)) return fieldsOf(node, document, lineAt);
  if (isSeq(node)) return linkIn(node) ?? node.items.map((item) => readValue(item, document, lineAt));
  // What an alias stands for is read where it is text: lists of lists of aliases would be read for ever.
  const scalar = isAlias(node) ? node.resolve(document) : node;
  return isScalar(scalar) ? String(scalar.value ?? '') : isAlias(node) ? [] : '';
}

/** `[[Ann Lee]]` without quotation marks around it: a list in a list to YAML, a link to whoever wrote it. */
function linkIn({ items: [inner, ...others], flow }: { items: unknown[]; flow?: boolean }): string | null {
  if (!flow || others.length > 0 || !isSeq(inner) || inner.items.length !== 1) return null;
  const [name] = inner.items as Node[];
  return isScalar(name) && typeof name.value === 'string' ? `[[${name.value}]]` : null;
}
