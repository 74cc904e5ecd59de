import { type APIComponentInContainer, ButtonStyle } from 'discord-api-types/v10';
import type { Article } from '../../article/article.ts';
import { RESTORABLE } from '../../keeping/keeping.ts';
import type { KeptArticle, RemovedArticle } from '../../shelf/store/store.ts';
import type { Words } from '../../words/en.ts';
import { bold, smallPrint } from '../markdown.ts';
import { button, row, text } from '../message.ts';
import { type Reply, reply } from '../reply.ts';
import { countsLine, moment, placeOfWhole, titleLine } from './lines.ts';

const titled = (words: Words, article: Article): APIComponentInContainer => text(bold(titleLine(words, article)));

/** Asks before anything is taken off. */
export function drawAskRemoval(
  words: Words,
  { article, quotations }: KeptArticle & { readonly quotations: number },
): Reply {
  const { articles } = words;
  const place = placeOfWhole(article);
  return reply('private', [
    text(`### ${articles.askRemoval}`),
    text(`${bold(titleLine(words, article))}\n${countsLine(words, article, quotations)}`),
    text(smallPrint(articles.canBeRestored)),
    ...row(
      button({ verb: 'art.gone', place, position: 0 }, { label: articles.buttons.remove, style: ButtonStyle.Danger }),
      button({ verb: 'art.keep', place, position: 0 }, { label: articles.buttons.keep }),
    ),
  ]);
}

/** @param until when it can no longer be brought back, ISO 8601 */
export const drawRemoved = (words: Words, { article }: KeptArticle, until: string): Reply => {
  const { articles } = words;
  return reply('private', [
    text(`### ${articles.removed}`),
    titled(words, article),
    text(smallPrint(articles.restorableUntil(moment(until)))),
    ...row(button({ verb: 'art.undo', place: placeOfWhole(article), position: 0 }, { label: articles.buttons.undo })),
  ]);
};

export const restorableUntil = (removed: Date): string => new Date(removed.getTime() + RESTORABLE).toISOString();

/** When what can be brought back was taken off, in UTC. */
export const removedAt = ({ removed }: RemovedArticle): string => removed.at.slice(0, 16).replace('T', ' ');
