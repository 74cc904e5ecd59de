import { join } from 'node:path';
import { codeOf } from '../../../base/error-code.ts';
import { UserError } from '../../../base/errors.ts';
import { type ArticleFault, UnreadableArticle } from '../../../intake/read-article.ts';
import { assertNames } from '../names.ts';
import { isShelfId, type KeptArticle, type ShelfId, type ShelfStore } from '../store.ts';
import type { ArticleFile } from './article-file.ts';
import { type Layout, namesIn, PARTS, type Part } from './layout.ts';
import { articleFile, idOfFile, lastFirst, nameOfNote, noteFile, type RemovedFile, readRemovedFile } from './names.ts';
import { articleIn, contentsOf, whyNotOpened } from './read-file.ts';

type Reading = Pick<ShelfStore, 'shelves' | 'articles' | 'article' | 'original' | 'removed' | 'note' | 'pieces'>;

export interface Reader extends Reading {
  /** What was taken off, the last first; files of other names are passed over. */
  removedFiles(shelf: ShelfId): Promise<RemovedFile[]>;
  /** What an article was read from; null where nothing is kept. */
  bytesOf(shelf: ShelfId, file: ArticleFile): Promise<Uint8Array | null>;
}

/** Files that are opened at once. */
const TOGETHER = 16;

/** @param tell told of each file that is not read, or not all of it; again only when it is amiss in another way */
export function createReader(layout: Layout, tell: (fault: ArticleFault) => void): Reader {
  /** What is asked of a part's folder; nothing where a link stands in its place, or it cannot be opened, which is told. */
  async function inPart<T>(shelf: ShelfId, part: Part, nothing: T, ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (cause) {
      const code = codeOf(cause);
      if (cause instanceof UserError || typeof code !== 'string') throw cause;
      tell(new UnreadableArticle(join(layout.shelf(shelf), part), whyNotOpened(code), undefined, { cause }));
      return nothing;
    }
  }

  const names = (shelf: ShelfId, part: Part): Promise<string[]> =>
    inPart(shelf, part, [], () => layout.names(shelf, part));

  const fileOf = (shelf: ShelfId, id: string): Promise<ArticleFile | null> =>
    inPart(shelf, 'articles', null, async () =>
      readable(await articleIn(join(await layout.part(shelf, 'articles'), articleFile(id)), id)),
    );

  /** What cannot be read is told, and null. */
  function readable(found: ArticleFile | UnreadableArticle | null): ArticleFile | null {
    if (found instanceof UnreadableArticle) tell(found);
    else if (found) for (const fault of found.faults) tell(fault);
    return found instanceof UnreadableArticle ? null : found;
  }

  /** The articles in files of one part, some of them opened at once, the others as they are asked for. */
  async function* inFiles<T extends { name: string; id: string }>(
    shelf: ShelfId,
    part: Part,
    files: readonly T[],
  ): AsyncGenerator<[T, ArticleFile]> {
    for (let at = 0; at < files.length; at += TOGETHER) {
      const some = files.slice(at, at + TOGETHER);
      const found = await Promise.all(some.map(({ name, id }) => articleIn(join(layout.shelf(shelf), part, name), id)));
      for (const [index, file] of some.entries()) {
        const article = readable(found[index] ?? null);
        if (article) yield [file, article];
      }
    }
  }

  async function removedFiles(shelf: ShelfId): Promise<RemovedFile[]> {
    return (await names(shelf, 'removed')).flatMap((name) => readRemovedFile(name) ?? []).sort(lastFirst);
  }

  async function bytesOf(shelf: ShelfId, { originalFile: name }: ArticleFile): Promise<Uint8Array | null> {
    if (name === null) return null;
    return inPart(shelf, 'originals', null, async () => {
      const contents = await contentsOf(join(await layout.part(shelf, 'originals'), name));
      return contents?.bytes ?? null;
    });
  }

  /** The files of articles, in the order of their ids. */
  async function articleFiles(shelf: ShelfId): Promise<{ name: string; id: string }[]> {
    const files: { name: string; id: string }[] = [];
    for (const name of await names(shelf, 'articles')) {
      const id = idOfFile(name);
      if (id !== null) files.push({ name, id });
      else if (!name.startsWith('.'))
        tell(new UnreadableArticle(join(layout.shelf(shelf), 'articles', name), ({ intake }) => intake.badName));
    }
    return files.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async function note(shelf: ShelfId, note: string): Promise<unknown> {
    assertNames({ shelf, note });
    const path = join(layout.shelf(shelf), 'notes', noteFile(note));
    const contents = await inPart(shelf, 'notes', null, async () => {
      await layout.part(shelf, 'notes');
      return await contentsOf(path);
    });
    if (!contents) return null;
    try {
      return JSON.parse(Buffer.from(contents.bytes).toString());
    } catch (cause) {
      throw new UserError('shelf-unreadable', ({ storing }) => storing.noJson(path), { cause });
    }
  }

  /** A note that a hand has broken is told, and null. */
  async function noteOrTold(shelf: ShelfId, name: string): Promise<unknown> {
    try {
      return await note(shelf, name);
    } catch (error) {
      if (!(error instanceof UserError) || error.code !== 'shelf-unreadable') throw error;
      const path = join(layout.shelf(shelf), 'notes', noteFile(name));
      tell(new UnreadableArticle(path, (words) => error.said(words), undefined, { cause: error }));
      return null;
    }
  }

  return {
    removedFiles,
    bytesOf,
    async *shelves() {
      for (const name of (await namesIn(layout.root)).filter(isShelfId).sort()) {
        for (const part of PARTS)
          if ((await names(name, part)).length > 0) {
            yield name;
            break;
          }
      }
    },
    async *articles(shelf) {
      assertNames({ shelf });
      for await (const [, file] of inFiles(shelf, 'articles', await articleFiles(shelf))) yield keptIn(file);
    },
    async article(shelf, id) {
      assertNames({ shelf, id });
      const found = await fileOf(shelf, id);
      return found && keptIn(found);
    },
    async original(shelf, id) {
      assertNames({ shelf, id });
      const found = await fileOf(shelf, id);
      return found && bytesOf(shelf, found);
    },
    async *removed(shelf) {
      assertNames({ shelf });
      const files = await removedFiles(shelf);
      for await (const [{ removed }, article] of inFiles(shelf, 'removed', files))
        yield { ...keptIn(article), removed };
    },
    note,
    async *pieces(shelf) {
      assertNames({ shelf });
      for await (const [, file] of inFiles(shelf, 'articles', await articleFiles(shelf)))
        yield { is: 'articles', kept: keptIn(file), bytes: await bytesOf(shelf, file) };
      const files = (await removedFiles(shelf)).reverse();
      for await (const [{ removed }, file] of inFiles(shelf, 'removed', files))
        yield { is: 'removed', kept: { ...keptIn(file), removed }, bytes: await bytesOf(shelf, file) };
      for (const file of await names(shelf, 'notes')) {
        const name = nameOfNote(file);
        const value = name === null ? null : await noteOrTold(shelf, name);
        if (name !== null && value !== null) yield { is: 'notes', name, value };
      }
    },
  };
}

/** As it goes out. */
export const keptIn = ({ article, version, added, history, original }: ArticleFile): KeptArticle => ({
  article,
  version,
  added,
  history,
  original,
});
