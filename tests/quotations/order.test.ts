import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize, sep } from 'node:path';
import { expect, it } from 'vitest';

/** The reader's folders in the order in which an article goes through them. */
const ORDER = ['runs', 'lexicon', 'tokens', 'mentions', 'attribution', 'people', 'provenance'];
/** The type that all of them know, and the way through them. */
const [FIRST, LAST] = ['quotation.ts', 'read.ts'];

const root = join(import.meta.dirname, '../../src/quotations');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The files of the room that a file imports, types included. */
const importsOf = (file: string): string[] =>
  [...textOf(file).matchAll(/(?:from\s+|import\s+|import\()'(\.[^']+\.ts)'/g)]
    .map(([, target = '']) => normalize(join(dirname(file), target)))
    .filter((target) => !target.startsWith('..'));

const rank = (file: string): number => [FIRST, ...ORDER, LAST].indexOf(file.split(sep)[0] ?? '');

it('has every file in one of the folders', () => {
  expect(files.length).toBeGreaterThan(40);
  expect(files.filter((file) => rank(file) < 0)).toEqual([]);
});

it('imports nothing from a folder that comes later', () => {
  const imports = files.flatMap((file) => importsOf(file).map((target) => ({ file, target })));
  expect(imports.length).toBeGreaterThan(100);
  expect(imports.filter(({ target }) => !files.includes(target))).toEqual([]);
  expect(imports.filter(({ file, target }) => rank(target) > rank(file))).toEqual([]);
});

it('knows languages only by the list of them', () => {
  const imported = files.flatMap((file) =>
    [...textOf(file).matchAll(/'[./]+\/language\/([^']+)'/g)].map(([, name]) => name),
  );
  expect([...new Set(imported)].sort()).toEqual(['index.ts', 'lists.ts', 'quotation-words.ts']);
});

it('has no circle of imports', () => {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const target of importsOf(file)) walk(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  expect(circles).toEqual([]);
});

it.each(ORDER)('says in the file that is named after %s what comes in and what goes out', (folder) => {
  const front = join(folder, `${folder}.ts`);
  expect(existsSync(join(root, front))).toBe(true);
  expect(textOf(front)).toMatch(/\bIn: [^.]*\.(?:.|\n)*\bOut: /);
});

it('has no file that is longer than 200 lines', () => {
  expect(files.filter((file) => textOf(file).split('\n').length > 200).map((file) => basename(file))).toEqual([]);
});
