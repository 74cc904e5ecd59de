import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readSettings } from '../../src/base/settings.ts';
import { openFolderStore } from '../../src/shelf/store/folder/folder-store.ts';
import { start } from '../../src/start.ts';
import { chatInput } from '../support/discord/interactions.ts';
import { online } from '../support/discord/online.ts';
import { CHANNEL_ID, GUILD } from '../support/discord/people.ts';
import { Refusal } from '../support/discord/refusal.ts';
import { type Discord, startDiscord } from '../support/discord/server.ts';
import { articleOf, asked, marksIn, sceneIn } from '../support/servers.ts';
import { temporaryFolder, texts } from '../support/stage.ts';

const GUILDS = '/users/@me/guilds';
const nobody = () => expect.unreachable();
const askedFor = ({ requests }: Discord) => requests.filter(({ path }) => path === GUILDS);

test('the servers that the bot is in are asked for page by page', async () => {
  const { discord, bot } = await online(nobody);
  for (let number = 0; number < 450; number++) discord.servers.add(String(430_000_000_000_001_000n + BigInt(number)));
  expect(await bot.servers()).toEqual(new Set(discord.servers));
  expect(askedFor(discord)).toHaveLength(3);
});

test('of servers that cannot all be had, none are told: who is left out would count as having left', async () => {
  const { discord, bot } = await online(nobody);
  for (let number = 0; number < 250; number++) discord.servers.add(String(430_000_000_000_001_000n + BigInt(number)));
  discord.refuseNext('GET', /guilds$/, new Refusal(403, { message: 'Missing Access', code: 50001 }));
  await expect(bot.servers()).rejects.toMatchObject({ code: 'refused' });
});

/** Starts the whole bot on a data folder, until the end of the test or until it is closed. */
async function startOn(discord: Discord, dataFolder: string) {
  const environment = {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    VERBATIM_ARTICLES: join(dataFolder, 'none'),
    VERBATIM_DATA: dataFolder,
    VERBATIM_COOLDOWN: '0',
    LOG_LEVEL: 'silent',
  };
  const root = join(import.meta.dirname, '..', '..');
  const running = await start({ settings: readSettings(root, environment), root, door: 'gateway' });
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= running.close();
    return closing;
  };
  onTestFinished(close);
  return { close };
}

test('a server’s shelf is asked at once; it is kept for 30 days after the server has removed the bot, unless that comes back', async () => {
  const discord = await startDiscord();
  onTestFinished(() => discord.close());
  const dataFolder = await temporaryFolder({});
  const [stays, leaves] = [GUILD.id, '430000000000000099'];
  discord.servers.add(leaves);
  const store = await openFolderStore({ folder: join(dataFolder, 'shelves') });
  for (const shelf of [stays, leaves, 'preview'])
    await store.put(
      shelf,
      { article: articleOf('one', 'orchard', 7), added: { at: NOW, by: null, from: 'x.md' } },
      null,
    );
  await store.close();
  const note = join(dataFolder, 'shelves', leaves, 'notes', 'left.json');

  async function run(then: () => Promise<unknown>): Promise<void> {
    const before = askedFor(discord).length;
    const { close } = await startOn(discord, dataFolder);
    await discord.until(() => askedFor(discord).length > before, 'the question which servers there are');
    await then();
    await close();
  }

  const ask = async (server: string) => {
    const exchange = discord.send(chatInput({ ...sceneIn(server), ...asked('orchard') }));
    return texts(await discord.until(() => exchange.original, 'the answer')).join('\n');
  };
  await run(async () => {
    for (const server of [stays, leaves]) expect(await ask(server)).toContain('Zqhxu');
  });
  expect(existsSync(join(dataFolder, 'indexes', leaves, 'index'))).toBe(true);
  discord.servers.delete(leaves);
  await run(() => expect.poll(() => existsSync(note)).toBe(true));
  discord.servers.add(leaves);
  await run(() => expect.poll(() => existsSync(note)).toBe(false));
  discord.servers.delete(leaves);
  await run(() => expect.poll(() => existsSync(note)).toBe(true));

  const long = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1_000).toISOString();
  const { at } = JSON.parse(await readFile(note, 'utf8'));
  expect(Math.abs(Date.parse(at) - Date.now())).toBeLessThan(600_000);
  await writeFile(note, JSON.stringify({ at: long(29) }));
  await run(() => Promise.resolve());
  expect(existsSync(note)).toBe(true);
  await writeFile(note, JSON.stringify({ at: long(31) }));
  await run(() => expect.poll(() => existsSync(join(dataFolder, 'shelves', leaves))).toBe(false));
  expect(existsSync(join(dataFolder, 'indexes', leaves))).toBe(false);
  for (const shelf of [stays, 'preview']) expect(existsSync(join(dataFolder, 'shelves', shelf))).toBe(true);
});

test('what a server has set for a channel holds in the whole bot, and so does what a hand makes of it while it runs', async () => {
  const discord = await startDiscord();
  onTestFinished(() => discord.close());
  const dataFolder = await temporaryFolder({});
  const store = await openFolderStore({ folder: join(dataFolder, 'shelves') });
  for (const number of [7, 8]) {
    const added = { at: NOW, by: null, from: 'x.md' };
    await store.put(GUILD.id, { article: articleOf(`of-${number}`, 'orchard', number), added }, null);
  }
  const areaOf = (article: string) => ({ areas: { [CHANNEL_ID]: { articles: [article] } } });
  await store.changeNote(GUILD.id, 'preferences', () => areaOf('of-7'));
  await store.close();
  await startOn(discord, dataFolder);
  const ask = async (channelId: string) => {
    const exchange = discord.send(chatInput({ ...sceneIn(GUILD.id), ...asked('orchard'), channelId }));
    const original = await discord.until(() => exchange.original, 'the answer');
    return [...marksIn(JSON.stringify(original))].sort();
  };
  expect(await ask(CHANNEL_ID)).toEqual(['zqhxu']);
  const note = join(dataFolder, 'shelves', GUILD.id, 'notes', 'preferences.json');
  await writeFile(note, JSON.stringify(areaOf('of-8')));
  await expect.poll(() => ask(CHANNEL_ID), { timeout: 60_000 }).toEqual(['zqixu']);
});

const NOW = '2026-11-30T12:00:00.000Z';
