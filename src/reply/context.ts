import { ButtonStyle } from 'discord-api-types/v10';
import { placeInWords } from '../answers/in-words.ts';
import { type Article, type Passage, passageAt } from '../article/article.ts';
import { linkTo } from '../citation/link.ts';
import { placeOf } from './custom-id.ts';
import { smallPrint } from './markdown.ts';
import { type Attachment, button, linkButton, row, text } from './message.ts';
import { drawPassage } from './passage.ts';
import { type Reply, reply } from './reply.ts';
import { sourceLine } from './words.ts';

/** Room of the passage in the middle and of each of its neighbours, in units of `cost`: together well inside a message. */
const ROOM = { middle: 1_500, neighbour: 800 } as const;

/** The passage with the one before and the one after, and the way on to both sides. Always private. */
export function drawContext(article: Article, passage: Passage): Reply {
  const before = passageAt(article, passage.number - 1);
  const after = passageAt(article, passage.number + 1);
  const files: Attachment[] = [];
  const parts = [before, passage, after].flatMap((one) => {
    if (!one) return [];
    const isMiddle = one === passage;
    const drawn = drawPassage(article, one, null, isMiddle ? ROOM.middle : ROOM.neighbour);
    files.push(...drawn.files);
    return [
      text(smallPrint(`${isMiddle ? '▸ ' : ''}${placeInWords(article, one.number)}${labelOf(one)}`)),
      ...drawn.parts,
    ];
  });
  const link = linkTo(article, passage.span);
  const move = (verb: string, label: string, to: Passage | undefined) =>
    button({ verb, place: placeOf(article, to ?? passage), position: 0 }, { label, disabled: !to });
  return reply(
    'private',
    [
      ...parts,
      text(sourceLine(article, link, [])),
      ...row(
        move('context.up', '▲ Earlier', before),
        move('context.down', '▼ Later', after),
        button(
          { verb: 'cite', place: placeOf(article, passage), position: 0 },
          { label: 'Cite', style: ButtonStyle.Secondary },
        ),
        linkButton('Open', link),
      ),
    ],
    files,
  );
}

/** What a passage is, where it is no plain paragraph. */
const labelOf = ({ kind }: Passage): string => (kind === 'body' ? '' : ` · ${kind}`);
