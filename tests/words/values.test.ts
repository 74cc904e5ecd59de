import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/words/en.ts';
import { LANGUAGES } from '../../src/words/languages.ts';
import { isForms, leavesOf, textsIn } from './leaves.ts';
import { SAME_AS_ENGLISH } from './same-as-english.ts';

const english = leavesOf(en);
const languages = Object.entries(LANGUAGES).map(([tag, { words }]) => ({ tag, words, leaves: leavesOf(words) }));

/** The forms that whole numbers take. */
function categoriesOf(tag: string): ReadonlySet<string> {
  const rules = new Intl.PluralRules(tag);
  return new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)));
}

/** One form for all counts, or one for each kind of count. */
function lacking(forms: readonly string[], tag: string): readonly string[] {
  const isAlways = forms.length === 1 && forms[0] === 'other';
  return isAlways ? [] : [...categoriesOf(tag)].filter((category) => !forms.includes(category));
}

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

it('walks through all that is said', () => {
  expect(english.size).toBeGreaterThan(400);
});

describe.each(languages)('$tag', ({ tag, words, leaves }) => {
  it('says all that English says, and nothing else', () => {
    expect([...leaves.keys()].filter((path) => !english.has(path))).toEqual([]);
    expect([...english.keys()].filter((path) => !leaves.has(path))).toEqual([]);
  });

  it('says it of the same things', () => {
    const others = [...leaves].filter(([path, leaf]) => {
      const own = english.get(path);
      if (typeof leaf === 'function') return typeof own !== 'function' || leaf.length !== own.length;
      return typeof own === 'function' || isForms(own) !== isForms(leaf);
    });
    expect(others.map(([path]) => path)).toEqual([]);
  });

  it('fills in the same names', () => {
    const named = (leaf: Parameters<typeof textsIn>[0] | undefined): string[] =>
      leaf === undefined || typeof leaf === 'function' ? [] : placeholders(textsIn(leaf).join(' '));
    const others = [...leaves].filter(([path, leaf]) => String(named(leaf)) !== String(named(english.get(path))));
    expect(others.map(([path]) => path)).toEqual([]);
  });

  it('says something, without white space around it', () => {
    const texts = [...leaves].flatMap(([path, leaf]) =>
      typeof leaf === 'function' ? [] : textsIn(leaf).map((text) => ({ path, text })),
    );
    expect(texts.filter(({ text }) => text === '' || text !== text.trim())).toEqual([]);
  });

  it('has a form for each kind of count', () => {
    const data = [...leaves].flatMap(([path, leaf]) => (isForms(leaf) ? [{ path, forms: Object.keys(leaf) }] : []));
    const called = pluralsIn(sourceOf(tag));
    expect(called.length).toBeGreaterThan(10);
    expect([...data, ...called].filter(({ forms }) => lacking(forms, words.tag).length > 0)).toEqual([]);
  });

  it.skipIf(words === en)('is not left in English', () => {
    const written = (path: string): string => JSON.stringify(textsIn(english.get(path) ?? ''));
    const same = [...leaves].filter(([path, leaf]) => JSON.stringify(textsIn(leaf)) === written(path));
    const listed = Object.entries(SAME_AS_ENGLISH).filter(([, tags]) => tags.includes(tag));
    expect(same.map(([path]) => path).sort()).toEqual(listed.map(([path]) => path).sort());
  });
});

it('lists as the same as English only what is said in languages that there are', () => {
  for (const [path, tags] of Object.entries(SAME_AS_ENGLISH)) {
    expect(english.has(path), path).toBe(true);
    expect(tags.filter((tag) => !Object.hasOwn(LANGUAGES, tag))).toEqual([]);
  }
});

/** The file of a language: `pt-BR.ts`, or `pt.ts` where there is one kind of it. */
function sourceOf(tag: string): string {
  const room = join(import.meta.dirname, '../../src/words');
  const file = [tag, tag.split('-')[0] ?? ''].map((name) => join(room, `${name}.ts`)).find(existsSync);
  return file === undefined ? '' : readFileSync(file, 'utf8');
}

/** The forms of each call of `plural` in a file. */
function pluralsIn(source: string): { readonly path: string; readonly forms: readonly string[] }[] {
  return [...source.matchAll(/\bplural\([^{}]*\{/g)].map(({ 0: call, index }) => {
    const start = index + call.length;
    const written = source.slice(start, closing(source, start));
    // A form is the first word of a line, or follows the comma behind the one before it.
    const forms = [...written.matchAll(/(?:^|[,\n])\s*(zero|one|two|few|many|other):/g)].map(([, form = '']) => form);
    return { path: `line ${source.slice(0, index).split('\n').length}`, forms };
  });
}

/** Where the brace closes that was opened before that place. */
function closing(source: string, start: number): number {
  let depth = 1;
  let at = start;
  while (depth > 0 && at < source.length) {
    const character = source.charAt(at);
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    at += 1;
  }
  return at - 1;
}
