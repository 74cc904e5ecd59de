import { DEFAULT } from '../language/index.ts';
import { listOf } from '../language/lists.ts';

/** The months by their first three letters in English, in lower case: how addresses and BibTeX write them. */
export const MONTHS: readonly string[] = listOf(DEFAULT.months).map((month) => month.slice(0, 3));
