import {
  type APIInteraction,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { autocomplete, messageCommand, modal } from '../support/discord/interactions.ts';
import { online } from '../support/discord/online.ts';
import { deferred, message, nextButton, question, reply } from '../support/discord/outcomes.ts';

const { ChannelMessageWithSource, DeferredMessageUpdate, UpdateMessage } = InteractionResponseType;
const V2 = MessageFlags.IsComponentsV2;
const PRIVATE = MessageFlags.Ephemeral;

const form = {
  custom_id: 'form',
  title: 'Check words',
  components: [
    {
      type: ComponentType.Label as const,
      label: 'Words',
      component: { type: ComponentType.TextInput as const, style: 1 as const, custom_id: 'words' },
    },
  ],
};

const file = (name: string, text: string) => ({ name, type: 'text/plain', data: new TextEncoder().encode(text) });

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

test('a form is opened by a command and answered when it is sent', async () => {
  const { discord } = await online(async (interaction) =>
    interaction.type === InteractionType.ModalSubmit
      ? reply(JSON.stringify(interaction.data.components))
      : { response: { type: InteractionResponseType.Modal, data: form } },
  );
  const opened = discord.send(question());
  await discord.until(() => opened.response, 'the form');
  expect(opened.response).toEqual({ type: InteractionResponseType.Modal, data: form });
  const sent = discord.send(modal({ customId: 'form', fields: { words: 'exactly these' } }));
  const original = await discord.until(() => sent.original, 'the answer');
  expect(JSON.stringify(original.components)).toContain('exactly these');
});

test('a command of the menu of a message comes with that message', async () => {
  const { discord } = await online(async (interaction) =>
    interaction.type === InteractionType.ApplicationCommand && 'target_id' in interaction.data
      ? reply(`about ${interaction.data.target_id}`)
      : reply('something to ask about'),
  );
  const asked = discord.send(question());
  const target = await discord.until(() => asked.original, 'the message');
  const exchange = discord.send(messageCommand({ name: 'Find the source', target }));
  const original = await discord.until(() => exchange.original, 'the answer');
  expect(original.components?.[0]).toMatchObject({ content: `about ${target.id}` });
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
  expect(discord.requests.at(-1)?.body).toMatchObject({ data: { attachments: [{ id: '0', filename: 'a.bib' }] } });
});

test('on an update, files take the place of those that the bot does not keep', async () => {
  const attached = (name: string) => ({
    flags: V2,
    components: [
      { type: ComponentType.File as const, file: { url: `attachment://${name}` } },
      { type: ComponentType.ActionRow as const, components: [nextButton] },
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
  expect(clicked.response).toMatchObject({ data: { attachments: [{ id: '0', filename: 'new.bib' }] } });
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

test('requests of an interaction do not carry the bot token', async () => {
  const { discord } = await online(async () => deferred({ edit: message('done') }));
  discord.send(question());
  await discord.until(() => discord.requests.some(({ method }) => method === 'PATCH'), 'the edit');
  const sent = discord.requests.filter(({ path }) => path.startsWith('/interactions') || path.startsWith('/webhooks'));
  expect(sent.map(({ authorization }) => authorization)).toEqual([undefined, undefined]);
});
