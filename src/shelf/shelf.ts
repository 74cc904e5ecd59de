import type { Article } from '../article/article.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { readQuotations } from '../quotations/read.ts';
import { type ShelfSpeaker, speakersOf } from './speakers.ts';

/** The articles that may be asked, as they are at one moment. A change makes another shelf. */
export interface Shelf {
  /** In the order of their ids. */
  readonly articles: readonly Article[];
  article(id: string): Article | undefined;
  /** Read when first asked for. */
  quotations(article: Article): readonly Quotation[];
  /** The people who speak in the articles, over all of them. */
  speakers(): readonly ShelfSpeaker[];
  /** Quotations read so far, by the article's hash. */
  readonly read: ReadonlyMap<string, readonly Quotation[]>;
}

/** @param before the shelf that this one follows: quotations of an article that has not changed are carried over */
export function createShelf(articles: readonly Article[], before?: Shelf): Shelf {
  const ordered = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const byId = new Map(ordered.map((article) => [article.id, article]));
  const read = new Map<string, readonly Quotation[]>();
  for (const { hash } of ordered) {
    const known = before?.read.get(hash);
    if (known) read.set(hash, known);
  }
  let speakers: readonly ShelfSpeaker[] | undefined;

  function quotations(article: Article): readonly Quotation[] {
    const known = read.get(article.hash) ?? readQuotations(article);
    read.set(article.hash, known);
    return known;
  }

  return {
    articles: ordered,
    article: (id) => byId.get(id),
    quotations,
    speakers() {
      speakers ??= speakersOf(ordered.flatMap(quotations));
      return speakers;
    },
    read,
  };
}

/** The articles, newest first; those without a date last, by title. */
export const newestFirst = (articles: readonly Article[]): Article[] =>
  [...articles].sort((a, b) => (b.published ?? '').localeCompare(a.published ?? '') || a.title.localeCompare(b.title));
