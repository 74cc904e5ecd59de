import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/index.ts';

const src = join(import.meta.dirname, '../../src');
/** Gujarati's code is a pair of flags of regular expressions as well. */
const FLAGS = 'gu';
const codes = LANGUAGES.map(({ code }) => code).filter((code) => code !== FLAGS);

/** The code of a file alone: no comments, no lines of the log, nor letters that stand for one letter. */
const codeOf = (file: string): string =>
  readFileSync(join(src, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\blog\??\.\w+\(.*\);$/gm, '')
    .replace(/^ {2}\p{L}: '\p{L}{1,2}',$/gmu, '');

/** The same without what a class of characters holds. */
const withoutClasses = (code: string): string => code.replace(/\[(?:\\.|[^\]\\\n])*\]/g, '[]');

/** Text in quotation marks of any kind, or a regular expression. */
const literalsOf = (code: string): string[] =>
  code.match(/'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|\/(?:\\.|[^/\\\n])+\/[a-z]*/g) ?? [];

const files = ['text', 'shelf'].flatMap((room) =>
  readdirSync(join(src, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(room, name)),
);

it('has files to look at', () => {
  expect(files.filter((file) => file.startsWith('text')).length).toBeGreaterThan(10);
  expect(files.filter((file) => file.startsWith('shelf')).length).toBeGreaterThan(8);
});

it.each(files)('%s names no language and holds no list of its words', (file) => {
  const code = codeOf(file);
  const literals = literalsOf(withoutClasses(code)).filter((literal) => !literal.includes('../'));
  expect(literals.filter((literal) => codes.includes(literal.slice(1, -1)))).toEqual([]);
  // Letters outside ASCII side by side are a word; two are a letter with a mark, or a pair of letters.
  expect(literals.filter((literal) => /(?![A-Za-z]{3})\p{L}[\p{L}\p{M}]{2}/u.test(literal))).toEqual([]);
  expect(literals.filter((literal) => /^['`]\s*\p{Ll}+(?:\s+\p{Ll}+){2,}\s*['`]$/u.test(literal))).toEqual([]);
  expect(literals.filter((literal) => /\(\?:\p{Ll}+(?:\|\p{Ll}+){2,}\)/u.test(literal))).toEqual([]);
  // What a type is made of is no list of words.
  expect(code.match(/\[\s*(?:'\p{Ll}+',?\s*){3,}\](?!\s*as const)/gu)).toBeNull();
});
