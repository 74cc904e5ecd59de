import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findingsText } from '../src/adapters/terminal/doctor.ts';
import { columnsOf } from '../src/adapters/terminal/layout.ts';
import { createStyle } from '../src/adapters/terminal/style.ts';
import { definitions } from '../src/app.ts';
import { readSettings } from '../src/base/settings.ts';
import { examine } from '../src/doctor/examine.ts';
import type { Finding } from '../src/doctor/finding.ts';
import { nodeVersion } from '../src/doctor/machine.ts';
import { en } from '../src/words/en.ts';
import { LANGUAGES } from '../src/words/languages.ts';
import { Refusal } from './support/discord/refusal.ts';
import { type Discord, startDiscord } from './support/discord/server.ts';
import { temporaryFolder } from './support/stage.ts';
import { installTerminal } from './support/terminal.ts';

const { run, runWith } = installTerminal();

/** As it is printed for programs. */
const told = ({ check, mark, found, todo }: Finding) => ({
  check: en.doctor.checks[check],
  mark,
  found: found(en),
  todo: todo?.(en) ?? null,
});
type Told = ReturnType<typeof told>;

async function examined(environment: Record<string, string> = {}, now?: () => number): Promise<Finding[]> {
  const folder = await temporaryFolder({});
  const env = { VERBATIM_DATA: join(folder, 'data'), VERBATIM_ARTICLES: folder, ...environment };
  return examine({ readSettings: () => readSettings(folder, env), definitions, ...(now && { now }) });
}

const look = async (...given: Parameters<typeof examined>): Promise<Told[]> => (await examined(...given)).map(told);

async function onDiscord(change: (discord: Discord) => Promise<void> | void = () => {}) {
  const discord = await startDiscord();
  onTestFinished(() => discord.close());
  await change(discord);
  return { discord, env: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl } };
}

