import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from '../../src/words/en.ts';
import { leavesOf } from './leaves.ts';

const root = join(import.meta.dirname, '../..');

/** All that may say something: the sources but for the words themselves. */
const source = ['src', 'commands']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((name) => /\.(?:ts|html)$/.test(name) && !name.startsWith(join('src', 'words'))),
  )
  .map((name) => readFileSync(join(root, name), 'utf8'))
  .join('\n');

const names = new Set(source.match(/[A-Za-z]\w*/g));

/** Steps from one key to the next: `ask.closest`, `ask: { closest`, `{ closest } = words.ask`, `says(({ ask }) => ask.closest`. */
const steps = new Set([...source.matchAll(/(?<=\b(\w+)\??\.)(\w+)/g)].map(([, of, key]) => `${of}.${key}`));

/** Keys whose value is taken whole or by a key that is worked out: `bot`, `verbs[verb]`, `= words.terminal.help;`. */
const taken = new Set([...source.matchAll(/\b(\w+)\b(?=\[)|\.(\w+)\b(?!\??\.|\w|\()/g)].map(([, a, b]) => a ?? b));

/**
 * Whether a key is asked for by anything. Keys are looked for as words, which takes some for used that are not; it takes none for
 * unused that is used.
 */
function isUsed(path: string): boolean {
  const keys = path.split('.');
  const key = keys.at(-1) ?? '';
  const parent = keys.at(-2) ?? '';
  if (steps.has(`${parent}.${key}`)) return true;
  // By a key that is worked out, or as a part of a value that is handed on.
  const isHandedOn = keys.slice(0, -1).some((one) => taken.has(one));
  return isHandedOn && (names.has(key) || /^\d+$/.test(key) || new RegExp(`\\b${parent}\\[`).test(source));
}

it('says nothing that nobody asks for', () => {
  expect([...leavesOf(en).keys()].filter((path) => !isUsed(path))).toEqual([]);
});

it('finds what nobody asks for', () => {
  expect(isUsed('ask.notAnswered')).toBe(true);
  expect(isUsed('ask.notAnsweredAnyMore')).toBe(false);
  expect(isUsed('notThere.description')).toBe(false);
});
