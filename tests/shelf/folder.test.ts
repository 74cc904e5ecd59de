import { mkdir, mkdtemp, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFolders } from '../../src/shelf/folder.ts';
import { en } from '../../src/words/en.ts';
import { saidIn } from '../../src/words/said.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-folder-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = async (path: string, text: string | Uint8Array): Promise<string> => {
  const file = join(folder, path);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, text);
  return file;
};
const ids = async (...directories: string[]) => (await readFolders(directories)).articles.map(({ id }) => id);

describe('readFolders', () => {
  it('reads Markdown and plain text at any depth, in the order of the paths', async () => {
    await put('b.md', 'A sentence of b.');
    await put('a/z.txt', 'A sentence of z.');
    await put('a/deep/er/c.MARKDOWN', 'A sentence of c.');
    await put('a-first.md', 'A sentence of the first.');
    expect(await ids(folder)).toEqual(['c', 'z', 'a-first', 'b']);
    expect(await ids(folder)).toEqual(await ids(folder));
  });

  it('passes over other files and hidden ones', async () => {
    await put('a.md', 'A sentence.');
    await put('picture.png', new Uint8Array([137, 80, 78, 71, 0]));
    await put('.hidden.md', 'A sentence.');
    await put('.git/b.md', 'A sentence.');
    const { articles, faults } = await readFolders([folder]);
    expect(articles.map(({ id }) => id)).toEqual(['a']);
    expect(faults).toEqual([]);
  });

  it('counts files of endings that nobody reads, but not hidden ones, those without an ending, and our own', async () => {
    expect((await readFolders([folder])).passedOver).toBeNull();
    for (const name of ['a.md', 'a.odt', 'deep/b.ODT', 'c.jpg', '.d.odt', 'LICENSE', 'index.12.tmp'])
      await put(name, 'Words.');
    expect((await readFolders([folder])).passedOver?.(en)).toBe(
      '3 files are passed over (2 .odt, 1 .jpg): articles are files that end in .md, .markdown, .txt, .html, .htm, .xhtml, .mhtml, .mht, .pdf, .docx, .epub.',
    );
  });

  it('reads documents too, and keeps the chapters of a book, of copies once', async () => {
    const golden = (file: string) => readFile(new URL(`../golden/intake/${file}`, import.meta.url));
    const book = await golden('epub-3/source.epub');
    await put('minutes.pdf', await golden('pdf-lists-table-footnotes/source.pdf'));
    await put('garden.docx', await golden('docx-headings-and-changes/source.docx'));
    await put('ship.epub', book);
    const copy = await put('ship (1).epub', book);
    const torn = await put('torn.pdf', new Uint8Array(99));
    await put('huge.docx', new Uint8Array(20_000_001));
    const { articles, faults, files } = await readFolders([folder]);
    expect(articles.map(({ id }) => id)).toEqual(['garden', 'minutes', 'ship-1', 'ship-2', 'ship-3']);
    expect(faults.map(({ file, reason }) => [file, saidIn(en, reason)])).toEqual([
      [join(folder, 'huge.docx'), 'it is 20.1 MB long, and 20 MB are the most that is read'],
      [copy, `it is a copy of ${join(folder, 'ship.epub')}; the copy is left out`],
      [torn, 'it is damaged, or no PDF at all'],
    ]);
    const again = await readFolders([folder], { files });
    expect(again.articles).toEqual(articles);
  });

  it('takes a README for an article as any other', async () => {
    await put('README.md', '# About\n\nA sentence.');
    expect(await ids(folder)).toEqual(['README']);
  });

  it('holds nothing where there is no folder, and takes a file for a folder of one', async () => {
    const file = await put('a.md', 'A sentence.');
    await put('b.md', 'A sentence.');
    expect(await ids(join(folder, 'nowhere'))).toEqual([]);
    expect(await ids(file)).toEqual(['a']);
  });

  it('names each file that cannot be read with reason and line, and serves the others', async () => {
    await put('bad.md', '---\ntitle: A\nform: poem\n---\n\nText.');
    await put('binary.txt', new Uint8Array([84, 10, 0, 1]));
    await put('empty.md', '');
    await put('good.md', 'A sentence.');
    await put('huge.txt', 'a'.repeat(5_000_001));
    const { articles, faults } = await readFolders([folder]);
    expect(articles.map(({ id }) => id)).toEqual(['good']);
    expect(faults.map(({ file, line, reason }) => [file.slice(folder.length + 1), line, saidIn(en, reason)])).toEqual([
      ['bad.md', 3, 'form must be article or digest'],
      ['binary.txt', 2, 'it is a binary file, not text'],
      ['empty.md', undefined, 'it is empty'],
      ['huge.txt', undefined, 'it is 5.1 MB long, and 5 MB are the most that is read'],
    ]);
    expect(faults[0]?.message).toBe(`${join(folder, 'bad.md')}, line 3: form must be article or digest.`);
  });

  it('serves the first of two files with one id and names both', async () => {
    const first = await put('a/story.md', 'The first.');
    const second = await put('b/story.txt', 'The second.');
    const { articles, faults } = await readFolders([folder]);
    expect(articles.map(({ text }) => text)).toEqual(['The first.']);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.file).toBe(second);
    expect(faults[0]?.message).toContain(`its id story is that of ${first} too`);
  });

  it('serves one of several copies of a file, whatever their names and line ends, and names the others once', async () => {
    const text = 'The ferry sails again\n\nIt was full.\n\nIt came back.\n';
    const kept = await put('ferry.md', text);
    const copies = [
      await put('Copy of ferry.md', text),
      await put('ferry (1).md', text.replaceAll('\n', '\r\n')),
      await put('old/ferry-2.txt', `\ufeff${text}\n`),
    ];
    await put('other.md', text.replace('full', 'empty'));
    const { articles, faults } = await readFolders([folder]);
    expect(articles.map(({ id }) => id)).toEqual(['ferry', 'other']);
    expect(faults.map(({ file, message, isServed }) => [file, message, isServed])).toEqual([
      [
        copies[0],
        `${copies[0]}: it is a copy of ${kept}, as well as ${copies[1]} and ${copies[2]}; the copies are left out.`,
        false,
      ],
    ]);
  });

  it('keeps of copies of one name the first, and names a hundred of them in one line', async () => {
    const first = await put('a/story.md', 'A sentence.');
    const second = await put('b/story.md', 'A sentence.');
    const alone = await readFolders([folder]);
    expect(alone.articles).toHaveLength(1);
    expect(alone.faults.map(({ message }) => message)).toEqual([
      `${second}: it is a copy of ${first}; the copy is left out.`,
    ]);
    for (let n = 10; n < 100; n++) await put(`c/story-${n}.md`, 'A sentence.');
    const { articles, faults } = await readFolders([folder], alone);
    expect(articles.map(({ id }) => id)).toEqual(['story']);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.message).toMatch(/story-13\.md and 86 more; the copies are left out\.$/);
  });

  it('takes articles for two where only the words are the same: their titles or dates are given', async () => {
    await put('a.md', '---\ntitle: A\n---\n\nA sentence.');
    await put('b.md', '---\ntitle: B\n---\n\nA sentence.');
    await put('c.md', '---\ntitle: B\npublished: 2018\n---\n\nA sentence.');
    await put('d.md', '---\ntitle: B\nid: e\n---\n\nA sentence.');
    expect(await ids(folder)).toEqual(['a', 'b', 'c', 'e']);
  });

  it('reads a folder once however it is reached, and ends where links lead in a circle or nowhere', async () => {
    await put('a/one.md', 'A sentence.');
    await symlink(folder, join(folder, 'a/loop'));
    await symlink('self.md', join(folder, 'self.md'));
    await symlink('gone.md', join(folder, 'gone-link.md'));
    const { articles, faults } = await readFolders([folder, join(folder, 'a')]);
    expect(articles.map(({ id }) => id)).toEqual(['one']);
    expect(faults).toEqual([]);
  });

  it('follows a link to a folder elsewhere', async () => {
    await put('elsewhere/one.md', 'A sentence.');
    await mkdir(join(folder, 'shelf'));
    await symlink(join(folder, 'elsewhere'), join(folder, 'shelf/linked'));
    expect(await ids(join(folder, 'shelf'))).toEqual(['one']);
  });

  it('does not read again what has not changed, and does what has', async () => {
    const same = await put('same.md', 'A sentence.');
    const other = await put('other.md', 'A sentence.');
    const past = new Date(Date.now() - 60_000);
    await Promise.all([utimes(same, past, past), utimes(other, past, past)]);
    await new Promise((resolve) => setTimeout(resolve, 150));
    const before = await readFolders([folder]);
    await put('other.md', 'Another one.');
    const after = await readFolders([folder], before);
    expect(after.files.get(same)).toBe(before.files.get(same));
    expect(after.articles.map(({ text }) => text)).toEqual(['Another one.', 'A sentence.']);
  });
});
