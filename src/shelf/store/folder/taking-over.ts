import { join } from 'node:path';
import { UnreadableArticle } from '../../../intake/read-article.ts';
import { changedSince, conflict } from '../conflict.ts';
import { digestOf, type PieceOf, takeOverBy } from '../piece.ts';
import type { KeptArticle, Piece, ShelfId } from '../store.ts';
import type { ArticleFile } from './article-file.ts';
import type { Layout } from './layout.ts';
import { articleFile, removedFile } from './names.ts';
import { articleIn } from './read-file.ts';
import { keptIn, type Reader } from './reader.ts';

export interface Place {
  readonly part: 'articles' | 'removed';
  readonly name: string;
}

/** What is written of an article, with what it was read from. */
export interface Written {
  readonly kept: Omit<KeptArticle, 'version'>;
  readonly bytes: Uint8Array | null;
  readonly revision: number;
}

export interface TakingOverParts {
  readonly layout: Layout;
  readonly reader: Reader;
  /** Writes it to a file of a part. */
  readonly writeArticle: (shelf: ShelfId, place: Place, written: Written) => Promise<ArticleFile>;
  readonly changeNote: (shelf: ShelfId, name: string, next: (note: unknown) => unknown) => Promise<void>;
}

/** Takes over a piece of another store's; see `ShelfStore.takeOver`. To be called while nothing else is done to the shelf. */
export function createTakingOver({ layout, reader, writeArticle, changeNote }: TakingOverParts) {
  async function takeOverArticle(shelf: ShelfId, piece: PieceOf<'articles'>): Promise<boolean> {
    const { kept, bytes } = piece;
    const name = articleFile(kept.article.id);
    const found = await articleIn(join(await layout.part(shelf, 'articles'), name), kept.article.id);
    if (found instanceof UnreadableArticle) throw conflict((words) => words.storing.brokenFile(found.said(words)));
    if (found) {
      const there: Piece = { ...piece, kept: keptIn(found), bytes: await reader.bytesOf(shelf, found) };
      if (digestOf(there) === digestOf(piece)) return false;
      throw changedSince(kept.article.id, true);
    }
    await writeArticle(shelf, { part: 'articles', name }, { kept, bytes, revision: 1 });
    return true;
  }

  async function takeOverRemoved(shelf: ShelfId, piece: PieceOf<'removed'>): Promise<boolean> {
    const { kept, bytes } = piece;
    const { removed } = kept;
    const { id } = kept.article;
    const all = (await reader.removedFiles(shelf)).filter((one) => one.id === id && one.removed.at === removed.at);
    for (const one of all) {
      const found = await articleIn(join(await layout.part(shelf, 'removed'), one.name), id);
      if (!found || found instanceof UnreadableArticle) continue;
      const off = { ...keptIn(found), removed: one.removed };
      if (digestOf({ ...piece, kept: off, bytes: await reader.bytesOf(shelf, found) }) === digestOf(piece))
        return false;
    }
    const name = removedFile(id, removed, all.length + 1);
    await writeArticle(shelf, { part: 'removed', name }, { kept, bytes, revision: 1 });
    return true;
  }

  async function takeOverNote(shelf: ShelfId, piece: PieceOf<'notes'>): Promise<boolean> {
    let isNew = false;
    await changeNote(shelf, piece.name, (there) => {
      isNew = there === null;
      if (!isNew && digestOf({ ...piece, value: there }) !== digestOf(piece)) throw changedSince(piece.name, true);
      return isNew ? piece.value : there;
    });
    return isNew;
  }

  const taking = { articles: takeOverArticle, removed: takeOverRemoved, notes: takeOverNote };
  return (shelf: ShelfId, piece: Piece): Promise<boolean> => takeOverBy(taking, shelf, piece);
}
