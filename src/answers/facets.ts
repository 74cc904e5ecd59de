import type { Article } from '../article/article.ts';
import { createNameTable, type NameTable } from '../base/name-table.ts';
import type { SyncSteps } from '../base/steps.ts';
import { newestFirst, type Shelf } from '../shelf/shelf.ts';
import { foldTypedLine } from '../text/fold.ts';
import { EVERY_LANGUAGE } from '../words/languages.ts';
import { titleOf } from './in-words.ts';
import { languageIn } from './language-in.ts';

/** What some of the articles have in common. */
export interface Facet {
  readonly value: string;
  /** How many articles. */
  readonly count: number;
}

/** What the articles of a shelf can be told apart by, the most frequent first; counted when first asked for. */
export interface Facets {
  /** As the articles print them; those that differ in capitals alone are one. */
  publishers(among?: readonly Article[]): readonly Facet[];
  /** Base tags: `de`, not `de-AT`. Articles whose language is not known are left out. */
  languages(among?: readonly Article[]): readonly Facet[];
  /** Every article, the newest first, by its title and what else it goes by. */
  titles(): NameTable<Article>;
  /** A base tag; 'und' when it is not known. */
  languageOf(article: Article): string;
  /** Counts now, in small steps. */
  prepare(): SyncSteps;
}

/** The facets of a shelf. */
export type FacetsOf = (shelf: Shelf) => Facets;

/** The facets of shelves, counted once for each. Languages that articles do not give are read from their words, as the search does. */
export function createFacets(): FacetsOf {
  const found = new WeakMap<Shelf, Facets>();
  const languageOf = onceForArticle(languageIn);
  const names = onceForArticle(namesOf);

  const publishersOf = (articles: readonly Article[]) => counts(articles.flatMap(({ publisher }) => publisher ?? []));
  const languagesOf = (articles: readonly Article[]) =>
    counts(articles.map(languageOf).filter((language) => language !== 'und'));

  function countIn(shelf: Shelf): Facets {
    const publishers = once(() => publishersOf(shelf.articles));
    const languages = once(() => languagesOf(shelf.articles));
    const titles = once(() => createNameTable(newestFirst(shelf.articles), names));
    return {
      publishers: (among) => (among ? publishersOf(among) : publishers()),
      languages: (among) => (among ? languagesOf(among) : languages()),
      titles,
      languageOf,
      *prepare() {
        for (const article of shelf.articles) {
          languageOf(article);
          names(article);
          yield;
        }
        for (const count of [publishers, languages, titles]) {
          count();
          yield;
        }
      },
    };
  }

  return (shelf) => {
    const facets = found.get(shelf) ?? countIn(shelf);
    found.set(shelf, facets);
    return facets;
  };
}

/** Folded, and on one line: its title, then what else it goes by. */
function namesOf(article: Article): readonly string[] {
  const { id, title, publisher, form } = article;
  return [
    title || id,
    publisher ?? '',
    id,
    ...(form === 'digest' ? EVERY_LANGUAGE.map((words) => titleOf(words, article)) : []),
  ]
    .filter(Boolean)
    .map(foldTypedLine);
}

/** What is found out of an article once, for as long as the article is there. */
function onceForArticle<T>(find: (article: Article) => T): (article: Article) => T {
  const found = new WeakMap<Article, { readonly value: T }>();
  return (article) => {
    const known = found.get(article) ?? { value: find(article) };
    found.set(article, known);
    return known.value;
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
