import { cp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rulesVersions } from '../scripts/rules-versions.js';
import { composeArticle } from '../src/article/compose.ts';
import { createSearch } from '../src/search/search.ts';
import { rulesVersion } from '../src/shelf/rules-version.ts';
import { articleRules } from '../src/shelf/saved-readings.ts';
import { temporaryFolder } from './support/stage.ts';

const root = join(import.meta.dirname, '..');

type Version = keyof Awaited<ReturnType<typeof rulesVersions>>;

/** A copy of the code; `edit` changes a file of it and gives which versions are others than before. */
async function startEditing() {
  const copy = await temporaryFolder({});
  for (const name of ['src', 'package.json', 'tsconfig.json'])
    await cp(join(root, name), join(copy, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  let before = await rulesVersions(copy);
  expect(before).toEqual(await rulesVersions(root));
  return async (file: string, change: (text: string) => string): Promise<Version[]> => {
    const text = await readFile(join(copy, file), 'utf8');
    expect(change(text)).not.toBe(text);
    await writeFile(join(copy, file), change(text));
    const [was, is] = [before, await rulesVersions(copy)];
    before = is;
    return (['quotations', 'index', 'articles'] as const).filter((version) => is[version] !== was[version]);
  };
}

const remarked = (text: string): string => `// A remark.\n\n${text}`;
const withAnother = (text: string): string => `${text}export const another = 1;\n`;
const otherFigure = (text: string): string => text.replace(/\d(?=\D*$)/, (n) => `${(Number(n) + 1) % 10}`);

it('the version of the quotations changes with code and weights that read them, and with nothing else', async () => {
  const edit = await startEditing();
  const inside = await readdir(join(root, 'src/quotations'), { recursive: true });
  const weights = inside.find((name) => name.endsWith('.weights.json')) ?? '';
  expect(await edit('src/quotations/read.ts', remarked)).toEqual([]);
  expect(await edit('src/shelf/shelf.ts', withAnother)).toEqual([]);
  expect(await edit(join('src/quotations', weights), otherFigure)).toEqual(['quotations']);
  const otherJoint = (text: string) => text.replace("join('\\n\\n')", "join('\\n')");
  expect(await edit('src/shelf/saved-quotations.ts', otherJoint)).toEqual(['quotations']);
  const lessVerbs = (text: string) => text.replace('says said saying', 'says said');
  expect(await edit('src/language/en.quotations.json', lessVerbs)).toEqual(['quotations', 'articles']);
});

it('the version of the index changes with code and lists that read words into it, and with nothing else', async () => {
  const edit = await startEditing();
  for (const file of ['src/search/index/page.ts', 'src/language/de.ts', 'src/text/stems.ts'])
    expect(await edit(file, remarked)).toEqual([]);
  expect(await edit('src/search/search.ts', withAnother)).toEqual([]);
  expect(await edit('src/search/search.weights.json', otherFigure)).toEqual([]);
  expect(await edit('src/language/en.vectors.json', otherFigure)).toEqual([]);
  const changes: readonly (readonly [file: string, from: string, to: string])[] = [
    ['src/language/de.ts', 'wofür', 'pier wofür'],
    ['src/language/stemming/affixes.ts', 'length > 0', 'length > 1'],
    ['src/text/stems.ts', 'LONGEST = 100', 'LONGEST = 99'],
    ['src/search/index/pack-page.ts', 'PIECE_TOKENS = 1000', 'PIECE_TOKENS = 999'],
    ['src/search/vocabulary/vocabulary.ts', 'STOP = 1 << 16', 'STOP = 1 << 17'],
    ['src/search/index/saved-index.ts', 'LINE = 1000', 'LINE = 999'],
  ];
  for (const [file, from, to] of changes) expect(await edit(file, (text) => text.replace(from, to))).toContain('index');
});

it('the version of the articles changes with code that reads them, and with packages', async () => {
  const edit = await startEditing();
  expect(await edit('src/intake/paragraphs.ts', remarked)).toEqual([]);
  expect(await edit('src/shelf/folder.ts', withAnother)).toEqual([]);
  const changes: readonly (readonly [file: string, from: string, to: string])[] = [
    ['src/intake/paragraphs.ts', 'MAX_PARAGRAPHS = ', 'MAX_PARAGRAPHS = 1 + '],
    [
      'src/intake/html/page.ts',
      'export async function readPage',
      'export const more = 1;\nexport async function readPage',
    ],
    ['src/article/compose.ts', "'\\n\\n'", "'\\n'"],
    ['package.json', '"mammoth": "', '"mammoth": "0'],
  ];
  for (const [file, from, to] of changes)
    expect(await edit(file, (text) => text.replace(from, to))).toContain('articles');
});

it('all are put in by the build, and stand in what is kept', async () => {
  const { quotations, index, articles } = await rulesVersions(root);
  expect(rulesVersion).toBe(quotations);
  expect(articleRules).toBe(articles);
  const file = join(await temporaryFolder({}), 'index');
  await createSearch({ file }).update([
    composeArticle({ id: 'a', title: 'A' }, [{ kind: 'body', text: 'Varn grows apples.' }]),
  ]);
  expect(await readFile(file, 'latin1')).toContain(`verbatim-index ${index} `);
  const dist = await Promise.all(
    (await readdir(join(root, 'dist')))
      .filter((n) => n.endsWith('.js'))
      .map((n) => readFile(join(root, 'dist', n), 'utf8')),
  );
  for (const version of [quotations, index, articles]) expect(dist.some((text) => text.includes(version))).toBe(true);
});
