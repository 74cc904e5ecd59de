import { createRequire } from 'node:module';
import { Unreadable } from '../format.ts';
import { type Field, type Fields, type Head, nameOf, type Value } from './fields.ts';

/** Loaded with the first file that holds any: most folders hold none. */
const smolToml = (): typeof import('smol-toml') => createRequire(import.meta.url)('smol-toml');

/**
 * The fields of TOML. A date is its text, with the day as it was written.
 * @throws Unreadable with the line where it cannot be parsed
 */
export function tomlFields({ text, above }: Head): Fields {
  const { parse, TomlError } = smolToml();
  try {
    return fieldsOf(parse(text, { integersAsBigInt: 'asNeeded' }), {
      keys: text.split('\n').map(keyOf),
      from: 0,
      above,
    });
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause;
    const [reason = ''] = cause.message.replace(/^Invalid TOML document:\s*/, '').split('\n');
    throw new Unreadable(({ intake }) => intake.notToml(reason), above + cause.line, { cause });
  }
}

interface Lines {
  /** What each line begins with, as `keyOf` reads it. */
  readonly keys: readonly (string | undefined)[];
  /** The first that may hold a key. */
  readonly from: number;
  readonly above: number;
}

/** The key that a line gives a value, or that of the innermost table that it opens. Spaces begin a key only within quotation marks. */
const keyOf = (line: string): string | undefined =>
  /^(?:\[{1,2}(?:[^\]=]*\.)?\s*)?["']?(?:(?<=["'])|(?!\s))([^"'=\].]+?)["']?\s*(?:[=.\]]|$)/.exec(
    line.slice(0, 200).trimStart(),
  )?.[1];

function fieldsOf(table: object, lines: Lines): Fields {
  const fields = new Map<string, Field>();
  for (const [key, value] of Object.entries(table)) {
    const at = lineOf(key, lines);
    fields.set(nameOf(key), { key, value: readValue(value, { ...lines, from: at }), line: lines.above + at + 1 });
  }
  return fields;
}

function readValue(value: unknown, lines: Lines): Value {
  if (Array.isArray(value)) return value.map((one) => readValue(one, lines));
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' && value !== null ? fieldsOf(value, lines) : String(value);
}

/** The parser does not tell where a key stands: the first line, from where its table begins, that begins with it. */
function lineOf(key: string, { keys, from }: Lines): number {
  const at = keys.indexOf(key, from);
  return at < 0 ? from : at;
}
