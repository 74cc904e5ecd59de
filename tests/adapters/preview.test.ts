import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIMessage, APIModalSubmitInteraction } from 'discord-api-types/v10';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createPreviewApp } from '../../src/adapters/preview/app.ts';
import { startPreview } from '../../src/adapters/preview/preview.ts';
import type { ChannelEvent, Reply, Setup } from '../../src/adapters/preview/protocol.ts';
import { createLog } from '../../src/base/log.ts';
import type { Handle, Later } from '../../src/command/outcome.ts';
import { createPreviewBot, definitions } from '../support/preview-bot.ts';

const ORIGIN = 'http://127.0.0.1:3000';
const [ADA, BILAL, MIRA] = ['1100000000000000021', '1100000000000000022', '1100000000000000023'] as const;

/** Waits for the end of what the bot promised for later. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

function open(patience?: number, handle?: Handle) {
  const bot = createPreviewBot();
  const logged: string[] = [];
  const log = createLog('debug', { write: (line) => void logged.push(line) });
  const page = new Map([
    ['/', { type: 'text/html; charset=utf-8', data: new TextEncoder().encode('<p>the page</p>') }],
  ]);
  const app = createPreviewApp({
    handle: handle ?? bot.handle,
    definitions,
    log,
    page,
    port: 3000,
    ...(patience !== undefined && { patience }),
  });

  const get = async (path: string, headers = {}): Promise<Response> =>
    app.request(path, { headers: { host: '127.0.0.1:3000', ...headers } });
  const post = async (path: string, body: unknown, headers = {}): Promise<Response> =>
    app.request(path, {
      method: 'POST',
      headers: { host: '127.0.0.1:3000', origin: ORIGIN, 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const act = async (act: object, user: string = ADA): Promise<Reply> => {
    const response = await post('/api/interactions', { user, nonce: 'n1', ...act });
    expect(response.status, await response.clone().text()).toBe(200);
    return (await response.json()) as Reply;
  };
  return {
    bot,
    logged,
    get,
    head: async (path: string): Promise<Response> =>
      app.request(path, { method: 'HEAD', headers: { host: '127.0.0.1:3000' } }),
    post,
    act,
    command: (name: string, options: readonly object[] = [], user?: string) =>
      act({ type: 2, data: { name, options } }, user),
    say: (words: string, user?: string, isPrivate = false) =>
      act(
        {
          type: 2,
          data: { name: 'say', options: [word('words', words), { name: 'private', type: 5, value: isPrivate }] },
        },
        user,
      ),
    press: (message: APIMessage, custom_id: string, user?: string) =>
      act({ type: 3, message_id: message.id, data: { component_type: 2, custom_id } }, user),
    async see(user: string = ADA): Promise<readonly APIMessage[]> {
      const [first] = await events(await get(`/api/events?user=${user}`), 1);
      return first?.event === 'snapshot' ? first.data.messages : [];
    },
  };
}

const word = (name: string, value: string) => ({ name, type: 3, value });

/** The first events of the stream, which is closed then. */
async function events(response: Response, count: number): Promise<ChannelEvent[]> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (reader && text.split('\n\n').length <= count) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  await reader?.cancel();
  return text
    .split('\n\n')
    .slice(0, count)
    .map((block) => {
      const [, event = '', data = ''] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
      return { event, data: JSON.parse(data) } as ChannelEvent;
    });
}

