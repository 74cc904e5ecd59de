import { type APIInteraction, GatewayDispatchEvents } from 'discord-api-types/v10';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { startGateway } from '../../src/adapters/gateway/start.ts';
import { createBot } from '../../src/app.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { ARTICLES } from '../support/articles.ts';
import type { Exchange } from '../support/discord/board.ts';
import { autocomplete, chatInput, component } from '../support/discord/interactions.ts';
import { capturedLog } from '../support/discord/online.ts';
import { ALICE, BOB, CHANNEL_ID, GUILD } from '../support/discord/people.ts';
import { type Discord, startDiscord } from '../support/discord/server.ts';
import { PATIENT } from '../support/patience.ts';
import { pressables, temporaryFolder } from '../support/stage.ts';

// What Discord and servers like it have sent, or may: the bot reads none of it, and is still there afterwards.

const DISPATCHES = 500;
const ROUNDS = 25;

/** Seen to end a process that builds models of what it gets, and others that may. */
const seen: readonly { t: string; d: unknown }[] = [
  {
    t: 'MESSAGE_CREATE',
    d: {
      id: '450000000000000001',
      channel_id: CHANNEL_ID,
      guild_id: GUILD.id,
      author: ALICE,
      content: 'hello',
      timestamp: '2024-03-01T12:00:00.000000+00:00',
      application: { id: '420000000000000002', name: 'Other', install_params: null },
      thread: null,
      member: null,
      poll: null,
    },
  },
  { t: 'PRESENCE_UPDATE', d: { user: { id: ALICE.id }, guild_id: GUILD.id, status: 'online', activities: null } },
  { t: 'GUILD_CREATE', d: { id: GUILD.id, unavailable: false, channels: null, members: [null], roles: {} } },
  { t: 'GUILD_MEMBERS_CHUNK', d: { guild_id: GUILD.id, members: [{ user: null }], chunk_index: 0, chunk_count: 1 } },
  { t: 'THREAD_LIST_SYNC', d: { guild_id: GUILD.id, threads: [{ id: '1', type: 99 }], members: null } },
  { t: 'THREAD_CREATE', d: { id: '2', guild_id: GUILD.id, type: 11, thread_metadata: null } },
  { t: 'VOICE_STATE_UPDATE', d: { guild_id: GUILD.id, user_id: null, channel_id: 5 } },
  { t: 'ENTITLEMENT_CREATE', d: {} },
  { t: 'AUTO_MODERATION_ACTION_EXECUTION', d: { action: null } },
  { t: 'CHANNEL_UPDATE', d: { id: CHANNEL_ID, type: null } },
  { t: 'USER_UPDATE', d: null },
];

const names = [...Object.values(GatewayDispatchEvents).filter((name) => !['READY', 'RESUMED'].includes(name))];

const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown>(...names) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>('INTERACTION_CREATE', 'NEVER_HEARD_OF', '__proto__', 'toString', ''),
  },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(null, 5, {}, ['READY'], true) },
);

/** Every place in it, as a path of keys. */
function places(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => places(item, [...path, key]))];
}

/** A copy with something else in one place; undefined takes it out. */
function changed(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  const copy: Record<string, unknown> = { ...(value as Record<string, unknown>) };
  copy[key] = changed(copy[key], rest, to);
  return Array.isArray(value) ? Object.values(copy) : copy;
}

const oddValue = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, '', 'x', 0, -1, true, [], {}, [null], '9'.repeat(40)),
  fc.jsonValue({ maxDepth: 3 }),
);

/** One of those seen, or of what the bot itself gets, with one to three places changed. */
const oddCopy = (models: readonly unknown[]) =>
  fc
    .tuple(
      fc.constantFrom(...models),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), oddValue), {
        minLength: 1,
        maxLength: 3,
      }),
    )
    .map(([model, changes]) =>
      changes.reduce((value, [at, to]) => {
        const all = places(value);
        return changed(value, all[Math.floor(at * all.length)] ?? [], to);
      }, model),
    );

/** Clicks and commands that nobody can answer: without id, token or application. */
const unanswerable = fc
  .tuple(fc.constantFrom('id', 'token', 'application_id'), fc.constantFrom(null, undefined, {}, '', '../..', 7))
  .map(([key, value]) => ({ t: 'INTERACTION_CREATE', d: { ...chatInput({ name: 'help' }), [key]: value } as unknown }));

