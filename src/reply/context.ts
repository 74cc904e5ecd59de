import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { ContextAnswer } from '../answers/context.ts';
import { listed, placeInWords } from '../answers/in-words.ts';
import type { Passage } from '../article/article.ts';
import type { Words } from '../words/en.ts';
import { placeOf } from './custom-id.ts';
import { creditsText, sourceLine } from './lines.ts';
import { smallPrint } from './markdown.ts';
import { button, linkButton, row, text } from './message.ts';
import { drawPassage, handOver, isWhole } from './passage.ts';
import { type Reply, reply } from './reply.ts';
import { roomBeside } from './room.ts';

/** What is kept free for the neighbours beside a long passage, in units of `cost`. */
const FOR_NEIGHBOURS = 900;

/** The passage with the one before and the one after, who speaks in them, and the way on to both sides. Always private. */
export function drawContext(words: Words, { article, passage, before, after, quotations, link }: ContextAnswer): Reply {
  const { answers, context } = words;
  const labelled = ({ number, kind }: Passage): APIComponentInContainer => {
    const mark = number === passage.number ? '▸ ' : '';
    const place = listed([placeInWords(words, article, number), kind !== 'body' && answers.kinds[kind]]);
    return text(smallPrint(mark + place));
  };
  const credits = creditsText(words, quotations, null);
  const source = [...(credits ? [text(credits)] : []), text(sourceLine(words, article, link, []))];
  const room = roomBeside([...source, ...[before, passage, after].flatMap((one) => (one ? [labelled(one)] : []))]);
  const middle = drawPassage(article, passage, room - FOR_NEIGHBOURS);
  const shown = middle ? { parts: [middle], files: [] } : handOver(words, article, passage);
  const neighbours = [before, after].filter((one) => one !== undefined);
  const share = Math.floor((room - roomTaken(shown.parts)) / Math.max(1, neighbours.length));
  const neighbour = (one: Passage | undefined): APIComponentInContainer[] =>
    one ? [labelled(one), drawPassage(article, one, share) ?? text(smallPrint(context.tooLong))] : [];
  const [earlier, later] = [neighbour(before), neighbour(after)];
  const isCut = middle !== null && !isWhole(article, passage, middle);
  /** To a neighbour, unless all that would be seen from there stands here already. */
  const move = (
    verb: string,
    label: string,
    to: Passage | undefined,
    [, drawn]: readonly APIComponentInContainer[],
  ) => {
    const isOutermost = to?.number === 1 || to?.number === article.passages.length;
    const disabled = !to || !drawn || (isOutermost && !isCut && isWhole(article, to, drawn));
    return button({ verb, place: placeOf(article, to ?? passage), position: 0 }, { label, disabled });
  };
  return reply(
    'private',
    [
      ...earlier,
      labelled(passage),
      ...shown.parts,
      ...later,
      ...source,
      ...row(
        move('context.up', context.earlier, before, earlier),
        move('context.down', context.later, after, later),
        button({ verb: 'cite', place: placeOf(article, passage), position: 0 }, { label: answers.buttons.cite }),
        linkButton(answers.buttons.open, link),
      ),
    ],
    shown.files,
  );
}

/** The text displays of two neighbours cost something before they hold a word. */
const OF_NEIGHBOURS = 30;

const roomTaken = (parts: readonly APIComponentInContainer[]): number =>
  roomBeside([]) - roomBeside(parts) + OF_NEIGHBOURS;
