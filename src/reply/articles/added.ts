import type { APIComponentInContainer } from 'discord-api-types/v10';
import { apart } from '../../answers/apart.ts';
import { listed } from '../../answers/in-words.ts';
import type { Added, Handed } from '../../keeping/keeping.ts';
import type { Words } from '../../words/en.ts';
import { cost } from '../limits.ts';
import { bold, escapeMarkdown, shorten, smallPrint } from '../markdown.ts';
import { button, row, text } from '../message.ts';
import { type Reply, reply } from '../reply.ts';
import { linesWithin, roomBeside } from '../room.ts';
import { drawCard } from './card.ts';
import { fromInWords, shortLine } from './lines.ts';
import { lookAtOne, sinceText } from './list.ts';

/** Characters of where something came from, and of the reason why it could not be taken. */
const [FROM, REASON] = [90, 300];

type Failed = Extract<Handed, { failed: unknown }>;

/**
 * What came of all that was handed over: one article as a card, several as a line each.
 *
 * @param since when it began, ISO 8601: what does not fit is listed page by page from there
 */
export function drawAdded(words: Words, handed: readonly Handed[], since: string): Reply {
  const failed = handed.filter((one): one is Failed => 'failed' in one);
  const added = handed.flatMap((one) => ('added' in one ? one.added : []));
  const [only, ...others] = added;
  if (only && others.length + failed.length === 0) return drawCard(words, words.articles.outcomes[only.outcome], only);
  const head = [text(`### ${headingOf(words, added)}`)];
  const menu = lookAtOne(
    words,
    added.map(({ article }) => article),
  );
  const room = roomBeside(head) - ROOM_OF_HEADINGS;
  const notTaken = linesWithin(
    failed.map((one) => failedLine(words, one)),
    added.length > 0 ? room / 2 : room,
  );
  const taken = linesWithin(
    added.map((one) => addedLine(words, one)),
    room - notTaken.reduce((sum, line) => sum + cost(line) + 1, 0),
  );
  return reply('private', [
    ...head,
    ...(taken.length > 0 ? [text(taken.join('\n'))] : []),
    ...(taken.length < added.length ? allOfThem(words, added.length - taken.length, since) : []),
    ...notTakenText(words, failed.length, handed.length, notTaken),
    ...menu,
  ]);
}

/** Of the lines that say what follows, and how many more there are. */
const ROOM_OF_HEADINGS = 260;

function notTakenText(
  { articles }: Words,
  failed: number,
  handed: number,
  lines: readonly string[],
): APIComponentInContainer[] {
  if (failed === 0) return [];
  const more = failed - lines.length;
  return [
    text(
      [
        ...(handed > 1 ? [bold(articles.notTaken(failed, handed))] : []),
        ...lines,
        ...(more > 0 ? [smallPrint(articles.more(more))] : []),
      ].join('\n'),
    ),
  ];
}

const allOfThem = (words: Words, more: number, since: string): APIComponentInContainer[] => [
  text(smallPrint(words.articles.more(more))),
  sinceText(words, since),
  ...row(button({ verb: 'art.next', place: null, position: 0 }, { label: words.articles.buttons.pageByPage })),
];

function headingOf({ articles }: Words, added: readonly Added[]): string {
  if (added.length === 0) return articles.nothingAdded;
  const count = (outcome: Added['outcome']) => added.filter((one) => one.outcome === outcome).length;
  const [fresh, updated, same] = [count('new'), count('updated'), count('same')];
  return listed([
    fresh > 0 && articles.countAdded(fresh),
    updated > 0 && articles.countUpdated(updated),
    same > 0 && articles.countSame(same),
  ]);
}

const failedLine = (words: Words, { from, failed }: Failed): string => {
  const name = apart(escapeMarkdown(shorten(fromInWords(words, from), FROM)));
  return `- ${words.keeping.troubleWith(name, escapeMarkdown(shorten(failed.why(words), REASON)))}`;
};

const addedLine = (words: Words, { article, outcome, quotations, doubts }: Added): string =>
  `- ${shortLine(words, article, [
    words.articles.outcomesInLine[outcome],
    words.counts.passages(article.passages.length),
    words.counts.quotations(quotations),
    doubts.length > 0 ? words.articles.doubts(doubts.length) : null,
  ])}`;
