import { describe, expect, test } from 'vitest';
import type { Setup } from '../../src/adapters/preview/protocol.ts';
import { ADA, BILAL, CHANNEL_IDS, events, MIRA, ORIGIN, openApp, word } from '../support/preview-app.ts';
import { definitions } from '../support/preview-bot.ts';

describe('a message', () => {
  test('is kept as Discord keeps it, and comes back with a click', async () => {
    const { say, see, press, bot } = openApp();
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
    const { say, see, press, post } = openApp();
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
    const { say, see, post } = openApp();
    await say('hello');
    const [message] = await see();
    await post('/api/dismiss', { user: ADA, message_id: message?.id });
    expect(await see()).toHaveLength(1);
  });

  test('has only the components it has', async () => {
    const { command, see, act, press, bot } = openApp();
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
    const { command, see, get } = openApp();
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
    const { say, see } = openApp();
    for (let index = 0; index < 205; index += 1) await say(`number ${index}`);
    const messages = await see();
    expect(messages).toHaveLength(200);
    expect(messages[0]).toMatchObject({ components: [{ content: 'number 5' }, {}] });
    expect(new Set(messages.map(({ id }) => id)).size).toBe(200);
  });
});

describe('channels', () => {
  const { preview, elections } = CHANNEL_IDS;

  test('each have messages of their own, and the bot is told where it is asked', async () => {
    const { say, act, see, bot } = openApp();
    await say('in the first');
    await act({ type: 2, channel: elections, data: { name: 'say', options: [word('words', 'in the second')] } });
    const [first, second] = [await see(), await see(ADA, elections)];
    expect(first).toMatchObject([{ channel_id: preview, components: [{ content: 'in the first' }, {}] }]);
    expect(second).toMatchObject([{ channel_id: elections, components: [{ content: 'in the second' }, {}] }]);
    expect(bot.received.map(({ channel }) => channel)).toMatchObject([
      { id: preview, name: 'preview', type: 0 },
      { id: elections, name: 'elections', parent_id: '1100000000000000003' },
    ]);
  });

  test('take what members say, which everybody sees there and whoever watches at once', async () => {
    const { get, post, see, bot } = openApp();
    const stream = events(await get(`/api/events?user=${BILAL}&channel=${elections}`), 2);
    const said = await post('/api/messages', { user: ADA, channel: elections, content: ' The *ferry* sails. ' });
    expect(await said.json()).toEqual({ ok: true });
    const [message, ...others] = await see(BILAL, elections);
    expect(message).toMatchObject({
      author: { id: ADA },
      content: 'The *ferry* sails.',
      type: 0,
      channel_id: elections,
    });
    expect(message).not.toHaveProperty('interaction_metadata');
    expect(others).toEqual([]);
    expect(await stream).toMatchObject([{}, { event: 'message', data: { id: message?.id } }]);
    expect(await see(BILAL)).toEqual([]);
    // A message is nobody's command.
    expect(bot.received).toEqual([]);
  });

  test.each([
    [{ channel: '1100000000000000003', content: 'in a category' }],
    [{ channel: '1', content: 'nowhere' }],
    [{ channel: preview, content: ' \n ' }],
    [{ channel: preview, content: 'x'.repeat(2_001) }],
    [{ channel: preview, content: 'x', user: '1' }],
  ])('take no such message: %o', async (sent) => {
    const { post, see } = openApp();
    expect((await post('/api/messages', { user: ADA, ...sent })).status).toBe(400);
    expect(await see()).toEqual([]);
  });
});

test('the page is told who is here and what can be asked', async () => {
  const setup = (await (await openApp().get('/api/setup')).json()) as Setup;
  expect(setup.commands.map(({ name }) => name)).toEqual(definitions.map(({ name }) => name));
  expect(setup.suggestions[0]).toEqual({ command: 'say' });
  expect(setup.people.map(({ user }) => user.id)).toEqual([ADA, BILAL, MIRA]);
});

test('whoever watches sees each change they may see, as it happens', async () => {
  const { get, say, see, press } = openApp();
  const stream = events(await get(`/api/events?user=${BILAL}&channel=${CHANNEL_IDS.preview}`), 4);
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
