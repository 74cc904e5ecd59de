import { setTimeout as sleep } from 'node:timers/promises';
import { type APIInteraction, ComponentType, InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import type { Handle, Later, Outcome } from '../../src/command/outcome.ts';
import { autocomplete, chatInput } from '../support/discord/interactions.ts';
import { online } from '../support/discord/online.ts';
import { Refusal, rateLimited, unknownInteraction } from '../support/discord/refusal.ts';

const { ChannelMessageWithSource, DeferredChannelMessageWithSource, DeferredMessageUpdate, UpdateMessage } =
  InteractionResponseType;
const V2 = MessageFlags.IsComponentsV2;
const PRIVATE = MessageFlags.Ephemeral;

const button = { type: ComponentType.Button as const, style: 2 as const, label: '▶', custom_id: 'next' };

function message(text: string) {
  return {
    flags: V2,
    components: [
      { type: ComponentType.TextDisplay as const, content: text },
      {
        type: ComponentType.ActionRow as const,
        components: [button],
      },
    ],
  };
}

const reply = (text: string): Outcome => ({ response: { type: ChannelMessageWithSource, data: message(text) } });

function deferred(later: Later | Promise<Later>): Outcome {
  return { response: { type: DeferredChannelMessageWithSource }, later: Promise.resolve(later) };
}

const file = (name: string, text: string) => ({ name, type: 'text/plain', data: new TextEncoder().encode(text) });

const question = () => chatInput({ name: 'ask', options: { question: 'How many?' } });

test('a command is answered, with the interaction as it came', async () => {
  const seen: APIInteraction[] = [];
  const { discord } = await online(async (interaction) => {
    seen.push(interaction);
    return reply('Forty thousand.');
  });
  const asked = question();
  const exchange = discord.send(asked);
  const original = await discord.until(() => exchange.original, 'the answer');
  expect(seen).toEqual([asked]);
  expect(original.flags).toBe(V2);
  expect(original.components?.[0]).toEqual({ type: ComponentType.TextDisplay, id: 1, content: 'Forty thousand.' });
});

test('a click comes with the message as Discord keeps it, and its answer changes that message', async () => {
  const { discord } = await online(async (interaction) =>
    interaction.message
      ? { response: { type: UpdateMessage, data: message(`after ${interaction.message.components?.[0]?.id}`) } }
      : reply('first'),
  );
  const asked = discord.send(question());
  const original = await discord.until(() => asked.original, 'the answer');
  const clicked = discord.click(original, 'next');
  await discord.until(() => clicked.response, 'the update');
  expect(clicked.original?.id).toBe(original.id);
  expect(clicked.original?.components?.[0]).toMatchObject({ content: 'after 1' });
  expect(clicked.original?.interaction_metadata?.id).toBe(asked.interaction.id);
});

test('autocomplete is answered with choices', async () => {
  const choices = [{ name: 'Qi Qianjin (4)', value: 'qi' }];
  const { discord } = await online(async () => ({
    response: { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } },
  }));
  const exchange = discord.send(autocomplete({ name: 'quote', focused: 'who', options: { who: 'q' } }));
  await discord.until(() => exchange.response, 'the choices');
  expect(exchange.response).toMatchObject({ data: { choices } });
});

test('files go with the first answer', async () => {
  const { discord } = await online(async () => ({
    response: {
      type: ChannelMessageWithSource,
      data: { flags: V2, components: [{ type: ComponentType.File, file: { url: 'attachment://a.bib' } }] },
    },
    files: [file('a.bib', '@misc{é}')],
  }));
  const exchange = discord.send(question());
  const original = await discord.until(() => exchange.original, 'the answer');
  expect(original.attachments).toMatchObject([{ filename: 'a.bib', content_type: 'text/plain' }]);
  expect(new TextDecoder().decode(exchange.files[0]?.data)).toBe('@misc{é}');
  expect(discord.requests.at(-1)?.body).toMatchObject({ data: { attachments: [{ id: 0, filename: 'a.bib' }] } });
});