describe('who is let in', () => {
  test.each(['127.0.0.1:3000', 'localhost:3000', '[::1]:3000', 'LOCALHOST:3000'])('as %s', async (host) => {
    const response = await open().get('/', { host });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<p>the page</p>');
  });

  test.each(['evil.example', 'evil.example:3000', '127.0.0.1', '127.0.0.1:3001', 'localhost:3000.evil.example', ''])(
    'not as %j: a name that was pointed at this machine',
    async (host) => {
      for (const path of ['/', '/api/setup', `/api/events?user=${ADA}`, '/nowhere']) {
        expect((await open().get(path, { host })).status).toBe(403);
      }
    },
  );

  test.each(['http://evil.example', 'null', 'https://127.0.0.1:3000', 'http://localhost:3000', ''])(
    'no command from a page of %j',
    async (origin) => {
      const { post, bot } = open();
      const response = await post(
        '/api/interactions',
        { user: ADA, nonce: 'n', type: 2, data: { name: 'show', options: [] } },
        { origin },
      );
      expect(response.status).toBe(403);
      expect(bot.received).toEqual([]);
    },
  );

  test.each(['cross-site', 'same-site'])('no reader from a page that is %s', async (from) => {
    const { get } = open();
    const headers = { 'sec-fetch-site': from };
    for (const path of ['/api/setup', `/api/events?user=${ADA}`]) expect((await get(path, headers)).status).toBe(403);
    // Whoever follows a link to the preview comes from another page.
    expect((await get('/', headers)).status).toBe(200);
  });

  test.each(['same-origin', 'none'])('a reader that is %s', async (from) => {
    expect((await open().get('/api/setup', { 'sec-fetch-site': from })).status).toBe(200);
  });

  test('nobody watches without reading', async () => {
    const { head } = open();
    for (const path of ['/api/setup', `/api/events?user=${ADA}`]) expect((await head(path)).status).toBe(405);
    expect((await head('/')).status).toBe(200);
  });

  test('nothing may be loaded from or sent to anywhere else', async () => {
    const { headers } = await open().get('/');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|https?:|\*/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});

describe('what is not understood', () => {
  test.each([
    ['{', 400],
    ['null', 400],
    ['{}', 400],
    [{ user: ADA, nonce: 'n', type: 9, data: {} }, 400],
    [{ user: ADA, nonce: 'n', type: 2, data: { name: 'say', options: [{ name: 'words', type: 3, value: {} }] } }, 400],
    [{ user: ADA, nonce: 'n', type: 2, data: { name: 'say', options: [] }, extra: 1 }, 400],
    [{ user: '1', nonce: 'n', type: 2, data: { name: 'show', options: [] } }, 400],
  ])('%j: %d', async (body, status) => {
    const { post, bot } = open();
    const response = await post('/api/interactions', body);
    expect(response.status).toBe(status);
    expect(await response.text()).not.toBe('');
    expect(bot.received).toEqual([]);
  });

  test('what is not JSON by its own word, and what is too much', async () => {
    const { post } = open();
    expect((await post('/api/interactions', '{}', { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await post('/api/interactions', JSON.stringify({ user: 'x'.repeat(70_000) }))).status).toBe(413);
  });

  test.each(['/nowhere', '/page.js/../x', '/attachments/1/x.png', '/api'])('there is nothing at %s', async (path) => {
    expect((await open().get(path)).status).toBe(404);
  });

  test('nobody watches as somebody unknown', async () => {
    expect((await open().get('/api/events?user=1')).status).toBe(400);
    expect((await open().get('/api/events')).status).toBe(400);
  });
});

describe('an interaction', () => {
  test('is what Discord would send', async () => {
    const { command, bot } = open();
    await command('pick', [word('who', 'ines'), { name: 'member', type: 6, value: MIRA }], BILAL);
    expect(bot.received[0]).toMatchObject({
      type: 2,
      version: 1,
      context: 0,
      guild_id: '1100000000000000001',
      channel: { name: 'preview', type: 0 },
      locale: 'en-US',
      member: { user: { id: BILAL, username: 'bilal' }, permissions: expect.stringMatching(/^\d+$/) },
      data: {
        name: 'pick',
        type: 1,
        options: [word('who', 'ines'), { name: 'member', type: 6, value: MIRA }],
        resolved: { users: { [MIRA]: { username: 'mira' } }, members: { [MIRA]: { permissions: expect.any(String) } } },
      },
    });
    expect(bot.received[0]).not.toHaveProperty('user');
    expect(bot.received[0]?.token.length).toBeGreaterThan(100);
  });

  test('has the moderator’s permissions when the moderator acts', async () => {
    const { say, bot } = open();
    await say('hello');
    await say('hello', MIRA);
    const manages = bot.received.map(({ member }) => (BigInt(member?.permissions ?? 0) & (1n << 13n)) !== 0n);
    expect(manages).toEqual([false, true]);
  });

  test.each([
    ['say', []],
    ['say', [word('words', 'ab')]],
    ['say', [word('words', 'x'.repeat(41))]],
    ['say', [word('words', 'abc'), word('other', 'x')]],
    ['pick', [word('who', 'x'), { name: 'count', type: 4, value: 6 }]],
    ['pick', [word('who', 'x'), { name: 'count', type: 4, value: 1.5 }]],
    ['later', [word('how', 'sideways')]],
    ['shelf', []],
    ['shelf', [{ name: 'burn', type: 1, options: [] }]],
    ['unknown', []],
  ])('/%s %j is turned back before it reaches the bot, as Discord does', async (name, options) => {
    const { command, bot } = open();
    expect(await command(name, options, MIRA)).toMatchObject({ ok: false, reason: expect.stringMatching(/\.$/) });
    expect(bot.received).toEqual([]);
  });

  test('completes while a command is typed, though it is unfinished', async () => {
    const { act, bot } = open();
    const reply = await act({ type: 4, data: { name: 'pick', options: [{ ...word('who', 'ta'), focused: true }] } });
    expect(reply).toEqual({ ok: true, choices: [{ name: 'Tala Reyes · 10 letters', value: 'tala reyes' }] });
    expect(bot.received[0]).toMatchObject({ type: 4, data: { options: [{ name: 'who', focused: true }] } });
  });
});

describe('a message', () => {
  test('is kept as Discord keeps it, and comes back with a click', async () => {
    const { say, see, press, bot } = open();
    expect(await say('hello there')).toEqual({ ok: true });
    const [message] = await see(BILAL);
    expect(message).toMatchObject({
      author: { bot: true, username: 'Verbatim' },
      flags: 1 << 15,
      nonce: 'n1',
      interaction: { name: 'say' },
      interaction_metadata: { type: 2, user: { id: ADA } },
      components: [
        { type: 10, id: 1, content: 'hello there' },
        { type: 1, id: 2, components: [{ id: 3, custom_id: 'count:1' }, { id: 4 }, { id: 5 }] },
      ],
    });
    if (!message) return;
    expect(await press(message, 'count:1', BILAL)).toEqual({ ok: true });
    expect(bot.received[1]).toMatchObject({ type: 3, member: { user: { id: BILAL } } });
    expect(bot.received[1]?.message).toEqual(message);
    expect((await see())[0]).toMatchObject({ id: message.id, components: [{ content: 'Pressed 1' }, {}] });
  });

  test('to one person is for that person, who alone can use it and put it away', async () => {
    const { say, see, press, post } = open();
    await say('hello', ADA, true);
    const [message] = await see(ADA);
    expect(await see(MIRA)).toEqual([]);
    if (!message) throw new Error('no message');
    expect(message.flags).toBe((1 << 15) | (1 << 6));
    expect(await press(message, 'whisper', MIRA)).toMatchObject({ ok: false });
    const dismiss = async (user: string) => (await post('/api/dismiss', { user, message_id: message.id })).json();
    expect(await dismiss(MIRA)).toMatchObject({ ok: false });
    expect(await dismiss(ADA)).toEqual({ ok: true });
    expect(await see(ADA)).toEqual([]);
  });

  test('of everybody is nobody’s to put away', async () => {
    const { say, see, post } = open();
    await say('hello');
    const [message] = await see();
    await post('/api/dismiss', { user: ADA, message_id: message?.id });
    expect(await see()).toHaveLength(1);
  });

  test('has only the components it has', async () => {
    const { command, see, act, press, bot } = open();
    await command('show');
    const [message] = await see();
    if (!message) throw new Error('no message');
    const choose = (custom_id: string, values: string[]) =>
      act({ type: 3, message_id: message.id, data: { component_type: 3, custom_id, values } });
    for (const refused of [
      press(message, 'off'),
      press(message, 'made-up'),
      press(message, 'one'),
      choose('one', ['3']),
      choose('one', ['1', '2']),
      choose('some', ['a']),
      choose('some', ['a', 'a']),
    ]) {
      expect(await refused).toEqual({ ok: false, reason: 'This interaction failed' });
    }
    expect(bot.received).toHaveLength(1);
    expect(await choose('some', ['a', 'c'])).toEqual({ ok: true });
    expect(bot.received[1]).toMatchObject({ data: { custom_id: 'some', values: ['a', 'c'] } });
  });

  test('names its files by where they are, and gives them as downloads', async () => {
    const { command, see, get } = open();
    await command('show');
    const [message] = await see();
    const [dot, bib] = message?.attachments ?? [];
    expect(JSON.stringify(message?.components)).not.toContain('attachment://');
    expect(JSON.stringify(message?.components)).toContain(`${ORIGIN}/attachments/${message?.id}/dot.png`);
    expect(dot).toMatchObject({ filename: 'dot.png', content_type: 'image/png' });
    const response = await get(new URL(bib?.url ?? '').pathname);
    expect(response.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''cit%C3%A9.bib");
    expect(await response.text()).toBe('<script>alert(1)</script>');
  });

  test('is one of the last 200', async () => {
    const { say, see } = open();
    for (let index = 0; index < 205; index += 1) await say(`number ${index}`);
    const messages = await see();
    expect(messages).toHaveLength(200);
    expect(messages[0]).toMatchObject({ components: [{ content: 'number 5' }, {}] });
    expect(new Set(messages.map(({ id }) => id)).size).toBe(200);
  });
});

describe('an answer in two steps', () => {
  test('shows that the bot thinks, then what it found', async () => {
    const { command, see, bot } = open();
    expect(await command('later', [word('how', 'edit')])).toEqual({ ok: true });
    const [thinking] = await see();
    expect(thinking).toMatchObject({ flags: 1 << 7, components: [] });
    bot.release();
    await settled();
    expect(await see()).toMatchObject([
      { id: thinking?.id, flags: 1 << 15, edited_timestamp: null, components: [{ content: 'Here it is.' }] },
    ]);
  });

  test('may become a private one', async () => {
    const { command, see, bot } = open();
    await command('later', [word('how', 'replace')]);
    expect(await see(MIRA)).toHaveLength(1);
    bot.release();
    await settled();
    expect(await see(MIRA)).toEqual([]);
    expect(await see(ADA)).toMatchObject([{ flags: (1 << 15) | (1 << 6), components: [{ content: 'Here it is.' }] }]);
  });

  test('may come to nothing', async () => {
    const { command, see, bot } = open();
    await command('later', [word('how', 'remove')]);
    bot.release();
    await settled();
    expect(await see()).toEqual([]);
  });

  test('may be that the message goes', async () => {
    const { say, see, press } = open();
    await say('hello');
    const [message] = await see();
    if (message) await press(message, 'delete');
    await settled();
    expect(await see()).toEqual([]);
  });
});

describe('a bot that fails', () => {
  test.each(['never', 'fail', 'wrong'])('by %s: the member is told, the log says why', async (how) => {
    const { command, see, logged } = open(20);
    expect(await command('later', [word('how', how)])).toEqual({
      ok: false,
      reason: 'The application did not respond',
    });
    expect(await see()).toEqual([]);
    expect(logged.join()).toMatch(
      { never: /no answer in time/, fail: /a bug/, wrong: /Discord takes no such answer/ }[how] ?? /^$/,
    );
  });
});

describe('a bot that breaks its promise of more', () => {
  const broken = (type: 4 | 5 | 6, later: Promise<Later>): Handle => {
    const data = { content: 'x' };
    return async () => ({ response: type === 4 ? { type, data } : { type }, later });
  };

  test.each([
    ['after a deferral', 5, () => Promise.reject(new Error('a bug'))],
    ['with what nobody understands', 5, () => Promise.resolve(null as unknown as Later)],
    ['after an answer that is whole', 4, () => Promise.reject(new Error('a bug'))],
    ['after an answer that fits nothing', 6, () => Promise.reject(new Error('a bug'))],
  ] as const)('%s, ends nothing', async (_, type, later) => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown): void => void unhandled.push(reason);
    process.prependListener('unhandledRejection', note);
    onTestFinished(() => void process.off('unhandledRejection', note));
    const { command, logged } = open(undefined, broken(type, later()));
    await command('show');
    await settled();
    expect(unhandled).toEqual([]);
    if (type === 5) expect(logged.join()).toContain('the handler failed after deferring');
  });
});

describe('a form', () => {
  test('is opened by a command and sent once filled in, by whoever opened it', async () => {
    const { command, act, see, bot } = open();
    const opened = await command('form');
    if (!opened.ok || !('modal' in opened)) throw new Error('no form');
    expect(opened.modal).toMatchObject({ title: 'A form', custom_id: 'the-form' });
    const components = [{ type: 18, component: { type: 4, custom_id: 'title', value: 'A title' } }];
    const submission = { type: 5, modal_id: opened.modal.id, data: { components } };
    expect(await act(submission, BILAL)).toMatchObject({ ok: false });
    expect(await act(submission)).toEqual({ ok: true });
    const sent = bot.received.at(-1) as APIModalSubmitInteraction;
    expect(sent).toMatchObject({ type: 5, data: { custom_id: 'the-form', components } });
    expect(sent).not.toHaveProperty('message');
    expect(await see()).toMatchObject([
      { interaction_metadata: { type: 5, triggering_interaction_metadata: { type: 2 } } },
    ]);
  });
});

test('the page is told who is here and what can be asked', async () => {
  const setup = (await (await open().get('/api/setup')).json()) as Setup;
  expect(setup.commands.map(({ name }) => name)).toEqual(definitions.map(({ name }) => name));
  expect(setup.suggestions[0]).toEqual({ command: 'say' });
  expect(setup.people.map(({ user }) => user.id)).toEqual([ADA, BILAL, MIRA]);
});

test('whoever watches sees each change they may see, as it happens', async () => {
  const { get, say, see, press } = open();
  const stream = events(await get(`/api/events?user=${BILAL}`), 4);
  await say('for everybody');
  await say('for Ada', ADA, true);
  const [message] = await see(BILAL);
  if (message) {
    await press(message, 'count:1');
    await press(message, 'delete');
  }
  expect(await stream).toMatchObject([
    { event: 'snapshot', data: { messages: [] } },
    { event: 'message', data: { id: message?.id } },
    { event: 'message', data: { id: message?.id, components: [{ content: 'Pressed 1' }, {}] } },
    { event: 'removed', data: { id: message?.id } },
  ]);
});

describe('the port', () => {
  const log = createLog('silent');

  async function pageDirectory(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'page-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    for (const name of ['index.html', 'page.js', 'page.css', 'icon.svg']) await writeFile(join(folder, name), name);
    return folder;
  }

  test('is the one that was asked for, on loopback alone, until it is closed', async () => {
    const { handle } = createPreviewBot();
    const preview = await startPreview({ handle, definitions, log, pageDirectory: await pageDirectory(), port: 0 });
    expect(preview.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(`${preview.url}/page.js`)).text()).toBe('page.js');
    // A stream that is open does not keep it from closing.
    const stream = await fetch(`${preview.url}/api/events?user=${ADA}`);
    await preview.close();
    await expect(stream.text()).rejects.toThrow();
    await expect(fetch(preview.url)).rejects.toThrow();
  });

  test('that is taken gives way to a free one', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    const { handle } = createPreviewBot();
    const preview = await startPreview({ handle, definitions, log, pageDirectory: await pageDirectory(), port });
    onTestFinished(() => preview.close());
    expect(preview.url).not.toBe(`http://127.0.0.1:${port}`);
    expect((await fetch(preview.url)).status).toBe(200);
  });

  test('that the system keeps for itself gives way too, one below 1024 is said', async () => {
    const refuse = function (this: Server): Server {
      queueMicrotask(() => this.emit('error', Object.assign(new Error('listen EACCES'), { code: 'EACCES' })));
      return this;
    };
    const listen = vi.spyOn(Server.prototype, 'listen');
    onTestFinished(() => listen.mockRestore());
    const { handle } = createPreviewBot();
    const options = { handle, definitions, log, pageDirectory: await pageDirectory() };
    listen.mockImplementationOnce(refuse);
    const preview = await startPreview({ ...options, port: 50_000 });
    onTestFinished(() => preview.close());
    expect((await fetch(preview.url)).status).toBe(200);
    listen.mockImplementationOnce(refuse);
    await expect(startPreview({ ...options, port: 80 })).rejects.toMatchObject({ code: 'bad-settings' });
  });

  test('that cannot be, and a page that was not built, are said', async () => {
    const { handle } = createPreviewBot();
    const options = { handle, definitions, log };
    await expect(
      startPreview({ ...options, pageDirectory: await pageDirectory(), port: 70_000 }),
    ).rejects.toMatchObject({
      code: 'bad-settings',
    });
    await expect(startPreview({ ...options, pageDirectory: '/nowhere', port: 0 })).rejects.toMatchObject({
      code: 'page-missing',
    });
  });
});
