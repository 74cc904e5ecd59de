import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { AnswerPassage, AskAnswer } from '../answers/ask.ts';
import { placeInWords } from '../answers/in-words.ts';
import { furtherReason, notAnswered } from '../answers/narrowing-in-words.ts';
import { placeOf } from './custom-id.ts';
import { attributionText, named, reasonInWords, sharedLine, sourceLine } from './lines.ts';
import { escapeMarkdown, smallPrint } from './markdown.ts';
import { type Audience, button, row, shareButton, text } from './message.ts';
import { drawPassage, handOver } from './passage.ts';
import { type Reply, reply } from './reply.ts';
import { roomBeside } from './room.ts';
import { filtersText, headingText } from './state.ts';

export interface AskView {
  /** Which of the passages, from 0. */
  readonly position: number;
  readonly audience: Audience;
  /** Shows the nearest passage although it does not answer. */
  readonly nearest?: boolean;
  /** Discord's id of the member who shared a private answer: this is what the others see. */
  readonly sharedBy?: string;
  /** It has just been shared: this is what stays with the member. */
  readonly isShared?: boolean;
}

export function drawAsk(answer: AskAnswer, view: AskView): Reply {
  const found = answer.passages[view.position];
  return found && (answer.standing === 'answers' || view.nearest)
    ? drawFound(answer, found, view)
    : drawTurnedAway(answer, view);
}

function drawFound(answer: AskAnswer, found: AnswerPassage, view: AskView): Reply {
  const { article, passage, highlight, link, quotations } = found;
  const { passages } = answer;
  const attribution = attributionText(quotations);
  const head = [
    headingText(answer.question),
    ...filtersText(answer.narrowing),
    ...(answer.standing === 'answers'
      ? []
      : [text(smallPrint('This is the nearest passage. It may not answer the question.'))]),
  ];
  const foot = [
    ...(passage.postedBy ? [text(`Posted by ${named(passage.postedBy)}`)] : []),
    ...(attribution ? [text(attribution)] : []),
    text(
      sourceLine(article, link, [
        placeInWords(article, passage.number),
        passages.length > 1 ? `result ${view.position + 1} of ${passages.length}` : null,
      ]),
    ),
    ...(view.sharedBy ? [text(sharedLine(view.sharedBy))] : []),
  ];
  const drawn = drawPassage(article, passage, highlight, roomBeside([...head, ...foot]));
  const words = drawn ? { parts: [drawn], files: [] } : handOver(article, passage);
  return reply(view.audience, [...head, ...words.parts, ...foot, ...buttons(answer, found, view)], words.files);
}

/** What a button keeps beside its place: `a`, asked of that article only; `n`, the nearest passage is shown. */
const extraOf = ({ narrowing }: AskAnswer, { nearest }: AskView): { extra?: string } => {
  const letters = `${narrowing.article ? 'a' : ''}${nearest ? 'n' : ''}`;
  return letters ? { extra: letters } : {};
};

/** The inverse of that. */
export const readExtra = (extra = ''): { oneArticle: boolean; nearest: boolean } => ({
  oneArticle: extra.includes('a'),
  nearest: extra.includes('n'),
});

function buttons(answer: AskAnswer, found: AnswerPassage, view: AskView): APIComponentInContainer[] {
  const { position, audience } = view;
  const extra = extraOf(answer, view);
  const here = placeOf(found.article, found.passage);
  const turn = (verb: string, label: string, to: number) => {
    const target = answer.passages[to];
    const place = target ? placeOf(target.article, target.passage) : here;
    return button({ verb, place, position: Math.max(0, to), ...extra }, { label, disabled: !target });
  };
  const several = answer.passages.length > 1;
  return row(
    several ? turn('ask.prev', '◀', position - 1) : null,
    several ? turn('ask.next', '▶', position + 1) : null,
    button({ verb: 'context', place: here, position: 0 }, { label: 'Context' }),
    button({ verb: 'cite', place: here, position: 0 }, { label: 'Cite' }),
    audience === 'private'
      ? shareButton({ verb: 'ask.share', place: here, position, ...extra }, view)
      : button({ verb: 'delete', place: here, position }, { label: 'Delete' }),
  );
}

function drawTurnedAway(answer: AskAnswer, view: AskView): Reply {
  const [nearest] = answer.passages;
  const place = nearest ? placeOf(nearest.article, nearest.passage) : null;
  const reason = furtherReason(answer);
  return reply(view.audience, [
    headingText(answer.question),
    ...filtersText(answer.narrowing),
    // The line above says all that the question is narrowed to, but for one article.
    text(escapeMarkdown(notAnswered(answer.narrowing.article && answer.narrowing))),
    ...(reason ? [text(smallPrint(reasonInWords(reason)))] : []),
    ...row(
      nearest
        ? button(
            { verb: 'ask.near', place, position: 0, ...extraOf(answer, view) },
            { label: 'Show the nearest passage' },
          )
        : null,
      view.audience === 'public' ? button({ verb: 'delete', place, position: 0 }, { label: 'Delete' }) : null,
    ),
  ]);
}
