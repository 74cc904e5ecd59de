import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { Say } from '../../words/en.ts';
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
  const fail = (reason: Say) => new Unreadable(reason, lineAt(error?.pos[0] ?? 0), { cause: error });
  if (error?.code === 'BLOCK_AS_IMPLICIT_KEY') throw fail(({ intake }) => intake.needsQuotes);
  if (error?.code === 'RESOURCE_EXHAUSTION') throw fail(({ intake }) => intake.frontMatterTooDeep);
  if (error && syntax === 'json') throw fail(({ intake }) => intake.notJson);
  if (error) throw fail(({ intake }) => intake.notYaml(error.message));
  return isMap(document.contents) ? fieldsOf(document.contents, { lineAt, named: new Map() }) : null;
}

function parse(text: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, { schema: 'failsafe', lineCounter, prettyErrors: false, logLevel: 'silent' });
  } catch (cause) {
    throw new Unreadable(({ intake }) => intake.notYaml(''), 1, { cause });
  }
}

/** What is known while a document is read, from its top to its end. */
interface Reading {
  readonly lineAt: (offset: number) => number;
  /** Texts that have a name, for the aliases below them. An alias of a list is none: lists of lists of aliases have no end. */
  readonly named: Map<string, string>;
}

function fieldsOf(map: YAMLMap, reading: Reading): Fields {
  const fields = new Map<string, Field>();
  for (const { key, value } of map.items)
    if (isScalar(key) && typeof key.value === 'string')
      fields.set(nameOf(key.value), {
        key: key.value,
        value: readValue(value, reading),
        line: reading.lineAt(key.range?.[0] ?? 0),
      });
  return fields;
}

function readValue(node: unknown, reading: Reading): Value {
  if (isMap(node)) return fieldsOf(node, reading);
  if (isSeq(node)) return linkIn(node) ?? node.items.map((item) => readValue(item, reading));
  if (isAlias(node)) return reading.named.get(node.source) ?? [];
  const text = isScalar(node) ? String(node.value ?? '') : '';
  if (isScalar(node) && node.anchor !== undefined) reading.named.set(node.anchor, text);
  return text;
}

/** `[[Ann Lee]]` without quotation marks around it: a list in a list to YAML, a link to whoever wrote it. */
function linkIn({ items: [inner, ...others], flow }: { items: unknown[]; flow?: boolean }): string | null {
  if (!flow || others.length > 0 || !isSeq(inner) || inner.items.length !== 1) return null;
  const [name] = inner.items;
  return isScalar(name) && typeof name.value === 'string' ? `[[${name.value}]]` : null;
}
