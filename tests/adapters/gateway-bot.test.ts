import { type APIMessage, MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, onTestFinished, test } from 'vitest';
import { startGateway } from '../../src/adapters/gateway/start.ts';
import { type Bot, createBot } from '../../src/app.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { ARTICLES } from '../support/articles.ts';
import type { Exchange } from '../support/discord/board.ts';
import { autocomplete, chatInput } from '../support/discord/interactions.ts';
import { capturedLog } from '../support/discord/online.ts';
import { ALICE, BOB } from '../support/discord/people.ts';
import { type Discord, startDiscord } from '../support/discord/server.ts';
import { PATIENT } from '../support/patience.ts';
import { isCalled, pressables, temporaryFolder, texts } from '../support/stage.ts';

// The whole bot, as it runs on Discord: what is checked here is what only the two together can show.

async function openBot(): Promise<Bot> {
  const library = await openLibrary({ folders: [await temporaryFolder(ARTICLES)], search: true });
  return createBot({
    answersFor: async () => library.answers,
    log: capturedLog().log,
    cooldownSeconds: 0,
    patience: PATIENT,
  });
}

async function goOnline(discord: Discord, { log } = capturedLog()): Promise<() => Promise<void>> {
  const gateway = await startGateway({ ...(await openBot()), token: discord.token, apiUrl: discord.apiUrl, log });
  onTestFinished(() => gateway.close());
  return () => gateway.close();
}

async function openDiscord(): Promise<Discord> {
  const discord = await startDiscord();
  onTestFinished(() => discord.close());
  return discord;
}

async function ask(discord: Discord, question: string): Promise<APIMessage> {
  const exchange = discord.send(chatInput({ name: 'ask', options: { question } }));
  const message = await discord.until(() => exchange.original, 'the answer');
  expect(exchange.refused).toEqual([]);
  return message;
}

function customId(message: APIMessage, label: string): string {
  const found = pressables(message).find((pressable) => isCalled(pressable.label, label));
  if (!found) throw new Error(`no ${label} on the message`);
  return found.custom_id;
}

const QUESTION = 'How many cars cross the harbour bridge?';

test('/ask, then ▶, with the message that Discord sends back', async () => {
  const discord = await openDiscord();
  await goOnline(discord);
  const first = await ask(discord, QUESTION);
  expect(texts(first).join('\n')).toContain('18,000');

  const turned = discord.click(first, customId(first, '▶'), { user: ALICE });
  const second = await discord.until(() => turned.response && turned.original, 'the next page');
  expect(turned.refused).toEqual([]);
  expect(second.id).toBe(first.id);
  expect(texts(second)).not.toEqual(texts(first));
  expect(texts(second)[0]).toBe(texts(first)[0]);

  const back = discord.click(second, customId(second, '◀'), { user: ALICE });
  await discord.until(() => back.response, 'the page before');
  expect(texts(back.original ?? first)).toEqual(texts(first));
});

test('the log tells of each question how it was answered, and not what it was', async () => {
  const discord = await openDiscord();
  const captured = capturedLog();
  await goOnline(discord, captured);
  for (const thing of ['cars', 'pandas', 'Mongolian emperors'])
    await ask(discord, `How many ${thing} cross the harbour bridge?`);
  await expect.poll(() => captured.lines.entries('interaction answered')).toHaveLength(3);
  const standings = captured.lines.entries('interaction answered').map(({ standing }) => standing);
  expect(standings).toEqual(['answers', 'closest', 'nothing']);
  expect(JSON.stringify(captured.lines.entries('interaction answered'))).not.toContain('pandas');
});

test('somebody else gets a private page, and may not delete the answer; the asker may', async () => {
  const discord = await openDiscord();
  await goOnline(discord);
  const first = await ask(discord, QUESTION);

  const turned = discord.click(first, customId(first, '▶'), { user: BOB });
  const copy = await discord.until(() => turned.original, 'the private copy');
  expect(copy.id).not.toBe(first.id);
  expect((copy.flags ?? 0) & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);

  const forbidden = discord.click(first, customId(first, 'Delete'), { user: BOB });
  await discord.until(() => forbidden.original, 'the refusal');
  expect(discord.messages.has(first.id)).toBe(true);

  const deleted = discord.click(first, customId(first, 'Delete'), { user: ALICE });
  await discord.until(() => deleted.response && !discord.messages.has(first.id), 'the deletion');
});

