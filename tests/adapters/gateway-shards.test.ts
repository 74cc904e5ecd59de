import { Locale } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { shardOf } from '../support/discord/gateway.ts';
import { chatInput } from '../support/discord/interactions.ts';
import { online } from '../support/discord/online.ts';
import { reply } from '../support/discord/outcomes.ts';
import type { Discord } from '../support/discord/server.ts';

const SHARDS = 3;

/** A server of each shard. */
const servers = Array.from({ length: SHARDS }, (_, shard) => {
  const ids = Array.from({ length: SHARDS }, (_, at) => String(430_000_000_000_000_000n + (BigInt(at) << 22n)));
  const id = ids.find((one) => shardOf(one, SHARDS) === shard);
  if (id === undefined) throw new Error(`no server of shard ${shard}`);
  return { id, locale: Locale.EnglishUS };
});

const asked = (guild: (typeof servers)[number] | null) =>
  chatInput({ name: 'ask', options: { question: 'How many?' }, guild });

async function openShards(options: { maxConcurrency?: number } = {}) {
  const calls: string[] = [];
  const { discord, bot, log } = await online(
    async ({ id }) => {
      calls.push(id);
      return reply('Yes.');
    },
    { shards: SHARDS, ...options },
  );
  return { discord, bot, log, calls };
}

const standing = ({ gateway }: Discord) =>
  gateway.connections.filter(({ closed }) => closed === undefined).map(({ shard }) => shard);

test('as many connections as Discord recommends, each with its own servers, and each interaction answered once', async () => {
  const { discord, calls } = await openShards();
  expect(discord.gateway.connections.map(({ shard, identified }) => [shard, identified]).sort()).toEqual([
    [0, true],
    [1, true],
    [2, true],
  ]);
  const exchanges = [...servers, null].map((server) => discord.send(asked(server)));
  await discord.until(() => exchanges.every(({ original }) => original), 'the answers');
  expect(calls.sort()).toEqual(exchanges.map(({ interaction }) => interaction.id).sort());
  expect(exchanges.flatMap(({ refused }) => refused)).toEqual([]);
});

test('what comes over two connections, while Discord spreads the servers anew, is answered once', async () => {
  const { discord, calls } = await openShards();
  const exchange = discord.send(asked(servers[0] ?? null));
  // Any other event goes to all of them: as if each were the server's.
  discord.gateway.send(JSON.stringify({ op: 0, t: 'INTERACTION_CREATE', s: 2, d: exchange.interaction }));
  const last = servers.map((server) => discord.send(asked(server)));
  await discord.until(() => [exchange, ...last].every(({ original }) => original), 'the answers');
  expect(calls).toHaveLength(4);
  expect(exchange.refused).toEqual([]);
});

test('one that breaks comes back by itself: the others go on, and what it missed is answered', async () => {
  const { discord, bot, log, calls } = await openShards();
  discord.gateway.drop(undefined, 1);
  await discord.until(() => standing(discord).length === 2, 'the end of one');
  const exchanges = servers.map((server) => discord.send(asked(server)));
  await discord.until(() => exchanges.every(({ original }) => original), 'the answers');
  expect(calls.sort()).toEqual(exchanges.map(({ interaction }) => interaction.id).sort());
  expect(discord.gateway.connections.map(({ resumed }) => resumed)).toEqual([false, false, false, true]);
  expect(log.entries('reconnecting to Discord')).toMatchObject([{ shard: 1 }]);
  await expect.poll(() => bot.isOnline).toBe(true);
});

test('they say who they are as many at a time as Discord allows', async () => {
  const begun = Date.now();
  const { discord } = await openShards({ maxConcurrency: 2 });
  expect(standing(discord).sort()).toEqual([0, 1, 2]);
  // Two at once, the third five seconds after the first: a clock that only ever runs late.
  expect(Date.now() - begun).toBeGreaterThan(4_500);
});

test('all say goodbye', async () => {
  const { discord, bot } = await openShards();
  await bot.close();
  await discord.until(() => standing(discord).length === 0, 'the close');
  expect(discord.gateway.connections.map(({ closed }) => closed)).toEqual([1000, 1000, 1000]);
});
