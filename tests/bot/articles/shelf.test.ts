import { describe, expect, test } from 'vitest';
import { feedOf } from '../../keeping/site.ts';
import { GUILD } from '../../support/discord/people.ts';
import { asFile, TRAM, WEB } from '../../support/pages.ts';
import { openShelfStage } from '../../support/shelf-stage.ts';
import { labels } from '../../support/stage.ts';

const SHELF = GUILD.id;

describe('what was added', () => {
  test('is asked from its card by a form, and answers from it alone', async () => {
    const stage = await openShelfStage({ web: WEB, files: { 'copy.md': asFile(TRAM).replace('eleven', 'twelve') } });
    const { message } = await stage.articles('add', { url: stage.url('tram') });
    const form = await stage.press(message, 'Ask it');
    expect(form.response).toMatchObject({ data: { title: 'Ask this article' } });
    const { says, message: answer } = await stage.fill(form, { question: 'How many stops are there?' });
    expect(says).toContain('eleven stops');
    expect(says).not.toContain('twelve');
    expect(labels(answer)).toContain('Share');
    expect((await stage.fill(form, { question: 'a' })).says).toContain('at least 2');
  });

  test('is taken off only when that is confirmed, and brought back after a restart', async () => {
    const stage = await openShelfStage({ web: WEB });
    const { message } = await stage.articles('add', { url: stage.url('tram') });
    const asked = await stage.press(message, 'Take it off again');
    expect(asked.says).toContain('Take this off the shelf?');
    const kept = await stage.press(asked.message, 'Keep');
    expect(kept.says).toContain('Nothing was taken off');
    expect(await stage.keeping.list(SHELF)).toHaveLength(1);

    const removed = await stage.press(asked.message, 'Remove');
    expect(removed.says).toMatch(/brought back until <t:\d+:f>/);
    const ask = { name: 'ask', options: { question: 'How many stops does the tram have?' } };
    expect((await stage.command(ask)).says).not.toContain('eleven');
    expect((await stage.press(asked.message, 'Remove')).says).toContain('There is no article “tram”');

    const again = await stage.restarted();
    const back = await again.press(removed.message, 'Undo');
    expect(back.says).toContain('Back on the shelf');
    expect((await again.command(ask)).says).toContain('eleven');
    expect((await again.press(removed.message, 'Undo')).says).toContain('24 hours');
  });

  test('a button does nothing to an article that has changed since', async () => {
    const stage = await openShelfStage({ web: WEB });
    const asked = await stage.articles('remove', {}, {}).catch(() => null);
    expect(asked?.says).toContain('Reload Discord');
    await stage.articles('add', { url: stage.url('tram') });
    const before = await stage.articles('remove', { article: 'tram' });
    stage.web.set('tram', TRAM.replace('two crowns', 'three crowns'));
    await stage.articles('add', { url: stage.url('tram') });
    expect((await stage.press(before.message, 'Remove')).says).toContain('has changed since');
    expect(await stage.keeping.list(SHELF)).toHaveLength(1);
  });

  test('is brought back by command, which completes what was taken off', async () => {
    const stage = await openShelfStage({ web: WEB });
    await stage.articles('add', { url: stage.url('tram') });
    await stage.press((await stage.articles('remove', { article: 'tram' })).message, 'Remove');
    const call = { name: 'articles', subcommand: 'restore', focused: 'article' };
    const [choice] = await stage.typing(call);
    expect(choice?.name).toMatch(/^Tram line to the old quarry opens · off since .* UTC$/);
    expect((await stage.articles('restore', { article: String(choice?.value) })).says).toContain('Back on the shelf');
    expect(await stage.typing(call)).toEqual([]);
  });
});

