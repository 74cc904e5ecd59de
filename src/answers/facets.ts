import type { Article } from '../article/article.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { baseLanguage, detectLanguage } from '../text/languages.ts';

/** What some of the articles have in common. */
export interface Facet {
  readonly value: string;
  /** How many articles. */
  readonly count: number;
}

/** What the articles of a shelf can be told apart by, the most frequent first; counted when first asked for. */
export interface Facets {
  /** As the articles print them; those that differ in capitals alone are one. */
  publishers(): readonly Facet[];
  /** Base tags: `de`, not `de-AT`. Articles whose language is not known are left out. */
  languages(): readonly Facet[];
  /** A base tag; 'und' when it is not known. */
  languageOf(article: Article): string;
}

/** The facets of a shelf, counted once for each. Languages that articles do not give are read from their words, as the search does. */
export function createFacets(): (shelf: Shelf) => Facets {
  const found = new WeakMap<Shelf, Facets>();
  const languages = new WeakMap<Article, string>();

  function languageOf(article: Article): string {
    const known =
      languages.get(article) ??
      baseLanguage(article.language === 'und' ? detectLanguage(article.text) : article.language);
    languages.set(article, known);
    return known;
  }

  return (shelf) => {
    const facets = found.get(shelf) ?? {
      publishers: once(() => counts(shelf.articles.flatMap(({ publisher }) => publisher ?? []))),
      languages: once(() => counts(shelf.articles.map(languageOf).filter((language) => language !== 'und'))),
      languageOf,
    };
    found.set(shelf, facets);
    return facets;
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function counts(values: readonly string[]): Facet[] {
  const byKey = new Map<string, Facet>();
  for (const value of values) {
    const key = value.toLowerCase();
    const known = byKey.get(key);
    byKey.set(key, { value: known?.value ?? value, count: (known?.count ?? 0) + 1 });
  }
  return [...byKey.values()].sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}
