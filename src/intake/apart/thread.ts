// The thread that documents are read in; see read-apart.ts.
import { parentPort } from 'node:worker_threads';
import type { Source } from '../format.ts';
import { type ArticleFault, readSource, type SourceReading, UnreadableArticle } from '../read-article.ts';

/** What the thread says: that it has begun to read, then what became of it. */
export type Told =
  | { readonly kind: 'begun' }
  | { readonly kind: 'read'; readonly reading: SourceReading }
  | { readonly kind: 'unreadable'; readonly fault: Pick<ArticleFault, 'file' | 'reason' | 'line'> }
  | { readonly kind: 'bug'; readonly error: unknown };

const tell = (told: Told): void => parentPort?.postMessage(told);

parentPort?.on('message', async (source: Source) => {
  tell({ kind: 'begun' });
  try {
    tell({ kind: 'read', reading: await readSource(source) });
  } catch (error) {
    if (!(error instanceof UnreadableArticle)) return tell({ kind: 'bug', error });
    const { file, reason, line } = error;
    tell({ kind: 'unreadable', fault: { file, reason, ...(line !== undefined && { line }) } });
  }
});
