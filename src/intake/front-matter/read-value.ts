import { printableLine } from '../../base/printable.ts';
import { isFields, type Value } from './fields.ts';

/** `[[page]]` and `[[page|text]]`, as Obsidian links to another note. */
const LINK = /\[\[(?:[^[\]|\n]{1,300}\|)?([^[\]|\n]{1,300})\]\]/g;
/** On one line, links as their text, '' for what is not there; null for a list or a map. */
export function textOf(value: Value): string | null {
  if (typeof value !== 'string') return null;
  const text = printableLine(value).replace(LINK, '$1');
  return text === 'null' || text === '~' ? '' : text;
}

/** Names in one line: of a text, a list, `{ name: … }`, or a map of such; null where there is none in it, '' where there is nothing. */
export function namesOf(value: Value): string | null {
  if (typeof value === 'string') return textOf(value);
  if (isFields(value)) {
    const name = value.get('name')?.value;
    if (name !== undefined) return textOf(name);
    const parts = [...value.values()].map((field) => field.value);
    return parts.length > 0 && parts.every(isFields) ? namesOf(parts) : null;
  }
  const names = value.map(namesOf);
  return names.includes(null) ? null : names.filter(Boolean).join('; ');
}
