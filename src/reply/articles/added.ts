import type { APIComponentInContainer } from 'discord-api-types/v10';
import { apart } from '../../answers/apart.ts';
import { counted, listed } from '../../answers/in-words.ts';
import type { Added, Handed } from '../../keeping/keeping.ts';
import { escapeMarkdown, shorten, smallPrint } from '../markdown.ts';
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
  const head = [
    text(`### ${headingOf(added)}`),
    ...(failed.length > 0 && handed.length > 1
      ? [text(smallPrint(`${failed.length} of ${counted(handed.length, 'thing')} could not be taken`))]
      : []),
  ];
  const lines = [...failed.map(failedLine), ...added.map(addedLine)].map((line) => `- ${line}`);
  const foot = [...lookAtOne(added.map(({ article }) => article))];
  const shown = linesWithin(lines, roomBeside(head) - ROOM_OF_MORE);
  const more = lines.length - shown.length;
  return reply('private', [
    ...head,
    ...(shown.length > 0 ? [text(shown.join('\n'))] : []),
    ...(more > 0 ? allOfThem(more, since) : []),
    ...foot,
  ]);
}

/** Of the lines that say how many more there are. */
const ROOM_OF_MORE = 120;

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
  `${apart(escapeMarkdown(shorten(from, FROM)))}: ${escapeMarkdown(shorten(failed.message, REASON))}`;

const addedLine = ({ article, outcome, quotations, doubts }: Added): string =>
  shortLine(article, [
    OUTCOMES[outcome],
    counted(article.passages.length, 'passage'),
    counted(quotations, 'quotation'),
    doubts.length > 0 ? counted(doubts.length, 'doubt') : null,
  ]);
