import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { chatInput } from './support/discord/interactions.ts';
import { startDiscord } from './support/discord/server.ts';
import { temporaryFolder } from './support/stage.ts';
import { serve } from './support/web.ts';

const root = join(import.meta.dirname, '..');

interface Started {
  readonly process: ChildProcess;
  /** Where it runs. */
  readonly folder: string;
  /** What was printed on both streams so far. */
  printed(): string;
  /** Resolves to what was printed when a line that matches stands in it. */
  until(pattern: RegExp): Promise<string>;
  /** Resolves to the exit code. */
  readonly exited: Promise<number | null>;
}

/** `npm start` without npm: the built process, in a folder without .env, with these settings and no others. */
async function run(settings: Record<string, string>): Promise<Started> {
  const folder = await temporaryFolder({});
  const child = spawn(process.execPath, [join(root, 'dist', 'main.js')], {
    cwd: folder,
    env: { PATH: process.env.PATH, VERBATIM_PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk));
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  return {
    process: child,
    folder,
    printed: () => text,
    exited,
    until: async (pattern) => {
      await expect.poll(() => text).toMatch(pattern);
      return text;
    },
  };
}

test('without a token the preview opens, says how to go live, and leaves on SIGTERM', async () => {
  const bot = await run({});
  const greeting = await bot.until(/Ctrl\+C/);
  expect(greeting).toMatch(/Verbatim · \d+ article/);
  expect(greeting).toContain('.env.example');
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(greeting)?.[0] ?? '';
  expect((await fetch(url)).status).toBe(200);
  bot.process.kill('SIGTERM');
  expect(await bot.exited).toBe(0);
});

test('what is said on the terminal is in its language, and the log in English', async () => {
  const bot = await run({ LC_ALL: 'de_AT.UTF-8' });
  const greeting = await bot.until(/Strg\+C/);
  expect(greeting).toMatch(/Verbatim · \d+ Artikel, \d+ zitierte Personen/);
  expect(greeting).toMatch(/^ {2}Vorschau +http:\/\/127/m);
  expect(greeting).toContain('Änderungen werden übernommen');
});

test('a file that cannot be read is named, the others are served', async () => {
  const folder = await temporaryFolder({ 'good.md': '# Good\n\nIt is good.', 'bad.md': '---\ntitle: [\n---\n\nText.' });
  const bot = await run({ VERBATIM_ARTICLES: folder });
  const greeting = await bot.until(/Ctrl\+C/);
  expect(greeting).toContain('1 article,');
  expect(greeting).toMatch(/bad\.md, line \d/);
});

test('the articles folder of the README is made, and what is put into it is asked', async () => {
  const bot = await run({ VERBATIM_COOLDOWN: '0' });
  const greeting = await bot.until(/Ctrl\+C/);
  await writeFile(
    join(bot.folder, 'data', 'articles', 'pier.md'),
    '# Pier\n\nThe pier of Velmora is 310 metres long.\n',
  );
  await bot.until(/"articles":2/);
  expect(greeting).not.toContain('Not there');
  await expect.poll(() => existsSync(join(bot.folder, 'data', 'index'))).toBe(true);
  expect(bot.printed()).not.toContain('"level":40');
});

test('a folder that is not there, and a name that a terminal would obey, are printed as they are', async () => {
  const folder = await temporaryFolder({ 'evil\u001b]0;X\u0007.md': '---\ntitle: [\n---\n\nText.' });
  const bot = await run({ VERBATIM_ARTICLES: [folder, join(folder, 'missing')].join(delimiter) });
  const greeting = await bot.until(/Ctrl\+C/);
  expect(greeting).toMatch(/Not there {2}.*missing/);
  expect(greeting).toContain('evil␛]0;X␇.md');
  expect(greeting).not.toContain('\u001b');
});

test('with a token the bot is on Discord, prints its invite link, answers, and finishes before it leaves', async () => {
  const discord = await startDiscord();
  onTestFinished(() => discord.close());
  const bot = await run({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });
  const greeting = await bot.until(/Ctrl\+C/);
  expect(greeting).toMatch(/https:\/\/discord\.com\/\S*client_id=\d+/);
  const exchange = discord.send(chatInput({ name: 'help' }));
  const original = await discord.until(() => exchange.original, 'the answer');
  expect(JSON.stringify(original.components)).toContain('On the shelf');
  bot.process.kill('SIGTERM');
  expect(await bot.exited).toBe(0);
  expect(bot.printed()).not.toContain(discord.token);
});

test('a bad token and bad settings are said in words, with exit code 2', async () => {
  const discord = await startDiscord();
  onTestFinished(() => discord.close());
  const refused = await run({ DISCORD_TOKEN: 'not.a.token', DISCORD_API_URL: discord.apiUrl });
  expect(await refused.exited).toBe(2);
  expect(refused.printed()).toMatch(/token/i);
  expect(refused.printed()).not.toMatch(/not\.a\.token|\bat \w+ \(/);
  const unset = await run({ VERBATIM_PORT: 'seven' });
  expect(await unset.exited).toBe(2);
  expect(unset.printed()).toContain('VERBATIM_PORT');
});

test('a bug that ends the bot is a line of the log, without secrets', async () => {
  const secret = 'aW50ZXJhY3Rpb246MTU3NzE0MDA5MzA0';
  const site = await serve(({ method }, response) => {
    response.writeHead(method === 'HEAD' ? 404 : 400, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: { type: 'odd', reason: `POST /webhooks/420000000000000001/${secret}` } }));
  });
  const bot = await run({ VERBATIM_OPENSEARCH: site.origin, VERBATIM_METRICS_PORT: 'off' });
  expect(await bot.exited).toBe(1);
  const lines = bot.printed().trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ level: 60, msg: 'the bot ends' }]);
  expect(lines.join('')).toContain('[secret]');
  expect(lines.join('')).not.toContain(secret);
});
