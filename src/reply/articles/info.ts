import { apart } from '../../answers/apart.ts';
import { counted } from '../../answers/in-words.ts';
import type { Info } from '../../keeping/keeping.ts';
import { escapeMarkdown, shorten, smallPrint } from '../markdown.ts';
import { button, row, text } from '../message.ts';
import { type Reply, reply } from '../reply.ts';
import { cardParts } from './card.ts';
import { member, moment, placeOfWhole } from './lines.ts';

/** Earlier texts that are named, the latest. */
const MOST_EARLIER = 5;
/** Characters of an address or a file name. */
const NAME = 200;

/** All that is known of an article. @param heading above it, of ours; null for none */
export function drawInfo(info: Info, heading: string | null = null): Reply {
  const { article, added, history, original } = info;
  const place = placeOfWhole(article);
  const facts = [
    `Added by ${member(added.by)}, ${moment(added.at)}`,
    `From ${apart(escapeMarkdown(shorten(added.from, NAME)))}`,
    ...(original === null ? [] : [`Kept beside it: ${apart(escapeMarkdown(shorten(original, NAME)))}`]),
    `Id \`${article.id}\` · text \`${article.hash}\``,
    ...historyLines(history),
  ];
  return reply('private', [
    ...(heading === null ? [] : [text(`### ${heading}`)]),
    ...cardParts(info),
    text(facts.map(smallPrint).join('\n')),
    ...row(
      button({ verb: 'art.ask', place, position: 0 }, { label: 'Ask it' }),
      article.url === null ? null : button({ verb: 'art.refresh', place, position: 0 }, { label: 'Refresh' }),
      button({ verb: 'art.remove', place, position: 0 }, { label: 'Take it off' }),
    ),
  ]);
}

function historyLines(history: Info['history']): string[] {
  if (history.length === 0) return ['It has had no other text'];
  const shown = history.slice(-MOST_EARLIER).reverse();
  return [
    `${counted(history.length, 'earlier text')}${history.length > shown.length ? `, the latest ${shown.length}` : ''}:`,
    ...shown.map(({ hash, until }) => `\`${hash.replace(/[^\w-]/g, '').slice(0, 40) || '-'}\` until ${moment(until)}`),
  ];
}
