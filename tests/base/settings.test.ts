import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import { createLog } from '../../src/base/log.ts';
import { readSettings } from '../../src/base/settings.ts';
import { temporaryFolder } from '../support/stage.ts';

const ROOT = join('/', 'somewhere', 'verbatim');

describe('settings', () => {
  test('nothing needs to be set', () => {
    expect(readSettings(ROOT, {})).toEqual({
      discordApiVersion: '10',
      articleFolders: [join(ROOT, 'seeds'), join('data', 'articles')],
      dataFolder: 'data',
      ownFolder: join('data', 'articles'),
      readsAdded: true,
      previewPort: 3000,
      cooldownSeconds: 2,
      allowPrivateHosts: [],
      fetchPorts: [80, 443],
      followMinutes: 30,
      shelfArticles: 1_000,
      addsPerMinute: 10,
      keepDays: 30,
      logLevel: 'info',
    });
  });

  test('.env.example names every setting, and as it stands sets none', () => {
    const lines = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8').split('\n');
    const names = lines.filter((line) => /^[A-Z]/.test(line)).map((line) => line.split('=')[0]);
    const blank = Object.fromEntries(names.map((name) => [name, '']));
    expect(readSettings(ROOT, blank)).toEqual(readSettings(ROOT, {}));
    expect(new Set(names)).toEqual(
      new Set(
        readFileSync(new URL('../../src/base/settings.ts', import.meta.url), 'utf8')
          .match(/^ {2}[A-Z_]+(?=:)/gm)
          ?.map((name) => name.trim()),
      ),
    );
  });

  test('reads what is set', () => {
    const settings = readSettings(ROOT, {
      DISCORD_TOKEN: ' Bot abc.def.ghi ',
      DISCORD_API_URL: 'http://127.0.0.1:4000/api/',
      DISCORD_API_VERSION: '9',
      VERBATIM_ARTICLES: ['one', '~/two'].join(delimiter),
      VERBATIM_PORT: '0',
      VERBATIM_COOLDOWN: '0.5',
      VERBATIM_ALLOW_PRIVATE_HOSTS: 'wiki.intra.example, 10.1.0.0/16 fd00::1,localhost',
      VERBATIM_FETCH_PORTS: '8080, 8443',
      VERBATIM_FOLLOW_MINUTES: '5',
      VERBATIM_SHELF_ARTICLES: '20',
      VERBATIM_ADDS_PER_MINUTE: '0',
      VERBATIM_KEEP_DAYS: '7',
      LOG_LEVEL: 'warn',
    });
    expect(settings).toEqual({
      discordToken: 'abc.def.ghi',
      discordApiUrl: 'http://127.0.0.1:4000/api',
      discordApiVersion: '9',
      articleFolders: ['one', join(homedir(), 'two')],
      dataFolder: 'data',
      ownFolder: null,
      readsAdded: true,
      previewPort: 0,
      cooldownSeconds: 0.5,
      allowPrivateHosts: ['wiki.intra.example', '10.1.0.0/16', 'fd00::1', 'localhost'],
      fetchPorts: [80, 443, 8080, 8443],
      followMinutes: 5,
      shelfArticles: 20,
      addsPerMinute: 0,
      keepDays: 7,
      logLevel: 'warn',
    });
  });

  test('the home folder may be written ~ wherever a folder is named', () => {
    const { dataFolder, ownFolder, articleFolders } = readSettings(ROOT, { VERBATIM_DATA: '~/kept' });
    expect(dataFolder).toBe(join(homedir(), 'kept'));
    expect(ownFolder).toBe(join(homedir(), 'kept', 'articles'));
    expect(articleFolders).toEqual([join(ROOT, 'seeds'), ownFolder]);
  });

  test('every bad setting is named at once', () => {
    const bad = { DISCORD_API_URL: 'ftp://x', VERBATIM_PORT: 'many', VERBATIM_COOLDOWN: '-1', LOG_LEVEL: 'loud' };
    expect(() => readSettings(ROOT, bad)).toThrow(UserError);
    for (const name of Object.keys(bad)) expect(() => readSettings(ROOT, bad)).toThrow(name);
    expect(() => readSettings(ROOT, bad)).toThrow('.env.example');
  });

  test.each([
    '10.0.0.0/33',
    '10.0.0.0/',
    '10.0.0.0/8/8',
    '10.1',
    '256.1.1.1',
    'http://wiki',
    'wiki:8080',
    '::1/129',
    '**',
  ])('a private host cannot be %s', (host) => {
    const read = () => readSettings(ROOT, { VERBATIM_ALLOW_PRIVATE_HOSTS: `localhost,${host}` });
    expect(read).toThrow('VERBATIM_ALLOW_PRIVATE_HOSTS: must be names, addresses or networks');
  });

  test.each(['0', '65536', '80x', '-1', '8080.5'])('a port to fetch from cannot be %s', (port) => {
    expect(() => readSettings(ROOT, { VERBATIM_FETCH_PORTS: port })).toThrow('VERBATIM_FETCH_PORTS: must be whole');
  });

  test('a blank in the environment does not undo what .env sets', async () => {
    const folder = await temporaryFolder({ '.env': 'VERBATIM_PORT=3111\n' });
    const before = process.cwd();
    process.chdir(folder);
    try {
      expect(readSettings(ROOT, { VERBATIM_PORT: ' ' }).previewPort).toBe(3111);
      expect(readSettings(ROOT, { VERBATIM_PORT: '4000' }).previewPort).toBe(4000);
    } finally {
      process.chdir(before);
    }
  });

  test('a token that cannot be one is refused without being repeated', () => {
    const refuse = () => readSettings(ROOT, { DISCORD_TOKEN: 'two words' });
    expect(refuse).toThrow('DISCORD_TOKEN');
    expect(refuse).not.toThrow('two words');
  });
});

test('secrets do not reach the log', () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  log.info({ token: 's3cret', client: { token: 's3cret', rest: { authorization: 's3cret' } } }, 'ready');
  expect(lines.join()).not.toContain('s3cret');
  expect(lines.join()).toContain('ready');
});
