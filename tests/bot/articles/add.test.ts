import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { MEMBER } from '../../support/discord/people.ts';
import { asFile, KILN, TRAM, WEB } from '../../support/pages.ts';
import { openShelfStage, written } from '../../support/shelf-stage.ts';
import { labels } from '../../support/stage.ts';

describe('/articles add', () => {
  test('defers privately, shows its steps, ends with what was understood', async () => {
    const stage = await openShelfStage({ web: WEB });
    const { response, steps, says, message } = await stage.articles('add', { url: stage.url('tram') });
    expect(response).toEqual({
      type: InteractionResponseType.DeferredChannelMessageWithSource,
      data: { flags: MessageFlags.Ephemeral },
    });
    expect(steps.at(-1)).toContain('Tram line to the old quarry opens');
    expect(steps.at(-1)).toMatch(/→ \d passages → 1 quotation → kept/);
    expect(says).toContain('### Added');
    expect(says).toContain('Velmora Courier · 1 March 2022 · English');
    expect(says).toContain('3 passages · 1 quotation');
    expect(says).toContain(
      '> The tram to the old quarry of Velmora opened on Tuesday after nine years of work. \\[…\\]',
    );
    expect(says).toContain('Doubtful: no author was found');
    expect(labels(message)).toEqual(['Ask it', 'Info', 'Take it off again']);
  });

  test('what was added is asked, quoted and cited at once, in this server alone', async () => {
    const stage = await openShelfStage({ web: WEB });
    await stage.articles('add', { url: stage.url('tram') });
    const ask = { name: 'ask', options: { question: 'How many stops does the tram have?' } };
    expect((await stage.command(ask)).says).toContain('It has eleven');
    expect((await stage.command({ name: 'quote', options: { who: 'Lindqvist' } })).says).toContain('forgotten');
    expect((await stage.command({ name: 'source', options: { article: 'tram' } })).says).toContain('Velmora Courier');
    for (const guild of [null, { id: '430000000000000002', locale: 'en-US' as never }])
      expect((await stage.command({ ...ask, guild })).says).not.toContain('eleven');
  });

  test('is told what it was when it is there already, or in another form', async () => {
    const stage = await openShelfStage({ web: WEB });
    await stage.articles('add', { url: stage.url('tram') });
    expect((await stage.articles('add', { url: stage.url('tram') })).says).toContain('Already here, word for word');
    stage.web.set('tram', TRAM.replace('two crowns', 'three crowns'));
    expect((await stage.articles('add', { url: stage.url('tram') })).says).toContain('Brought up to date');
  });

  test('one that fails leaves the others be', async () => {
    const stage = await openShelfStage({ web: WEB });
    const { says } = await stage.articles('add', {
      url: `${stage.url('tram')} ${stage.url('nowhere')} ${stage.url('kiln')}`,
    });
    expect(says).toContain('### 2 articles added');
    expect(says).toContain('**Could not be taken: 1 of 3**');
    expect(says).toMatch(/nowhere: .*127/);
    expect(says).toContain('added · 2 passages · 0 quotations');
    expect((await stage.articles('add', { url: 'not an address' })).says).toMatch(
      /Nothing was added\n- not an address: /,
    );
  });

  test('more than fit into a message are listed page by page', async () => {
    const paths = Array.from({ length: 45 }, (_, i) => `kiln-${i}`);
    const web = paths.map((path, i) => [
      path,
      KILN.replace('ORIGIN/kiln', `ORIGIN/${path}`)
        .replace('Last kiln', `Kiln ${i} ${'of the long wall '.repeat(4)}`)
        .replace('61', String(61 + i)),
    ]);
    const stage = await openShelfStage({ web: Object.fromEntries(web) });
    const added = await stage.articles('add', { url: paths.map(stage.url).join(' ') });
    expect(added.says).toContain('45 articles added');
    expect(added.says).toMatch(/and \d+ more/);
    const first = await stage.press(added.message, 'Page by page');
    expect(first.says).toContain('page 1 of 5');
    const last = await stage.press((await stage.press(first.message, '▶')).message, '▶');
    expect(last.says).toContain('page 3 of 5');
    const other = await stage.articles('list', { words: 'nothing' });
    expect(other.says).toContain('0 of 45 articles');
  });
});

