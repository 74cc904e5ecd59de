import type { Span } from '../../article/span.ts';
import { CUE, GIVEN_NAME, ORGANIZATION_END, ROLE, wordClassesOf } from '../lexicon/word-class.ts';

/**
 * Whether the words between two marks are a nickname inside somebody’s name, and no quotation: Robert C. “Bobby” Scotter.
 *
 * @param span what stands between the marks
 */
export function isNickname(text: string, [start, end]: Span): boolean {
  if (end - start > LONGEST || !NICKNAME.test(text.slice(start, end))) return false;
  const [, surname] = /^["”’'] (\p{Lu}[\p{L}'’-]+)/u.exec(text.slice(end, end + LONGEST)) ?? [];
  if (surname === undefined || wordClassesOf(surname.toLowerCase()) & NO_SURNAME) return false;
  const [, given = ''] =
    /(?:^|[\s(])(\p{Lu}[\p{L}.'’-]*) $/u.exec(text.slice(Math.max(0, start - 1 - LONGEST), start - 1)) ?? [];
  const classes = wordClassesOf(given.toLowerCase());
  return /^\p{Lu}\.$/u.test(given) || (classes & GIVEN_NAME) > 0 || (given !== '' && classes === 0);
}

/** What ends the name of a body or an office. */
const NO_SURNAME = ORGANIZATION_END | ROLE | CUE;

/** Characters of a word. */
const LONGEST = 30;
const NICKNAME = /^(?:The )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?$/u;
