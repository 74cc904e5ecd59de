import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { page } from '../keeping/site.ts';
import { installTerminal, linesOf } from '../support/terminal.ts';
import { Article } from '../support/terminal-json.ts';
import { serve } from '../support/web.ts';

const { folder, run, runWith } = installTerminal();

const MILL =
  '# The mill of Varn\n\nThe mill was closed on Friday after ninety years.\n\n“It is over,” said Piet Brandt.\n';
writeFileSync(join(folder, 'mill.md'), MILL);

const lines = (out: string): Record<string, unknown>[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('verbatim articles', () => {
  it('add keeps a file, which is asked, quoted and cited at once', async () => {
    const added = await run(['articles', 'add', 'mill.md']);
    expect(added.err).toBe('');
    expect(added.code).toBe(0);
    expect(added.out).toContain('Added: The mill of Varn (mill)');
    expect(added.out).toContain('2 passages · 1 quotation');
    expect((await run(['ask', 'When was the mill of Varn closed?'])).out).toContain('The mill was closed on Friday');
    expect((await run(['quote', '--who', 'Brandt'])).out).toContain('It is over');
    expect((await run(['source', 'mill'])).out).toContain('The mill of Varn');
    expect(readFileSync(join(folder, 'data/common/everyone/articles/mill.md'), 'utf8')).toContain(
      'The mill was closed on Friday',
    );
  });

  it('add fetches a page, and says in JSON what came of each', async () => {
    const site = await serve((request, response) => {
      if (request.url !== '/lighthouse-lit') response.writeHead(404).end();
      else {
        const { type, body } = page('The lighthouse is lit', [
          'The lighthouse of Varn was lit for the first time on Monday.',
        ]);
        response.writeHead(200, { 'content-type': type }).end(body);
      }
    });
    const env = { VERBATIM_ALLOW_PRIVATE_HOSTS: '127.0.0.1', VERBATIM_FETCH_PORTS: String(site.port) };
    const ran = await runWith(env, [
      'articles',
      'add',
      '--json',
      `${site.origin}/lighthouse-lit`,
      `${site.origin}/no`,
      'no.md',
    ]);
    expect(ran.code).toBe(2);
    expect(lines(ran.out)).toEqual([
      expect.objectContaining({ from: `${site.origin}/lighthouse-lit`, id: 'lighthouse-lit', outcome: 'new' }),
      { from: `${site.origin}/no`, error: expect.objectContaining({ code: 'fetch-missing' }) },
      { from: 'no.md', error: { code: 'bad-usage', message: '“no.md” is not there.' } },
    ]);
    const listed = linesOf(await run(['articles', '--json']), Article);
    expect(listed.map(({ id }) => id)).toContain('lighthouse-lit');
  });

  it('does not reach into the network of the host unless that is allowed', async () => {
    const { code, out } = await run(['articles', 'add', '--json', 'http://127.0.0.1/x']);
    expect(code).toBe(2);
    expect(lines(out)).toMatchObject([{ error: { code: 'fetch-refused-address' } }]);
  });

  it('remove takes it off, restore brings it back', async () => {
    await run(['articles', 'add', 'mill.md']);
    expect((await run(['articles', 'remove', 'mill'])).out).toContain('within 24 hours');
    expect(linesOf(await run(['articles', '--json']), Article).map(({ id }) => id)).not.toContain('mill');
    expect((await run(['articles', 'restore', 'mill'])).code).toBe(0);
    expect(linesOf(await run(['articles', '--json']), Article).map(({ id }) => id)).toContain('mill');
    expect((await run(['articles', 'restore', 'mill'])).out).toContain('was taken off in the last 24 hours');
    const none = await run(['articles', 'remove', 'nothing']);
    expect(none.code).toBe(2);
    expect(none.out).not.toContain('server');
  });

  it('info tells what is known of one', async () => {
    await run(['articles', 'add', 'mill.md']);
    const { out } = await run(['articles', 'info', 'mill']);
    expect(out).toContain('from mill.md');
    expect(out).toContain('? no author was found');
    expect(lines((await run(['articles', 'info', 'mill', '--json'])).out)).toMatchObject([
      { id: 'mill', original: 'mill.md', history: [] },
    ]);
  });

  it('export and import carry a shelf elsewhere, a server’s too, word for word', async () => {
    await run(['articles', 'add', 'mill.md']);
    expect((await run(['articles', 'export', 'out'])).code).toBe(0);
    expect(existsSync(join(folder, 'out/mill.md'))).toBe(true);
    mkdirSync(join(folder, 'out/more'));
    writeFileSync(join(folder, 'out/more/ferry-boat.txt'), 'The ferry is late.\n\nIt has been late for years.\n');
    const ran = await run(['articles', 'import', 'out', '--server', '200000000000000002', '--json']);
    expect(ran.code).toBe(0);
    expect(lines(ran.out).map(({ outcome }) => outcome)).not.toContain('same');
    const kept = await run(['articles', 'info', 'ferry-boat', '--server', '200000000000000002', '--json']);
    expect(lines(kept.out)).toMatchObject([{ id: 'ferry-boat' }]);
    expect((await run(['articles', 'info', 'ferry-boat'])).code).toBe(2);
  });

  it('a server’s shelf that a bot holds is looked at without a word of it', async () => {
    const own = join(folder, 'data/shelves/.verbatim');
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'writer-900.json'), '{"pid": ');
    onTestFinished(() => rmSync(own, { recursive: true }));
    expect(await run(['articles', 'follow', '--server', '200000000000000002'])).toMatchObject({ code: 0, err: '' });
  });

  it('follow remembers a feed, and unfollow forgets it', async () => {
    const site = await serve((_, response) =>
      response
        .writeHead(200, { 'content-type': 'application/rss+xml' })
        .end('<rss version="2.0"><channel><title>The Varn Post</title></channel></rss>'),
    );
    const env = { VERBATIM_ALLOW_PRIVATE_HOSTS: '127.0.0.1', VERBATIM_FETCH_PORTS: String(site.port) };
    expect((await runWith(env, ['articles', 'follow', `${site.origin}/feed`])).out).toContain('The Varn Post');
    expect((await run(['articles', 'follow'])).out).toContain(`${site.origin}/feed`);
    expect((await run(['articles', 'unfollow', `${site.origin}/feed`])).code).toBe(0);
    expect((await run(['articles', 'follow'])).out).toContain('Nothing is followed.');
  });

  it.each([
    [['articles', 'add'], 'articles add FILE|URL …'],
    [['articles', 'remove'], 'articles remove ARTICLE …'],
    [['articles', 'ad', 'x'], 'Did you mean “add”?'],
    [['articles', 'add', 'x.md', '--articles', '.'], 'VERBATIM_DATA'],
    [['articles', 'info', 'x', '--server', '../x'], 'no id of a server'],
  ])('tells what is wrong with %j', async (args, words) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  it.each([
    ['info', '../../mill'],
    ['info', 'a b'],
    ['remove', '../x'],
    ['restore', 'never-there'],
    ['refresh', ''],
  ])('%s “%s” says that there is no such article', async (action, id) => {
    const ran = await run(['articles', action, id]);
    expect(ran.code).toBe(2);
    expect(ran.out + ran.err).toMatch(/no article|No article/);
    expect(ran.out + ran.err).not.toContain('Error');
  });

  it.runIf(process.platform !== 'win32')('add reads no device, nor whatever else is no file', async () => {
    const ran = await run(['articles', 'add', '--json', '/dev/null', '/dev/zero']);
    expect(ran.code).toBe(2);
    expect(lines(ran.out).map(({ error }) => error)).toEqual([
      { code: 'bad-usage', message: '“/dev/null” is neither a file nor a folder.' },
      { code: 'bad-usage', message: '“/dev/zero” is neither a file nor a folder.' },
    ]);
  });

  it('export takes the place of an earlier export, and of nothing else', async () => {
    expect((await run(['articles', 'add', 'mill.md'])).code).toBe(0);
    for (const _ of ['once', 'and again']) expect((await run(['articles', 'export', 'again'])).code).toBe(0);
    mkdirSync(join(folder, 'mine'));
    writeFileSync(join(folder, 'mine/mill.md'), 'My own notes.');
    for (const place of ['mine', 'mill.md', '']) {
      const ran = await run(['articles', 'export', place]);
      expect(ran.code).toBe(2);
      expect(ran.err).not.toContain('Error:');
    }
    expect(readFileSync(join(folder, 'mine/mill.md'), 'utf8')).toBe('My own notes.');
  });
});
