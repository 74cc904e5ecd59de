import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { ARTICLES } from '../support/articles.ts';
import { walk } from '../support/discord/messages.ts';
import { written } from '../support/shelf-stage.ts';
import { labels, openStage, texts } from '../support/stage.ts';

async function find(content: string, more: Partial<APIMessage> = {}) {
  const stage = await openStage(ARTICLES);
  const message = await stage.menu('Find source', { ...written(content), ...more });
  return { stage, message, says: texts(message).join('\n') };
}

const BRIDGE = '[Harbour bridge to close for a year](<https://courier.example/2021/05/14/harbour-bridge>)';

describe('Find source', () => {
  test.each([
    ['its address', 'Have you seen https://www.courier.example/2021/05/14/harbour-bridge/?utm_source=chat#top ?', {}],
    ['its address behind words', 'Look [here](<https://courier.example/2021/05/14/harbour-bridge>)', {}],
    ['an embed of it', 'Look', { embeds: [{ url: 'https://courier.example/2021/05/14/harbour-bridge' }] }],
  ])('finds the article by %s, to the member alone', async (_, content, more) => {
    const { message, says } = await find(content, more as Partial<APIMessage>);
    expect(texts(message)[0]).toBe('### The source');
    expect(says).toContain('The message links to this article.');
    expect(says).toContain(BRIDGE);
    expect((message.flags ?? 0) & MessageFlags.Ephemeral).not.toBe(0);
    expect(labels(message)).toEqual(['Cite', 'Share']);
  });

  test('finds it by its title', async () => {
    const { says } = await find('“HARBOUR bridge to close, for a year” is the saddest thing I read today');
    expect(says).toContain('names this article by its title');
    expect(says).toContain(BRIDGE);
  });

  test('finds the passage whose words stand in the message, with who says them', async () => {
    const { message, says } = await find('lol: We found cracks in eleven of the forty hangers');
    expect(says).toContain('Words of the message, here in bold, stand in this passage.');
    expect(says).toContain('**We found cracks in eleven of the forty hangers**');
    expect(says).toContain('— Marta Oleander, city engineer');
    expect(says).not.toContain('lol');
    expect(labels(message)).toEqual(['Context', 'Cite', 'Share']);
  });

  test('shows several when several fit, the surest first', async () => {
    const { stage, message, says } = await find(
      'First https://weekly.example/lighthouse and then somebody said “About 18,000 cars cross it every day”',
    );
    expect(texts(message)[0]).toBe('### 2 sources found');
    expect(says).toContain('The message links to this article.');
    const next = await stage.press(message, '▶');
    expect(texts(next).join('\n')).toContain('**About 18,000 cars cross it every day**');
    const { shared } = await stage.share(next);
    expect(texts(shared).join('\n')).toContain('**About 18,000 cars cross it every day**');
  });

  test('shows a place once that a message names twice', async () => {
    const { stage, message } = await find(
      'First https://weekly.example/lighthouse and then somebody said “About 18,000 cars cross it every day”',
    );
    const twice = structuredClone(message);
    walk(twice.components ?? [], (node) => {
      const { options } = node as { options?: { value: string }[] };
      const [first] = options ?? [];
      if (first) options?.push({ ...first, value: `${first.value}z` });
    });
    const next = await stage.press(twice, '▶');
    expect(texts(next).join('\n')).toContain('place 2 of 2');
  });

  test('never calls a passage the source that only says nearly the same', async () => {
    const { message, says } = await find(
      'going by boat costs islanders nothing, free ferries from the fish market to the quay',
    );
    expect(texts(message)[0]).toBe('### No certain source: the nearest passage');
    expect(says).toContain('That proves nothing.');
  });

  test('is honest where there is none', async () => {
    for (const content of ['Pizza tonight?', 'https://elsewhere.example/harbour-bridge', '😀', '']) {
      const { stage, message, says } = await find(content);
      expect(texts(message)[0]).toBe('### No source found');
      expect(says).toContain('No article here is linked, named or quoted');
      const { shared } = await stage.share(message);
      expect(texts(shared)[0]).toBe('### No source found');
    }
  });

  test('an address with thousands of marks behind it is found all the same, at once', async () => {
    const { says } = await find(
      `(see (https://courier.example/2021/05/14/harbour-bridge).) https://a.example/${'.'.repeat(5_000)}x${')'.repeat(4_800)}`,
    );
    expect(says).toContain('The message links to this article.');
  });

  test('a source that is gone since is told to be', async () => {
    const { message } = await find('https://courier.example/2021/05/14/harbour-bridge');
    const later = await openStage({ 'lighthouse.md': ARTICLES['lighthouse.md'] });
    expect(texts(await later.press(message, 'Share')).join()).toContain('have changed');
  });
});
