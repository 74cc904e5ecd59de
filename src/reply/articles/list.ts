import type { APIComponentInContainer, APITextDisplayComponent } from 'discord-api-types/v10';
import { apart, disclosed, enclosed } from '../../answers/apart.ts';
import { listed } from '../../answers/in-words.ts';
import type { Article } from '../../article/article.ts';
import { printableLine } from '../../base/printable.ts';
import type { Followed } from '../../keeping/keeping.ts';
import type { KeptArticle } from '../../shelf/store/store.ts';
import type { Words } from '../../words/en.ts';
import { cost, LIMITS } from '../limits.ts';
import { bold, escapeMarkdown, shorten, smallPrint } from '../markdown.ts';
import { articleOptions, menu } from '../menu.ts';
import { button, row, TEXT_ID, text } from '../message.ts';
import { type Reply, reply } from '../reply.ts';
import { linesWithin, roomBeside } from '../room.ts';
import { readSaid, type Tree } from '../state.ts';
import { bytesOf, shortLine } from './lines.ts';

/** Articles of a page. */
const PAGE = 10;
/** What is followed that the first page names. */
const MOST_FOLLOWED = 5;

/** What a list is narrowed to. It stands in the message itself, and comes back with every click. */
export interface ListFilter {
  /** Words that a title or a publisher holds; null for all. */
  readonly typed: string | null;
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
  /** How many articles may be asked here, whether they are on the shelf or everyone's. */
  readonly askable: number;
}

export function drawList(words: Words, list: ShelfList): Reply {
  const { left, typed, since, followed } = list;
  const last = Math.max(0, Math.ceil(left.length / PAGE) - 1);
  const page = Math.min(list.page, last);
  const shown = left.slice(page * PAGE, (page + 1) * PAGE);
  const head = [
    text(headingOf(words, list)),
    ...(typed === null ? [] : [typedText(words, typed)]),
    ...(since === null ? [] : [sinceText(words, since)]),
    ...(left.length > 0 ? [text(smallPrint(sums(words, left, page, last)))] : []),
  ];
  const room = roomBeside(head);
  const lines = (withLinks: boolean) => shown.map((kept) => `- ${lineOf(words, kept, withLinks)}`).join('\n');
  const drawn = cost(lines(true)) <= room - ROOM_OF_FOLLOWED ? lines(true) : lines(false);
  return reply('private', [
    ...head,
    ...(shown.length > 0 ? [text(drawn)] : []),
    ...(page === 0 && typed === null && since === null ? followedText(words, followed, room - cost(drawn)) : []),
    ...lookAtOne(
      words,
      shown.map(({ article }) => article),
    ),
    ...(last > 0
      ? row(
          button(
            { verb: 'art.prev', place: null, position: Math.max(0, page - 1) },
            { label: words.answers.buttons.previous, disabled: page === 0 },
          ),
          button(
            { verb: 'art.next', place: null, position: page + 1 },
            { label: words.answers.buttons.next, disabled: page === last },
          ),
        )
      : []),
  ]);
}

const ROOM_OF_FOLLOWED = 700;

function headingOf({ articles }: Words, { all: { length: all }, left: { length: left }, askable }: ShelfList): string {
  if (all === 0) return askable > 0 ? `${articles.emptyShelf} ${articles.everyones(askable)}` : articles.emptyShelf;
  return `### ${left === all ? articles.onShelf(all) : articles.ofShelf(left, all)}`;
}

function sums({ counts, articles, size }: Words, left: readonly KeptArticle[], page: number, last: number): string {
  const passages = left.reduce((sum, { article }) => sum + article.passages.length, 0);
  const bytes = left.reduce((sum, { article }) => sum + bytesOf(article), 0);
  return listed([
    counts.passages(passages),
    articles.ofText(size(bytes)),
    last > 0 && articles.page(page + 1, last + 1),
  ]);
}

const lineOf = (words: Words, { article }: KeptArticle, withLink: boolean): string =>
  shortLine(words, article, [words.counts.passages(article.passages.length), words.size(bytesOf(article))], withLink);

function followedText(words: Words, followed: readonly Followed[], room: number): APIComponentInContainer[] {
  if (followed.length === 0) return [];
  const lines = followed.slice(0, MOST_FOLLOWED).map(({ title, url, trouble }) => {
    const name = apart(escapeMarkdown(shorten(title || url, 90)));
    return `- ${listed([name, trouble && escapeMarkdown(shorten(trouble(words), 120))])}`;
  });
  const heading = bold(words.articles.followed(followed.length));
  const shown = linesWithin(lines, room - cost(heading) - 4 * LIMITS.bytesEach);
  const more = followed.length - shown.length;
  return [text([heading, ...shown, ...(more > 0 ? [smallPrint(words.articles.more(more))] : [])].join('\n'))];
}

/** A menu that leads to what is known of one of them; nothing where there is none. */
export function lookAtOne(words: Words, articles: readonly Article[]): APIComponentInContainer[] {
  const once = [...new Map(articles.map((article) => [article.id, article])).values()];
  return once.length > 0 ? [menu('art.pick', words.articles.lookAtOne, articleOptions(words, once))] : [];
}

const typedText = ({ articles }: Words, typed: string): APITextDisplayComponent =>
  text(smallPrint(articles.withWords(escapeMarkdown(enclosed(printableLine(typed))))), TEXT_ID.words);

/** @param since ISO 8601 */
export const sinceText = ({ articles }: Words, since: string): APITextDisplayComponent =>
  text(smallPrint(articles.since(`<t:${Math.floor(Date.parse(since) / 1_000)}:T>`)), TEXT_ID.since);

/**
 * What `drawList` was narrowed to; words on one line.
 *
 * @param written in any of which it may be. Default: every language of the interface
 * @throws UserError `old-button` when it was written otherwise
 */
export function readListFilter(components: Tree, written?: readonly Words[]): ListFilter {
  const typed = readSaid(components, TEXT_ID.words, ({ articles }) => articles.withWords, written);
  const moment = readSaid(components, TEXT_ID.since, ({ articles }) => articles.since, written);
  const since = /^<t:(\d{1,11}):T>$/.exec(moment ?? '')?.[1];
  return {
    typed: typed === null ? null : disclosed(typed),
    since: since === undefined ? null : new Date(Number(since) * 1_000).toISOString(),
  };
}
