import { isArticleId } from '../../intake/article-id.ts';
import { isShelfId } from './store.ts';

const NOTE = /^[a-z-]{1,40}$/;

export const isNoteName = (text: string): boolean => NOTE.test(text);

/** Ids reach paths and addresses: one that is none is a bug of the caller's. */
export function assertNames({ shelf, id, note }: { shelf: string; id?: string; note?: string }): void {
  if (!isShelfId(shelf)) throw new Error(`no id of a shelf: ${JSON.stringify(shelf)}`);
  if (id !== undefined && !isArticleId(id)) throw new Error(`no id of an article: ${JSON.stringify(id)}`);
  if (note !== undefined && !isNoteName(note)) throw new Error(`no name of a note: ${JSON.stringify(note)}`);
}
