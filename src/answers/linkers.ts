import type { Article } from '../article/article.ts';
import { createLinker, type Linker } from '../citation/link.ts';

/** Articles whose linkers are kept: reading a page for links costs more than the search that found the passage. */
const MOST_KEPT = 64;

/** The linker of an article, kept for the articles that were linked to last. */
export type Linkers = (article: Article) => Linker;

export function createLinkers(): Linkers {
  const kept = new Map<Article, Linker>();
  return (article) => {
    const linker = kept.get(article) ?? createLinker(article);
    kept.delete(article);
    kept.set(article, linker);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest) kept.delete(oldest);
    return linker;
  };
}
