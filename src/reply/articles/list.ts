import type { APIComponentInContainer, APITextDisplayComponent } from 'discord-api-types/v10';
import { apart, disclosed, enclosed } from '../../answers/apart.ts';
import { counted, listed, sizeInWords } from '../../answers/in-words.ts';
import type { Article } from '../../article/article.ts';
import { printableLine } from '../../base/printable.ts';
import type { Followed } from '../../keeping/keeping.ts';
import type { KeptArticle } from '../../shelf/store/store.ts';
import { cost, LIMITS } from '../limits.ts';
import { bold, escapeMarkdown, shorten, smallPrint } from '../markdown.ts';
import { articleOption, menu } from '../menu.ts';
import { button, row, TEXT_ID, text } from '../message.ts';
import { type Reply, reply } from '../reply.ts';
import { linesWithin, roomBeside } from '../room.ts';
import { readText, type Tree } from '../state.ts';
import { bytesOf, shortLine } from './lines.ts';

/** Articles of a page. */
const PAGE = 10;
/** What is followed that the first page names. */
const MOST_FOLLOWED = 5;

/** What a list is narrowed to. It stands in the message itself, and comes back with every click. */
export interface ListFilter {
  /** Words that a title or a publisher holds; null for all. */
  readonly words: string | null;
  /** Only what the member who looks has brought since, ISO 8601; null for all. */
  readonly since: string | null;
}

export interface ShelfList extends ListFilter {
  /** All of the shelf. */
  readonly all: readonly KeptArticle[];
  /** Those that the filter leaves, in their order. */
  readonly left: readonly KeptArticle[];
  /** From 0; behind the last one: the last. */
  readonly page: number;
  readonly followed: readonly Followed[];
}

export function drawList(list: ShelfList): Reply {
  const { all, left, words, since, followed } = list;
  const last = Math.max(0, Math.ceil(left.length / PAGE) - 1);
  const page = Math.min(list.page, last);
  const shown = left.slice(page * PAGE, (page + 1) * PAGE);
  const head = [
    text(headingOf(all.length, left.length)),
    ...(words === null ? [] : [wordsText(words)]),
    ...(since === null ? [] : [sinceText(since)]),
    ...(left.length > 0 ? [text(smallPrint(sums(left, page, last)))] : []),
  ];
  const room = roomBeside(head);
  const lines = (withLinks: boolean) => shown.map((kept) => `- ${lineOf(kept, withLinks)}`).join('\n');
  const drawn = cost(lines(true)) <= room - ROOM_OF_FOLLOWED ? lines(true) : lines(false);
  return reply('private', [
    ...head,
    ...(shown.length > 0 ? [text(drawn)] : []),
    ...(page === 0 && words === null && since === null ? followedText(followed, room - cost(drawn)) : []),
    ...lookAtOne(shown.map(({ article }) => article)),
    ...(last > 0
      ? row(
          button(
            { verb: 'art.prev', place: null, position: Math.max(0, page - 1) },
            { label: '◀', disabled: page === 0 },
          ),
          button({ verb: 'art.next', place: null, position: page + 1 }, { label: '▶', disabled: page === last }),
        )
      : []),
  ]);
}

const ROOM_OF_FOLLOWED = 700;

function headingOf(all: number, left: number): string {
  if (all === 0) return 'This server’s shelf is empty. `/articles add` and `/articles upload` fill it.';
  if (left === all) return `### ${counted(all, 'article')} on this server’s shelf`;
  return `### ${left} of ${counted(all, 'article')} on this server’s shelf`;
}

function sums(left: readonly KeptArticle[], page: number, last: number): string {
  const passages = left.reduce((sum, { article }) => sum + article.passages.length, 0);
  const bytes = left.reduce((sum, { article }) => sum + bytesOf(article), 0);
  return listed([
    counted(passages, 'passage'),
    `${sizeInWords(bytes)} of text`,
    last > 0 && `page ${page + 1} of ${last + 1}`,
  ]);
}

const lineOf = ({ article }: KeptArticle, withLink: boolean): string =>
  shortLine(article, [counted(article.passages.length, 'passage'), sizeInWords(bytesOf(article))], withLink);

function followedText(followed: readonly Followed[], room: number): APIComponentInContainer[] {
  if (followed.length === 0) return [];
  const lines = followed.slice(0, MOST_FOLLOWED).map(({ title, url, trouble }) => {
    const name = apart(escapeMarkdown(shorten(title || url, 90)));
    return `- ${listed([name, trouble && escapeMarkdown(shorten(trouble, 120))])}`;
  });
  const heading = bold(`Followed: ${followed.length}`);
  const shown = linesWithin(lines, room - cost(heading) - 4 * LIMITS.bytesEach);
  const more = followed.length - shown.length;
  return [text([heading, ...shown, ...(more > 0 ? [smallPrint(`and ${more} more`)] : [])].join('\n'))];
}

/** A menu that leads to what is known of one of them; nothing where there is none. */
export function lookAtOne(articles: readonly Article[]): APIComponentInContainer[] {
  const once = [...new Map(articles.map((article) => [article.id, article])).values()];
  return once.length > 0 ? [menu('art.pick', 'Look at one', once.map(articleOption))] : [];
}

const WORDS = 'With the words: ';
const SINCE = 'Brought by you since ';

const wordsText = (words: string): APITextDisplayComponent =>
  text(smallPrint(WORDS + escapeMarkdown(enclosed(printableLine(words)))), TEXT_ID.words);

/** @param since ISO 8601 */
export const sinceText = (since: string): APITextDisplayComponent =>
  text(smallPrint(`${SINCE}<t:${Math.floor(Date.parse(since) / 1_000)}:T>`), TEXT_ID.since);

/** What `drawList` was narrowed to; words on one line. */
export function readListFilter(components: Tree): ListFilter {
  const words = readText(components, TEXT_ID.words, smallPrint(WORDS));
  const since = /^<t:(\d{1,11}):T>$/.exec(readText(components, TEXT_ID.since, smallPrint(SINCE)) ?? '')?.[1];
  return {
    words: words === null ? null : disclosed(words),
    since: since === undefined ? null : new Date(Number(since) * 1_000).toISOString(),
  };
}
