import type { Article } from '../article/article.ts';
import { createKeptFile, type Holding, type KeptFileOptions, linesIn } from '../base/kept-file.ts';
import type { SyncSteps } from '../base/steps.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { canBeSaved, lineOf, quotationsFrom, readLine } from './saved-quotations.ts';
import type { Shelf } from './shelf.ts';

export interface StoreOptions extends Pick<KeptFileOptions, 'log'> {
  readonly file: string;
  /** By which rules quotations are read: what was read by others is outdated. */
  readonly rules: string;
}

/** Quotations kept between runs, by the hash of their article. */
export interface QuotationStore {
  /** What an earlier run read in these articles, by their hashes; nothing where the file is missing, damaged or outdated. */
  load(articles: readonly Article[]): Promise<ReadonlyMap<string, readonly Quotation[]>>;
  /** Saves what the shelf knows when enough of it is not saved yet. A file that cannot be written is only slower next time. */
  save(shelf: Pick<Shelf, 'articles' | 'quotations'>): Promise<void>;
}

export function createQuotationStore({ file, rules, log }: StoreOptions): QuotationStore {
  const format = { name: 'verbatim-quotations', version: rules };
  const kept = createKeptFile({ path: file, format, what: 'quotations', log });
  return {
    load: async (articles) => (await kept.load((bytes) => reading(bytes, articles))) ?? new Map(),
    save(shelf) {
      const articles = shelf.articles.filter((article) => canBeSaved(shelf.quotations(article)));
      return kept.save(new Map(articles.map(({ hash }) => [hash, 1])), () => linesOf(shelf, articles));
    },
  };
}

function* linesOf(shelf: Pick<Shelf, 'quotations'>, articles: readonly Article[]): Generator<Uint8Array> {
  for (const article of articles) yield Buffer.from(`${lineOf(article, shelf.quotations(article))}\n`);
}

/**
 * One line at a step. All of the file or nothing: where one line is not as it was written, none is trusted.
 * @throws Error then
 */
function* reading(
  bytes: Buffer,
  articles: readonly Article[],
): SyncSteps<{ readonly holding: Holding; readonly value: ReadonlyMap<string, readonly Quotation[]> }> {
  const byHash = new Map(articles.map((article) => [article.hash, article]));
  const holding = new Map<string, number>();
  const value = new Map<string, readonly Quotation[]>();
  for (const text of linesIn(bytes)) {
    const line = readLine(text);
    const article = byHash.get(line.hash);
    holding.set(line.hash, 1);
    if (article) value.set(line.hash, quotationsFrom(article, line));
    yield;
  }
  return { holding, value };
}