const dispatch = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...seen) },
  { weight: 4, arbitrary: oddCopy(seen).map((one) => (typeof one === 'object' && one !== null ? one : { t: one })) },
  { weight: 2, arbitrary: fc.record({ t: name, d: fc.oneof(oddValue, fc.jsonValue()) as fc.Arbitrary<unknown> }) },
  { weight: 1, arbitrary: unanswerable },
);

/** Opcodes that a client never gets, or that do not exist; and what is no payload at all. */
const noDispatch = fc.oneof(
  fc
    .record({
      op: fc.constantFrom<unknown>(2, 3, 4, 6, 8, 11, 12, 31, 99, -1, 1.5, null, 'zero', {}),
      d: fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>,
      s: fc.constantFrom<unknown>(null, 'x', -1, 2 ** 60),
    })
    .map((payload) => JSON.stringify(payload)),
  fc.constantFrom('', 'null', '5', '"text"', '[]', '{', '{"op":0,"t":"MESSAGE_CREATE"', '<html></html>'),
);

async function openBot(): Promise<{ discord: Discord; errors: () => unknown[] }> {
  const discord = await startDiscord();
  onTestFinished(() => discord.close());
  const library = await openLibrary({ folders: [await temporaryFolder(ARTICLES)], search: true });
  const { log, lines } = capturedLog();
  const bot = createBot({ answersFor: async () => library.answers, log, cooldownSeconds: 0, patience: PATIENT });
  const gateway = await startGateway({ ...bot, token: discord.token, apiUrl: discord.apiUrl, log });
  onTestFinished(() => gateway.close());
  const errors = () =>
    lines
      .text()
      .split('\n')
      .filter((line) => line.includes('"level":50'));
  return { discord, errors };
}

/** What members do, with odd parts beside and in it. */
function ask(discord: Discord, round: number): Exchange {
  const source = chatInput({ name: 'source' });
  const sent: unknown[] = [
    chatInput({ name: 'ask', options: { question: 'How many cars cross the bridge?' } }),
    autocomplete({ name: 'quote', focused: 'who', options: { who: 'olean' } }),
    { ...chatInput({ name: 'help' }), guild: null, entitlements: null, app_permissions: 0, locale: null },
    { ...source, channel: { id: CHANNEL_ID, type: 99, thread_metadata: null, permissions: null } },
    { ...source, data: null },
    { ...source, member: { user: BOB, permissions: null, roles: null }, user: null },
  ];
  return discord.send(sent[round % sent.length] as APIInteraction);
}

test('500 odd events, and every interaction among them is answered once', async () => {
  const { discord, errors } = await openBot();
  const first = ask(discord, 0);
  const original = await discord.until(() => first.original, 'the first answer');
  const odd = fc.sample(dispatch, { numRuns: DISPATCHES, seed: 8 });
  const noise = fc.sample(noDispatch, { numRuns: DISPATCHES / 5, seed: 8 });
  const exchanges = [first];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { t, d } of odd.splice(0, DISPATCHES / ROUNDS) as { t: string; d: unknown }[])
      discord.gateway.dispatch(t, d);
    for (const text of noise.splice(0, DISPATCHES / 5 / ROUNDS)) discord.gateway.send(text);
    exchanges.push(ask(discord, round));
    // A click on a message that discord.js's own model of it dies of.
    const [button] = pressables(original).filter(({ label }) => label === 'Context');
    const message = { ...original, thread: null, application: { id: '1', install_params: null }, interaction: null };
    const customId = button?.custom_id ?? '';
    exchanges.push(discord.send(component({ message: message as unknown as typeof original, customId })));
  }
  await discord.until(() => exchanges.every(({ response, refused }) => response ?? refused[0]), 'all answers');
  expect(exchanges.flatMap(({ refused }) => refused)).toEqual([]);
  const callbacks = discord.requests.filter(({ path }) => /callback$/.test(path)).map(({ path }) => path.split('/')[2]);
  const ids = exchanges.map(({ interaction }) => interaction.id);
  expect(ids).toHaveLength(2 * ROUNDS + 1);
  for (const id of ids) expect(callbacks.filter((one) => one === id)).toEqual([id]);
  expect(discord.gateway.connections).toMatchObject([{ closed: undefined }]);
  expect(errors()).toEqual([]);
});
