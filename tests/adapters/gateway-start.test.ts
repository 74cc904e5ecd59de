// Longer than other tests: one table has every way a start can fail, so that what is told of each can be read side by side.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { startGateway } from '../../src/adapters/gateway/start.ts';
import { UserError } from '../../src/base/errors.ts';
import type { Handle } from '../../src/command/outcome.ts';
import { capturedLog } from '../support/discord/online.ts';
import { Refusal } from '../support/discord/refusal.ts';
import { type DiscordOptions, startDiscord } from '../support/discord/server.ts';

const handle: Handle = () => expect.unreachable();
const definitions = [{ name: 'ask', description: 'Ask the articles' }];

async function startFailing(
  options: DiscordOptions,
  using: (discord: Awaited<ReturnType<typeof startDiscord>>) => {
    token?: string;
    apiUrl?: string;
    apiVersion?: string;
  },
) {
  const discord = await startDiscord(options);
  onTestFinished(() => discord.close());
  const { log, lines } = capturedLog();
  const { token = discord.token, apiUrl = discord.apiUrl, apiVersion } = using(discord);
  const error = await startGateway({ token, apiUrl, apiVersion, handle, definitions, log }).then(
    () => expect.unreachable(),
    (reason: unknown) => reason,
  );
  for (const secret of [token, discord.token]) {
    expect(`${lines.text()} ${error instanceof Error ? error.message : ''}`).not.toContain(secret);
  }
  expect(error).toBeInstanceOf(UserError);
  return error as UserError;
}

test('a wrong token is said kindly', async () => {
  const { code, message } = await startFailing({}, () => ({ token: 'NDIw.wrong.token' }));
  expect(code).toBe('bad-settings');
  expect(message).toContain('does not accept DISCORD_TOKEN');
});

test('so is one that cannot be a token', async () => {
  const { code, message } = await startFailing({}, () => ({ token: 'put your\ntoken here' }));
  expect(code).toBe('bad-settings');
  expect(message).toContain('does not accept DISCORD_TOKEN');
});

test('so is a version that the gateway does not speak', async () => {
  const { code, message } = await startFailing({}, () => ({ apiVersion: '6' }));
  expect(code).toBe('bad-settings');
  expect(message).toContain('DISCORD_API_VERSION');
});

test('so is a server that is not Discord', async () => {
  const { code, message } = await startFailing({}, ({ apiUrl }) => ({ apiUrl: `${apiUrl}/elsewhere` }));
  expect(code).toBe('bad-settings');
  expect(message).toContain('does not answer as Discord does');
});

test('so is a page that answers everything', async () => {
  const page = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end('<h1>Log in</h1>'));
  await new Promise<void>((resolve) => page.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void page.close());
  const { port } = page.address() as AddressInfo;
  const { code, message } = await startFailing({}, () => ({ apiUrl: `http://127.0.0.1:${port}` }));
  expect(code).toBe('bad-settings');
  expect(message).toContain('does not answer as Discord does');
});

test('so is what is no address', async () => {
  const { code, message } = await startFailing({}, () => ({ apiUrl: 'discord' }));
  expect(code).toBe('bad-settings');
  expect(message).toContain('“discord” is not an address');
});

test('a port where nobody listens is no wrong setting', async () => {
  const { code, message } = await startFailing({}, () => ({ apiUrl: 'http://127.0.0.1:9/api' }));
  expect(code).toBe('unreachable');
  expect(message).toContain('cannot be reached at http://127.0.0.1:9/api: the connection was refused');
});

test('so is a name that does not resolve', async () => {
  const { code, message } = await startFailing({}, () => ({ apiUrl: 'http://discord.invalid/api' }));
  expect(code).toBe('unreachable');
  expect(message).toMatch(/discord\.invalid\/api: its name cannot be resolved/);
});

test('so is a fault of Discord', async () => {
  const { code, message } = await startFailing({}, (discord) => {
    for (let times = 0; times < 4; times += 1) {
      discord.refuseNext('GET', /@me$/, new Refusal(503, { message: 'Service Unavailable' }));
    }
    return {};
  });
  expect(code).toBe('unreachable');
  expect(message).toContain('answers 503');
});

const page = '<html><h1>Log in to the hotel’s network</h1></html>';
const invalid = (errors: unknown) => ({ message: 'Invalid Form Body', code: 50035, errors });
const fault = (message: string) => ({ _errors: [{ code: 'SOME_CODE', message }] });
const where = (url: unknown) => ({
  url,
  shards: 1,
  session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
});
const SELF = /applications\/@me$/;
const COMMANDS = /\/commands$/;
const WHERE = /gateway\/bot$/;

