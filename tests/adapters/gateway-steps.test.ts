import { MessageFlags } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { withResolvers } from '../../src/base/with-resolvers.ts';
import type { Edit, Later } from '../../src/command/outcome.ts';
import { createSteps } from '../../src/command/steps.ts';
import { createAttachments } from '../../src/discord/attachments.ts';
import { online } from '../support/discord/online.ts';
import { deferred, message, question, reply } from '../support/discord/outcomes.ts';
import { fetcherFor, serve } from '../support/web.ts';

const saying = (words: string): Edit => ({ edit: message(words) });
const texts = (requests: readonly { method: string; body: unknown }[]): string[] =>
  requests
    .filter(({ method }) => method === 'PATCH')
    .map(({ body }) => (body as ReturnType<typeof message>).components[0]?.content as string);

test('what takes long shows how far it is, the newest step alone, and in the end what came of it', async () => {
  const { report, states, end } = createSteps<Edit>();
  const later = withResolvers<Later>();
  const { discord } = await online(async () => ({ ...deferred(later.promise), steps: states }));
  const exchange = discord.send(question());
  report(saying('fetched'));
  const shown = () => discord.requests.filter(({ method }) => method === 'PATCH');
  await discord.until(() => shown().length > 0, 'the first step');
  // All within the pause that follows a step: none of them is carried.
  for (let i = 0; i < 50; i++) report(saying(`step ${i}`));
  later.resolve(saying('34 passages, 6 quotations'));
  end();
  await discord.until(() => exchange.original?.components?.[0], 'the end');
  await discord.until(() => shown().length > 1, 'the last edit');
  report(saying('too late'));
  const other = discord.send(question());
  await discord.until(() => other.response, 'another answer');
  expect(texts(discord.requests)).toEqual(['fetched', '34 passages, 6 quotations']);
  expect(exchange.original?.flags).toBe(MessageFlags.IsComponentsV2);
});

test('a second step follows when its pause is over', async () => {
  const { report, states, end } = createSteps<Edit>();
  const later = withResolvers<Later>();
  const { discord } = await online(async () => ({ ...deferred(later.promise), steps: states }));
  discord.send(question());
  report(saying('one'));
  await discord.until(() => texts(discord.requests).includes('one'), 'the first step');
  report(saying('two'));
  report(saying('three'));
  await discord.until(() => texts(discord.requests).includes('three'), 'the newest step');
  later.resolve(saying('done'));
  end();
  await discord.until(() => texts(discord.requests).includes('done'), 'the end');
  expect(texts(discord.requests)).toEqual(['one', 'three', 'done']);
});

test('a step that Discord turns down is no loss, nor are steps that end in a fault', async () => {
  const later = withResolvers<Later>();
  async function* steps(): AsyncGenerator<Edit> {
    yield { edit: { components: [] } };
    later.resolve(saying('done'));
  }
  const { discord } = await online(async () => ({ ...deferred(later.promise), steps: steps() }));
  const exchange = discord.send(question());
  const done = await discord.until(() => exchange.original?.components?.[0], 'the end');
  expect(done).toMatchObject({ content: 'done' });
});

test('files that members attach are fetched from where Discord keeps them, and from nowhere else', async () => {
  const site = await serve(
    (_, response) =>
      void response.writeHead(200, { 'content-type': 'text/markdown' }).end('The ferry sails twice a day.'),
  );
  const door = createAttachments(fetcherFor(site), [site.origin]);
  const url = `${site.origin}/attachments/1/2/ferry.md`;
  const { discord } = await online(async (_, given) => reply(String(await given?.download(url))), { door });
  const exchange = discord.send(question());
  const original = await discord.until(() => exchange.original, 'the answer');
  expect(original.components?.[0]).toMatchObject({ content: 'The ferry sails twice a day.' });
  const before = site.connections();
  const strict = createAttachments(fetcherFor(site));
  for (const other of [
    url,
    'http://cdn.discordapp.com/attachments/1/2/a',
    'https://cdn.discordapp.com.evil.example/a',
    'https://cdn.discordapp.com:8443/a',
    'https://evil.example/cdn.discordapp.com',
    'file:///etc/passwd',
    'notes.md',
  ])
    await expect(strict.download(other)).rejects.toThrow('not where Discord keeps files');
  expect(site.connections()).toBe(before);
});
