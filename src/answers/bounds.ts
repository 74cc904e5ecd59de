import { UserError } from '../base/errors.ts';
import type { Say } from '../words/en.ts';

/** Characters that an answer takes of what is given beside a question, in code points. */
export const LONGEST = { about: 200, who: 300, filter: 300, text: 4000 } as const;

/** More UTF-16 units than this need not be counted one by one. */
const COUNTED = 20_000;

/**
 * What was given, when it has at most so many characters, as Discord counts them: in code points, without the space around it.
 *
 * @param nameOf what was given, as the person knows it
 * @throws UserError `bad-option` with the figure
 */
export function atMost(nameOf: Say, given: string, most: number): string {
  if (given.length <= most) return given;
  const words = given.trim();
  const length = words.length > COUNTED ? words.length : [...words].length;
  if (length <= most) return given;
  throw new UserError('bad-option', (said) => said.faults.optionTooLong(nameOf(said), length, most));
}