test.each<[string, string, RegExp, Refusal, string, string | RegExp]>([
  [
    'a token refused with 400',
    'GET',
    SELF,
    new Refusal(400, { message: 'Unauthorized', code: 40001 }),
    'bad-settings',
    'does not accept DISCORD_TOKEN',
  ],
  [
    'a bad request',
    'GET',
    SELF,
    new Refusal(400, invalid({ id: fault('Value is not snowflake.') })),
    'refused',
    'turns down this bot (400, code 50035): id: Value is not snowflake.',
  ],
  [
    'a bot that is not let in',
    'GET',
    SELF,
    new Refusal(403, { message: 'Missing Access', code: 50001 }),
    'refused',
    'turns down this bot (403, code 50001): Missing Access. Look at its page in Discord’s developer portal',
  ],
  [
    'a machine that is not let in',
    'GET',
    SELF,
    new Refusal(403, page),
    'refused',
    'answers 403 with something else than Discord’s JSON',
  ],
  [
    'a login that is asked for',
    'GET',
    SELF,
    new Refusal(401, page),
    'refused',
    'answers 401 with something else than Discord’s JSON',
  ],
  ['a refusal of no shape', 'GET', SELF, new Refusal(403, null), 'bad-settings', 'does not answer as Discord does'],
  [
    'a page instead of the application',
    'GET',
    SELF,
    new Refusal(200, page),
    'bad-settings',
    'does not answer as Discord does',
  ],
  [
    'a page that is said to be JSON',
    'GET',
    SELF,
    new Refusal(200, page, { 'Content-Type': 'application/json' }),
    'bad-settings',
    'does not answer as Discord does',
  ],
  [
    'a way elsewhere',
    'GET',
    SELF,
    new Refusal(302, page, { Location: '/login' }),
    'bad-settings',
    'does not answer as Discord does',
  ],
  [
    'a page instead of the commands',
    'GET',
    COMMANDS,
    new Refusal(200, page),
    'bad-settings',
    'does not answer as Discord does',
  ],
  [
    'a page after the commands',
    'PUT',
    COMMANDS,
    new Refusal(200, page),
    'bad-settings',
    'does not answer as Discord does',
  ],
  [
    'commands that may not be sent',
    'PUT',
    COMMANDS,
    new Refusal(403, { message: 'Missing Access', code: 50001 }),
    'refused',
    'turns down the commands (403, code 50001): Missing Access.',
  ],
  [
    'a command refused in one field',
    'PUT',
    COMMANDS,
    new Refusal(400, invalid({ 0: { options: { 1: { name: fault('Command name\nis invalid') } } } })),
    'refused',
    'turns down the commands (400, code 50035): /ask, options.1.name: Command name is invalid.',
  ],
  [
    'commands refused in many fields',
    'PUT',
    COMMANDS,
    new Refusal(400, invalid(Object.fromEntries('abcde'.split('').map((key) => [key, fault('No')])))),
    'refused',
    ': a: No; b: No; c: No, and 2 more.',
  ],
  [
    'a page instead of the gateway',
    'GET',
    WHERE,
    new Refusal(200, page),
    'bad-settings',
    'does not answer as Discord does',
  ],
  ['a gateway of no shape', 'GET', WHERE, new Refusal(200, {}), 'bad-settings', 'does not answer as Discord does'],
  [
    'a gateway that is no WebSocket',
    'GET',
    WHERE,
    new Refusal(200, where('https://example.org')),
    'bad-settings',
    'does not answer as Discord does',
  ],
  [
    'a gateway where nobody listens',
    'GET',
    WHERE,
    new Refusal(200, where('ws://127.0.0.1:9')),
    'unreachable',
    'gateway cannot be reached at ws://127.0.0.1:9',
  ],
  [
    'a gateway whose name does not resolve',
    'GET',
    WHERE,
    new Refusal(200, where('ws://gateway.invalid')),
    'unreachable',
    /ws:\/\/gateway\.invalid: its name cannot be resolved/,
  ],
])('%s is said in words', async (_, method, path, refusal, expected, words) => {
  const { code, message } = await startFailing({}, (discord) => {
    discord.refuseNext(method, path, refusal);
    return {};
  });
  expect(code).toBe(expected);
  expect(message).toMatch(words);
  expect(message).not.toContain('\n');
});

test.each([502, 403, 200])('so is a gateway that answers %i instead of opening a WebSocket', async (status) => {
  const { code, message } = await startFailing({}, (discord) => {
    discord.gateway.handshakeStatus = status;
    return {};
  });
  expect(code).toBe('unreachable');
  expect(message).toContain(`gateway opens no connection (ws://127.0.0.1`);
  expect(message).toContain(`it answers ${status}`);
});

test.each([
  [4004, 'bad-settings', 'does not accept DISCORD_TOKEN'],
  [4010, 'unreachable', 'another number of connections'],
  [4011, 'unreachable', 'another number of connections'],
  [4012, 'bad-settings', 'DISCORD_API_VERSION'],
  [4013, 'refused', 'Privileged Gateway Intents'],
  [4014, 'refused', 'Privileged Gateway Intents'],
])('so is close code %i', async (closeCode, expected, words) => {
  const { code, message } = await startFailing({}, (discord) => {
    discord.gateway.closeCode = closeCode;
    return {};
  });
  expect(code).toBe(expected);
  expect(message).toContain(words);
});

test('a bot that has been started too often is told when it may again', async () => {
  const { code, message } = await startFailing({}, (discord) => {
    discord.gateway.sessionsLeft = 0;
    return {};
  });
  expect(code).toBe('unreachable');
  expect(message).toContain(
    'connect 1000 times a day, and 0 are left where 1 are needed. Start it again in 240 minutes',
  );
});
