import { once } from 'node:events';
import { MessageFlags } from 'discord-api-types/v10';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { chatInput } from '../support/discord/interactions.ts';
import { type Discord, type DiscordOptions, startDiscord } from '../support/discord/server.ts';

// The loopback server stands in for Discord in every other test of this door: here is what it does as Discord does.

async function open(options: DiscordOptions = {}): Promise<Discord> {
  const discord = await startDiscord(options);
  onTestFinished(() => discord.close());
  return discord;
}

/** One request; its status and body. */
async function call(discord: Discord, method: string, path: string, body?: unknown, token?: string) {
  const response = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...(token !== undefined && { Authorization: `Bot ${token}` }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
}

const V2 = MessageFlags.IsComponentsV2;
const text = (content: string) => ({ type: 10, content });
const button = (custom_id: string) => ({ type: 2, style: 2, label: 'x', custom_id });
const row = (...components: unknown[]) => ({ type: 1, components });
const v2 = (...components: unknown[]) => ({ type: 4, data: { flags: V2, components } });

async function answerWith(response: unknown) {
  const discord = await open();
  const { interaction } = discord.send(chatInput({ name: 'ask' }));
  return call(discord, 'POST', `/interactions/${interaction.id}/${interaction.token}/callback`, response);
}

test.each([
  [
    'content beside V2',
    { type: 4, data: { flags: V2, content: 'x', components: [text('x')] } },
    'data.content',
    'LEGACY_FIELDS',
  ],
  [
    'V2 components without the flag',
    { type: 4, data: { components: [text('x')] } },
    'data.components.0.type',
    'UNION_TYPE',
  ],
  ['41 components', v2(...Array.from({ length: 41 }, () => text('x'))), 'data.components', 'BASE_TYPE_MAX_LENGTH'],
  [
    '41 components, nested',
    v2({ type: 17, components: Array.from({ length: 39 }, () => text('x')) }, text('x')),
    'data.components',
    'MAX_TOTAL_COMPONENTS',
  ],
  ['4,001 characters over two texts', v2(text('x'.repeat(4000)), text('x')), 'data.components', 'TEXT_SIZE'],
  ['an empty text', v2(text('')), 'data.components.0.content', 'BAD_LENGTH'],
  ['the same custom_id twice', v2(row(button('a'), button('a'))), 'data.components', 'CUSTOM_ID_DUPLICATED'],
  ['the same id twice', v2({ ...text('x'), id: 5 }, { ...text('y'), id: 5 }), 'data.components', 'ID_DUPLICATED'],
  ['six buttons', v2(row(...'abcdef'.split('').map(button))), 'data.components.0.components', 'BAD_LENGTH'],
  ['a long custom_id', v2(row(button('x'.repeat(101)))), 'data.components.0.components.0.custom_id', 'BAD_LENGTH'],
  [
    'a file that was not sent',
    v2({ type: 13, file: { url: 'attachment://a' } }),
    'data.components.0.file.url',
    'ATTACHMENT',
  ],
  ['an update of no message', { type: 7, data: {} }, 'type', 'BASE_TYPE_CHOICES'],
])('refuses %s', async (_, response, path, code) => {
  const { status, body } = await answerWith(response);
  expect(status).toBe(400);
  expect(body).toMatchObject({ code: 50035, message: 'Invalid Form Body' });
  const node = path.split('.').reduce((tree, step) => tree?.[step], body.errors);
  expect(JSON.stringify(node?._errors)).toContain(code);
});

test('refuses an empty message', async () => {
  expect(await answerWith(v2())).toMatchObject({ status: 400, body: { code: 50006 } });
});

test('takes 40 components and 4,000 characters, counted as people count them', async () => {
  expect((await answerWith(v2(...Array.from({ length: 40 }, () => text('😀'.repeat(100)))))).status).toBe(204);
});

test('takes one first answer, within three seconds', async () => {
  const discord = await open({ answerWithinMs: 0 });
  const patient = await open();
  for (const [server, codes] of [
    [discord, [10062, 10062]],
    [patient, [undefined, 40060]],
  ] as const) {
    const { interaction } = server.send(chatInput({ name: 'ask' }));
    await new Promise((resolve) => setTimeout(resolve, 5));
    const callback = `/interactions/${interaction.id}/${interaction.token}/callback`;
    const answers = [
      await call(server, 'POST', callback, v2(text('x'))),
      await call(server, 'POST', callback, v2(text('x'))),
    ];
    expect(answers.map(({ body }) => body?.code)).toEqual(codes);
  }
});

test('has no message before the answer, and none after it was deleted', async () => {
  const discord = await open();
  const { interaction } = discord.send(chatInput({ name: 'ask' }));
  const original = `/webhooks/${interaction.application_id}/${interaction.token}/messages/@original`;
  expect((await call(discord, 'PATCH', original, { content: 'x' })).body.code).toBe(10015);
  await call(discord, 'POST', `/interactions/${interaction.id}/${interaction.token}/callback`, v2(text('x')));
  expect((await call(discord, 'GET', original)).body.components).toEqual([{ type: 10, id: 1, content: 'x' }]);
  expect((await call(discord, 'DELETE', original)).status).toBe(204);
  expect((await call(discord, 'PATCH', original, { content: 'x' })).body.code).toBe(10008);
});

test('takes the first follow-up for the deferred answer, as public as that', async () => {
  const discord = await open();
  const exchange = discord.send(chatInput({ name: 'ask', installedBy: 'user' }));
  const { interaction } = exchange;
  const webhook = `/webhooks/${interaction.application_id}/${interaction.token}`;
  await call(discord, 'POST', `/interactions/${interaction.id}/${interaction.token}/callback`, { type: 5 });
  const body = { flags: V2 | MessageFlags.Ephemeral, components: [text('x')] };
  const first = await call(discord, 'POST', webhook, body);
  expect(first.body).toMatchObject({ id: exchange.originalId, flags: V2 });
  const more = [];
  for (let times = 0; times < 6; times += 1) {
    more.push(await call(discord, 'POST', webhook, body));
    if (more.at(-1)?.headers.get('X-RateLimit-Remaining') === '0') {
      await new Promise((resolve) => setTimeout(resolve, 1050));
    }
  }
  expect(more.map(({ status, body: { code } }) => [status, code])).toEqual([
    ...Array.from({ length: 5 }, () => [200, undefined]),
    [400, 40094],
  ]);
});

test('counts requests, and says when to come again', async () => {
  const discord = await open();
  const answers = [];
  for (let times = 0; times < 11; times += 1) {
    answers.push(await call(discord, 'GET', '/gateway/bot', undefined, discord.token));
  }
  expect(answers[0]?.headers.get('X-RateLimit-Remaining')).toBe('9');
  const last = answers.at(-1);
  expect(last).toMatchObject({ status: 429, body: { message: 'You are being rate limited.', global: false } });
  expect(Number(last?.headers.get('Retry-After'))).toBeGreaterThan(0);
  expect(last?.headers.get('X-RateLimit-Scope')).toBe('user');
});

test('asks for the token where the bot itself is meant', async () => {
  const discord = await open();
  for (const path of ['/users/@me', '/applications/@me', '/gateway/bot', '/applications/420000000000000001/commands']) {
    expect(await call(discord, 'GET', path, undefined, 'wrong')).toMatchObject({ status: 401, body: { code: 0 } });
    expect((await call(discord, 'GET', path, undefined, discord.token)).status).toBe(200);
  }
  expect((await call(discord, 'GET', '/elsewhere')).status).toBe(404);
});

const identify = { token: '', properties: {}, intents: 1, shard: [0, 1] };

test.each([
  ['an event before the token', [{ op: 3, d: {} }], 4003],
  ['a wrong token', [{ op: 2, d: identify }], 4004],
  [
    'two tokens',
    [
      { op: 2, d: { ...identify, token: 'right' } },
      { op: 2, d: { ...identify, token: 'right' } },
    ],
    4005,
  ],
  ['members of servers without leave', [{ op: 2, d: { ...identify, token: 'right', intents: 3 } }], 4014],
  ['intents that do not exist', [{ op: 2, d: { ...identify, token: 'right', intents: 1 << 30 } }], 4013],
  ['a shard beyond the count', [{ op: 2, d: { ...identify, token: 'right', shard: [1, 1] } }], 4010],
  ['an unknown opcode', [{ op: 2, d: { ...identify, token: 'right' } }, { op: 99 }], 4001],
  ['no JSON', ['{'], 4002],
])('closes the gateway on %s', async (_, payloads, code) => {
  const discord = await open({ token: 'right' });
  const socket = new WebSocket(`${discord.apiUrl.replace('http', 'ws').replace('/api', '')}/?v=10&encoding=json`);
  await once(socket, 'open');
  for (const payload of payloads) socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload));
  const [closed] = await once(socket, 'close');
  expect(closed).toBe(code);
});

test('does not resume a session that it does not know', async () => {
  const discord = await open({ token: 'right' });
  const socket = new WebSocket(`${discord.apiUrl.replace('http', 'ws').replace('/api', '')}/?v=10&encoding=json`);
  const received: { op: number; d: unknown }[] = [];
  socket.on('message', (data) => received.push(JSON.parse(data.toString())));
  await once(socket, 'open');
  socket.send(JSON.stringify({ op: 6, d: { token: 'right', session_id: 'lost', seq: 4 } }));
  await expect.poll(() => received.map(({ op }) => op)).toEqual([10, 9]);
  expect(received[1]?.d).toBe(false);
  socket.terminate();
});
