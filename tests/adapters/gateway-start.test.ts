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
  const error = await startGateway({ token, apiUrl, apiVersion, handle, definitions: [], log }).then(
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

test('so are refused intents', async () => {
  const { code, message } = await startFailing({ refusedIntents: 1 }, () => ({}));
  expect(code).toBe('bad-settings');
  expect(message).toContain('Privileged Gateway Intents');
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
