import { en, type Words } from '../words/en.ts';
import { wordsFor } from '../words/languages.ts';
import { readLocale } from './read.ts';

/**
 * What the bot says in answer to that interaction; English where not even its language can be read.
 *
 * @param set the language that the bot is to speak to everybody there, by its tag. Default: the member’s own
 */
export function wordsIn(raw: unknown, set?: string | null): Words {
  try {
    return wordsFor(set ?? readLocale(raw));
  } catch {
    return en;
  }
}
