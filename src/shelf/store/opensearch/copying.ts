import type { Cluster } from '../../../cluster/cluster.ts';
import { eachHit } from '../../../cluster/hits.ts';
import { changedSince } from '../conflict.ts';
import { assertNames } from '../names.ts';
import { digestOf, type PieceOf, takeOverBy } from '../piece.ts';
import type { Piece, ShelfStore } from '../store.ts';
import type { Changing } from './changing.ts';
import { type Documents, type Kept, keyOf, type Taken } from './documents.ts';
import type { Reading } from './reading.ts';

export interface CopyingParts {
  readonly cluster: Cluster;
  readonly documents: Documents;
  readonly changing: Changing;
  readonly reading: Pick<Reading, 'entries' | 'takenOff' | 'note'>;
}

/** What of a store in a cluster is about copying shelves. */
export function createCopying(parts: CopyingParts): Pick<ShelfStore, 'pieces' | 'takeOver'> {
  const { cluster, documents, changing, reading } = parts;

  async function bytesOf(shelf: string, { original }: Kept): Promise<Uint8Array | null> {
    const found = original === null ? null : await documents.read(shelf, original);
    return found && Buffer.from(found.text, 'base64');
  }

  const article = async (shelf: string, current: Kept): Promise<Piece> => ({
    is: 'articles',
    kept: current.kept,
    bytes: await bytesOf(shelf, current),
  });

  async function removed(shelf: string, { document, removed }: Taken): Promise<Piece | null> {
    const off = await reading.takenOff(shelf, document);
    return off && { is: 'removed', kept: { ...off.kept, removed }, bytes: await bytesOf(shelf, off) };
  }

  /** Writes the bytes it was read from, which nobody finds until the article names them. */
  async function written(shelf: string, { kept, bytes }: Exclude<Piece, { is: 'notes' }>): Promise<Kept> {
    const { article, version, added, history, original: name } = kept;
    const key = bytes && keyOf('original', shelf);
    if (bytes && key !== null)
      await documents.write(shelf, key, { kind: 'original', text: Buffer.from(bytes).toString('base64') });
    return { kept: { article, version, added, history, original: name }, original: key };
  }

  const takeOverArticle = (shelf: string, piece: PieceOf<'articles'>): Promise<boolean> =>
    changing.changeEntry(shelf, piece.kept.article.id, async (entry) => {
      if (!entry.current) return [{ ...entry, current: await written(shelf, piece) }, true];
      if (digestOf(await article(shelf, entry.current)) === digestOf(piece)) return [entry, false];
      throw changedSince(piece.kept.article.id, true);
    });

  const takeOverRemoved = (shelf: string, piece: PieceOf<'removed'>): Promise<boolean> =>
    changing.changeEntry(shelf, piece.kept.article.id, async (entry) => {
      const { removed: off } = piece.kept;
      for (const one of entry.taken.filter(({ removed }) => removed.at === off.at)) {
        const there = await removed(shelf, one);
        if (there && digestOf(there) === digestOf(piece)) return [entry, false];
      }
      const document = keyOf('taken', shelf);
      const text = JSON.stringify(await written(shelf, piece));
      await documents.write(shelf, document, { kind: 'taken', text, takenAt: [off.at] });
      const later = entry.taken.findIndex(({ removed }) => removed.at > off.at);
      const at = later < 0 ? entry.taken.length : later;
      return [{ ...entry, taken: entry.taken.toSpliced(at, 0, { document, removed: off }) }, true];
    });

  const takeOverNote = (shelf: string, piece: PieceOf<'notes'>): Promise<boolean> =>
    changing.change('note', shelf, piece.name, async (text) => {
      if (text === null) return [{ kind: 'note', text: JSON.stringify(piece.value) }, true];
      if (digestOf({ ...piece, value: JSON.parse(text) }) === digestOf(piece)) return [undefined, false];
      throw changedSince(piece.name, true);
    });

  const taking = { articles: takeOverArticle, removed: takeOverRemoved, notes: takeOverNote };

  return {
    async *pieces(shelf) {
      assertNames({ shelf });
      for await (const { entry } of reading.entries({ term: { shelf } }, shelf)) {
        if (entry.current) yield await article(shelf, entry.current);
        for (const one of entry.taken) {
          const piece = await removed(shelf, one);
          if (piece) yield piece;
        }
      }
      const query = { bool: { filter: [{ term: { kind: 'note' } }, { term: { shelf } }] } };
      const listing = { index: documents.index, routing: shelf, query, sort: ['key'], source: false };
      for await (const { _id } of eachHit(cluster, listing)) {
        const name = _id.slice(keyOf('note', shelf, '').length);
        const value = await reading.note(shelf, name);
        if (value !== null) yield { is: 'notes', name, value };
      }
    },
    takeOver(shelf, piece) {
      if (piece.is === 'notes') assertNames({ shelf, note: piece.name });
      else assertNames({ shelf, id: piece.kept.article.id });
      return changing.telling(shelf, () => takeOverBy(taking, shelf, piece));
    },
  };
}
