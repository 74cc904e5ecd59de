import { request } from 'node:http';
import { connect } from 'node:net';
import { ComponentType, InteractionResponseType, InteractionType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { createVerify } from '../../src/adapters/http/signature.ts';
import { withResolvers } from '../../src/base/with-resolvers.ts';
import type { Edit, Later } from '../../src/command/outcome.ts';
import { createSteps } from '../../src/command/steps.ts';
import { component } from '../support/discord/interactions.ts';
import { deferred, message, question, reply } from '../support/discord/outcomes.ts';
import { overHttp } from '../support/discord/over-http.ts';
import { Refusal } from '../support/discord/refusal.ts';
import { createSigner } from '../support/discord/signer.ts';

const { ChannelMessageWithSource, DeferredMessageUpdate, UpdateMessage } = InteractionResponseType;
const V2 = MessageFlags.IsComponentsV2;
const MINUTE = 60_000;

const never = async () => {
  throw new Error('nobody may get here');
};

const ping = JSON.stringify({ type: InteractionType.Ping });

async function post(address: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>) {
  const response = await fetch(address, { method: 'POST', body, headers });
  return { status: response.status, text: await response.text() };
}

test('a question is answered in the response, as the gateway would', async () => {
  const { discord, address } = await overHttp(async (interaction) => reply(`heard ${interaction.id}`));
  const asked = question();
  const exchange = await discord.post(address, asked);
  expect(exchange.status).toBe(200);
  expect(exchange.original?.components?.[0]).toMatchObject({ content: `heard ${asked.id}` });
  expect(discord.requests.map(({ path }) => path)).toEqual(['/applications/@me', expect.stringContaining('/commands')]);
});

test('PING is answered with PONG, though it comes without what an answer needs', async () => {
  const { discord, address } = await overHttp(async ({ type }) =>
    type === InteractionType.Ping ? { response: { type: InteractionResponseType.Pong } } : reply('?'),
  );
  const { status, text } = await post(address, ping, discord.signer.headers(ping));
  expect([status, JSON.parse(text)]).toEqual([200, { type: 1 }]);
});

describe('what Discord has not signed just now is turned away before it is read', () => {
  test.each<[string, (headers: Record<string, string>) => Record<string, string>]>([
    ['no signature', ({ 'X-Signature-Ed25519': _, ...rest }) => rest],
    ['no timestamp', ({ 'X-Signature-Timestamp': _, ...rest }) => rest],
    ['a signature of other bytes', (headers) => ({ ...headers, 'X-Signature-Ed25519': '00'.repeat(64) })],
    ['half a signature', (headers) => ({ ...headers, 'X-Signature-Ed25519': 'ab'.repeat(32) })],
    ['a signature that is no number', (headers) => ({ ...headers, 'X-Signature-Ed25519': 'xy'.repeat(64) })],
    ['another timestamp than was signed', (headers) => ({ ...headers, 'X-Signature-Timestamp': '1' })],
    ['a timestamp with a space', (headers) => ({ ...headers, 'X-Signature-Timestamp': '1 000' })],
    ['the key of another', () => createSigner().headers(ping)],
  ])('%s: 401', async (_, change) => {
    const { discord, address } = await overHttp(never);
    const { status } = await post(address, ping, change(discord.signer.headers(ping)));
    expect(status).toBe(401);
  });

  test('another body than was signed: 401, be it no JSON at all', async () => {
    const { discord, address } = await overHttp(never);
    const headers = discord.signer.headers(ping);
    for (const body of [`${ping} `, '{', '', 'a'.repeat(100_000)])
      expect((await post(address, body, headers)).status).toBe(401);
  });

  test('what was signed more than five minutes ago is an old request sent again: 401, and a line of the log', async () => {
    const { discord, address, log } = await overHttp(never);
    const then = discord.signer.headers(ping, Date.now() - 6 * MINUTE);
    const ahead = discord.signer.headers(ping, Date.now() + 6 * MINUTE);
    for (const headers of [then, ahead]) expect((await post(address, ping, headers)).status).toBe(401);
    expect(log.text()).toContain('set this machine’s clock');
    expect(log.text()).not.toContain(then['X-Signature-Ed25519']);
  });

  test('what is a little old is taken', async () => {
    const { discord, address } = await overHttp(async () => reply('yes'));
    const body = JSON.stringify(question());
    const { status } = await post(address, body, discord.signer.headers(body, Date.now() - 4 * MINUTE));
    expect(status).toBe(200);
  });
});

test.each([
  ['no JSON', '{"type":'],
  ['no interaction', '[]'],
  ['null', 'null'],
  ['an interaction that cannot be answered', '{"type":2,"id":"x","token":"../..","application_id":"1"}'],
])('%s that is signed: 400', async (_, body) => {
  const { discord, address } = await overHttp(never);
  expect((await post(address, body, discord.signer.headers(body))).status).toBe(400);
});

test('more than a megabyte is not read, whether it says how long it is or not: 413', async () => {
  const { discord, address } = await overHttp(never);
  const body = 'x'.repeat(2 ** 20 + 1);
  const headers = discord.signer.headers(body);
  expect((await post(address, body, headers)).status).toBe(413);
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const sent = request(address, { method: 'POST', headers: { ...headers, 'Transfer-Encoding': 'chunked' } });
    sent.on('response', (response) => resolve(response.resume().statusCode)).on('error', reject);
    sent.end(body);
  });
  expect(status).toBe(413);
  const most = JSON.stringify({ type: 1, pad: 'x'.repeat(1_000_000) });
  expect((await post(address, most, createSigner().headers(most))).status).toBe(401);
});

