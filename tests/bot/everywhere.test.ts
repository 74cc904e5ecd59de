import { type APIMessage, MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { ARTICLES } from '../support/articles.ts';
import type { CommandCall, Scene } from '../support/discord/interactions.ts';
import { messageFrom } from '../support/discord/messages.ts';
import { question } from '../support/discord/outcomes.ts';
import { ALICE, BOB, MEMBER } from '../support/discord/people.ts';
import { customIdOf, labels, openStage, texts } from '../support/stage.ts';

const isPrivate = (message: { flags?: number }): boolean => Boolean((message.flags ?? 0) & MessageFlags.Ephemeral);

const CALLS: readonly CommandCall[] = [
  { name: 'ask', options: { question: 'How many cars cross the harbour bridge?' } },
  { name: 'quote' },
  { name: 'quote', options: { who: 'mayor' } },
  { name: 'check', options: { text: '“We will pay for the ferries from the reserve.”', private: false } },
  { name: 'source' },
  { name: 'source', options: { article: 'harbour-bridge' } },
];

const thread = { isThread: true, parentId: '440000000000000077' };

describe('ask, quote, check and source answer for everybody to see', () => {
  const PLACES: Readonly<Record<string, Scene>> = {
    'in a server': {},
    'in a thread': thread,
    'in a post of a forum': { ...thread, channelId: '440000000000000078' },
    'in direct messages with the bot': { guild: null },
    'in a group message, brought by a member': { guild: null, installedBy: 'user' },
    'in a server without the bot, where members may use their own apps': {
      installedBy: 'user',
      permissions: MEMBER | PermissionFlagsBits.UseExternalApps,
    },
    'there, for who administers it': { installedBy: 'user', permissions: PermissionFlagsBits.Administrator },
  };

  test.each(Object.entries(PLACES))('%s', async (_, scene) => {
    const stage = await openStage(ARTICLES);
    for (const call of CALLS) {
      const message = await stage.command({ ...call, ...scene });
      expect([call, isPrivate(message), labels(message).at(-1)]).toEqual([call, false, 'Delete']);
    }
    const kept = await stage.command({
      ...CALLS[0],
      name: 'ask',
      options: { ...CALLS[0]?.options, private: true },
      ...scene,
    });
    const { shared } = await stage.share(kept, scene);
    expect(isPrivate(shared)).toBe(false);
  });
});

describe('where members may not use apps of their own in public', () => {
  const SCENE: Scene = { installedBy: 'user', permissions: MEMBER };
  const target = (content: string): APIMessage => messageFrom({ content }, { interaction: question() });
  const offers = (message: APIMessage) =>
    labels(message).filter((label) => ['Share', 'Shared', 'Delete'].includes(label));

  test('every answer is drawn for the member alone, and not to be shared', async () => {
    const stage = await openStage(ARTICLES);
    for (const call of CALLS) {
      const message = await stage.command({ ...call, ...SCENE });
      expect([call, isPrivate(message), offers(message)]).toEqual([call, true, []]);
    }
    const words = '“We will pay for the ferries from the reserve,” and “a hard but honest decision”';
    for (const menu of ['Check quote', 'Find source']) {
      const message = await stage.menu(menu, target(words), SCENE);
      expect([menu, isPrivate(message), offers(message)]).toEqual([menu, true, []]);
    }
  });

  test('nor is the next page, or a copy of somebody else’s answer', async () => {
    const stage = await openStage(ARTICLES);
    for (const [call, verb] of [
      [CALLS[0], 'ask.next'],
      [CALLS[2], 'quote.next'],
    ] as const) {
      const mine = await stage.command({ name: '', ...call, ...SCENE });
      const next = await stage.press(mine, verb, SCENE);
      expect([next.id, offers(next)]).toEqual([mine.id, []]);
      const theirs = await stage.command({ name: '', ...call, user: ALICE });
      const copy = await stage.press(theirs, verb, { ...SCENE, user: BOB });
      expect([isPrivate(copy), offers(copy)]).toEqual([true, []]);
    }
  });

  test('Share, drawn while they still might, says why it does not', async () => {
    const stage = await openStage(ARTICLES);
    const kept = await stage.command({ ...CALLS[2], name: 'quote', options: { who: 'mayor', private: true } });
    expect(customIdOf(kept, 'Share')).toContain('quote.share');
    const refusal = await stage.press(kept, 'Share', SCENE);
    expect([isPrivate(refusal), texts(refusal)[0]]).toEqual([true, expect.stringContaining('cannot post this answer')]);
  });

  test('what the server has let in is not held to that', async () => {
    const stage = await openStage(ARTICLES);
    const message = await stage.command({ name: 'quote', options: { who: 'mayor' }, permissions: MEMBER });
    expect([isPrivate(message), offers(message)]).toEqual([false, ['Delete']]);
  });
});
