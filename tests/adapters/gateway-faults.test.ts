import { setTimeout as sleep } from 'node:timers/promises';
import { InteractionResponseType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import type { Handle } from '../../src/command/outcome.ts';
import { chatInput } from '../support/discord/interactions.ts';
import { online } from '../support/discord/online.ts';
import { deferred, message, question, reply } from '../support/discord/outcomes.ts';
import { Refusal, rateLimited, unknownInteraction } from '../support/discord/refusal.ts';

const { DeferredChannelMessageWithSource } = InteractionResponseType;

test('an answer that comes too late is logged, and the next one is in time', async () => {
  let slow = true;
  const { discord, log } = await online(
    async () => {
      if (slow) await sleep(3100);
      slow = false;
      return deferred({ edit: message('done') });
    },
    { answerWithinMs: 3000 },
  );
  const late = discord.send(question());
  await discord.until(() => late.refused.length > 0, 'the refusal');
  expect(late.refused).toEqual([{ message: 'Unknown interaction', code: 10062 }]);
  const next = discord.send(question());
  await discord.until(() => next.original?.edited_timestamp, 'the next answer');
  const [entry] = log.entries('the answer came too late');
  expect(entry).toMatchObject({ level: 40, id: late.interaction.id, code: 10062 });
  expect(entry?.tookMs).toBeGreaterThanOrEqual(3000);
  expect(entry?.ageMs).toBeGreaterThanOrEqual(3000);
});

test('an interaction that somebody else answered is logged', async () => {
  const { discord, log } = await online(async () => reply('again'));
  const taken = new Refusal(400, { message: 'Interaction has already been acknowledged.', code: 40060 });
  discord.refuseNext('POST', /callback$/, taken);
  const exchange = discord.send(question());
  await discord.until(() => exchange.refused.length > 0, 'the refusal');
  await expect.poll(() => log.entries('the interaction was answered already')).toHaveLength(1);
});

test('a token that ran out between deferral and answer costs that answer alone', async () => {
  const { discord, log } = await online(async () => deferred(sleep(150).then(() => ({ edit: message('at last') }))), {
    tokenLifeMs: 100,
  });
  const exchange = discord.send(question());
  await discord.until(() => exchange.refused.length > 0, 'the refusal');
  expect(exchange.refused).toEqual([{ message: 'Invalid Webhook Token', code: 50027 }]);
  await expect.poll(() => log.entries('the rest of the answer came after 15 minutes')).toHaveLength(1);
  const next = discord.send(question());
  await discord.until(() => next.response, 'the next answer');
});

test('a message that Discord finds malformed is logged with what Discord says of it', async () => {
  const { discord, log } = await online(async () => reply('x'.repeat(4001)));
  const exchange = discord.send(question());
  await discord.until(() => exchange.refused.length > 0, 'the refusal');
  await expect.poll(() => log.entries('interaction not answered')).toHaveLength(1);
  expect(JSON.stringify(log.entries('interaction not answered')[0])).toContain(
    'text size exceeds maximum size of 4000',
  );
});

test.each([
  ['the route', rateLimited(0.2)],
  ['everything', rateLimited(0.2, 'global')],
  ['another bot on the resource', rateLimited(0.2, 'shared')],
])('waits when Discord limits %s', async (_, refusal) => {
  const { discord, log } = await online(async () => deferred({ edit: message('after the wait') }));
  discord.refuseNext('PATCH', /@original$/, refusal);
  discord.refuseNext('POST', /callback$/, rateLimited(0.1));
  const exchange = discord.send(question());
  await discord.until(() => exchange.original?.edited_timestamp, 'the answer');
  expect(exchange.refused).toHaveLength(2);
  expect(log.entries('Discord asks to wait').length).toBeGreaterThanOrEqual(2);
});

test('tries again when Discord has a fault', async () => {
  const { discord } = await online(async () => reply('still here'));
  discord.refuseNext('POST', /callback$/, new Refusal(502, { message: 'Bad Gateway' }));
  const exchange = discord.send(question());
  await discord.until(() => exchange.original, 'the answer');
  expect(exchange.refused).toHaveLength(1);
});

test('a bug in the bot is logged and costs one interaction', async () => {
  const handlers: Handle[] = [
    () => Promise.reject(new Error('no such row')),
    async () => ({
      response: { type: DeferredChannelMessageWithSource },
      later: Promise.reject(new Error('no later')),
    }),
    async () => reply('well again'),
  ];
  const { discord, log } = await online((interaction) => (handlers.shift() as Handle)(interaction));
  discord.send(question());
  await expect.poll(() => log.entries('interaction not answered')).toHaveLength(1);
  discord.send(question());
  await expect.poll(() => log.entries('interaction not answered')).toHaveLength(2);
  const exchange = discord.send(question());
  await discord.until(() => exchange.original, 'the answer');
  expect(log.text()).toContain('no such row');
  expect(log.text()).toContain('no later');
});

test('so does a bug in the rest of an answer whose first part was refused', async () => {
  const { discord, log } = await online(async () => deferred(Promise.reject(new Error('no later'))));
  discord.refuseNext('POST', /callback$/, unknownInteraction());
  discord.send(question());
  await expect.poll(() => log.entries('the answer came too late')).toHaveLength(1);
  const next = discord.send(question());
  await discord.until(() => next.response, 'the next answer');
});

test('neither token reaches the log, whatever goes wrong', async () => {
  const { discord, log, bot } = await online(
    async (interaction) => {
      const { question } = Object.fromEntries(
        interaction.type === 2 && interaction.data.type === 1
          ? (interaction.data.options ?? []).map((option) => [option.name, 'value' in option ? option.value : ''])
          : [],
      );
      if (question === 'throw') throw new Error(`cannot read ${JSON.stringify(interaction)} as ${discord.token}`);
      if (question === 'long') return reply('x'.repeat(4001));
      return deferred({ edit: message('done') });
    },
    { tokenLifeMs: 60_000 },
  );
  const tokens: string[] = [];
  const failing = async (text: string) => {
    const exchange = discord.send(chatInput({ name: 'ask', options: { question: text } }));
    tokens.push(exchange.interaction.token);
    return exchange;
  };
  discord.refuseNext('PATCH', /@original$/, new Refusal(403, { message: 'Missing Access', code: 50001 }));
  discord.refuseNext('POST', /callback$/, rateLimited(0.05));
  await failing('refused');
  await failing('throw');
  await failing('long');
  await expect.poll(() => log.entries('interaction not answered')).toHaveLength(3);
  for (let times = 0; times < 4; times += 1) {
    discord.refuseNext('POST', /callback$/, new Refusal(500, { message: 'Internal Server Error', code: 0 }));
  }
  await failing('fault');
  await expect.poll(() => log.entries('interaction not answered')).toHaveLength(4);
  discord.gateway.demandReconnect();
  await discord.until(() => discord.gateway.connections[1]?.resumed, 'the resumption');
  await bot.close();
  expect(log.text()).toContain('[secret]');
  for (const secret of [discord.token, ...tokens]) expect(log.text()).not.toContain(secret);
});