describe('/articles info', () => {
  test('tells all that is known of it', async () => {
    const stage = await openShelfStage({ web: WEB });
    await stage.articles('add', { url: stage.url('tram') });
    stage.web.set('tram', TRAM.replace('two crowns', 'three crowns'));
    const [before] = await stage.keeping.list(SHELF);
    await stage.articles('add', { url: stage.url('tram') });
    const { says, message } = await stage.articles('info', { article: 'quarry' });
    for (const words of [
      'Tram line',
      '3 passages · 1 quotation',
      'Added by <@410000000000000001>, <t:',
      '1 earlier text:',
    ])
      expect(says).toContain(words);
    expect(says).toContain(before?.article.hash);
    expect(says).toMatch(/From http.*tram\n/);
    expect(says).toContain('Kept beside it: tram\\.md');
    expect(labels(message)).toEqual(['Ask it', 'Refresh', 'Take it off']);
  });

  test('completes the articles of this server’s shelf alone', async () => {
    const stage = await openShelfStage({
      web: WEB,
      files: { 'common.md': '# A common article\n\nEveryone may see this.' },
    });
    await stage.articles('add', { url: `${stage.url('tram')} ${stage.url('kiln')}` });
    const call = { name: 'articles', subcommand: 'info', focused: 'article' };
    expect((await stage.typing(call)).map(({ value }) => value)).toEqual(['kiln', 'tram']);
    expect(await stage.typing({ ...call, options: { article: 'quar' } })).toEqual([
      { name: 'Tram line to the old quarry opens · Velmora Courier · 2022-03-01', value: 'tram' },
    ]);
    expect(await stage.typing({ ...call, guild: { ...GUILD, id: '430000000000000002' } })).toEqual([]);
    expect((await stage.articles('info', { article: 'common' })).says).toContain('No article here is called');
  });
});

describe('/articles list', () => {
  test('says of an empty shelf what may be asked all the same', async () => {
    const stage = await openShelfStage({ files: { 'common.md': '# A common article\n\nEveryone may see this.' } });
    const { says } = await stage.articles('list');
    expect(says).toContain('shelf is empty');
    expect(says).toContain('Articles for everyone, which may be asked here as well: 1.');
  });

  test('lists, counts, measures, filters, leafs and leads to each', async () => {
    const web = Array.from({ length: 23 }, (_, i) => {
      const path = `tram-${i + 10}`;
      const page = TRAM.replace('ORIGIN/tram', `ORIGIN/${path}`).replace('Tram line', `Tram line ${i + 10}`);
      return [path, page.replace('eleven', `${i + 10}`)] as const;
    });
    const stage = await openShelfStage({ web: Object.fromEntries(web) });
    expect((await stage.articles('list')).says).toContain('shelf is empty');
    await stage.articles('add', { url: web.map(([path]) => stage.url(path)).join(' ') });
    const first = await stage.articles('list');
    expect(first.says).toContain('### 23 articles on this server’s shelf');
    expect(first.says).toMatch(/69 passages · \d kB of text · page 1 of 3/);
    expect(first.says).toContain(`[Tram line 10 to the old quarry opens](<${stage.url('tram-10')}>)`);
    const last = await stage.press((await stage.press(first.message, '▶')).message, '▶');
    expect(last.says).toContain('Tram line 32');
    expect(last.says).toContain('page 3 of 3');
    const info = await stage.press(first.message, 'art.pick', { values: ['tram-12'] });
    expect(info.says).toContain('Tram line 12');

    const some = await stage.articles('list', { words: 'COURIER 2' });
    expect(some.says).toContain('12 of 23 articles');
    expect(some.says).toContain('With the words: COURIER 2');
    expect((await stage.press(some.message, '▶')).says).toContain('12 of 23 articles');
  });
});

describe('/articles refresh', () => {
  test('says what has changed, or that nothing has', async () => {
    const stage = await openShelfStage({ web: WEB });
    const { message } = await stage.articles('add', { url: stage.url('tram') });
    expect((await stage.articles('refresh', { article: 'tram' })).says).toContain('Nothing has changed');
    stage.web.set('tram', `${TRAM}\nIt runs until midnight.\n`);
    const info = await stage.press(message, 'Info');
    const { says, steps } = await stage.press(info.message, 'Refresh');
    expect(says).toContain('Before: 3 passages, 1 quotation. Now: 4 passages, 1 quotation.');
    expect(steps.at(-1)).toContain('4 passages');
  });
});

describe('/articles follow', () => {
  test('follows, lists what is followed, completes it and ends it', async () => {
    const stage = await openShelfStage({ web: { feed: feedOf(['ORIGIN/tram']).body } });
    const url = stage.url('feed');
    expect((await stage.articles('follow', { url })).says).toContain('Followed from now on');
    expect((await stage.articles('follow', { url })).says).toContain('Followed already');
    expect((await stage.articles('list')).says).toContain('**Followed: 1**');
    const [choice] = await stage.typing({ name: 'articles', subcommand: 'unfollow', focused: 'url' });
    expect(choice).toEqual({ name: `The Varn Post · ${url}`, value: url });
    expect((await stage.articles('unfollow', { url })).says).toContain('No longer followed');
    expect((await stage.articles('unfollow', { url })).says).toContain('not followed here');
  });
});
