import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import { createLog } from '../../src/base/log.ts';
import { readSettings } from '../../src/base/settings.ts';
import { envExample, SETTINGS, type Told } from '../../src/base/settings-told.ts';
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
      http: { port: 8080 },
      metrics: { host: '127.0.0.1', port: 9090, isChosen: false },
      logQuestions: false,
      doubts: [],
    });
  });

  test('.env.example is made of the table of settings (npm run settings), and as it stands sets none', () => {
    const text = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
    expect(text).toBe(envExample());
    const names = text.match(/^[A-Z_]+(?==$)/gm) ?? [];
    expect(names).toEqual(Object.keys(SETTINGS));
    const blank = Object.fromEntries(names.map((name) => [name, '']));
    expect(readSettings(ROOT, blank)).toEqual(readSettings(ROOT, {}));
  });

  test('each example of the table can be used', () => {
    for (const [name, told] of Object.entries<Told>(SETTINGS)) {
      if (told.example === undefined || name === 'DISCORD_PUBLIC_KEY') continue;
      expect(() => readSettings(ROOT, { [name]: told.example }), name).not.toThrow();
    }
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
      VERBATIM_DOOR: 'http',
      DISCORD_PUBLIC_KEY: `${'0a'.repeat(32)} `,
      VERBATIM_HTTP_PORT: '8443',
      VERBATIM_HTTP_HOST: '127.0.0.1',
      VERBATIM_METRICS_PORT: '9090',
      VERBATIM_METRICS_HOST: '0.0.0.0',
      LOG_QUESTIONS: 'on',
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
      door: 'http',
      publicKey: '0a'.repeat(32),
      http: { port: 8443, host: '127.0.0.1' },
      metrics: { host: '0.0.0.0', port: 9090, isChosen: true },
      logQuestions: true,
      doubts: [],
    });
    expect(readSettings(ROOT, { VERBATIM_METRICS_PORT: 'off' }).metrics).toBeNull();
  });

  test('the home folder may be written ~ wherever a folder is named', () => {
    const { dataFolder, ownFolder, articleFolders } = readSettings(ROOT, { VERBATIM_DATA: '~/kept' });
    expect(dataFolder).toBe(join(homedir(), 'kept'));
    expect(ownFolder).toBe(join(homedir(), 'kept', 'articles'));
    expect(articleFolders).toEqual([join(ROOT, 'seeds'), ownFolder]);
  });

  test('every bad setting is named at once', () => {
    const bad = {
      DISCORD_API_URL: 'ftp://x',
      VERBATIM_PORT: 'many',
      VERBATIM_COOLDOWN: '-1',
      LOG_LEVEL: 'loud',
      LOG_QUESTIONS: 'perhaps',
      VERBATIM_DOOR: 'window',
      VERBATIM_METRICS_PORT: 'none',
      VERBATIM_HTTP_PORT: '70000',
      DISCORD_PUBLIC_KEY: 'abc',
    };
    expect(() => readSettings(ROOT, bad)).toThrow(UserError);
    // With a value that it may have.
    for (const name of Object.keys(bad))
      expect(() => readSettings(ROOT, bad)).toThrow(new RegExp(`^  ${name}: must be .*; for example ${name}=\\S`, 'm'));
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

  test('a name that is no setting is doubted, with the one that was meant', () => {
    const { doubts } = readSettings(ROOT, {
      VERBATIM_PROT: '1',
      VERBATIM_ANYTHING: '1',
      HOME: '/',
      VERBATIM_DATA: 'x',
    });
    expect(doubts).toEqual([
      'VERBATIM_PROT is no setting. Did you mean VERBATIM_PORT?',
      'VERBATIM_ANYTHING is no setting.',
    ]);
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

test('nor do secrets that words of others hold', () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  const bot = `NDIwMDAwMDAwMDAwMDAwMDAx.GxYzAb.${'s3cret_'.repeat(5)}`;
  const interaction = 's3cret'.repeat(8);
  const signature = 'a0'.repeat(64);
  log.error({ err: new Error(`401 for Bot ${bot} at /api/v10/webhooks/42/${interaction}/messages/@original`) }, 'x');
  log.warn(`x-signature-ed25519: ${signature}; /interactions/42/${interaction}/callback`);
  for (const secret of ['s3cret', signature]) expect(lines.join()).not.toContain(secret);
  expect(lines.join()).toContain('/webhooks/42/[secret]/messages/@original');
  expect(lines.map((line) => JSON.parse(line).level)).toEqual([50, 40]);
});