/** Somebody who answers every request with the status. */
async function answering(status: number): Promise<string> {
  const server = createServer((request, response) =>
    request.resume().on('end', () => response.writeHead(status).end()),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/interactions`;
}

const marks = (findings: readonly Told[]) => Object.fromEntries(findings.map(({ check, mark }) => [check, mark]));
const of = (findings: readonly Told[], check: string) => findings.find((one) => one.check === check);

describe('verbatim doctor', () => {
  test('finds nothing amiss on a machine without a token, and changes nothing in an empty folder but the data folder', async () => {
    expect(marks(await look())).toEqual({
      'Node.js': 'good',
      settings: 'good',
      'data folder': 'good',
      articles: 'good',
      token: 'good',
    });
  });

  test('with a token, tells what Discord says', async () => {
    const { discord, env } = await onDiscord();
    const first = await look(env);
    expect(marks(first)).toMatchObject({ token: 'good', application: 'good', commands: 'doubtful', clock: 'good' });
    expect(of(first, 'commands')?.todo).toContain('Start the bot');
    discord.registry.replaceAll(definitions);
    expect(of(await look(env), 'commands')).toMatchObject({ mark: 'good', todo: null });
    expect(JSON.stringify(first)).not.toContain(discord.token);
  });

  test.each<[string, Record<string, string>, string, string]>([
    ['a setting that cannot be used', { VERBATIM_PORT: 'many' }, 'settings', 'VERBATIM_PORT=3000'],
    ['a door that needs a token', { VERBATIM_DOOR: 'http' }, 'token', 'Reset Token'],
    [
      'Discord out of reach',
      { DISCORD_TOKEN: 'a', DISCORD_API_URL: 'http://127.0.0.1:9/api' },
      'token',
      'Check the network',
    ],
    ['a token that cannot be one', { DISCORD_TOKEN: 'tökén' }, 'token', 'Copy the token'],
  ])('%s is bad, and it is said what to do', async (_, environment, check, todo) => {
    const finding = of(await look(environment), check);
    expect(finding?.mark).toBe('bad');
    expect(`${finding?.found} ${finding?.todo}`).toContain(todo);
  });

  test('a token that Discord does not take, and commands that it does not give', async () => {
    const { env, discord } = await onDiscord();
    expect(of(await look({ ...env, DISCORD_TOKEN: 'another.token' }), 'token')).toEqual({
      check: 'token',
      mark: 'bad',
      found: 'Discord does not accept DISCORD_TOKEN.',
      todo: expect.stringContaining('Reset Token'),
    });
    discord.refuseNext('GET', /commands$/, new Refusal(403, { message: 'Missing Access', code: 50001 }));
    expect(of(await look(env), 'commands')).toMatchObject({ mark: 'bad', todo: expect.stringContaining('portal') });
  });

  test('a name that is no setting, and a folder that is not there, are doubtful', async () => {
    const findings = await look({ VERBATIM_PROT: '1', VERBATIM_ARTICLES: '/nowhere/at/all' });
    expect(of(findings, 'settings')).toMatchObject({
      mark: 'doubtful',
      found: expect.stringContaining('VERBATIM_PORT'),
    });
    expect(of(findings, 'articles')).toMatchObject({ mark: 'doubtful', found: expect.stringContaining('ENOENT') });
  });

  test('a data folder that cannot be written to is bad', async () => {
    const folder = await temporaryFolder({ file: '' });
    expect(of(await look({ VERBATIM_DATA: join(folder, 'file', 'data') }), 'data folder')).toMatchObject({
      mark: 'bad',
      todo: expect.stringContaining('VERBATIM_DATA'),
    });
  });

  test.each([
    [-20, 'good'],
    [60, 'doubtful'],
    [-301, 'bad'],
    [4_000, 'bad'],
  ])('a clock that is off by %d seconds is %s', async (seconds, mark) => {
    const { env } = await onDiscord();
    expect(of(await look(env, () => Date.now() + seconds * 1_000), 'clock')?.mark).toBe(mark);
  });

  test('Node.js that is too old is bad', () => {
    expect(['18.20.0', '20.18.1', '20.19.0', '22.0.0', '100.1.0'].map((one) => nodeVersion(one).mark)).toEqual([
      'bad',
      'bad',
      'good',
      'good',
      'good',
    ]);
  });

  test('the HTTP door: its key and its address', async () => {
    const { env, discord } = await onDiscord();
    const http = { ...env, VERBATIM_DOOR: 'http' };
    expect(marks(await look(http))).toMatchObject({ 'public key': 'good', address: 'doubtful' });
    expect(marks(await look({ ...http, DISCORD_PUBLIC_KEY: discord.signer.publicKey }))['public key']).toBe('good');
    expect(marks(await look({ ...http, DISCORD_PUBLIC_KEY: '0'.repeat(64) }))['public key']).toBe('bad');
    for (const [status, mark] of [
      [401, 'good'],
      [200, 'bad'],
      [502, 'bad'],
    ] as const) {
      discord.application.interactions_endpoint_url = await answering(status);
      expect(of(await look(http), 'address')?.mark).toBe(mark);
    }
    discord.application.interactions_endpoint_url = 'http://127.0.0.1:9/interactions';
    expect(of(await look(http), 'address')).toMatchObject({
      mark: 'doubtful',
      found: expect.stringContaining('reached'),
    });
    // The gateway gets nothing while an address is set.
    expect(of(await look(env), 'address')).toMatchObject({
      mark: 'bad',
      todo: expect.stringContaining('VERBATIM_DOOR'),
    });
  });

  test.each(Object.values(LANGUAGES).map(({ words }) => [words.tag, words] as const))('speaks %s', async (_, words) => {
    const findings = await examined({ VERBATIM_ARTICLES: '/nowhere/at/all', VERBATIM_DOOR: 'http' });
    const text = findingsText(words, findings, createStyle(80, false));
    const [, , , , away] = await examined({ DISCORD_TOKEN: 'a', DISCORD_API_URL: 'http://127.0.0.1:9/api' });
    // What is wrong and what to do are two sentences, whatever ends one.
    expect(away?.found(words)).toContain(words.starting.network.refused);
    expect(away?.todo?.(words)).toMatch(/DISCORD_API_URL/);
    expect(away?.todo?.(words)).not.toContain('127.0.0.1');
    const { marks: names, checks, settingsFine, makeReadable, tokenNeeded } = words.doctor;
    for (const said of [...Object.values(names), checks.dataFolder, settingsFine, makeReadable, tokenNeeded('http')])
      expect(text).toContain(said);
    // What is found stands in one column, however wide the letters are.
    const lines = text.trimEnd().split('\n');
    const columns = lines.map((line) => columnsOf(/^(?: +(?=→)|(?:\S+ )+ +(?:\S+ )+ +)/u.exec(line)?.[0] ?? ''));
    expect(new Set(columns).size, text).toBe(1);
  });

  test('prints a line for each and ends with 1 when something is bad, in JSON too', async () => {
    const fine = await run(['doctor']);
    expect(fine.out).toMatch(/^ok +Node\.js +\d/m);
    expect(fine.code).toBe(0);
    const ran = await runWith({ DISCORD_TOKEN: 'a', DISCORD_API_URL: 'http://127.0.0.1:9/api' }, ['doctor']);
    expect(ran.out).toMatch(/^BAD +token +Discord cannot be reached.*\n +→ Check the network/m);
    expect([ran.code, ran.err]).toEqual([1, '']);
    const json = await runWith({ VERBATIM_PORT: 'x' }, ['doctor', '--json']);
    expect(json.code).toBe(1);
    const findings = json.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Told);
    expect(findings.map(({ check, mark }) => [check, mark])).toEqual([
      ['Node.js', 'good'],
      ['settings', 'bad'],
    ]);
  });
});
