import type { APIComponentInContainer } from 'discord-api-types/v10';
import { ButtonStyle } from 'discord-api-types/v10';
import type { AnswerPassage, AskAnswer } from '../answers/ask.ts';
import { placeInWords } from '../answers/in-words.ts';
import { placeOf } from './custom-id.ts';
import { cost, LIMITS } from './limits.ts';
import { escapeMarkdown, smallPrint } from './markdown.ts';
import { type Audience, button, row, TEXT_ID, text } from './message.ts';
import { drawPassage } from './passage.ts';
import { type Reply, reply } from './reply.ts';
import { headingText } from './state.ts';
import { attributionText, reasonInWords, sourceLine } from './words.ts';

export interface AskView {
  /** Which of the passages, from 0. */
  readonly position: number;
  readonly audience: Audience;
  /** Whether the question is asked of one article only. */
  readonly oneArticle: boolean;
  /** Shows the nearest passage although it does not answer. */
  readonly nearest?: boolean;
  /** Discord's id of the member who shared a private answer. */
  readonly sharedBy?: string;
}

export function drawAsk(answer: AskAnswer, view: AskView): Reply {
  const found = answer.passages[Math.min(view.position, answer.passages.length - 1)];
  return found && (answer.answered || view.nearest) ? drawFound(answer, found, view) : drawTurnedAway(answer, view);
}

function drawFound(answer: AskAnswer, found: AnswerPassage, view: AskView): Reply {
  const { article, passage, highlight, link, quotations } = found;
  const { passages } = answer;
  const position = passages.indexOf(found);
  const attribution = attributionText(quotations);
  const source = sourceLine(article, link, [
    placeInWords(article, passage.number),
    passages.length > 1 ? `result ${position + 1} of ${passages.length}` : null,
  ]);
  const head = [
    headingText(answer.question),
    ...(answer.answered ? [] : [text(smallPrint('This is the nearest passage. It may not answer the question.'))]),
  ];
  const foot = [
    ...(passage.postedBy ? [text(`Posted by ${escapeMarkdown(passage.postedBy)}`)] : []),
    ...(attribution ? [text(attribution)] : []),
    text(source),
    ...(view.sharedBy ? [text(smallPrint(`Shared by <@${view.sharedBy}>`))] : []),
  ];
  const drawn = drawPassage(article, passage, highlight, roomBeside([...head, ...foot]), TEXT_ID.passage);
  return reply(
    view.audience,
    [...head, ...drawn.parts, ...foot, ...buttons(answer, found, position, view)],
    drawn.files,
  );
}

/** What the other texts leave of a message. */
const roomBeside = (parts: readonly APIComponentInContainer[]): number =>
  parts.reduce(
    (room, part) => room - ('content' in part ? cost(part.content) + LIMITS.bytesEach : 0),
    LIMITS.text - 2 * LIMITS.bytesEach,
  );

/** What a button keeps of the view: `a`, asked of one article only; `n`, the nearest passage is shown. */
const extraOf = ({ oneArticle, nearest }: AskView): { extra?: string } => {
  const letters = `${oneArticle ? 'a' : ''}${nearest ? 'n' : ''}`;
  return letters ? { extra: letters } : {};
};

/** The inverse of what the buttons carry. */
export const viewOf = (extra = ''): Pick<AskView, 'oneArticle' | 'nearest'> => ({
  oneArticle: extra.includes('a'),
  nearest: extra.includes('n'),
});

function buttons(answer: AskAnswer, { article, passage }: AnswerPassage, position: number, view: AskView) {
  const extra = extraOf(view);
  const here = placeOf(article, passage);
  const turn = (verb: string, label: string, to: number) => {
    const target = answer.passages[to];
    return button(
      { verb, place: target ? placeOf(target.article, target.passage) : here, position: Math.max(0, to), ...extra },
      { label, disabled: !target },
    );
  };
  const several = answer.passages.length > 1;
  return row(
    several ? turn('ask.prev', '◀', position - 1) : null,
    several ? turn('ask.next', '▶', position + 1) : null,
    button({ verb: 'context', place: here, position: 0 }, { label: 'Context' }),
    button({ verb: 'cite', place: here, position: 0 }, { label: 'Cite' }),
    view.audience === 'private'
      ? button({ verb: 'ask.share', place: here, position, ...extra }, { label: 'Share', style: ButtonStyle.Primary })
      : button({ verb: 'delete', place: here, position }, { label: 'Delete' }),
  );
}

function drawTurnedAway(answer: AskAnswer, view: AskView): Reply {
  const [nearest] = answer.passages;
  const place = nearest ? placeOf(nearest.article, nearest.passage) : null;
  const extra = extraOf(view);
  return reply(view.audience, [
    headingText(answer.question),
    text('Nothing in these articles answers that.'),
    ...(answer.reason ? [text(smallPrint(reasonInWords(answer.reason)))] : []),
    ...row(
      nearest
        ? button({ verb: 'ask.near', place, position: 0, ...extra }, { label: 'Show the nearest passage' })
        : null,
      view.audience === 'public' ? button({ verb: 'delete', place, position: 0 }, { label: 'Delete' }) : null,
    ),
  ]);
}
