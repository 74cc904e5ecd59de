import { type APIComponentInContainer, ButtonStyle } from 'discord-api-types/v10';
import type { Article } from '../../article/article.ts';
import { RESTORABLE } from '../../keeping/keeping.ts';
import type { KeptArticle, RemovedArticle } from '../../shelf/store/store.ts';
import { bold, smallPrint } from '../markdown.ts';
import { button, row, text } from '../message.ts';
import { type Reply, reply } from '../reply.ts';
import { countsLine, moment, placeOfWhole, titleLine } from './lines.ts';

const titled = (article: Article): APIComponentInContainer => text(bold(titleLine(article)));

/** Asks before anything is taken off. */
export function drawAskRemoval({ article, quotations }: KeptArticle & { readonly quotations: number }): Reply {
  const place = placeOfWhole(article);
  return reply('private', [
    text('### Take this off the shelf?'),
    text(`${bold(titleLine(article))}\n${countsLine(article, quotations)}`),
    text(smallPrint('It can be brought back for 24 hours.')),
    ...row(
      button({ verb: 'art.gone', place, position: 0 }, { label: 'Remove', style: ButtonStyle.Danger }),
      button({ verb: 'art.keep', place, position: 0 }, { label: 'Keep' }),
    ),
  ]);
}

/** @param until when it can no longer be brought back, ISO 8601 */
export const drawRemoved = ({ article }: KeptArticle, until: string): Reply =>
  reply('private', [
    text('### Taken off the shelf'),
    titled(article),
    text(smallPrint(`Nothing is answered from it any more. It can be brought back until ${moment(until)}.`)),
    ...row(button({ verb: 'art.undo', place: placeOfWhole(article), position: 0 }, { label: 'Undo' })),
  ]);

export const restorableUntil = (removed: Date): string => new Date(removed.getTime() + RESTORABLE).toISOString();

/** When what can be brought back was taken off, in UTC. */
export const removedAt = ({ removed }: RemovedArticle): string => removed.at.slice(0, 16).replace('T', ' ');
