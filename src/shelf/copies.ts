import { hash } from 'node:crypto';
import { basename } from 'node:path';
import type { Article } from '../article/article.ts';
import { articleIdOf, titleOfFile } from '../intake/article-id.ts';
import { UnreadableArticle } from '../intake/read-article.ts';

/** Copies that are named by their paths. */
const MOST_NAMED = 4;

/**
 * What the articles of a file say, in 16 hexadecimal characters: the same for copies of a file, whatever their names. The ids of
 * several come from the file's name.
 */
export function contentsOf(articles: readonly Article[], path: string): string {
  const all = articles.map(({ id, title, passages, hash: _, ...others }) => [
    articles.length > 1 || id === articleIdOf(path) ? null : id,
    title === titleOfFile(path) ? null : title,
    passages.map(({ kind, postedBy }) => [kind, postedBy]),
    others,
  ]);
  return hash('sha256', JSON.stringify(all), 'hex').slice(0, 16);
}

/** A file that is read, in the order of the shelf. */
export interface ReadFile {
  readonly path: string;
  readonly contents: string;
}

/**
 * The files that are copies of another, by what is kept of them: the one with the shortest name, of equals the first. "Ferry.md"
 * is kept, "Ferry (1).md" and "Copy of Ferry.md" are not.
 */
export function copiesOf(files: readonly ReadFile[]): ReadonlyMap<string, readonly string[]> {
  const alike = new Map<string, string[]>();
  for (const { path, contents } of files) {
    const paths = alike.get(contents);
    if (paths) paths.push(path);
    else alike.set(contents, [path]);
  }
  const copies = new Map<string, readonly string[]>();
  for (const paths of alike.values()) {
    const [kept] = paths.toSorted((a, b) => basename(a).length - basename(b).length);
    if (kept !== undefined && paths.length > 1)
      copies.set(
        kept,
        paths.filter((path) => path !== kept),
      );
  }
  return copies;
}

/** The copies of a file as one fault. */
export function copied(kept: string, [first = '', ...others]: readonly string[]): UnreadableArticle {
  const named = others.slice(0, MOST_NAMED);
  return new UnreadableArticle(first, ({ intake }) =>
    named.length === 0 ? intake.copy(kept) : intake.copies(kept, named, others.length - named.length),
  );
}
