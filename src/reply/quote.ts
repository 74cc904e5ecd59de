import type { APIComponentInContainer } from 'discord-api-types/v10';
import { placeInWords } from '../answers/in-words.ts';
import { languageOfSentences } from '../answers/language-in.ts';
import { chainInWords } from '../answers/provenance-in-words.ts';
import type { QuoteAnswer } from '../answers/quote.ts';
import { sentenceAround } from '../answers/sentence-around.ts';
import { speakerInWords } from '../answers/speakers-in-words.ts';
import { notAbout } from '../answers/standing-in-words.ts';
import type { Turn } from '../answers/turns.ts';
import { passageAt } from '../article/article.ts';
import { type Span, shift, slice } from '../article/span.ts';
import type { Words } from '../words/en.ts';
import { type Place, placeOf } from './custom-id.ts';
import { drawExcerpt, excerpt } from './excerpt.ts';
import { cost } from './limits.ts';
import { named, sharedLine, sourceLine } from './lines.ts';
import { blockQuote, smallPrint } from './markdown.ts';
import { type Audience, button, row, shareButton, text } from './message.ts';
import { type DrawnWords, handOver } from './passage.ts';
import { type Reply, reply } from './reply.ts';
import { roomBeside } from './room.ts';
import { aboutText, headingText } from './state.ts';

export type Turns = Extract<QuoteAnswer, { kind: 'turns' }>;

export interface QuoteView {
  readonly words: Words;
  /** Which of the turns, from 0. */
  readonly position: number;
  readonly audience: Audience;
  /** Discord's id of the member who shared a private answer: this is what the others see. */
  readonly sharedBy?: string;
  /** It has just been shared: this is what stays with the member. */
  readonly isShared?: boolean;
}

export function drawQuote(answer: Turns, view: QuoteView): Reply {
  const { speaker, about, turns } = answer;
  const { words } = view;
  const turn = turns[view.position] ?? turns[0];
  const [first] = turn.quotations;
  const chain = chainInWords(words, first.provenance);
  const head = [headingText(speaker.name), ...(about ? [aboutText(words, about)] : []), ...standingText(words, answer)];
  const foot = [
    text(`— ${named(speakerInWords(words, first.speaker ?? { name: speaker.name, title: null }))}`),
    ...(chain ? [text(smallPrint(named(chain)))] : []),
    text(
      sourceLine(words, turn.article, answer.linkTo(turn), [
        placeInWords(words, turn.article, first.passage),
        turns.length > 1 ? words.quote.position(view.position + 1, turns.length) : null,
      ]),
    ),
    ...(view.sharedBy ? [text(sharedLine(words, view.sharedBy))] : []),
  ];
  const drawn = drawTurn(words, turn, roomBeside([...head, ...foot]));
  return reply(view.audience, [...head, ...drawn.parts, ...foot, ...buttons(turns, turn, view)], drawn.files);
}

/** What is to be known of the words before they are read, where they are not what was asked for. */
function standingText(words: Words, { standing, speaker }: Turns): APIComponentInContainer[] {
  const said = notAbout(words, standing, named(speaker.name), null);
  return said === null ? [] : [text(said)];
}

/** Sentences of the article to be shown, what is bold in each, and whether marks of ours stand around it. */
interface Line {
  readonly span: Span;
  readonly bold: readonly Span[];
  readonly marked: boolean;
}

/** A line for every paragraph of a whole statement; words inside the reporter's sentences as those, the words in bold. */
function linesOf({ article, quotations }: Turn): Line[] {
  const lines = new Map<number, Line>();
  for (const { kind, spans } of quotations)
    for (const span of spans) {
      if (kind === 'direct') lines.set(span[0], { span, bold: [], marked: true });
      else {
        const sentence = sentenceAround(article, span);
        lines.set(sentence[0], {
          span: sentence,
          bold: [...(lines.get(sentence[0])?.bold ?? []), span],
          marked: false,
        });
      }
    }
  return [...lines.values()];
}

/** All of the turn where it fits, else as much of every line as its share of the room takes, else the passage as a file. */
function drawTurn(words: Words, turn: Turn, room: number): DrawnWords {
  const { article, quotations } = turn;
  const lines = linesOf(turn);
  const whole = lines.map((line) => drawLine(turn, line, room));
  const fits = whole.every((line) => line !== null) && cost(blockQuote(whole.join('\n'))) <= room;
  const drawn = fits ? whole : lines.map((line) => drawLine(turn, line, Math.floor(room / lines.length) - 4));
  if (drawn.every((line) => line !== null)) return { parts: [text(blockQuote(drawn.join('\n')))], files: [] };
  const passage = passageAt(article, quotations[0].passage);
  return passage ? handOver(words, article, passage) : { parts: [], files: [] };
}

function drawLine({ article }: Turn, { span, bold, marked }: Line, room: number): string | null {
  const words = slice(article.text, span);
  const within = bold.map((one) => shift(one, -span[0]));
  const shown = excerpt(words, languageOfSentences(article), within[0] ?? null, room, within);
  if (!shown) return null;
  const drawn = drawExcerpt(words, shown, within);
  return marked ? `“${drawn}”` : drawn;
}

const placeOfTurn = ({ article, quotations }: Turn): Place =>
  placeOf(article, passageAt(article, quotations[0].passage) ?? null);

function buttons(turns: Turns['turns'], here: Turn, view: QuoteView): APIComponentInContainer[] {
  const { position, audience } = view;
  const move = (verb: string, label: string, to: number) => {
    const target = turns[to];
    const state = { verb, place: placeOfTurn(target ?? here), position: Math.max(0, to) };
    return button({ ...state, extra: String((target ?? here).ordinal) }, { label, disabled: !target });
  };
  const place = placeOfTurn(here);
  const labels = view.words.answers.buttons;
  const extra = String(here.ordinal);
  return row(
    turns.length > 1 ? move('quote.prev', labels.previous, position - 1) : null,
    turns.length > 1 ? move('quote.next', labels.next, position + 1) : null,
    button({ verb: 'context', place, position: 0 }, { label: labels.context }),
    button({ verb: 'cite', place, position: 0 }, { label: labels.cite }),
    audience === 'public'
      ? button({ verb: 'delete', place, position }, { label: labels.delete })
      : shareButton({ verb: 'quote.share', place, position, extra }, view),
  );
}
