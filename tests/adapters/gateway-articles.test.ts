import type { APIMessage } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { chatInput, messageCommand, modal } from '../support/discord/interactions.ts';
import { online } from '../support/discord/online.ts';
import { MANAGER } from '../support/discord/people.ts';
import { asFile, TRAM, WEB } from '../support/pages.ts';
import { openShelfStage } from '../support/shelf-stage.ts';
import { labels, texts } from '../support/stage.ts';

const may = { permissions: MANAGER };

test('an article is added over Discord’s gateway by address, by form and by a message’s menu, and asked at once', async () => {
  const stage = await openShelfStage({ web: WEB });
  const { handle, definitions, door } = stage;
  const { discord, log } = await online(handle, { definitions, door });
  const says = (message: APIMessage | undefined) => (message ? texts(message).join('\n') : '');

  const options = { url: stage.url('tram') };
  const added = discord.send(chatInput({ ...may, name: 'articles', subcommand: 'add', options }));
  await discord.until(() => says(added.original).includes('### Added'), 'the article');
  expect(added.original?.flags).toBe((1 << 15) | (1 << 6));
  expect(says(added.original)).toContain('3 passages · 1 quotation');
  expect(labels(added.original as APIMessage)).toEqual(['Ask it', 'Info', 'Take it off again']);

  const opened = discord.send(chatInput({ ...may, name: 'articles', subcommand: 'upload' }));
  const form = await discord.until(() => opened.response, 'the form');
  const customId = (form as { data: { custom_id: string } }).data.custom_id;
  const uploaded = [stage.file('copy.md', asFile(TRAM).replace('eleven', 'twelve'), 'text/markdown')];
  const sent = discord.send(modal({ ...may, customId, fields: { files: { uploaded }, words: '' } }));
  await discord.until(() => says(sent.original).includes('### Added'), 'the uploaded article');

  const menu = discord.send(
    messageCommand({
      ...may,
      name: 'Add article',
      target: { ...(added.original as APIMessage), content: stage.url('kiln') },
    }),
  );
  await discord.until(() => says(menu.original).includes('Last kiln of Skarn'), 'the linked article');

  const asked = discord.send(chatInput({ name: 'ask', options: { question: 'How many people worked at the kiln?' } }));
  await discord.until(() => says(asked.original).includes('Forty'), 'the answer');
  expect([added, opened, sent, menu, asked].flatMap(({ refused }) => refused)).toEqual([]);
  expect(log.entries('interaction not answered')).toEqual([]);
});
