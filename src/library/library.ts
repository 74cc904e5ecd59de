import { type Answers, type AnswersParts, createAnswers } from '../answers/answers.ts';
import type { Article } from '../article/article.ts';
import type { Search } from '../search/result.ts';
import { createShelf, type Known, type Shelf } from '../shelf/shelf.ts';

/** Articles that are open for questions. */
export interface Library {
  /** The same from change to change. */
  readonly answers: Answers;
  /** What is found out of its articles so far. */
  known(): Known;
  /** Finds out now, in small steps, what a member should not wait for. Returns how many speakers there are. */
  prepare(): Promise<number>;
  /**
   * Makes it hold exactly these articles, in small steps; what is asked meanwhile is answered from those it held before. One call
   * after the other.
   * @param known what need not be found out again. Default: what it knows itself
   */
  update(articles: readonly Article[], known?: Known): Promise<void>;
}

/** What libraries that share articles share of them. Default: each has its own. */
export type SharedByAnswers = Pick<AnswersParts, 'facetsOf' | 'cite'>;

export interface LibraryParts extends SharedByAnswers {
  /** What it begins with; the search holds the same articles. */
  readonly shelf: Shelf;
  readonly search: Search;
  /** Keeps between runs what was found out. */
  readonly save?: ((shelf: Shelf) => Promise<void>) | undefined;
}

/** Puts a shelf and a search together. */
export function createLibrary({ shelf: first, search, save, ...shared }: LibraryParts): Library {
  let shelf = first;
  const answers = createAnswers({ shelf: () => shelf, search, ...shared });
  return {
    answers,
    known: () => shelf.known,
    async prepare() {
      await answers.prepare(shelf);
      await save?.(shelf);
      return shelf.speakers().length;
    },
    async update(articles, known = shelf.known) {
      const next = createShelf(articles, known);
      await answers.prepare(next);
      await search.update(articles);
      shelf = next;
      await save?.(next);
    },
  };
}
