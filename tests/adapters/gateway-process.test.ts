import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ARTICLES } from '../support/articles.ts';
import { Refusal } from '../support/discord/refusal.ts';
import { type Discord, startDiscord } from '../support/discord/server.ts';
import { temporaryFolder } from '../support/stage.ts';

const main = join(import.meta.dirname, '../../dist/main.js');

/** The bot as it ships, in a process of its own, with nothing but a token and where Discord is. */
async function launch(token: string, apiUrl: string) {
  const child = spawn(process.execPath, [main], {
    cwd: await temporaryFolder({}),
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: token,
      DISCORD_API_URL: apiUrl,
      VERBATIM_ARTICLES: await temporaryFolder(ARTICLES),
    },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (printed += data));
  return { child, printed: () => printed, exited: once(child, 'exit') };
}

async function online() {
  const discord = await startDiscord();
  onTestFinished(() => discord.close());
  const bot = await launch(discord.token, discord.apiUrl);
  await expect.poll(bot.printed).toContain('Invite it');
  return { discord, ...bot };
}

test('ends with words and status 2 when Discord takes the token away while it runs', async () => {
  const { discord, printed, exited } = await online();
  discord.gateway.drop(4004);
  expect(await exited).toEqual([2, null]);
  expect(printed()).toContain('Discord does not accept DISCORD_TOKEN.');
});

test('leaves on SIGTERM though Discord is gone', async () => {
  const { discord, child, printed, exited } = await online();
  await discord.close();
  await expect.poll(printed).toContain('cannot be reached; trying on');
  child.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
});

test('ends with words and status 1 when Discord cannot be reached at all', async () => {
  const { printed, exited } = await launch('a.token', 'http://127.0.0.1:9/api');
  expect(await exited).toEqual([1, null]);
  expect(printed()).toContain('Discord cannot be reached at http://127.0.0.1:9/api');
});

const page = '<html><h1>Log in to the hotel’s network</h1></html>';
const nameFault = {
  name: { _errors: [{ code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' }] },
};
const invalidForm = (errors: unknown) => new Refusal(400, { message: 'Invalid Form Body', code: 50035, errors });

/** How often the library asks again when Discord has a fault. */
const TRIES = 4;

test.each<[string, (discord: Discord) => void, number, string]>([
  [
    'a handshake that is not 101',
    ({ gateway }) => {
      gateway.handshakeStatus = 503;
    },
    1,
    'it answers 503',
  ],
  [
    'a field of a command that Discord does not take',
    ({ refuseNext }) => refuseNext('PUT', /commands$/, invalidForm({ 0: nameFault })),
    2,
    ', name: Command name is invalid.',
  ],
  [
    '400 with code 40001',
    ({ refuseNext }) => refuseNext('GET', /@me$/, new Refusal(400, { message: 'Unauthorized', code: 40001 })),
    2,
    'Discord does not accept DISCORD_TOKEN.',
  ],
  [
    '400 with code 50035',
    ({ refuseNext }) => refuseNext('GET', /@me$/, invalidForm({ id: nameFault.name })),
    2,
    'Discord turns down this bot (400, code 50035): id: Command name is invalid.',
  ],
  [
    '401',
    ({ refuseNext }) => refuseNext('GET', /@me$/, new Refusal(401, { message: '401: Unauthorized', code: 0 })),
    2,
    'Discord does not accept DISCORD_TOKEN.',
  ],
  [
    '403',
    ({ refuseNext }) => refuseNext('GET', /commands$/, new Refusal(403, { message: 'Missing Access', code: 50001 })),
    2,
    'Discord turns down the commands (403, code 50001): Missing Access.',
  ],
  [
    '502 with a page',
    ({ refuseNext }) => {
      for (let times = 0; times < TRIES; times += 1) refuseNext('GET', /@me$/, new Refusal(502, page));
    },
    1,
    'answers 502',
  ],
  [
    'a page instead of JSON',
    ({ refuseNext }) => refuseNext('GET', /gateway\/bot$/, new Refusal(200, page)),
    2,
    'does not answer as Discord does',
  ],
  [
    'close code 4014',
    ({ gateway }) => {
      gateway.closeCode = 4014;
    },
    2,
    'Privileged Gateway Intents',
  ],
])('ends with one line of words, and no stack, on %s', async (_, prepare, status, words) => {
  const discord = await startDiscord();
  onTestFinished(() => discord.close());
  prepare(discord);
  const { printed, exited } = await launch(discord.token, discord.apiUrl);
  expect(await exited).toEqual([status, null]);
  // Beside the log, which is JSON.
  const lines = printed()
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('{"level"'));
  expect(lines).toEqual([expect.stringContaining(words)]);
  expect(printed()).not.toContain('"stack"');
  expect(printed()).not.toContain(discord.token);
});
