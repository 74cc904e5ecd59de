import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ARTICLES } from '../support/articles.ts';
import { chatInput } from '../support/discord/interactions.ts';
import { type DiscordOptions, startDiscord } from '../support/discord/server.ts';
import { temporaryFolder } from '../support/stage.ts';

const root = join(import.meta.dirname, '../..');

/** The bot as it ships, in a process of its own, with nothing but a token and where Discord is. */
async function launch(options: DiscordOptions & { token?: string; using?: string } = {}) {
  const { using, ...server } = options;
  const discord = await startDiscord(server);
  onTestFinished(() => discord.close());
  const child = spawn(process.execPath, [join(root, 'dist/main.js')], {
    cwd: await temporaryFolder({}),
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: using ?? discord.token,
      DISCORD_API_URL: discord.apiUrl,
      VERBATIM_ARTICLES: await temporaryFolder(ARTICLES),
    },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (data) => {
    output.stdout += data;
  });
  child.stderr.on('data', (data) => {
    output.stderr += data;
  });
  const exited = once(child as ChildProcess, 'exit');
  return { discord, child, output, exited };
}

test('comes online, says where to invite it, answers, and leaves on SIGTERM', async () => {
  const { discord, child, output, exited } = await launch();
  await expect.poll(() => output.stdout, { timeout: 10_000 }).toContain('client_id=420000000000000001');
  const exchange = discord.send(chatInput({ name: 'ask', options: { question: 'How many cars cross the bridge?' } }));
  await discord.until(() => exchange.original, 'the answer');
  child.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
  expect(discord.gateway.connections).toMatchObject([{ closed: 1000 }]);
  for (const secret of [discord.token, exchange.interaction.token]) {
    expect(output.stdout + output.stderr).not.toContain(secret);
  }
});

test('ends with words and status 2 when Discord refuses the token', async () => {
  const { output, exited } = await launch({ using: 'not-the-token' });
  expect(await exited).toEqual([2, null]);
  expect(output.stderr).toContain('Discord does not accept DISCORD_TOKEN.');
  expect(output.stderr).not.toContain('not-the-token');
  expect(output.stderr).not.toContain('    at ');
});

test('ends with words and status 2 when Discord takes the token away while it runs', async () => {
  const { discord, output, exited } = await launch();
  await discord.until(() => discord.gateway.connections[0]?.identified, 'the connection');
  await expect.poll(() => output.stdout, { timeout: 10_000 }).toContain('Invite it');
  discord.gateway.drop(4004);
  expect(await exited).toEqual([2, null]);
  expect(output.stderr).toContain('Discord does not accept DISCORD_TOKEN.');
});