describe('who may', () => {
  test.each([
    ['in direct messages', { guild: null }, 'in a server that has added me'],
    ['where the bot is a member’s own', { installedBy: 'user' as const }, 'in a server that has added me'],
  ])('%s: no command, button, form or menu', async (_, scene, words) => {
    const stage = await openShelfStage({ web: WEB });
    const added = await stage.articles('add', { url: stage.url('tram') });
    const form = await stage.articles('upload');
    const done = [
      await stage.articles('add', { url: stage.url('kiln') }, scene),
      await stage.articles('list', {}, scene),
      await stage.press(added.message, 'Take it off again', scene),
      await stage.press(added.message, 'art.ask', scene),
      await stage.fill(form, { words: stage.url('kiln') }, scene),
      await stage.addArticle(written(stage.url('kiln')), scene),
    ];
    for (const { says } of done) expect(says).toContain(words);
    expect(await stage.keeping.list('430000000000000001')).toHaveLength(1);
    expect(await stage.typing({ name: 'articles', subcommand: 'info', focused: 'article', ...scene })).toEqual([]);
  });

  test('a member whom the server’s settings let do so, without Manage Server', async () => {
    const stage = await openShelfStage({ web: WEB });
    const added = await stage.articles('add', { url: stage.url('tram') }, { permissions: MEMBER });
    expect(added.says).toContain('### Added');
    expect((await stage.press(added.message, 'Take it off again', { permissions: MEMBER })).says).not.toContain(
      'Manage Server',
    );
  });

  test('the answer is for the editor alone, so that nobody else can press what stands under it', async () => {
    const stage = await openShelfStage({ web: WEB });
    for (const done of [await stage.articles('add', { url: stage.url('tram') }), await stage.articles('list')])
      expect(((done.response as { data?: { flags?: number } }).data?.flags ?? 0) & 64).toBe(64);
  });

  test('the help names it to those who may, and to nobody else', async () => {
    const stage = await openShelfStage();
    expect((await stage.command({ name: 'help' })).says).toContain('/articles');
    expect((await stage.command({ name: 'help', permissions: MEMBER })).says).not.toContain('/articles');
    expect((await stage.command({ name: 'help', guild: null })).says).not.toContain('/articles');
  });
});

describe('/articles upload', () => {
  test('opens a form with an upload of ten files and a field for words', async () => {
    const stage = await openShelfStage();
    const { response } = await stage.articles('upload');
    expect(response).toMatchObject({
      type: InteractionResponseType.Modal,
      data: {
        components: [
          { type: 18, component: { type: 19, max_values: 10, required: false } },
          { type: 18, component: { type: 4, style: 2, required: false } },
        ],
      },
    });
  });

  test('takes files, addresses and a text that is pasted', async () => {
    const stage = await openShelfStage({ web: WEB });
    const form = await stage.articles('upload');
    const uploaded = [stage.file('tram.md', asFile(TRAM), 'text/markdown')];
    const both = await stage.fill(form, { files: { uploaded }, words: `- ${stage.url('kiln')}\n` });
    expect(both.says).toContain('### 2 articles added');
    expect(both.steps.at(-1)).toContain('kept');
    const text =
      'The ferry of Velmora\n\nThe ferry of Velmora now crosses at night too. See https://courier.example/x for more.';
    const pasted = await stage.fill(form, { files: { uploaded: [] }, words: text });
    expect(pasted.says).toContain('### Added');
    expect(pasted.says).toContain('crosses at night too');
    expect(pasted.says).not.toContain('the end may be missing');
    const long = `The wells of Varn\n\n${'The well holds water all the year. '.repeat(200)}`.slice(0, 4_000);
    expect((await stage.fill(form, { words: long })).says).toContain('the end may be missing');
    expect((await stage.fill(form, { words: ' ' })).says).toContain('no file, no address and no text');
  });

  test('a file that cannot be had is named, and the others are taken', async () => {
    const stage = await openShelfStage();
    const form = await stage.articles('upload');
    const gone = { ...stage.file('gone.md', 'x'), url: 'https://cdn.discordapp.com/attachments/1/2/gone.md' };
    const { says } = await stage.fill(form, { files: { uploaded: [gone, stage.file('tram.md', asFile(TRAM))] } });
    expect(says).toContain('gone\\.md: The file is gone');
    expect(says).toContain('1 article added');
  });
});

describe('Add article', () => {
  test('takes the links and the files of the message', async () => {
    const stage = await openShelfStage({ web: WEB });
    const target = written(`Have you seen this (${stage.url('kiln')})?`, [stage.file('tram.md', asFile(TRAM))]);
    const { says } = await stage.addArticle(target);
    expect(says).toContain('### 2 articles added');
    expect(says).toContain('Last kiln of Skarn');
  });

  test('a link of an answer of the bot’s own is one as well', async () => {
    const stage = await openShelfStage({ web: WEB });
    await stage.articles('add', { url: stage.url('kiln') });
    const { message } = await stage.command({
      name: 'ask',
      options: { question: 'How high is the chimney of Skarn?' },
    });
    expect((await stage.addArticle(message)).says).toContain('Already here, word for word');
  });

  test('says kindly when there is neither', async () => {
    const stage = await openShelfStage();
    expect((await stage.addArticle(written('Nothing here.'))).says).toContain('no link and no file');
    const many = Array.from({ length: 60 }, (_, i) => `https://courier.example/${i}`).join(' ');
    expect((await stage.addArticle(written(many))).says).toContain('60 addresses and files, and I take 50');
  });
});
