import type { APIComponentInContainer } from 'discord-api-types/v10';
import { apart } from '../../answers/apart.ts';
import { counted, listed } from '../../answers/in-words.ts';
import type { Added, Handed } from '../../keeping/keeping.ts';
import { cost } from '../limits.ts';
import { bold, escapeMarkdown, shorten, smallPrint } from '../markdown.ts';
import { button, row, text } from '../message.ts';
import { type Reply, reply } from '../reply.ts';
import { linesWithin, roomBeside } from '../room.ts';
import { drawCard } from './card.ts';
import { shortLine } from './lines.ts';
import { lookAtOne, sinceText } from './list.ts';

export const HEADINGS: Readonly<Record<Added['outcome'], string>> = {
  new: 'Added',
  updated: 'Brought up to date',
  same: 'Already here, word for word',
};

/** In a line of several. */
const OUTCOMES: Readonly<Record<Added['outcome'], string>> = {
  new: 'added',
  updated: 'brought up to date',
  same: 'already here',
};

/** Characters of where something came from, and of the reason why it could not be taken. */
const [FROM, REASON] = [90, 300];

type Failed = Extract<Handed, { failed: unknown }>;

/**
 * What came of all that was handed over: one article as a card, several as a line each.
 *
 * @param since when it began, ISO 8601: what does not fit is listed page by page from there
 */
export function drawAdded(handed: readonly Handed[], since: string): Reply {
  const failed = handed.filter((one): one is Failed => 'failed' in one);
  const added = handed.flatMap((one) => ('added' in one ? one.added : []));
  const [only, ...others] = added;
  if (only && others.length + failed.length === 0) return drawCard(HEADINGS[only.outcome], only);
  const head = [text(`### ${headingOf(added)}`)];
  const menu = lookAtOne(added.map(({ article }) => article));
  const room = roomBeside(head) - ROOM_OF_HEADINGS;
  const notTaken = linesWithin(failed.map(failedLine), added.length > 0 ? room / 2 : room);
  const taken = linesWithin(added.map(addedLine), room - notTaken.reduce((sum, line) => sum + cost(line) + 1, 0));
  return reply('private', [
    ...head,
    ...(taken.length > 0 ? [text(taken.join('\n'))] : []),
    ...(taken.length < added.length ? allOfThem(added.length - taken.length, since) : []),
    ...notTakenText(failed.length, handed.length, notTaken),
    ...menu,
  ]);
}

/** Of the lines that say what follows, and how many more there are. */
const ROOM_OF_HEADINGS = 260;

function notTakenText(failed: number, handed: number, lines: readonly string[]): APIComponentInContainer[] {
  if (failed === 0) return [];
  const more = failed - lines.length;
  return [
    text(
      [
        ...(handed > 1 ? [bold(`Could not be taken: ${failed} of ${handed}`)] : []),
        ...lines,
        ...(more > 0 ? [smallPrint(`and ${more} more`)] : []),
      ].join('\n'),
    ),
  ];
}

const allOfThem = (more: number, since: string): APIComponentInContainer[] => [
  text(smallPrint(`and ${more} more`)),
  sinceText(since),
  ...row(button({ verb: 'art.next', place: null, position: 0 }, { label: 'Page by page' })),
];

function headingOf(added: readonly Added[]): string {
  if (added.length === 0) return 'Nothing was added';
  const count = (outcome: Added['outcome']) => added.filter((one) => one.outcome === outcome).length;
  const [fresh, updated, same] = [count('new'), count('updated'), count('same')];
  return listed([
    fresh > 0 && `${counted(fresh, 'article')} added`,
    updated > 0 && `${updated} brought up to date`,
    same > 0 && `${same} already here`,
  ]);
}

const failedLine = ({ from, failed }: Failed): string =>
  `- ${apart(escapeMarkdown(shorten(from, FROM)))}: ${escapeMarkdown(shorten(failed.message, REASON))}`;

const addedLine = ({ article, outcome, quotations, doubts }: Added): string =>
  `- ${shortLine(article, [
    OUTCOMES[outcome],
    counted(article.passages.length, 'passage'),
    counted(quotations, 'quotation'),
    doubts.length > 0 ? counted(doubts.length, 'doubt') : null,
  ])}`;
