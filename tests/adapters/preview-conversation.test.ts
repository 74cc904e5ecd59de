import type { APIModalSubmitInteraction } from 'discord-api-types/v10';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Handle, Later } from '../../src/command/outcome.ts';
import { ADA, BILAL, MIRA, openApp, settled, word } from '../support/preview-app.ts';

describe('an interaction', () => {
  test('is what Discord would send', async () => {
    const { command, bot } = openApp();
    await command('pick', [word('who', 'ines'), { name: 'member', type: 6, value: MIRA }], BILAL);
    expect(bot.received[0]).toMatchObject({
      type: 2,
      version: 1,
      context: 0,
      guild_id: 'preview',
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

  test.each([
    ['de-DE', 'de'],
    ['pt-PT', 'pt-BR'],
    ['ja', 'ja'],
    ['tlh', 'en-US'],
  ])('comes in Discord’s own name for the browser’s language: %s', async (locale, known) => {
    const { act, bot } = openApp();
    await act({ type: 2, locale, data: { name: 'say', options: [word('words', 'hello')] } });
    expect(bot.received[0]).toMatchObject({ locale: known });
  });

  test('has the moderator’s permissions when the moderator acts', async () => {
    const { say, bot } = openApp();
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
    const { command, bot } = openApp();
    expect(await command(name, options, MIRA)).toMatchObject({ ok: false, reason: expect.stringMatching(/\.$/) });
    expect(bot.received).toEqual([]);
  });

  test('completes while a command is typed, though it is unfinished', async () => {
    const { act, bot } = openApp();
    const reply = await act({ type: 4, data: { name: 'pick', options: [{ ...word('who', 'ta'), focused: true }] } });
    expect(reply).toEqual({ ok: true, choices: [{ name: 'Tala Reyes · 10 letters', value: 'tala reyes' }] });
    expect(bot.received[0]).toMatchObject({ type: 4, data: { options: [{ name: 'who', focused: true }] } });
  });
});

describe('an answer in two steps', () => {
  test('shows that the bot thinks, then what it found', async () => {
    const { command, see, bot } = openApp();
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
    const { command, see, bot } = openApp();
    await command('later', [word('how', 'replace')]);
    expect(await see(MIRA)).toHaveLength(1);
    bot.release();
    await settled();
    expect(await see(MIRA)).toEqual([]);
    expect(await see(ADA)).toMatchObject([{ flags: (1 << 15) | (1 << 6), components: [{ content: 'Here it is.' }] }]);
  });

  test('may come to nothing', async () => {
    const { command, see, bot } = openApp();
    await command('later', [word('how', 'remove')]);
    bot.release();
    await settled();
    expect(await see()).toEqual([]);
  });

  test('may be that the message goes', async () => {
    const { say, see, press } = openApp();
    await say('hello');
    const [message] = await see();
    if (message) await press(message, 'delete');
    await settled();
    expect(await see()).toEqual([]);
  });
});

describe('a bot that fails', () => {
  test.each(['never', 'fail', 'wrong'])('by %s: the member is told, the log says why', async (how) => {
    const { command, see, logged } = openApp(20);
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
    const { command, logged } = openApp(undefined, broken(type, later()));
    await command('show');
    await settled();
    expect(unhandled).toEqual([]);
    if (type === 5) expect(logged.join()).toContain('the handler failed after deferring');
  });
});

describe('a form', () => {
  test('is opened by a command and sent once filled in, by whoever opened it', async () => {
    const { command, act, see, bot } = openApp();
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