test('on an update, files take the place of those that the bot does not keep', async () => {
  const attached = (name: string) => ({
    flags: V2,
    components: [
      { type: ComponentType.File as const, file: { url: `attachment://${name}` } },
      { type: ComponentType.ActionRow as const, components: [button] },
    ],
  });
  const { discord } = await online(async (interaction) =>
    interaction.message
      ? {
          response: { type: UpdateMessage, data: { ...attached('new.bib'), attachments: [] } },
          files: [file('new.bib', '2')],
        }
      : {
          response: { type: ChannelMessageWithSource, data: attached('old.bib') },
          files: [file('old.bib', '1')],
        },
  );
  const asked = discord.send(question());
  const original = await discord.until(() => asked.original, 'the answer');
  const clicked = discord.click(original, 'next');
  await discord.until(() => clicked.response, 'the update');
  expect(clicked.original?.attachments.map(({ filename }) => filename)).toEqual(['new.bib']);
  expect(clicked.response).toMatchObject({ data: { attachments: [{ id: 0, filename: 'new.bib' }] } });
});

test('a deferred answer is filled in, with files', async () => {
  const { discord } = await online(async () => deferred({ edit: message('later'), files: [file('b.ris', 'TY')] }));
  const exchange = discord.send(question());
  await discord.until(() => exchange.original?.edited_timestamp, 'the edit');
  expect(exchange.original?.components?.[0]).toMatchObject({ content: 'later' });
  expect(exchange.original?.flags).toBe(V2);
  expect(exchange.files.map(({ name }) => name)).toEqual(['b.ris']);
  expect(exchange.followups).toEqual([]);
});

test('a public deferral can be replaced by a private answer', async () => {
  const { discord } = await online(async () => deferred({ replace: message('only for you') }));
  const exchange = discord.send(question());
  const [followup] = await discord.until(() => exchange.followups.length > 0 && exchange.followups, 'the follow-up');
  expect(exchange.original).toBeUndefined();
  expect(followup?.flags).toBe(V2 | PRIVATE);
  expect(discord.requests.slice(-2).map(({ method }) => method)).toEqual(['DELETE', 'POST']);
});

test('after a deferred update, a private answer leaves the clicked message alone', async () => {
  const { discord } = await online(async (interaction) =>
    interaction.message
      ? {
          response: { type: DeferredMessageUpdate },
          later: Promise.resolve({ replace: message('not yours') }),
        }
      : reply('public'),
  );
  const asked = discord.send(question());
  const original = await discord.until(() => asked.original, 'the answer');
  const clicked = discord.click(original, 'next');
  await discord.until(() => clicked.followups.length > 0, 'the follow-up');
  expect(clicked.followups[0]?.flags).toBe(V2 | PRIVATE);
  expect(asked.original).toEqual(original);
});

test('a message is removed on demand', async () => {
  const { discord } = await online(async (interaction) =>
    interaction.message
      ? { response: { type: DeferredMessageUpdate }, later: Promise.resolve({ remove: true }) }
      : reply('public'),
  );
  const asked = discord.send(question());
  const original = await discord.until(() => asked.original, 'the answer');
  const clicked = discord.click(original, 'next');
  await discord.until(() => clicked.response && !clicked.original, 'the deletion');
  expect(discord.messages.size).toBe(0);
});

test('an answer that comes too late is logged, and the next one is in time', async () => {
  let slow = true;
  const { discord, log } = await online(
    async () => {
      if (slow) await sleep(250);
      slow = false;
      return deferred({ edit: message('done') });
    },
    { answerWithinMs: 200 },
  );
  const late = discord.send(question());
  await discord.until(() => late.refused.length > 0, 'the refusal');
  expect(late.refused).toEqual([{ message: 'Unknown interaction', code: 10062 }]);
  const next = discord.send(question());
  await discord.until(() => next.original?.edited_timestamp, 'the next answer');
  const [entry] = log.entries('the answer came too late');
  expect(entry).toMatchObject({ level: 40, id: late.interaction.id, code: 10062 });
  expect(entry?.tookMs).toBeGreaterThanOrEqual(200);
  expect(entry?.ageMs).toBeGreaterThanOrEqual(200);
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

test('requests of an interaction do not carry the bot token', async () => {
  const { discord } = await online(async () => deferred({ edit: message('done') }));
  discord.send(question());
  await discord.until(() => discord.requests.some(({ method }) => method === 'PATCH'), 'the edit');
  const sent = discord.requests.filter(({ path }) => path.startsWith('/interactions') || path.startsWith('/webhooks'));
  expect(sent.map(({ authorization }) => authorization)).toEqual([undefined, undefined]);
});
