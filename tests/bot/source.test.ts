import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { ARTICLES, ONE_ARTICLE } from '../support/articles.ts';
import { walk } from '../support/discord/messages.ts';
import { openStage, pressables, texts } from '../support/stage.ts';

const nodes = (message: APIMessage): { url?: string }[] => {
  const found: { url?: string }[] = [];
  walk(message.components ?? [], (node) => found.push(node as { url?: string }));
  return found;
};

describe('/source', () => {
  test('gives the citation and the link of the only article', async () => {
    const stage = await openStage(ONE_ARTICLE);
    const message = await stage.command({ name: 'source' });
    const citation = texts(message)[1] ?? '';
    for (const part of ['Tavoll', 'Harbour bridge to close for a year', 'Velmora Courier', '2021', 'May 14'])
      expect(citation.replaceAll('\\', '')).toContain(part);
    const [link] = nodes(message).flatMap(({ url }) => url ?? []);
    expect(link).toBe('https://courier.example/2021/05/14/harbour-bridge');
  });

  test('asks which of several articles, the newest first', async () => {
    const stage = await openStage(ARTICLES);
    const ask = await stage.command({ name: 'source' });
    const [menu] = pressables(ask) as { options?: { value: string }[] }[];
    expect(menu?.options?.map(({ value }) => value)).toEqual(['harbour-bridge', 'lighthouse']);
    const chosen = await stage.press(ask, 'source.pick', { values: ['lighthouse'] });
    expect(chosen.id).toBe(ask.id);
    expect(texts(chosen)[0]).toContain('Keeper of the last lighthouse retires');
  });

  test.each([
    ['bibtex', /@\w+\{/],
    ['ris', /^TY {2}- /m],
    ['mla', /Tavoll, Ines/],
    ['csl-json', /"container-title"/],
  ])('changes the style to %s', async (style, pattern) => {
    const stage = await openStage(ARTICLES);
    const message = await stage.command({ name: 'source', options: { article: 'bridge' } });
    const changed = await stage.press(message, 'cite.style', { values: [style] });
    expect(changed.id).toBe(message.id);
    expect(texts(changed)[1]?.replaceAll('\\', '')).toMatch(pattern);
  });

  test.each([
    ['apa', 'Courier. https://', 'Courier. Retrieved May 3, 2024, from https://'],
    ['mla', '14 May 2021, https://courier.example/bridge.', 'https://courier.example/bridge. Accessed 3 May 2024.'],
    ['chicago', 'May 14, 2021. https://', 'Courier. Accessed May 3, 2024. https://'],
    ['harvard', '(Accessed: 3 May 2024)', '(Accessed: 3 May 2024)'],
  ])('%s gives the day of access where its manual wants it', async (style, dated, undated) => {
    const bridge = (published: string) =>
      `---\ntitle: Bridge closes\npublisher: Velmora Courier\n${published}url: https://courier.example/bridge\n---\n\nIt closes.\n`;
    const stage = await openStage({ 'dated.md': bridge('published: 2021-05-14\n'), 'undated.md': bridge('') });
    vi.useFakeTimers({ now: new Date('2024-05-03T12:00:00Z'), toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    for (const [article, words] of [
      ['dated', dated],
      ['undated', undated],
    ] as const) {
      const message = await stage.command({ name: 'source', options: { article } });
      const changed = await stage.press(message, 'cite.style', { values: [style] });
      const citation = texts(changed)[1]?.replaceAll('\\', '');
      expect(citation).toContain(words);
      if (article === 'dated' && style !== 'harvard') expect(citation).not.toMatch(/Retrieved|Accessed/);
    }
  });

  test('APA ends with a full stop, unless it ends with the address', async () => {
    const stage = await openStage({
      'day.md': '---\ntitle: Bridge closes\npublisher: Velmora Courier\npublished: 2021\n---\n\nIt closes.\n',
      'asked.md': '---\ntitle: Who closed it?\npublisher: Who Knows?\n---\n\nNobody knows.\n',
      'bare.md': '---\ntitle: Bridge closes\n---\n\nIt closes.\n',
      'read.md': '---\ntitle: Bridge closes\nurl: https://courier.example/bridge\n---\n\nIt closes.\n',
    });
    const cited = async (article: string) =>
      texts(await stage.command({ name: 'source', options: { article } }))[1]?.replaceAll('\\', '');
    expect(await cited('day')).toBe('> Bridge closes. (2021). Velmora Courier.');
    expect(await cited('asked')).toBe('> Who closed it? (n.d.). Who Knows?');
    expect(await cited('bare')).toBe('> Bridge closes. (n.d.).');
    expect(await cited('read')).toMatch(/courier\.example\. Retrieved .*, from https:\/\/courier\.example\/bridge$/);
  });

  test('names an article that is not there', async () => {
    const stage = await openStage(ARTICLES);
    const message = await stage.command({ name: 'source', options: { article: 'no such thing' } });
    expect((message.flags ?? 0) & MessageFlags.Ephemeral).toBeTruthy();
    expect(texts(message)[0]).toContain('“no such thing”');
  });
});

describe('/help', () => {
  test('says what the bot does, what it does not do, and what is on the shelf', async () => {
    const stage = await openStage(ARTICLES);
    const all = texts(await stage.command({ name: 'help' })).join('\n');
    for (const part of ['/ask', '/quote', '/source', 'never write', '2 articles', 'lighthouse retires', 'Jonas Pellet'])
      expect(all).toContain(part);
  });

  test('an empty shelf is said to be empty', async () => {
    const stage = await openStage({});
    expect(texts(await stage.command({ name: 'help' })).join('\n')).toContain('The shelf is empty');
    expect(texts(await stage.command({ name: 'ask', options: { question: 'Is anything here?' } }))[0]).toContain(
      'no articles',
    );
    expect(texts(await stage.command({ name: 'quote', options: { who: 'anybody' } }))[0]).toContain('no articles');
    expect(texts(await stage.command({ name: 'source' }))[0]).toContain('no articles');
  });
});
