import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENDINGS } from '../../src/intake/formats.ts';
import { installTerminal, linesOf } from '../support/terminal.ts';
import { Article, Fault } from '../support/terminal-json.ts';

const { folder, on, run } = installTerminal();

describe('verbatim articles', () => {
  it('lists what is on the shelf', async () => {
    const listed = linesOf(await run(on('articles', 'list', '--json')), Article);
    expect(listed.map(({ id, passages, quotations }) => [id, passages, quotations])).toEqual([
      ['ferry', 2, 1],
      ['harbour', 3, 2],
    ]);
    expect((await run(on('articles'))).out).toMatch(
      /ferry\n {2}A ferry for the islands\n[\s\S]*3 passages · 2\s+quotations/,
    );
  });
});

describe('folders', () => {
  it('may be named more than once', async () => {
    const other = join(folder, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'bridge.md'), '# The bridge\n\nThe bridge is red.\n');
    const listed = linesOf(await run(on('articles', '--json', '--articles', other)), Article);
    expect(listed.map(({ id }) => id)).toEqual(['bridge', 'ferry', 'harbour']);
  });

  it('hold files that cannot be read: they are named, the others served', async () => {
    const mixed = join(folder, 'mixed');
    mkdirSync(mixed);
    writeFileSync(join(mixed, 'good.md'), '# The bridge\n\nThe bridge is red.\n');
    writeFileSync(join(mixed, 'bad.md'), '---\ntitle: [\n---\n\nWords.\n');
    const ran = await run(['articles', '--json', '--articles', mixed]);
    expect(ran.code).toBe(0);
    expect(linesOf(ran, Article).map(({ id }) => id)).toEqual(['good']);
    expect(ran.err).toMatch(/^verbatim: .*bad\.md/);
  });

  it('hold files of endings that nobody reads: they are named where articles are listed, in one line', async () => {
    const other = join(folder, 'endings');
    mkdirSync(other);
    for (const name of ['good.md', 'a.png', 'b.png'])
      writeFileSync(join(other, name), '# The bridge\n\nThe bridge is red.\n');
    const { err } = await run(['articles', '--articles', other]);
    expect(err).toBe(
      `verbatim: 2 files are passed over (2 .png): articles are files that end in ${ENDINGS.join(', ')}.\n`,
    );
    expect((await run(['quotations', '--articles', other])).err).toBe('');
  });

  it('hold articles whose date is known to the year, or cannot be read, which is named', async () => {
    const dated = join(folder, 'dated');
    mkdirSync(dated);
    writeFileSync(join(dated, 'year.md'), '---\npublished: 2019\n---\n\nThe bridge is red.\n');
    writeFileSync(join(dated, 'soon.md'), '---\npublished: soon\n---\n\nThe bridge is blue.\n');
    const ran = await run(['articles', '--json', '--articles', dated]);
    expect(linesOf(ran, Article).map(({ id, published }) => [id, published])).toEqual([
      ['soon', null],
      ['year', '2019'],
    ]);
    expect(ran.err).toMatch(/^verbatim: .*soon\.md, line 2: published is passed over, since “soon” is no date/);
  });

  it('hold pages as they were pasted: what stands above the text is read, not the name of the file', async () => {
    const pasted = join(folder, 'pasted');
    mkdirSync(pasted);
    const text = 'The bridge is red.\n\nIt was built in 1901.\n';
    writeFileSync(
      join(pasted, 'a.txt'),
      `The Bridge Post\nThe bridge is red again\nBy Jane Doe\nAug. 3, 2018\n\n${text}`,
    );
    writeFileSync(join(pasted, 'b.txt'), text);
    const listed = linesOf(await run(['articles', '--json', '--articles', pasted]), Article);
    expect(
      listed.map(({ title, publisher, author, published, passages }) => [
        title,
        publisher,
        author,
        published,
        passages,
      ]),
    ).toEqual([
      ['The bridge is red again', 'The Bridge Post', 'Jane Doe', '2018-08-03', 2],
      ['b', null, null, null, 2],
    ]);
  });

  it('hold files of one address: they are told to be that, and what to do', async () => {
    const addresses = join(folder, 'addresses');
    mkdirSync(addresses);
    writeFileSync(join(addresses, 'good.md'), '# The bridge\n\nThe bridge is red.\n');
    writeFileSync(join(addresses, 'bridge.txt'), 'https://post.example/bridge\n');
    const ran = await run(['articles', '--json', '--articles', addresses]);
    expect(linesOf(ran, Article).map(({ id }) => id)).toEqual(['good']);
    expect(ran.err).toMatch(
      /^verbatim: .*bridge\.txt, line 1: it is nothing but an address.*paste the text.*url:.*\n$/,
    );
  });

  it('hold copies of a file: one is an article, the others are named once', async () => {
    const copies = join(folder, 'copies');
    mkdirSync(copies);
    for (const name of ['bridge.md', 'bridge (1).md', 'bridge (2).md', 'Copy of bridge.md'])
      writeFileSync(join(copies, name), 'The bridge is red.\n\nIt was built in 1901.\n');
    const ran = await run(['articles', '--json', '--articles', copies]);
    expect(linesOf(ran, Article).map(({ id }) => id)).toEqual(['bridge']);
    expect(ran.err).toMatch(
      /^verbatim: .*Copy of bridge\.md: it is a copy of .*bridge\.md, as well as .*\(1\)\.md and .*\(2\)\.md; .*\n$/,
    );
    expect(ran.err.split('\n')).toHaveLength(2);
  });

  it('must be there when they are named', async () => {
    const { code, err } = await run(['quotations', '--articles', join(folder, 'nowhere')]);
    expect(code).toBe(2);
    expect(err).toContain('nowhere');
  });

  it('may be empty', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    expect(await run(['quotations', '--json', '--articles', empty])).toEqual({ code: 0, out: '', err: '' });
    const ran = await run(['ask', 'Who owns the ferry?', '--json', '--articles', empty]);
    expect(ran.code).toBe(2);
    expect(linesOf(ran, Fault)).toMatchObject([{ error: { code: 'empty-shelf' } }]);
  });
});
