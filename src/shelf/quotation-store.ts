import type { Article } from '../article/article.ts';
import { inSlices, type SyncSteps } from '../base/steps.ts';
import { type Format, readWhole, removeLeftovers, writeWhole } from '../base/whole-file.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { lineOf, quotationsFrom, readLine } from './saved-quotations.ts';
import type { Shelf } from './shelf.ts';

export interface StoreOptions {
  readonly file: string;
  /** By which rules quotations are read: what was read by others is outdated. */
  readonly rules: string;
  /** Told when the file cannot be used, or written. */
  readonly log?: { warn(facts: object, message: string): void } | undefined;
}

/** Quotations kept between runs, by the hash of their article. */
export interface QuotationStore {
  /** What an earlier run read in these articles, by their hashes; nothing where the file is missing, damaged or outdated. */
  load(articles: readonly Article[]): Promise<ReadonlyMap<string, readonly Quotation[]>>;
  /** Saves what the shelf knows when enough of it is not saved yet. A file that cannot be written is only slower next time. */
  save(shelf: Shelf): Promise<void>;
}

/** A change of a smaller share of the articles is not saved by itself: to read them again at the next start is quick. */
const WORTH_SAVING = 0.1;

export function createQuotationStore({ file, rules, log }: StoreOptions): QuotationStore {
  const format: Format = { name: 'verbatim-quotations', version: rules };
  /** Hashes of the articles in the file. */
  let inFile: ReadonlySet<string> = new Set();
  let wasAsked = false;

  async function load(articles: readonly Article[]): Promise<ReadonlyMap<string, readonly Quotation[]>> {
    await removeLeftovers(file);
    const whole = await readWhole(file, format);
    if ('missing' in whole) return new Map();
    const read = 'bytes' in whole ? await inSlices(reading(whole.bytes, articles)) : whole;
    if ('unusable' in read) {
      const { unusable, ...why } = read;
      log?.warn({ path: file, ...why }, `the saved quotations are ${unusable}: they are read anew`);
      return new Map();
    }
    inFile = read.hashes;
    return read.quotations;
  }

  async function save(shelf: Shelf): Promise<void> {
    const hashes = new Set(shelf.articles.map(({ hash }) => hash));
    const changed =
      [...hashes].filter((hash) => !inFile.has(hash)).length + [...inFile].filter((hash) => !hashes.has(hash)).length;
    const least = wasAsked ? WORTH_SAVING * hashes.size : 1;
    wasAsked = true;
    if (changed < Math.max(1, least)) return;
    try {
      await writeWhole(file, format, linesOf(shelf));
      inFile = hashes;
    } catch (error) {
      log?.warn({ err: error, path: file }, 'the quotations could not be saved');
    }
  }

  return { load, save };
}

function* linesOf(shelf: Shelf): Generator<Uint8Array> {
  for (const article of shelf.articles) yield Buffer.from(`${lineOf(article, shelf.quotations(article))}\n`);
}

type Reading =
  | { readonly hashes: ReadonlySet<string>; readonly quotations: ReadonlyMap<string, readonly Quotation[]> }
  | { readonly unusable: 'damaged'; readonly err: unknown };

/** One line at a step. All of the file or nothing: where one line is not as it was written, none is trusted. */
function* reading(bytes: Buffer, articles: readonly Article[]): SyncSteps<Reading> {
  const byHash = new Map(articles.map((article) => [article.hash, article]));
  const hashes = new Set<string>();
  const quotations = new Map<string, readonly Quotation[]>();
  for (let at = 0, end = 0; at < bytes.length; at = end + 1) {
    const newline = bytes.indexOf('\n', at);
    end = newline < 0 ? bytes.length : newline;
    try {
      const line = readLine(bytes.toString('utf8', at, end));
      const article = byHash.get(line.hash);
      hashes.add(line.hash);
      if (article) quotations.set(line.hash, quotationsFrom(article, line));
    } catch (err) {
      return { unusable: 'damaged', err };
    }
    yield;
  }
  return { hashes, quotations };
}
