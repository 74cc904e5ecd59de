import { type APIComponentInContainer, ButtonStyle } from 'discord-api-types/v10';
import { chainInWords, placeInWords, sentenceAround, speakerInWords } from '../answers/in-words.ts';
import type { QuoteAnswer, Turn } from '../answers/quote.ts';
import { passageAt } from '../article/article.ts';
import { type Span, shift, slice } from '../article/span.ts';
import { type Place, placeOf } from './custom-id.ts';
import { drawExcerpt, excerpt } from './excerpt.ts';
import { blockQuote, escapeMarkdown, smallPrint } from './markdown.ts';
import { type Attachment, type Audience, button, row, TEXT_ID, text } from './message.ts';
import { drawPassage } from './passage.ts';
import { type Reply, reply } from './reply.ts';
import { aboutText, headingText } from './state.ts';
import { named, sourceLine } from './words.ts';

type Turns = Extract<QuoteAnswer, { kind: 'turns' }>;

export interface QuoteView {
  /** Which of the turns, from 0. */
  readonly position: number;
  readonly audience: Audience;
  /** Discord's id of the member who shared a private answer. */
  readonly sharedBy?: string;
}

/** Room for all the words of a turn, in units of `cost`. */
const ROOM = 2_600;

export function drawQuote(answer: Turns, view: QuoteView): Reply {
  const { speaker, about, turns } = answer;
  const position = Math.min(view.position, turns.length - 1);
  const turn = turns[position] ?? turns[0];
  const [first] = turn.quotations;
  const words = drawTurn(turn);
  const chain = chainInWords(first.provenance);
  return reply(
    view.audience,
    [
      headingText(speaker.name),
      ...(about ? [aboutText(about)] : []),
      ...(answer.found
        ? []
        : [
            text(
              `These articles hold nothing that ${escapeMarkdown(speaker.name)} said about that. What they do hold:`,
            ),
          ]),
      ...words.parts,
      text(`— ${named(speakerInWords(first.speaker ?? { name: speaker.name, title: null }))}`),
      ...(chain ? [text(smallPrint(named(chain)))] : []),
      text(
        sourceLine(turn.article, turn.link, [
          placeInWords(turn.article, first.passage),
          turns.length > 1 ? `${position + 1} of ${turns.length}` : null,
        ]),
      ),
      ...(view.sharedBy ? [text(smallPrint(`Shared by <@${view.sharedBy}>`))] : []),
      ...buttons(turns, turn, position, view.audience),
    ],
    words.files,
  );
}

interface DrawnWords {
  readonly parts: readonly APIComponentInContainer[];
  readonly files: readonly Attachment[];
}

/** The words, run by run; one inside a sentence of the reporter's with that sentence, the words in bold. */
function drawTurn(turn: Turn): DrawnWords {
  const { article, quotations } = turn;
  const room = Math.floor(ROOM / quotations.length);
  const lines = quotations.flatMap(({ kind, spans }) =>
    kind === 'partial'
      ? spans.slice(0, 1).map((span) => drawInSentence(turn, span, room))
      : spans.map((span) => drawRun(slice(article.text, span), article.language, Math.floor(room / spans.length))),
  );
  const distinct = [...new Set(lines)];
  if (distinct.every((line) => line !== null))
    return { parts: [text(blockQuote(distinct.join('\n')), TEXT_ID.passage)], files: [] };
  const passage = passageAt(article, quotations[0].passage);
  return passage ? drawPassage(article, passage, null, 0, TEXT_ID.passage) : { parts: [], files: [] };
}

function drawRun(words: string, language: string, room: number): string | null {
  const shown = excerpt(words, language, null, room);
  return shown && `“${drawExcerpt(words, shown, null)}”`;
}

/** Words inside a sentence of the reporter's, with that sentence, sliced from the article. */
function drawInSentence(turn: Turn, words: Span, room: number): string | null {
  const { text: all, language } = turn.article;
  const whole = sentenceAround(turn, words);
  const sentence = slice(all, whole);
  const within = shift(words, -whole[0]);
  const shown = excerpt(sentence, language, within, room);
  return shown && drawExcerpt(sentence, shown, within);
}

const placeOfTurn = ({ article, quotations }: Turn): Place =>
  placeOf(article, passageAt(article, quotations[0].passage) ?? null);

function buttons(turns: Turns['turns'], here: Turn, position: number, audience: Audience): APIComponentInContainer[] {
  const move = (verb: string, label: string, to: number) => {
    const target = turns[to];
    const { number } = target ?? here;
    return button(
      { verb, place: placeOfTurn(target ?? here), position: Math.max(0, to), extra: String(number) },
      { label, disabled: !target },
    );
  };
  const place = placeOfTurn(here);
  const extra = String(here.number);
  return row(
    turns.length > 1 ? move('quote.prev', '◀', position - 1) : null,
    turns.length > 1 ? move('quote.next', '▶', position + 1) : null,
    button({ verb: 'context', place, position: 0 }, { label: 'Context' }),
    button({ verb: 'cite', place, position: 0 }, { label: 'Cite' }),
    audience === 'private'
      ? button({ verb: 'quote.share', place, position, extra }, { label: 'Share', style: ButtonStyle.Primary })
      : button({ verb: 'delete', place, position }, { label: 'Delete' }),
  );
}
