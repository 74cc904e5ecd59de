import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/index.ts';

const room = join(import.meta.dirname, '../../src/text');
/** Gujarati's code is a pair of flags of regular expressions as well. */
const FLAGS = 'gu';
const codes = LANGUAGES.map(({ code }) => code).filter((code) => code !== FLAGS);

/** The code of a file alone: no comments, nor what a class of characters holds, nor letters that stand for one letter. */
const codeOf = (file: string): string =>
  readFileSync(join(room, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/^ {2}\p{L}: '\p{L}{1,2}',$/gmu, '')
    .replace(/\[(?:\\.|[^\]\\\n])*\]/g, '[]');

/** Text in quotation marks of any kind, or a regular expression. */
const literalsOf = (code: string): string[] =>
  code.match(/'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|\/(?:\\.|[^/\\\n])+\/[a-z]*/g) ?? [];

const files = readdirSync(room).filter((name) => name.endsWith('.ts'));

it('has files to look at', () => {
  expect(files.length).toBeGreaterThan(10);
});

it.each(files)('%s names no language and holds no list of its words', (file) => {
  const literals = literalsOf(codeOf(file)).filter((literal) => !literal.includes('../'));
  expect(literals.filter((literal) => codes.includes(literal.slice(1, -1)))).toEqual([]);
  // Letters outside ASCII side by side are a word; two are a letter with a mark, or a pair of letters.
  expect(literals.filter((literal) => /(?![A-Za-z]{3})\p{L}[\p{L}\p{M}]{2}/u.test(literal))).toEqual([]);
  expect(literals.filter((literal) => /^['`]\s*\p{Ll}+(?:\s+\p{Ll}+){2,}\s*['`]$/u.test(literal))).toEqual([]);
});