test('what breaks off before its end, as anybody may send it, is no fault of the bot’s and no line of the log', async () => {
  const { discord, address, log } = await overHttp(never);
  for (const headers of [{ 'Content-Length': 100 }, { 'Transfer-Encoding': 'chunked' }]) {
    const sent = request(address, { method: 'POST', headers });
    const ended = new Promise((resolve) => sent.on('error', resolve));
    sent.write(ping);
    await expect.poll(() => sent.socket?.bytesWritten ?? 0).toBeGreaterThan(ping.length);
    setTimeout(() => sent.destroy(new Error('hung up')), 100);
    await ended;
  }
  // By the time that another is answered both are told of.
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect((await post(address, ping, createSigner().headers(ping))).status).toBe(401);
  expect(log.text()).not.toContain('could not be answered');
  expect(discord.requests.map(({ path }) => path)).toHaveLength(2);
});

test('nothing else is there', async () => {
  const { address } = await overHttp(never);
  expect((await fetch(address)).status).toBe(405);
  expect((await fetch(new URL('/', address))).status).toBe(404);
  expect((await fetch(new URL('/metrics', address))).status).toBe(404);
});

test('files go with the first answer, in a multipart response', async () => {
  const data = new TextEncoder().encode('@misc{é}');
  const { discord, address } = await overHttp(async () => ({
    response: {
      type: ChannelMessageWithSource,
      data: { flags: V2, components: [{ type: ComponentType.File, file: { url: 'attachment://a.bib' } }] },
    },
    files: [{ name: 'a.bib', type: 'text/plain', data }],
  }));
  const exchange = await discord.post(address, question());
  expect(exchange.original?.attachments).toMatchObject([{ filename: 'a.bib', content_type: 'text/plain' }]);
  expect(new TextDecoder().decode(exchange.files[0]?.data)).toBe('@misc{é}');
  expect(exchange.response).toMatchObject({ data: { attachments: [{ id: '0', filename: 'a.bib' }] } });
});

test('what comes later goes by REST, without the bot’s token', async () => {
  const { discord, address } = await overHttp(async () => deferred({ edit: message('later') }));
  const exchange = await discord.post(address, question());
  await discord.until(() => exchange.original?.components?.[0], 'the edit');
  expect(exchange.original?.components?.[0]).toMatchObject({ content: 'later' });
  expect(discord.requests.at(-1)).toMatchObject({ method: 'PATCH', authorization: undefined });
});

test('what comes later waits until Discord knows of the answer', async () => {
  const { discord, address } = await overHttp(async () => deferred({ edit: message('later') }));
  const unknown = () => new Refusal(404, { message: 'Unknown Webhook', code: 10015 });
  for (let times = 0; times < 2; times++) discord.refuseNext('PATCH', /@original$/, unknown());
  const exchange = await discord.post(address, question());
  await discord.until(() => exchange.original?.components?.[0], 'the edit');
  expect(discord.requests.filter(({ method }) => method === 'PATCH').map(({ status }) => status)).toEqual([
    404, 404, 200,
  ]);
});

test('a message is updated, replaced and removed as over the gateway; how far it is shows meanwhile', async () => {
  const later = withResolvers<Later>();
  const { report, states, end } = createSteps<Edit>();
  const { discord, address } = await overHttp(async (interaction) => {
    if (interaction.type !== InteractionType.MessageComponent) return { ...deferred(later.promise), steps: states };
    if (interaction.data.custom_id === 'next')
      return {
        response: { type: UpdateMessage, data: message('turned') },
        later: Promise.resolve({ post: message('for all') }),
      };
    const what: Later = interaction.data.custom_id === 'gone' ? { remove: true } : { replace: message('not yours') };
    return { response: { type: DeferredMessageUpdate }, later: Promise.resolve(what) };
  });
  const asked = await discord.post(address, question());
  report({ edit: message('fetched') });
  await discord.until(() => asked.original?.components?.[0], 'a step');
  later.resolve({ edit: message('done') });
  end();
  await discord.until(() => JSON.stringify(asked.original).includes('done'), 'the end');
  const click = (customId: string) => {
    if (!asked.original) throw new Error('no message');
    return discord.post(address, component({ message: asked.original, customId }));
  };
  const turned = await click('next');
  await discord.until(() => turned.followups.length > 0, 'the message for all');
  expect(turned.original?.components?.[0]).toMatchObject({ content: 'turned' });
  const theirs = await click('other');
  await discord.until(() => theirs.followups.length > 0, 'the follow-up');
  expect(theirs.followups[0]?.flags).toBe(V2 | MessageFlags.Ephemeral);
  await click('gone');
  await discord.until(() => !asked.original, 'the deletion');
});

