import { setTimeout as sleep } from 'node:timers/promises';
import { ComponentType, InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import { withResolvers } from '../../src/base/with-resolvers.ts';
import type { Handle, Outcome } from '../../src/command/outcome.ts';
import { chatInput } from '../support/discord/interactions.ts';
import { online } from '../support/discord/online.ts';
import type { startDiscord } from '../support/discord/server.ts';

const outcome: Outcome = {
  response: {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: { flags: MessageFlags.IsComponentsV2, components: [{ type: ComponentType.TextDisplay, content: 'Yes.' }] },
  },
};
const handle: Handle = async () => outcome;
const question = () => chatInput({ name: 'ask', options: { question: 'Really?' } });

/** Counts how often each interaction reaches the bot. */
function counting(): { handle: Handle; calls: () => string[] } {
  const calls: string[] = [];
  return {
    handle: async ({ id }) => {
      calls.push(id);
      return outcome;
    },
    calls: () => calls,
  };
}

test('one token is enough to come online, and to be invited', async () => {
  const { discord, bot } = await online(handle);
  expect(bot.user).toEqual({ id: '420000000000000001', name: 'verbatim' });
  const link = new URL(bot.inviteLink);
  expect(link.origin + link.pathname).toBe('https://discord.com/oauth2/authorize');
  expect(Object.fromEntries(link.searchParams)).toEqual({
    client_id: '420000000000000001',
    scope: 'bot applications.commands',
    permissions: '0',
  });
  expect(discord.gateway.connections).toMatchObject([{ identified: true, url: '/?v=10&encoding=json' }]);
});

test('beats when asked to, and when it is time', async () => {
  const { discord } = await online(handle, { heartbeatMs: 400 });
  discord.gateway.demandHeartbeat();
  await discord.until(() => (discord.gateway.connections[0]?.heartbeats ?? 0) >= 3, 'three heartbeats');
  expect(discord.gateway.connections).toHaveLength(1);
});

test('leaves a connection that no longer answers, and resumes', async () => {
  const { discord } = await online(handle, { heartbeatMs: 250 });
  discord.gateway.acknowledging = false;
  await discord.until(() => discord.gateway.connections[0]?.closed, 'the end of the dead connection');
  discord.gateway.acknowledging = true;
  await discord.until(() => discord.gateway.connections.some(({ resumed }) => resumed), 'the resumption');
  const exchange = discord.send(question());
  await discord.until(() => exchange.original, 'the answer');
});

test.each([
  ['Discord asks for it', (discord: Awaited<ReturnType<typeof startDiscord>>) => discord.gateway.demandReconnect()],
  ['the line breaks', (discord: Awaited<ReturnType<typeof startDiscord>>) => discord.gateway.drop()],
  ['Discord has a fault', (discord: Awaited<ReturnType<typeof startDiscord>>) => discord.gateway.drop(4000)],
])('resumes when %s: nothing is missed, nothing answered twice', async (_, interrupt) => {
  const { handle, calls } = counting();
  const { discord } = await online(handle);
  const before = discord.send(question());
  await discord.until(() => before.original, 'the first answer');
  interrupt(discord);
  await discord.until(() => discord.gateway.connections[0]?.closed, 'the end of the connection');
  const during = discord.send(question());
  await discord.until(() => during.original, 'the answer to what came in between');
  const after = discord.send(question());
  await discord.until(() => after.original, 'the answer after the resumption');
  expect(discord.gateway.connections).toHaveLength(2);
  expect(discord.gateway.connections[1]).toMatchObject({ resumed: true, url: '/resume?v=10&encoding=json' });
  expect(calls()).toEqual([before, during, after].map(({ interaction }) => interaction.id));
  expect([before, during, after].flatMap(({ refused }) => refused)).toEqual([]);
});

test('an interaction that Discord delivers twice is answered once', async () => {
  const { handle, calls } = counting();
  const { discord } = await online(handle);
  const exchange = discord.send(question());
  discord.gateway.dispatch('INTERACTION_CREATE', exchange.interaction);
  const last = discord.send(question());
  await discord.until(() => exchange.original && last.original, 'the answers');
  expect(calls()).toEqual([exchange.interaction.id, last.interaction.id]);
});

test('starts a new session when the old one is lost', async () => {
  const { discord, log } = await online(handle);
  discord.gateway.invalidate(false);
  // Identifying waits five seconds after the last time, as Discord wants it.
  await discord.until(
    () => discord.gateway.connections.at(-1)?.identified && discord.gateway.connections[1],
    'a new session',
  );
  const exchange = discord.send(question());
  await discord.until(() => exchange.original, 'the answer');
  expect(log.entries('connected to Discord again')).toHaveLength(1);
});

test('says so when Discord ends the connection for good', async () => {
  const { discord, bot, log } = await online(handle);
  discord.gateway.drop(4004);
  const reason = await bot.ended;
  expect(reason).toBeInstanceOf(UserError);
  expect(reason.message).toContain('DISCORD_TOKEN');
  expect(log.entries('Discord has closed the connection for good')).toMatchObject([{ code: 4004 }]);
});

test('close finishes what is being answered, takes nothing new, and says goodbye', async () => {
  const { promise: gate, resolve: open } = withResolvers<void>();
  const calls: string[] = [];
  const { discord, bot } = await online(async ({ id }) => {
    calls.push(id);
    await gate;
    return {
      response: { type: InteractionResponseType.DeferredChannelMessageWithSource },
      later: sleep(50).then(() => ({ edit: outcome.response.type === 4 ? outcome.response.data : {} })),
    };
  });
  const slow = discord.send(question());
  await expect.poll(() => calls).toHaveLength(1);
  const closed = bot.close();
  const tooLate = discord.send(question());
  open();
  await closed;
  expect(slow.original?.edited_timestamp).not.toBeNull();
  expect(calls).toEqual([slow.interaction.id]);
  expect(tooLate.response).toBeUndefined();
  await discord.until(() => discord.gateway.connections[0]?.closed, 'the close');
  expect(discord.gateway.connections).toMatchObject([{ closed: 1000 }]);
  await expect(bot.close()).resolves.toBeUndefined();
});

test('close does not wait forever', async () => {
  let called = false;
  const never: Handle = () => {
    called = true;
    return new Promise(() => undefined);
  };
  const { discord, bot, log } = await online(never, { graceMs: 100 });
  discord.send(question());
  await expect.poll(() => called).toBe(true);
  await bot.close();
  expect(log.entries('left before these were answered')).toMatchObject([{ interactions: 1 }]);
});

test('close in the middle of a reconnection leaves for good', async () => {
  const { discord, bot } = await online(handle);
  discord.gateway.demandReconnect();
  await discord.until(() => discord.gateway.connections[0]?.closed, 'the end of the first connection');
  await sleep(100);
  await bot.close();
  await sleep(1000);
  expect(discord.gateway.connections.filter(({ closed }) => closed === undefined)).toEqual([]);
});

test('close does not wait for a connection that is never made, and its failure later hurts nobody', async () => {
  const { discord, bot } = await online(handle);
  discord.gateway.greeting = false;
  discord.gateway.drop();
  await discord.until(() => discord.gateway.waiting > 0, 'the connection that is left without a word');
  await bot.close();
  discord.gateway.greeting = true;
  // Whatever nobody listens for fails the run.
  discord.gateway.turnAway();
  await sleep(1000);
  expect(discord.gateway.connections).toHaveLength(1);
});

test('close does not wait for a Discord that is gone', async () => {
  const { discord, bot, log } = await online(handle, { graceMs: 600_000 });
  await discord.close();
  await expect.poll(() => log.entries('Discord cannot be reached; trying on')).not.toEqual([]);
  await bot.close();
});
