import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { AnswerPassage, AskAnswer } from '../answers/ask.ts';
import { emphasised, litIn } from '../answers/emphasis.ts';
import { placeInWords } from '../answers/in-words.ts';
import { narrowingInWords } from '../answers/narrowing-in-words.ts';
import { furtherReason, notAnswered } from '../answers/standing-in-words.ts';
import type { Words } from '../words/en.ts';
import { placeOf } from './custom-id.ts';
import { creditsText, named, reasonText, sharedLine, sourceLine } from './lines.ts';
import { escapeMarkdown, smallPrint } from './markdown.ts';
import { type Audience, button, row, shareButton, text } from './message.ts';
import { drawPassage, handOver } from './passage.ts';
import { type Reply, reply } from './reply.ts';
import { roomBeside } from './room.ts';
import { filtersText, headingText } from './state.ts';

export interface AskView {
  readonly words: Words;
  /** Whether no more than a part of the articles is asked in the channel. */
  readonly isPart: boolean;
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
  return found && position !== null ? drawFound(answer, found, { ...view, position }) : drawTurnedAway(answer, view);
}

type FoundView = AskView & { readonly position: number };

/** Which articles were asked, where no other line says so: the filters have one of their own. */
const articleAsked = ({ narrowing }: AskAnswer) => narrowing.article && narrowing;

/** What is to be known of a passage before it is read; nothing of the first one that answers. */
function standingLines(words: Words, answer: AskAnswer, position: number): string[] {
  const { ask } = words;
  const isFirst = position === 0;
  const reason = furtherReason(answer);
  const why = reason ? [smallPrint(reasonText(words, reason))] : [];
  switch (answer.standing) {
    case 'answers':
      return isFirst ? [] : [smallPrint(ask.furtherAnswer)];
    case 'closest': {
      const article = articleAsked(answer);
      const asked = article && narrowingInWords(words, article);
      return [escapeMarkdown(isFirst ? ask.closest(asked, 1) : ask.notClosest(asked)), ...why];
    }
    case 'nothing':
      return [smallPrint(isFirst ? ask.nearest : ask.notNearest), ...why];
  }
}

function drawFound(answer: AskAnswer, found: AnswerPassage, view: FoundView): Reply {
  const { article, passage, highlight, link, quotations } = found;
  const { passages } = answer;
  const { words } = view;
  const { answers, ask } = words;
  const credits = creditsText(words, quotations, litIn(answer.standing, found));
  const standing = standingLines(words, answer, view.position).join('\n');
  const head = [
    headingText(answer.question),
    ...filtersText(words, answer.narrowing),
    ...(standing ? [text(standing)] : []),
  ];
  const foot = [
    ...(passage.kind === 'caption' ? [text(answers.fromCaption)] : []),
    ...(passage.postedBy ? [text(answers.postedBy(named(passage.postedBy)))] : []),
    ...(credits ? [text(credits)] : []),
    text(
      sourceLine(words, article, link, [
        placeInWords(words, article, passage.number),
        passages.length > 1 ? ask.result(view.position + 1, passages.length) : null,
      ]),
    ),
    ...(view.sharedBy ? [text(sharedLine(words, view.sharedBy))] : []),
  ];
  const drawn = drawPassage(article, passage, roomBeside([...head, ...foot]), {
    focus: highlight,
    bold: emphasised(answer.standing, found),
  });
  const shown = drawn ? { parts: [drawn], files: [] } : handOver(words, article, passage);
  return reply(view.audience, [...head, ...shown.parts, ...foot, ...buttons(answer, found, view)], shown.files);
}

const OF_ONE_ARTICLE = 'a';

/** What a button keeps beside its place: whether the question is asked of that article only. */
const extraOf = ({ narrowing }: AskAnswer): { extra?: string } => (narrowing.article ? { extra: OF_ONE_ARTICLE } : {});

/** The inverse of that. Older buttons have an `n` too where no passage is on the subject, which is now found out anew. */
export const isOfOneArticle = (extra = ''): boolean => extra.includes(OF_ONE_ARTICLE);

function buttons(answer: AskAnswer, found: AnswerPassage, view: FoundView): APIComponentInContainer[] {
  const { position, audience } = view;
  const labels = view.words.answers.buttons;
  const extra = extraOf(answer);
  const here = placeOf(found.article, found.passage);
  const turn = (verb: string, label: string, to: number) => {
    const target = answer.passages[to];
    const place = target ? placeOf(target.article, target.passage) : here;
    return button({ verb, place, position: Math.max(0, to), ...extra }, { label, disabled: !target });
  };
  const several = answer.passages.length > 1;
  return row(
    several ? turn('ask.prev', labels.previous, position - 1) : null,
    several ? turn('ask.next', labels.next, position + 1) : null,
    button({ verb: 'context', place: here, position: 0 }, { label: labels.context }),
    button({ verb: 'cite', place: here, position: 0 }, { label: labels.cite }),
    audience === 'public'
      ? button({ verb: 'delete', place: here, position }, { label: labels.delete })
      : shareButton({ verb: 'ask.share', place: here, position, ...extra }, view),
  );
}

function drawTurnedAway(answer: AskAnswer, { words, isPart, audience }: AskView): Reply {
  const { answers, ask } = words;
  const [nearest] = answer.passages;
  const place = nearest ? placeOf(nearest.article, nearest.passage) : null;
  const reason = furtherReason(answer);
  return reply(audience, [
    headingText(answer.question),
    ...filtersText(words, answer.narrowing),
    text(escapeMarkdown(notAnswered(words, articleAsked(answer)))),
    ...(reason ? [text(smallPrint(reasonText(words, reason)))] : []),
    ...(isPart ? [text(smallPrint(answers.partAsked))] : []),
    ...row(
      nearest ? button({ verb: 'ask.near', place, position: 0, ...extraOf(answer) }, { label: ask.showNearest }) : null,
      audience === 'public' ? button({ verb: 'delete', place, position: 0 }, { label: answers.buttons.delete }) : null,
    ),
  ]);
}
