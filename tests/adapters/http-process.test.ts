import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { expect, onTestFinished, test } from 'vitest';
import { ARTICLES } from '../support/articles.ts';
import type { Exchange } from '../support/discord/board.ts';
import { chatInput, component } from '../support/discord/interactions.ts';
import { type Discord, startDiscord } from '../support/discord/server.ts';
import { customIdOf, temporaryFolder } from '../support/stage.ts';

const main = join(import.meta.dirname, '../../dist/main.js');

interface Bot {
  readonly child: ChildProcess;
  readonly folder: string;
  printed(): string;
  readonly exited: Promise<unknown[]>;
}

/** The bot as it ships, in a process of its own. */
async function launch(env: Record<string, string>): Promise<Bot> {
  const folder = await temporaryFolder({});
  const child = spawn(process.execPath, [main], {
    cwd: folder,
    env: { PATH: process.env.PATH, VERBATIM_ARTICLES: await temporaryFolder(ARTICLES), ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (printed += data));
  return { child, folder, printed: () => printed, exited: once(child, 'exit') };
}

/** On a slow machine an answer may have been put off. */
const isComplete = ({ response, original, followups }: Exchange): boolean =>
  response?.type === InteractionResponseType.DeferredMessageUpdate
    ? followups.length > 0
    : ((original?.flags ?? 0) & MessageFlags.Loading) === 0;

async function behindHttp(more: Record<string, string> = {}) {
  const discord: Discord = await startDiscord();
  onTestFinished(() => discord.close());
  const bot = await launch({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    VERBATIM_DOOR: 'http',
    VERBATIM_HTTP_HOST: '127.0.0.1',
    VERBATIM_HTTP_PORT: '0',
    VERBATIM_METRICS_PORT: '0',
    ...more,
  });
  await expect.poll(bot.printed).toContain('Ctrl+C');
  const at = (pattern: RegExp) => pattern.exec(bot.printed())?.[1] ?? '';
  return { discord, ...bot, address: at(/POST (\S+)/), metrics: at(/How it is {2}(\S+)\/metrics/) };
}

test('answers what Discord posts, counts it, logs a line for it without the question, and finishes before it leaves', async () => {
  const { discord, address, metrics, printed, child, exited } = await behindHttp();
  expect(discord.gateway.connections).toEqual([]);
  expect(discord.registry.list(false).length).toBeGreaterThan(3);
  const question = 'How long will the harbour bridge of Velmora be closed?';
  const asked = await discord.post(address, chatInput({ name: 'ask', options: { question } }));
  await discord.until(() => isComplete(asked), 'the answer');
  expect(JSON.stringify(asked.original?.components)).toContain('at least twelve months');
  if (!asked.original) throw new Error('no message');
  const click = component({ message: asked.original, customId: customIdOf(asked.original, 'delete') });
  await discord.post(address, click);
  await discord.until(() => !asked.original, 'the deletion');
  expect((await fetch(`${metrics}/readyz`)).status).toBe(200);
  const text = await (await fetch(`${metrics}/metrics`)).text();
  expect(text).toMatch(/^verbatim_interactions_total\{kind="command",command="ask",outcome="\w+"\} 1$/m);
  expect(text).toMatch(/^verbatim_shelf_articles [1-9]/m);
  expect(text).not.toContain('verbatim_gateway_up');
  const line = printed()
    .split('\n')
    .find((one) => one.includes('"answered"') && one.includes('"ask"'));
  expect(JSON.parse(line ?? '{}')).toMatchObject({ command: 'ask', server: expect.stringMatching(/^\d+$/) });
  child.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
  for (const secret of [question, discord.token, asked.interaction.token, click.token])
    expect(printed()).not.toContain(secret);
});

test('with LOG_QUESTIONS the question is in the log', async () => {
  const { discord, address, printed } = await behindHttp({ LOG_QUESTIONS: 'on' });
  await discord.post(address, chatInput({ name: 'ask', options: { question: 'How long is the pier?' } }));
  await expect.poll(printed).toContain('How long is the pier?');
});

test('two replicas answer from one data folder, a button of the one on the other', async () => {
  const data = await temporaryFolder({});
  const one = await behindHttp({ VERBATIM_DATA: data });
  const { discord } = one;
  const other = await launch({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    VERBATIM_DOOR: 'http',
    VERBATIM_HTTP_PORT: '0',
    VERBATIM_METRICS_PORT: 'off',
    VERBATIM_DATA: data,
  });
  await expect.poll(other.printed).toContain('Ctrl+C');
  const address = (/POST (\S+)/.exec(other.printed())?.[1] ?? '').replace('localhost', '127.0.0.1');
  const options = { question: 'How long will the harbour bridge of Velmora be closed?' };
  const asked = await discord.post(one.address, chatInput({ name: 'ask', options }));
  await discord.until(() => isComplete(asked), 'the answer');
  if (!asked.original) throw new Error('no message');
  const customId = customIdOf(asked.original, 'Context');
  const context = await discord.post(address, component({ message: asked.original, customId }));
  await discord.until(() => isComplete(context), 'the context');
  expect(JSON.stringify([context.original, context.followups])).toContain('18,000');
});

test('a port that is taken, and a door without a token, end it with words and status 2', async () => {
  const { discord, metrics } = await behindHttp();
  const taken = new URL(metrics).port;
  const again = await launch({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    VERBATIM_DOOR: 'http',
    VERBATIM_HTTP_HOST: '127.0.0.1',
    VERBATIM_HTTP_PORT: taken,
    VERBATIM_METRICS_PORT: 'off',
  });
  expect(await again.exited).toEqual([2, null]);
  expect(again.printed()).toContain('VERBATIM_HTTP_PORT');
  const bare = await launch({ VERBATIM_DOOR: 'http', VERBATIM_METRICS_PORT: 'off' });
  expect(await bare.exited).toEqual([2, null]);
  expect(bare.printed()).toContain('DISCORD_TOKEN');
});

test('the figures say whether the gateway stands, and the preview has some, too', async () => {
  const discord = await startDiscord();
  onTestFinished(() => discord.close());
  const bot = await launch({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    VERBATIM_METRICS_PORT: '0',
  });
  await expect.poll(bot.printed).toContain('Ctrl+C');
  const metrics = /How it is {2}(\S+)\/metrics/.exec(bot.printed())?.[1] ?? '';
  const up = async () => /^verbatim_gateway_up (\d)$/m.exec(await (await fetch(`${metrics}/metrics`)).text())?.[1];
  expect(await up()).toBe('1');
  expect((await fetch(`${metrics}/readyz`)).status).toBe(200);
  discord.gateway.handshakeStatus = 503;
  discord.gateway.drop(4000);
  await expect.poll(up).toBe('0');
  expect(await (await fetch(`${metrics}/readyz`)).text()).toBe('not connected to Discord\n');
  const preview = await launch({ VERBATIM_PORT: '0', VERBATIM_METRICS_PORT: '0', VERBATIM_PROT: '1' });
  await expect.poll(preview.printed).toContain('Ctrl+C');
  const address = /How it is {2}(\S+)\/metrics/.exec(preview.printed())?.[1] ?? '';
  expect((await fetch(`${address}/readyz`)).status).toBe(200);
  expect(preview.printed()).toContain('VERBATIM_PROT is no setting');
});
