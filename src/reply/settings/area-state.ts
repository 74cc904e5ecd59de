import { hash } from 'node:crypto';
import { disclosed, enclosed } from '../../answers/apart.ts';
import { titleOf } from '../../answers/in-words.ts';
import { printableLine } from '../../base/printable.ts';
import { isChannelId } from '../../preferences/note.ts';
import type { Shelf } from '../../shelf/shelf.ts';
import type { Words } from '../../words/en.ts';
import type { ButtonState } from '../custom-id.ts';
import { LIMITS } from '../limits.ts';
import { escapeMarkdown } from '../markdown.ts';
import { TEXT_ID, text } from '../message.ts';
import { readText, type Tree } from '../state.ts';

/** What the message about a channel is about: its buttons and menus carry it, the words stand in the message. */
export interface AreaState {
  readonly channel: string;
  /** Pages of the two menus, from 0. */
  readonly publishersPage: number;
  readonly articlesPage: number;
}

const BETWEEN = '.';

/** What a custom_id has behind its position: 24 characters at most. */
export const extraOf = (channel: string, publishersPage: number): string =>
  `${channel}${BETWEEN}${publishersPage.toString(36)}`;

/** Null where the custom_id is not of that kind. */
export function readAreaState({ position, extra }: ButtonState): AreaState | null {
  const [channel = '', page = ''] = (extra ?? '').split(BETWEEN);
  if (!isChannelId(channel) || !/^[0-9a-z]{1,4}$/.test(page)) return null;
  return { channel, publishersPage: Number.parseInt(page, 36), articlesPage: position };
}

/** What somebody typed to look for, on one line; null where that is nothing. */
export const lookedForIn = (typed: string): string | null =>
  printableLine(typed)
    .slice(0, LIMITS.choice)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim() || null;

/** What is looked for, in a text of its own without a word of ours, so that it is read back in every language. */
export const lookedForText = (words: string) => text(escapeMarkdown(enclosed(words)), TEXT_ID.words);

/** What `lookedForText` was given; null where the message has no such text. */
export function readLookedFor(components: Tree): string | null {
  const words = readText(components, TEXT_ID.words, '');
  return words === null ? null : disclosed(words);
}

/** What stands for a publisher in a menu: any name fits, and none says anything. Names that differ in capitals alone are one. */
export const publisherKey = (publisher: string): string => hash('sha256', publisher.toLowerCase(), 'hex').slice(0, 24);

/** The title of an article; its id where it is no longer there. */
export function areaTitle(words: Words, id: string, shelf: Shelf): string {
  const article = shelf.article(id);
  return article ? titleOf(words, article) : id;
}
