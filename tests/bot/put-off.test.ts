import { type APIInteraction, type APIMessage, InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { createBot } from '../../src/app.ts';
import { createLog } from '../../src/base/log.ts';
import { withResolvers } from '../../src/base/with-resolvers.ts';
import type { Answered } from '../../src/bot/observed.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { ARTICLES } from '../support/articles.ts';
import type { Exchange } from '../support/discord/board.ts';
import { autocomplete, chatInput, component, messageCommand, modal } from '../support/discord/interactions.ts';
import { online } from '../support/discord/online.ts';
import { BOB, MANAGER } from '../support/discord/people.ts';
import { keepingOver } from '../support/keeping.ts';
import { createMemory } from '../support/memory-store.ts';
import { TRAM } from '../support/pages.ts';
import { customIdOf, temporaryFolder, texts } from '../support/stage.ts';
import { fetcherFor, serve } from '../support/web.ts';

const { DeferredChannelMessageWithSource, DeferredMessageUpdate } = InteractionResponseType;
const ASK = { name: 'ask', options: { question: 'How often do the ferries run?' } };
const { Ephemeral, Loading } = MessageFlags;

const has = (message: APIMessage | undefined, flag: MessageFlags): boolean => ((message?.flags ?? 0) & flag) !== 0;
const says = (message: APIMessage | undefined): string => (message ? texts(message).join('\n') : '');

const nameOf = ({ data }: ReturnType<typeof chatInput>): string => {
  const [inner] = data.options ?? [];
  return inner && 'options' in inner ? `${data.name} ${inner.name}` : data.name;
};

/** Two passages whose sentence fits into no message. */
const barges = (year: number) =>
  `In ${year} the slate was carried by barges${', then by other barges that carried slate'.repeat(150)}.`;
const SLATE = { 'slate.md': `# Slate on the river\n\n${barges(1820)}\n\n${barges(1830)}\n` };

/** A bot on Discord whose articles are to be had when the test says so. */
async function openSlow() {
  const { answers } = await openLibrary({ folders: [await temporaryFolder({ ...ARTICLES, ...SLATE })], search: true });
  const site = await serve((_, response) =>
    response.writeHead(200, { 'content-type': 'text/markdown' }).end(TRAM.replace('ORIGIN', site.origin)),
  );
  const keeping = keepingOver(createMemory().open(), fetcherFor(site));
  const told: Answered[] = [];
  let gate = withResolvers<void>();
  gate.resolve();
  const { handle } = createBot({
    answersFor: async () => {
      await gate.promise;
      return answers;
    },
    keeping,
    log: createLog('silent'),
    cooldownSeconds: 0,
    patience: 50,
    onAnswered: (answered) => void told.push(answered),
  });
  const { discord } = await online(handle);
  const finished = ({ original, followups }: Exchange): boolean =>
    (original !== undefined && !has(original, Loading) && (original.components ?? []).length > 0) ||
    followups.length > 0;
  return {
    discord,
    told,
    site,
    /** What comes of it, as Discord shows it in the end. */
    async at(interaction: APIInteraction): Promise<APIMessage> {
      const exchange = discord.send(interaction);
      await discord.until(() => finished(exchange), 'the answer');
      const { original } = exchange;
      if (!original) throw new Error('no message');
      return original;
    },
    /** The same, where the articles are not there before it was put off. */
    async late(interaction: APIInteraction, isDone: (exchange: Exchange) => unknown = finished): Promise<Exchange> {
      gate = withResolvers<void>();
      const exchange = discord.send(interaction);
      await discord.until(() => exchange.response, 'the deferral');
      gate.resolve();
      await discord.until(() => isDone(exchange), 'what it was put off for');
      expect(exchange.refused).toEqual([]);
      return exchange;
    },
  };
}

test.each([
  ['a question, for everybody', chatInput(ASK), false],
  ['one that asks to be private', chatInput({ ...ASK, options: { ...ASK.options, private: true } }), true],
  [
    'a check, which is private unless it says otherwise',
    chatInput({ name: 'check', options: { text: '“ferry”' } }),
    true,
  ],
  ['one that does', chatInput({ name: 'check', options: { text: '“ferry”', private: false } }), false],
  ['help', chatInput({ name: 'help' }), true],
  ['a list for editors', chatInput({ name: 'articles', subcommand: 'list', permissions: MANAGER }), true],
])('%s: a message says that it takes longer, and becomes the answer', async (_, interaction, isPrivate) => {
  const { late, told } = await openSlow();
  const { response, original, followups } = await late(interaction);
  expect(response?.type).toBe(DeferredChannelMessageWithSource);
  expect([has(original, Ephemeral), followups]).toEqual([isPrivate, []]);
  expect(says(original)).toMatch(/^#|shelf is empty/);
  expect(told.map(({ command }) => command)).toEqual([nameOf(interaction)]);
});

test('what came of it is told when it is there, and once', async () => {
  const { late, told } = await openSlow();
  await late(chatInput(ASK));
  expect(told.map(({ outcome }) => outcome)).toEqual([expect.stringMatching(/answers|closest/)]);
});

test('a command in the menu of a message is put off for the member alone', async () => {
  const { at, late } = await openSlow();
  const target = await at(chatInput(ASK));
  for (const name of ['Check quote', 'Find source']) {
    const { response, original } = await late(messageCommand({ name, target }));
    expect([response?.type, has(original, Ephemeral)]).toEqual([DeferredChannelMessageWithSource, true]);
  }
});

test('a fault that shows itself later is told to the member alone, whoever saw the deferral', async () => {
  const { late } = await openSlow();
  const { original, followups } = await late(
    chatInput({ name: 'ask', options: { question: 'a' } }),
    ({ followups }) => followups.length > 0,
  );
  expect([original, has(followups[0], Ephemeral)]).toEqual([undefined, true]);
  expect(says(followups[0])).toContain('too short');
});

test('a page is turned where it stands, for who asked; another member gets a copy', async () => {
  const { at, late } = await openSlow();
  const message = await at(chatInput(ASK));
  const first = says(message);
  const customId = customIdOf(message, '▶');
  const theirs = await late(component({ message, customId, user: BOB }), ({ followups }) => followups.length > 0);
  expect([theirs.response?.type, has(theirs.followups[0], Ephemeral)]).toEqual([DeferredMessageUpdate, true]);
  expect(says(theirs.original)).toBe(first);
  const own = await late(component({ message, customId }), ({ original }) => says(original) !== first);
  expect([own.response?.type, own.followups]).toEqual([DeferredMessageUpdate, []]);
  expect(says(own.original)).toBe(says(theirs.followups[0]));
});

test('a private answer is shared: it changes, and then everybody gets it', async () => {
  const { at, late } = await openSlow();
  const message = await at(chatInput({ ...ASK, options: { ...ASK.options, private: true } }));
  const shared = await late(
    component({ message, customId: customIdOf(message, 'Share') }),
    ({ followups }) => followups.length > 0,
  );
  expect(JSON.stringify(shared.original?.components)).toContain('"Shared"');
  expect(shared.followups.map((one) => has(one, Ephemeral))).toEqual([false]);
});

test('files come with what is late, in place and in a copy', async () => {
  const { late } = await openSlow();
  const ask = chatInput({ name: 'ask', options: { question: 'Which barges carried the slate?' } });
  const first = await late(ask);
  const message = first.original;
  if (!message) throw new Error('no message');
  const turn = { message, customId: customIdOf(message, '▶') };
  const copied = await late(component({ ...turn, user: BOB }), ({ followups }) => followups.length > 0);
  for (const { files, seen } of [
    { files: first.files, seen: first.original },
    { files: copied.files, seen: copied.followups[0] },
  ])
    expect([files.length, seen?.attachments.map(({ filename }) => filename)]).toEqual([1, [files[0]?.name]]);
});

test('what is to be deleted is', async () => {
  const { at, late } = await openSlow();
  const message = await at(chatInput(ASK));
  const gone = await late(component({ message, customId: customIdOf(message, 'delete') }), ({ original }) => !original);
  expect([gone.response?.type, gone.followups]).toEqual([DeferredMessageUpdate, []]);
});

test('a form cannot come later: the member is asked to do it again', async () => {
  const { late } = await openSlow();
  const { original, followups } = await late(
    chatInput({ name: 'articles', subcommand: 'upload', permissions: MANAGER }),
    ({ followups }) => followups.length > 0,
  );
  expect([original, has(followups[0], Ephemeral)]).toEqual([undefined, true]);
  expect(says(followups[0])).toContain('ask again in a few seconds');
});

test('a form that is sent, and what takes longer still, end in the one message', async () => {
  const { late, site } = await openSlow();
  const words = `${site.origin}/tram`;
  const sent = modal({ customId: '1:art.upload::0::0:', fields: { words }, permissions: MANAGER });
  const { followups } = await late(sent, ({ original }) => says(original).includes('Added'));
  expect(followups).toEqual([]);
});

test('what a button leads to that takes longer still is a message of its own', async () => {
  const { discord, at, late, site } = await openSlow();
  const url = `${site.origin}/tram`;
  const call = { name: 'articles', permissions: MANAGER };
  const added = discord.send(chatInput({ ...call, subcommand: 'add', options: { url } }));
  // How far it is is shown before.
  await discord.until(() => says(added.original).includes('Added'), 'the article');
  const card = await at(chatInput({ ...call, subcommand: 'info', options: { article: 'tram' } }));
  const before = says(card);
  const refreshed = await late(
    component({ message: card, customId: customIdOf(card, 'art.refresh'), permissions: MANAGER }),
    ({ followups }) => followups.length > 0,
  );
  expect(says(refreshed.original)).toBe(before);
  expect([says(refreshed.followups[0]), has(refreshed.followups[0], Ephemeral)]).toEqual([
    expect.stringContaining('Nothing has changed'),
    true,
  ]);
});

test('suggestions cannot come later: there are none', async () => {
  const { late } = await openSlow();
  const typing = autocomplete({ name: 'source', focused: 'article', options: { article: '' } });
  const { response } = await late(typing, ({ response }) => response);
  expect(response).toEqual({
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices: [] },
  });
});
