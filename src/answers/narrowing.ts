import type { Article } from '../article/article.ts';

/** What a question may be narrowed to, as people give it; every condition given must hold. */
export interface AskFilters {
  /** An id or words of a title. Default: every article on the shelf. */
  readonly article?: string;
  /** Its name, or words of it. */
  readonly publisher?: string;
  /** A tag, or the language's name in English, in itself or in `locale`. */
  readonly language?: string;
  /** Only articles published then or later: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, that day, month or year included. */
  readonly after?: string;
  /** Only articles published then or earlier, in the same forms; that day, month or year included. */
  readonly before?: string;
}

/** What a question is narrowed to, as the shelf has it; null where it is not narrowed. */
export interface Narrowing {
  readonly article: Article | null;
  /** As the shelf spells it. */
  readonly publisher: string | null;
  /** A base tag: `de`. */
  readonly language: string | null;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as far as it was given. */
  readonly after: string | null;
  readonly before: string | null;
}
