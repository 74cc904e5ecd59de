import { apart } from '../../answers/apart.ts';
import type { Info } from '../../keeping/keeping.ts';
import type { Words } from '../../words/en.ts';
import { escapeMarkdown, shorten, smallPrint } from '../markdown.ts';
import { button, row, text } from '../message.ts';
import { type Reply, reply } from '../reply.ts';
import { cardParts } from './card.ts';
import { fromInWords, member, moment, placeOfWhole } from './lines.ts';

/** Earlier texts that are named, the latest. */
const MOST_EARLIER = 5;
/** Characters of an address or a file name. */
const NAME = 200;

/** All that is known of an article. @param heading above it, of ours; null for none */
export function drawInfo(words: Words, info: Info, heading: string | null = null): Reply {
  const { article, added, history, original } = info;
  const { buttons, ...lines } = words.articles;
  const place = placeOfWhole(article);
  const facts = [
    lines.addedBy(member(words, added.by), moment(added.at)),
    lines.from(apart(escapeMarkdown(shorten(fromInWords(words, added.from), NAME)))),
    ...(original === null ? [] : [lines.keptBeside(apart(escapeMarkdown(shorten(original, NAME))))]),
    lines.identity(`\`${article.id}\``, `\`${article.hash}\``),
    ...historyLines(words, history),
  ];
  return reply('private', [
    ...(heading === null ? [] : [text(`### ${heading}`)]),
    ...cardParts(words, info),
    text(facts.map(smallPrint).join('\n')),
    ...row(
      button({ verb: 'art.ask', place, position: 0 }, { label: buttons.ask }),
      article.url === null ? null : button({ verb: 'art.refresh', place, position: 0 }, { label: buttons.refresh }),
      button({ verb: 'art.remove', place, position: 0 }, { label: buttons.takeOff }),
    ),
  ]);
}

function historyLines({ articles }: Words, history: Info['history']): string[] {
  if (history.length === 0) return [articles.noEarlierText];
  const shown = history.slice(-MOST_EARLIER).reverse();
  return [
    articles.earlierTexts(history.length, shown.length),
    ...shown.map(({ hash, until }) =>
      articles.until(`\`${hash.replace(/[^\w-]/g, '').slice(0, 40) || '-'}\``, moment(until)),
    ),
  ];
}
