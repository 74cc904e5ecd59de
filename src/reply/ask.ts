import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { AnswerPassage, AskAnswer } from '../answers/ask.ts';
import { emphasised } from '../answers/emphasis.ts';
import { placeInWords } from '../answers/in-words.ts';
import { furtherReason, notAnswered, notOutright } from '../answers/standing-in-words.ts';
import { placeOf } from './custom-id.ts';
import { attributionText, named, reasonText, sharedLine, sourceLine } from './lines.ts';
import { escapeMarkdown, smallPrint } from './markdown.ts';
import { type Audience, button, row, shareButton, text } from './message.ts';
import { drawPassage, handOver } from './passage.ts';
import { type Reply, reply } from './reply.ts';
import { roomBeside } from './room.ts';
import { filtersText, headingText } from './state.ts';

export interface AskView {
  /** Which of the passages, from 0; null for what the question itself leads to: the first, unless none is on the subject. */
  readonly position: number | null;
  readonly audience: Audience;
  /** Discord's id of the member who shared a private answer: this is what the others see. */
  readonly sharedBy?: string;
  /** It has just been shared: this is what stays with the member. */
  readonly isShared?: boolean;
}

export function drawAsk(answer: AskAnswer, view: AskView): Reply {
  const position = view.position ?? (answer.standing === 'nothing' ? null : 0);
  const found = position === null ? undefined : answer.passages[position];
  return found && position !== null
    ? drawFound(answer, found, { ...view, position })
    : drawTurnedAway(answer, view.audience);
}

type FoundView = AskView & { readonly position: number };

/** Which articles were asked, where no other line says so: the filters have one of their own. */
const articleAsked = ({ narrowing }: AskAnswer) => narrowing.article && narrowing;

/** What is to be known of a passage before it is read; nothing of the first one that answers. */
function standingLines(answer: AskAnswer, position: number): string[] {
  const isFirst = position === 0;
  const reason = furtherReason(answer);
  const why = reason ? [smallPrint(reasonText(reason))] : [];
  switch (answer.standing) {
    case 'answers':
      return isFirst ? [] : [smallPrint('A further passage. The first one answers best.')];
    case 'closest': {
      const heading = `${notOutright(articleAsked(answer))} ${isFirst ? 'The closest passage:' : 'A further passage:'}`;
      return [escapeMarkdown(heading), ...why];
    }
    case 'nothing': {
      const which = isFirst ? 'This is the nearest passage.' : 'This is a further passage.';
      return [smallPrint(`${which} It may not answer the question.`), ...why];
    }
  }
}

function drawFound(answer: AskAnswer, found: AnswerPassage, view: FoundView): Reply {
  const { article, passage, highlight, link, quotations } = found;
  const { passages } = answer;
  const attribution = attributionText(quotations);
  const standing = standingLines(answer, view.position).join('\n');
  const head = [headingText(answer.question), ...filtersText(answer.narrowing), ...(standing ? [text(standing)] : [])];
  const foot = [
    ...(passage.kind === 'caption' ? [text('From a caption')] : []),
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
  const drawn = drawPassage(article, passage, roomBeside([...head, ...foot]), {
    focus: highlight,
    bold: emphasised(answer.standing, found),
  });
  const words = drawn ? { parts: [drawn], files: [] } : handOver(article, passage);
  return reply(view.audience, [...head, ...words.parts, ...foot, ...buttons(answer, found, view)], words.files);
}

const OF_ONE_ARTICLE = 'a';

/** What a button keeps beside its place: whether the question is asked of that article only. */
const extraOf = ({ narrowing }: AskAnswer): { extra?: string } => (narrowing.article ? { extra: OF_ONE_ARTICLE } : {});

/** The inverse of that. Older buttons have an `n` too where no passage is on the subject, which is now found out anew. */
export const isOfOneArticle = (extra = ''): boolean => extra.includes(OF_ONE_ARTICLE);

function buttons(answer: AskAnswer, found: AnswerPassage, view: FoundView): APIComponentInContainer[] {
  const { position, audience } = view;
  const extra = extraOf(answer);
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

function drawTurnedAway(answer: AskAnswer, audience: Audience): Reply {
  const [nearest] = answer.passages;
  const place = nearest ? placeOf(nearest.article, nearest.passage) : null;
  const reason = furtherReason(answer);
  return reply(audience, [
    headingText(answer.question),
    ...filtersText(answer.narrowing),
    text(escapeMarkdown(notAnswered(articleAsked(answer)))),
    ...(reason ? [text(smallPrint(reasonText(reason)))] : []),
    ...row(
      nearest
        ? button({ verb: 'ask.near', place, position: 0, ...extraOf(answer) }, { label: 'Show the nearest passage' })
        : null,
      audience === 'public' ? button({ verb: 'delete', place, position: 0 }, { label: 'Delete' }) : null,
    ),
  ]);
}
