import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, type TestContext, test } from 'vitest';
import { pauseMs } from '../../src/adapters/gateway/back-off.ts';
import { online } from '../support/discord/online.ts';
import { question, reply } from '../support/discord/outcomes.ts';
import type { Discord } from '../support/discord/server.ts';

// Most of this is waiting, five seconds between two new sessions as Discord wants it: so all at the same time.

const comeOnline = ({ onTestFinished }: TestContext, options: { heartbeatMs?: number } = {}) =>
  online(async () => reply('Yes.'), options, onTestFinished);

/** The bot is there: what is asked is answered, and once. */
async function expectAnswer(discord: Discord): Promise<void> {
  const { interaction, ...exchange } = discord.send(question());
  await discord.until(() => discord.requests.some(({ path }) => path.includes(interaction.token)), 'the answer');
  expect(exchange.refused).toEqual([]);
}

/** The connection of that number, once it has said who it is. */
const connected = (discord: Discord, index: number) =>
  discord.until(() => {
    const connection = discord.gateway.connections[index];
    return (connection?.identified || connection?.resumed) && connection;
  }, `connection ${index}`);

const again = 'Discord closes the connection again and again; trying on';
const back = 'connected to Discord again';

test.concurrent.for([4000, 4001, 4002, 4009])('resumes after close code %i', async (code, context) => {
  const { discord, log } = await comeOnline(context);
  discord.gateway.drop(code);
  expect(await connected(discord, 1)).toMatchObject({ resumed: true });
  await expectAnswer(discord);
  expect(log.entries('reconnecting to Discord')).toMatchObject([{ code, reason: expect.any(String) }]);
  expect(log.entries(back)).toMatchObject([{ attempts: 1 }]);
});

test.concurrent.for([1000, 4003, 4005, 4007, 4008])('begins anew after close code %i', async (code, context) => {
  const { discord, log } = await comeOnline(context);
  discord.gateway.drop(code);
  expect(await connected(discord, 1)).toMatchObject({ identified: true, resumed: false });
  await expectAnswer(discord);
  expect(log.entries('reconnecting to Discord')).toMatchObject([{ code, reason: expect.any(String) }]);
});

test.concurrent('close codes are told apart', async (context) => {
  const reasons = await Promise.all(
    [1000, 1006, 4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009].map(async (code) => {
      const { discord, log } = await comeOnline(context);
      discord.gateway.drop(code === 1006 ? undefined : code);
      await expect.poll(() => log.entries('reconnecting to Discord')).toHaveLength(1);
      return log.entries('reconnecting to Discord')[0]?.reason;
    }),
  );
  expect(new Set(reasons).size).toBe(reasons.length);
});

test.concurrent('resumes on the same connection when the session is only out of step', async (context) => {
  const { discord } = await comeOnline(context);
  discord.gateway.invalidate(true);
  await discord.until(() => discord.gateway.connections[0]?.resumed, 'the resumption');
  await expectAnswer(discord);
  expect(discord.gateway.connections).toHaveLength(1);
});

test.concurrent('begins anew when the session that it wants to resume is forgotten', async (context) => {
  const { discord } = await comeOnline(context);
  discord.gateway.forget();
  discord.gateway.drop();
  expect(await connected(discord, 2)).toMatchObject({ identified: true });
  await expectAnswer(discord);
});

test.concurrent('a connection that ends while it waits to identify is not identified on the next', async (context) => {
  const { discord, log } = await comeOnline(context);
  discord.gateway.invalidate(false);
  await discord.until(() => discord.gateway.connections[1], 'the second connection');
  await sleep(200);
  discord.gateway.drop(4000);
  await discord.until(() => discord.gateway.connections[2], 'the third connection');
  await sleep(4000);
  expect(await connected(discord, 2)).toMatchObject({ identified: true });
  await expectAnswer(discord);
  expect(discord.gateway.connections.map(({ closed }) => closed)).toEqual([expect.anything(), 4000, undefined]);
  // Else the third would be identified a second time five seconds later, and closed for that.
  expect(log.entries('Was waiting for an identify, but the shard closed in the meantime')).toHaveLength(1);
});

test.concurrent('a Discord that lets nobody in is tried more and more seldom, and said with its code', async (context) => {
  const { discord, log } = await comeOnline(context);
  discord.gateway.closeCode = 4009;
  discord.gateway.drop(4009);
  await discord.until(() => discord.gateway.connections.length >= 5, 'four attempts');
  discord.gateway.closeCode = undefined;
  await discord.until(() => discord.gateway.connections.at(-1)?.resumed, 'the resumption');
  await expectAnswer(discord);
  // Of four or five ends alike, the first, the second and the fourth are told.
  const told = [...log.entries('reconnecting to Discord'), ...log.entries(again)];
  expect(told.map(({ times, code, level }) => [times, code, level])).toEqual([
    [1, 4009, 30],
    [2, 4009, 40],
    [4, 4009, 40],
  ]);
  const waits = told.map(({ waitMs }) => Number(waitMs));
  expect(waits[0]).toBe(0);
  expect(waits[1]).toBeGreaterThanOrEqual(500);
  expect(waits[2]).toBeGreaterThanOrEqual(2000);
  expect(log.entries(back)).toHaveLength(1);
});

test.concurrent('a server that is down behind its balancer is no Discord that cannot be reached', async (context) => {
  const { discord, log } = await comeOnline(context);
  discord.gateway.handshakeStatus = 502;
  discord.gateway.drop();
  await discord.until(() => discord.gateway.turnedDown >= 2, 'two attempts');
  discord.gateway.handshakeStatus = undefined;
  await connected(discord, 1);
  await expectAnswer(discord);
  const [told] = log.entries('Discord opens no connection; trying on');
  expect(told).toMatchObject({ level: 40, reason: 'it answers 502' });
  expect(log.entries('Discord cannot be reached; trying on')).toEqual([]);
  expect(log.entries(back)).toHaveLength(1);
});

test.concurrent.for([
  ['a HELLO without its beat', { op: 10, d: null }],
  ['an invalid session without a word', { op: 9, d: null }],
  ['a READY without a session', { op: 0, t: 'READY', s: 1, d: null }],
] as const)('%s costs the connection, not the process', async ([, payload], context) => {
  const { discord, log } = await comeOnline(context);
  discord.gateway.send(JSON.stringify(payload));
  await connected(discord, 1);
  await expectAnswer(discord);
  expect(log.entries('discord.js could not take what Discord sent').length).toBeGreaterThan(0);
});

test.concurrent('a session that comes garbled is not resumed for ever', async (context) => {
  const { discord } = await comeOnline(context);
  const garbled = { session_id: 7, resume_gateway_url: 'nowhere' };
  discord.gateway.send(JSON.stringify({ op: 0, t: 'READY', s: 'first', d: garbled }));
  await expectAnswer(discord);
  discord.gateway.drop();
  await connected(discord, 1);
  await expectAnswer(discord);
});

test('pauses grow to thirty seconds, and a part of each is left to chance', () => {
  const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), random, (failed, chance) => {
      const pause = pauseMs(failed, () => chance);
      const longest = pauseMs(failed, () => 0);
      expect(pause).toBeGreaterThanOrEqual(Math.floor(longest / 2));
      expect(pause).toBeLessThanOrEqual(longest);
      expect(longest).toBe(Math.min(30_000, 1000 * 2 ** (failed - 1)));
    }),
  );
  expect(pauseMs(0)).toBe(0);
  expect(pauseMs(3, () => 0.25)).not.toBe(pauseMs(3, () => 0.75));
});
