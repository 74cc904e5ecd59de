import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, normalize, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

/** From the ground up: a room may import only rooms above it in this list. */
const ROOMS = [
  'src/words',
  'src/base',
  'src/cluster',
  'src/article',
  'src/language',
  'src/text',
  'src/intake',
  'src/quotations',
  'src/shelf',
  'src/preferences',
  'src/keeping',
  'src/search',
  'src/checking',
  'src/citation',
  'src/answers',
  'src/insights',
  'src/reply',
  'src/command',
  'commands',
  'src/bot',
  'src/discord',
  'src/doctor',
  'src/adapters',
  'src/library',
  'src/app.ts',
  'src/version.ts',
  'src/doors.ts',
  'src/start.ts',
  'src/main.ts',
  'src/cli.ts',
];

/** Inside a room, from the ground up: its folders, and files beside them. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  'src/quotations': [
    'quotation.ts',
    'lexicon',
    'runs',
    'tokens',
    'mentions',
    'attribution',
    'people',
    'provenance',
    'read.ts',
  ],
  'src/search': ['result.ts', 'vocabulary', 'index', 'question', 'ranking', 'answering', 'confidence', 'search.ts'],
};
/** The file of a folder that says what comes in and what goes out: that of the folder's name, but for these. */
const FRONT: Readonly<Record<string, string>> = { 'src/search/index': 'candidate-index.ts' };

interface Import {
  readonly file: string;
  readonly target: string;
}

const root = join(import.meta.dirname, '..');

const sources: readonly string[] = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);

const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Every module that the file names in an import or export, static or dynamic. */
const imports: readonly Import[] = sources.flatMap((file) =>
  [...textOf(file).matchAll(/(?:from\s+|import\s+|import\()'([^']+)'/g)].flatMap(([, target = '']) => ({
    file,
    target: target.startsWith('.') ? normalize(join(dirname(file), target)) : target,
  })),
);

const rank = (file: string): number =>
  ROOMS.findIndex((room) => file === room || !relative(room, file).startsWith('..'));

test('every file stands in a room', () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.filter((file) => rank(file) < 0)).toEqual([]);
});

test('imports run only up the list of rooms', () => {
  const own = imports.filter(({ target }) => target.startsWith('src') || target.startsWith('commands'));
  expect(own.length).toBeGreaterThan(100);
  expect(own.filter(({ target }) => rank(target) < 0)).toEqual([]);
  expect(own.filter(({ file, target }) => rank(target) > rank(file))).toEqual([]);
});

test.each(Object.entries(INSIDE))('inside %s imports run only up the list of its folders', (room, order) => {
  const place = (file: string): number => order.indexOf(relative(room, file).split(sep)[0] ?? '');
  const inside = imports.filter(({ file, target }) => [file, target].every((one) => one.startsWith(room + sep)));
  expect(inside.length).toBeGreaterThan(20);
  expect(sources.filter((file) => file.startsWith(room + sep) && place(file) < 0)).toEqual([]);
  expect(inside.filter(({ file, target }) => place(target) > place(file) && target.endsWith('.ts'))).toEqual([]);
});

test.each(
  Object.entries(INSIDE).flatMap(([room, order]) =>
    order.filter((name) => !name.includes('.')).map((name) => `${room}/${name}`),
  ),
)('%s says what comes in and what goes out', (folder) => {
  const front = join(folder, FRONT[folder] ?? `${basename(folder)}.ts`);
  expect(textOf(front)).toMatch(/\bIn: [^.]*\.(?:.|\n)*\bOut: /);
});

test('a language is known only by its entry in the list of them', () => {
  const shared = [
    'answer-words',
    'checked-words',
    'index',
    'language',
    'lists',
    'page-words',
    'quotation-words',
    'sentence-rules',
    'synonyms',
    'vectors',
  ];
  const room = join('src', 'language') + sep;
  const reached = imports.filter(
    ({ file, target }) => !file.startsWith(room) && dirname(target) + sep === room && target.endsWith('.ts'),
  );
  expect(reached.length).toBeGreaterThan(5);
  expect(reached.filter(({ target }) => !shared.includes(basename(target, '.ts')))).toEqual([]);
});

test('no imports run in a circle, types included', () => {
  const targets = new Map(sources.map((file) => [file, [] as string[]]));
  for (const { file, target } of imports) if (targets.has(target)) targets.get(file)?.push(target);
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const target of targets.get(file) ?? []) walk(target, [...path, file]);
    done.add(file);
  };
  for (const file of sources) walk(file, []);
  expect(circles).toEqual([]);
});

test('only what speaks with Discord loads discord.js: everyone else takes types from discord-api-types', () => {
  const speaking = [
    join('src', 'discord') + sep,
    join('src', 'adapters', 'gateway') + sep,
    join('src', 'doctor') + sep,
  ];
  const users = imports.filter(({ target }) => /^(discord\.js|@discordjs)(\/|$)/.test(target));
  expect(users.length).toBeGreaterThan(0);
  expect(users.filter(({ file }) => !speaking.some((room) => file.startsWith(room)))).toEqual([]);
});

test('@discordjs/ws is the copy that discord.js is built on, of one version', () => {
  const own = createRequire(import.meta.url);
  const theirs = createRequire(own.resolve('discord.js'));
  expect(own.resolve('@discordjs/ws')).toBe(theirs.resolve('@discordjs/ws'));
  const { dependencies } = JSON.parse(textOf('package.json'));
  expect(dependencies['@discordjs/ws']).toMatch(/^\d+\.\d+\.\d+$/);
});

test('only the settings, and the languages of a terminal, read the environment', () => {
  const readers = sources.filter((file) => /process\s*\.\s*env|process\[|\benv\b.*'node:process'/.test(textOf(file)));
  expect(readers.sort()).toEqual(['locales.ts', 'settings.ts'].map((name) => join('src', 'base', name)));
});

test('one door does not lean on another', () => {
  const door = (file: string): string | undefined => /^src\/adapters\/([^/]+)/.exec(file.split(sep).join('/'))?.[1];
  expect(imports.filter(({ file, target }) => door(file) && door(target) && door(file) !== door(target))).toEqual([]);
});
