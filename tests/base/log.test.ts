import { expect, test } from 'vitest';
import { createLog } from '../../src/base/log.ts';
import { readableLines } from '../../src/base/log-lines.ts';

function readable(colour = false) {
  const lines: string[] = [];
  return {
    log: createLog(
      'info',
      readableLines((line) => void lines.push(line), colour),
    ),
    lines,
  };
}

test('a person reads the time, how grave it is, what happened, and its facts', () => {
  const { log, lines } = readable();
  log.info({ articles: 2, path: '/data/index', why: 'two words' }, 'the shelf has changed');
  log.debug('not at this level');
  log.warn('a file could not be read');
  expect(lines.map((line) => line.replace(/^\d\d:\d\d:\d\d /, ''))).toEqual([
    'info  the shelf has changed  articles=2 path=/data/index why="two words"\n',
    'warn  a file could not be read\n',
  ]);
});

test('an error comes with its trace below it, a secret and a control character never', () => {
  const { log, lines } = readable();
  log.error(
    { err: new Error('the shelf\u001B[2J fell down', { cause: new Error('termites') }), token: 'xyz' },
    'a bug',
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^\S+ error a bug {2}token=\[secret\]\n {4}Error: the shelf\\u001b\[2J fell down\n {8}at /);
  expect(lines[0]).toContain('termites');
  expect(lines[0]).not.toMatch(/[^\P{Cc}\n]|xyz/u);
});

test('colours are for terminals that have them', () => {
  const { log, lines } = readable(true);
  log.warn('careful');
  expect(lines[0]).toContain('\u001B[33mwarn');
});

test('programs read JSON', () => {
  const lines: string[] = [];
  createLog('info', { write: (line: string) => void lines.push(line) }).info({ articles: 2 }, 'changed');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 30, articles: 2, msg: 'changed' });
});
