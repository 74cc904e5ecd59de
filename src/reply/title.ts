import { titleOf } from '../answers/in-words.ts';
import type { Article } from '../article/article.ts';
import type { Words } from '../words/en.ts';
import { shorten } from './markdown.ts';

/**
 * The title as lists, menus and source lines give it, on one line and cut where it is too long; of a digest, what says so stays whole,
 * whichever side of the title it stands on.
 *
 * @param most characters, in UTF-16 units
 */
export function titleWithin(words: Words, { title, id, form }: Article, most: number): string {
  const besides = titleOf(words, { title: STAND_IN, id, form }).length - STAND_IN.length;
  return titleOf(words, { title: shorten(title || id, most - besides), id, form });
}

const STAND_IN = '…';
