import type { Words } from '../../src/words/en.ts';
import { formsOf, type PluralForms } from '../../src/words/forms.ts';

/** A text, a function that makes one, or the forms of one by a count. */
export type Leaf = string | PluralForms | ((...values: never[]) => unknown);

const CATEGORIES = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

export const isForms = (value: unknown): value is PluralForms =>
  typeof value === 'object' &&
  value !== null &&
  'other' in value &&
  Object.keys(value).every((key) => CATEGORIES.has(key));

/** All that a language says, by its path: `ask.notAnswered`. How it writes numbers and dates is the runtime's. */
export function leavesOf(words: Words): ReadonlyMap<string, Leaf> {
  const forms = new Set(Object.keys(formsOf('en')));
  const found = new Map<string, Leaf>();
  const walk = (path: readonly string[], value: unknown): void => {
    if (typeof value === 'string' || typeof value === 'function' || isForms(value))
      found.set(path.join('.'), value as Leaf);
    else for (const [key, inner] of Object.entries(value as object)) walk([...path, key], inner);
  };
  for (const [section, value] of Object.entries(words)) if (!forms.has(section)) walk([section], value);
  return found;
}

/** What stands in a leaf, as texts; of a function what is written in it. */
export const textsIn = (leaf: Leaf): readonly string[] =>
  typeof leaf === 'string' ? [leaf] : typeof leaf === 'function' ? [String(leaf)] : Object.values(leaf);
