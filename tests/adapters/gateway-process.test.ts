import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ARTICLES } from '../support/articles.ts';
import { startDiscord } from '../support/discord/server.ts';
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
  await expect.poll(bot.printed, { timeout: 20_000 }).toContain('Invite it');
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
  await expect.poll(printed, { timeout: 10_000 }).toContain('cannot be reached; trying on');
  child.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
});

test('ends with words and status 1 when Discord cannot be reached at all', async () => {
  const { printed, exited } = await launch('a.token', 'http://127.0.0.1:9/api');
  expect(await exited).toEqual([1, null]);
  expect(printed()).toContain('Discord cannot be reached at http://127.0.0.1:9/api');
});
