import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Article, passageText } from '../../src/article/article.ts';
import type { Source } from '../../src/intake/format.ts';
import { readSource, UnreadableArticle } from '../../src/intake/read-article.ts';

const folder = fileURLToPath(new URL('../golden/intake/', import.meta.url));

/** A folder of tests/golden/intake: `source.md` or one of another ending, and in `expected.json` what it is read as. */
export interface GoldenCase {
  readonly name: string;
  readonly expectedFile: string;
  readonly source: Source;
  readonly read: () => Promise<unknown>;
}

export const goldenCases = (): GoldenCase[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const source = readdirSync(`${folder}${name}`).find((file) => file.startsWith('source.')) ?? 'source.md';
      const bytes = readFileSync(`${folder}${name}/${source}`);
      const path = source.replace('source', name);
      const expectedFile = `${folder}${name}/expected.json`;
      return { name, expectedFile, source: { path, bytes }, read: () => outcome(path, bytes) };
    });

/** The article as a person would check it, of several a list. */
async function outcome(path: string, bytes: Uint8Array): Promise<unknown> {
  try {
    const { articles, faults } = await readSource({ path, bytes });
    const told = { ...(faults.length > 0 && { faults: faults.map(({ message }) => message) }) };
    const [first, ...others] = articles.map(printed);
    return others.length === 0 ? { ...first, ...told } : { articles: [first, ...others], ...told };
  } catch (error) {
    if (error instanceof UnreadableArticle) return { unreadable: error.message };
    throw error;
  }
}

/** An article's data, and its passages with their words in place of spans and hashes. */
function printed(article: Article) {
  const { text: _text, hash: _hash, passages, ...facts } = article;
  return {
    ...facts,
    passages: passages.map((passage) => ({
      kind: passage.kind,
      ...(passage.postedBy !== undefined && { postedBy: passage.postedBy }),
      text: passageText(article, passage),
    })),
  };
}