test('Share posts for everybody once, and its button is spent', async () => {
  const discord = await openDiscord();
  await goOnline(discord);
  const asked = discord.send(chatInput({ name: 'ask', options: { question: QUESTION, private: true }, user: ALICE }));
  const mine = await discord.until(() => asked.original, 'the private answer');
  const sharing = discord.click(mine, customId(mine, 'Share'), { user: ALICE });
  const shared = await discord.until(() => sharing.followups[0], 'the public answer');
  expect((shared.flags ?? 0) & MessageFlags.Ephemeral).toBe(0);
  expect(texts(shared).at(-1)).toBe(`-# Shared by <@${ALICE.id}>`);
  expect(shared.interaction_metadata?.user.id).toBe(ALICE.id);
  const kept = sharing.original ?? mine;
  expect(kept.id).toBe(mine.id);

  const again = discord.click(kept, customId(kept, 'Shared'), { user: ALICE });
  const refusal = await discord.until(() => again.original, 'the refusal');
  expect((refusal.flags ?? 0) & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
  expect([...sharing.refused, ...again.refused, ...again.followups]).toEqual([]);
});

test('buttons work after a restart, and the commands need not be sent again', async () => {
  const discord = await openDiscord();
  const leave = await goOnline(discord);
  const first = await ask(discord, QUESTION);
  await leave();
  await goOnline(discord);
  const turned = discord.click(first, customId(first, '▶'), { user: ALICE });
  await discord.until(() => turned.response, 'the next page');
  expect(turned.original?.id).toBe(first.id);
  expect(texts(turned.original ?? first)).not.toEqual(texts(first));
  expect(discord.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
});

test('speakers are offered while they are typed, and what is chosen is quoted', async () => {
  const discord = await openDiscord();
  await goOnline(discord);
  const typing = discord.send(autocomplete({ name: 'quote', focused: 'who', options: { who: 'olean' } }));
  await discord.until(() => typing.response, 'the choices');
  const { choices } = (typing.response as { data: { choices: { name: string; value: string }[] } }).data;
  expect(choices[0]?.name).toContain('Oleander');
  const quoted = discord.send(chatInput({ name: 'quote', options: { who: choices[0]?.value ?? '' } }));
  const message = await discord.until(() => quoted.original, 'the quotation');
  expect(quoted.refused).toEqual([]);
  expect(texts(message).join('\n')).toContain('Oleander');
});

test('an app of a member’s own needs no more messages after its answer than it may send', async () => {
  const discord = await openDiscord();
  await goOnline(discord);
  const brought = { installedBy: 'user' as const, permissions: PermissionFlagsBits.UseExternalApps };
  const calls = [
    { name: 'help' },
    { name: 'privacy' },
    { name: 'quote' },
    { name: 'quote', options: { who: 'mayor', private: true } },
    { name: 'ask', options: { question: QUESTION, private: true } },
    { name: 'ask', options: { question: QUESTION } },
    { name: 'check', options: { text: '“a hard but honest decision”' } },
    { name: 'source', options: { article: 'harbour-bridge' } },
  ];
  const exchanges: Exchange[] = [];
  const send = async (exchange: Exchange): Promise<void> => {
    exchanges.push(exchange);
    await discord.until(() => exchange.response ?? exchange.refused[0], 'a first answer');
  };
  for (const call of calls) {
    const asked = discord.send(chatInput({ ...call, ...brought }));
    await send(asked);
    for (const { custom_id, disabled } of asked.original ? pressables(asked.original) : [])
      if (!disabled && asked.original) await send(discord.click(asked.original, custom_id, brought));
  }
  await discord.until(() => exchanges.some(({ followups }) => followups.length > 0), 'what is shared');
  expect(exchanges.length).toBeGreaterThan(20);
  // Discord itself, which this stands in for, refuses a sixth.
  expect(exchanges.flatMap(({ refused }) => refused)).toEqual([]);
  expect(Math.max(...exchanges.map(({ followups }) => followups.length))).toBe(1);
});

test('every answer is taken by Discord: in a server, in direct messages, and where a member brought the bot', async () => {
  const discord = await openDiscord();
  await goOnline(discord);
  const scenes = [{}, { guild: null }, { installedBy: 'user' as const }, { guild: null, installedBy: 'user' as const }];
  const calls = [
    { name: 'help' },
    { name: 'source' },
    { name: 'ask', options: { question: 'What is the capital of Mongolia?', private: true } },
    { name: 'quote', options: { who: 'mayor' } },
    { name: 'check', options: { text: 'a hard but honest decision' } },
  ];
  for (const call of calls.flatMap((one) => scenes.map((scene) => ({ ...one, ...scene })))) {
    const exchange = discord.send(chatInput(call));
    await discord.until(() => exchange.original ?? exchange.refused[0], `the answer to /${call.name}`);
    expect(exchange.refused).toEqual([]);
  }
});