test('what follows an answer and does not get through is logged without secrets', async () => {
  const { discord, address, log } = await overHttp(async () => deferred({ edit: message('x') }));
  discord.refuseNext('PATCH', /@original$/, new Refusal(400, { message: 'Invalid Form Body', code: 50035 }));
  const asked = question();
  await discord.post(address, asked);
  await expect.poll(() => log.entries('interaction not answered').length).toBe(1);
  expect(log.text()).not.toContain(asked.token);
  expect(log.text()).not.toContain(discord.token);
});

test('leaving waits for what is being answered, and for what follows', async () => {
  const first = withResolvers<void>();
  const later = withResolvers<Later>();
  const { discord, bot, address } = await overHttp(async () => {
    await first.promise;
    return deferred(later.promise);
  });
  const exchange = discord.post(address, question());
  // The request is on its way in before the door is closed.
  await expect.poll(() => discord.requests.length).toBeGreaterThan(0);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const closed = bot.close();
  first.resolve();
  const { original, ...rest } = await exchange;
  later.resolve({ edit: message('at last') });
  await closed;
  expect(rest.status).toBe(200);
  expect(discord.requests.at(-1)).toMatchObject({ method: 'PATCH', status: 200 });
  await expect(fetch(address)).rejects.toThrow();
});

test('who has hung up before the answer is there is waited for no longer, and nothing follows', async () => {
  const first = withResolvers<void>();
  const came = withResolvers<void>();
  const { discord, bot, address, log } = await overHttp(
    async () => {
      came.resolve();
      await first.promise;
      return deferred({ edit: message('to nobody') });
    },
    { graceMs: 60_000 },
  );
  const body = JSON.stringify(question());
  const sent = request(address, { method: 'POST', headers: discord.signer.headers(body), agent: false });
  sent.on('error', () => undefined).end(body);
  await came.promise;
  sent.destroy();
  // Until the bot has been told.
  await new Promise((resolve) => setTimeout(resolve, 100));
  first.resolve();
  await expect.poll(() => log.entries('Discord did not wait for the answer').length).toBe(1);
  await bot.close();
  expect(discord.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
});

test('an answer that waits behind another on a connection is waited for no longer once this has closed', async () => {
  const first = withResolvers<void>();
  const both = withResolvers<void>();
  let asked = 0;
  const { discord, bot, log } = await overHttp(
    async () => {
      if (++asked === 1) await first.promise;
      else both.resolve();
      return deferred({ edit: message('to nobody') });
    },
    { graceMs: 60_000 },
  );
  const one = (): string => {
    const body = JSON.stringify(question());
    const headers = { Host: 'localhost', 'Content-Length': Buffer.byteLength(body), ...discord.signer.headers(body) };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    return ['POST /interactions HTTP/1.1', ...lines, '', body].join('\r\n');
  };
  const socket = connect(bot.port, '127.0.0.1', () => socket.write(one() + one()));
  await both.promise;
  socket.destroy();
  await expect.poll(() => log.entries('Discord did not wait for the answer').length).toBe(1);
  first.resolve();
  await expect.poll(() => log.entries('Discord did not wait for the answer').length).toBe(2);
  await bot.close();
  expect(discord.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
});

describe('the public key', () => {
  test('is that of the settings where one is set, and must be the application’s', async () => {
    await expect(overHttp(never, { publicKey: createSigner().publicKey })).rejects.toThrow('DISCORD_PUBLIC_KEY is not');
  });

  /** RFC 8032, 7.1: keys, messages and signatures. */
  test.each([
    [
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
      '',
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    ],
    [
      '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
      '72',
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    ],
    [
      'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
      'af82',
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
    ],
  ])('checks as the standard says: %s', async (key, text, signature) => {
    const verify = await createVerify(key);
    const body = Buffer.from(text, 'hex');
    expect(await verify({ signature, timestamp: '', body })).toBe(true);
    expect(await verify({ signature: signature.toUpperCase(), timestamp: '', body })).toBe(true);
    expect(await verify({ signature, timestamp: '', body: Buffer.concat([body, Buffer.from('00', 'hex')]) })).toBe(
      false,
    );
    for (let bit = 0; bit < 512; bit += 37) {
      const forged = Buffer.from(signature, 'hex');
      forged[bit >> 3] = (forged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(await verify({ signature: forged.toString('hex'), timestamp: '', body })).toBe(false);
    }
    // The same number again, larger by the order of the group: a second signature for the same words.
    expect(await verify({ signature: malleated(signature), timestamp: '', body })).toBe(false);
  });
});

function malleated(signature: string): string {
  const order = 2n ** 252n + 27742317777372353535851937790883648493n;
  const s = BigInt(`0x${Buffer.from(signature.slice(64), 'hex').reverse().toString('hex')}`) + order;
  const bytes = Buffer.from(s.toString(16).padStart(64, '0'), 'hex').reverse();
  return signature.slice(0, 64) + bytes.toString('hex');
}
