import { UserError } from '../base/errors.ts';
import type { Filters, Search, SearchResult } from '../search/result.ts';

/** A longer text is looked for by its beginning, in UTF-16 units. */
const LONGEST = 300;
/** Marks of a question in words have a meaning of their own for the search. */
const MARKS = /["“”„«»「」『』]|(?<=^|\s)[-–—]+/gu;

/** What of a text that is no question is looked for. */
export const searchedIn = (text: string): string => text.slice(0, LONGEST).replace(MARKS, ' ');

/** What is found for a text that is no question; null where there is nothing in it to look for. */
export const searchText = (search: Search, text: string, filters: Filters): Promise<SearchResult | null> =>
  search.search(searchedIn(text), filters).catch(nothingToSearch);

/** Of a text without a word to look for there is nothing to be found. */
export function nothingToSearch(error: unknown): null {
  if (error instanceof UserError && error.code === 'nothing-to-search') return null;
  throw error;
}
