import type { APIComponentInContainer, APISelectMenuOption } from 'discord-api-types/v10';
import { listed, placeInWords } from '../answers/in-words.ts';
import type { FoundPlace } from '../answers/place.ts';
import { chainInWords } from '../answers/provenance-in-words.ts';
import { speakerInWords } from '../answers/speakers-in-words.ts';
import type { Article, Passage } from '../article/article.ts';
import { type Span, shift } from '../article/span.ts';
import type { Words } from '../words/en.ts';
import { type ButtonState, decodeCustomId, encodeCustomId, placeOf } from './custom-id.ts';
import { LIMITS } from './limits.ts';
import { creditsText, named, sharedLine, sourceLine } from './lines.ts';
import { escapeMarkdown, shorten, smallPrint } from './markdown.ts';
import { menu } from './menu.ts';
import { type Audience, button, row, shareButton, TEXT_ID, text } from './message.ts';
import { drawPassage, handOver } from './passage.ts';
import { type Reply, reply } from './reply.ts';
import { roomBeside } from './room.ts';
import { headingText, readChoices, type Tree } from './state.ts';
import { titleWithin } from './title.ts';

/**
 * A message that shows places of articles, one a page. All that it is about stands in it, so that its buttons do without what
 * it answers, a message of somebody's, which is not printed again: its heading, its notes, and the places in a menu.
 */
export interface Places {
  readonly kind: PlacesKind;
  readonly heading: string;
  /** Markdown of `drawMarked`; blank for none. */
  readonly notes: string;
  readonly pages: readonly Page[];
}

/** What such messages are for. */
export interface PlacesKind {
  /** What its buttons begin with: `check.next`. */
  readonly verb: 'check' | 'find';
  /** What is said of a page before it is read; null for nothing. */
  about(words: Words, page: Page): string | null;
  /**
   * The notes of a message that came back with a click, fit to be shown again.
   *
   * @param markdown null where the message has none
   * @param isPrinted whether words stand in the articles that the message shows
   * @throws UserError `old-button`, `changed-passage`
   */
  readNotes(markdown: string | null, isPrinted: (words: string) => boolean): string;
}

/** A place that is shown. */
export interface Page {
  readonly article: Article;
  /** Null for the article as a whole. */
  readonly passage: Passage | null;
  /** The words that are meant, into the article's text; null for none. */
  readonly words: Span | null;
  /** What it is shown for: only the kind of message understands it. */
  readonly of: number;
}

export interface PlacesView {
  readonly words: Words;
  readonly position: number;
  /** What is to be said of the page; null where there is none. */
  readonly shown: FoundPlace | null;
  readonly audience: Audience;
  /** Discord's id of the member who shared a private answer: this is what the others see. */
  readonly sharedBy?: string;
  /** It has just been shared: this is what stays with the member. */
  readonly isShared?: boolean;
}

/** Pages of a message: options of its menu. */
export const MOST_PAGES = LIMITS.choices;
/** Characters that a heading takes. */
const LONGEST_HEADING = 400;

export function drawPlaces(places: Places, view: PlacesView): Reply {
  const { kind, heading, notes, pages } = places;
  const { words, position, shown, audience } = view;
  const page = pages[position];
  const about = page ? kind.about(words, page) : null;
  const head = [
    headingText(shorten(heading, LONGEST_HEADING)),
    ...(notes ? [text(notes, TEXT_ID.claims)] : []),
    ...(about === null ? [] : [text(smallPrint(escapeMarkdown(about)))]),
  ];
  const shared = view.sharedBy ? [text(sharedLine(words, view.sharedBy))] : [];
  const foot = [...(shown ? said(words, shown, position, pages.length) : []), ...shared];
  const drawn = shown?.passage
    ? drawWords(words, shown, shown.passage, roomBeside([...head, ...foot]))
    : { parts: [], files: [] };
  return reply(
    audience,
    [...head, ...drawn.parts, ...foot, ...placesMenu(words, places), ...buttons(places, view)],
    drawn.files,
  );
}

function drawWords(words: Words, { article, words: span }: FoundPlace, passage: Passage, room: number) {
  const focus = span && shift(span, -passage.span[0]);
  const drawn = drawPassage(article, passage, room, { focus, bold: focus ? [focus] : [] });
  return drawn ? { parts: [drawn], files: [] } : handOver(words, article, passage);
}

/** Said of words that stand in nobody's quotation marks. */
const ownSentence = ({ check }: Words, { form }: Article): string =>
  form === 'digest' ? check.digestSentence : check.ownSentenceUnquoted;

/** The passage among those of its article; of an article as a whole, how many it has. */
const whereIn = (words: Words, article: Article, passage: Passage | null): string =>
  passage ? placeInWords(words, article, passage.number) : words.counts.passages(article.passages.length);

/** Who speaks, how it reached the page, and where it stands. */
function said(words: Words, shown: FoundPlace, position: number, pages: number): APIComponentInContainer[] {
  const { article, passage, words: span, quotation, quotations, link } = shown;
  const { answers, check } = words;
  const where = whereIn(words, article, passage);
  return [
    ...(passage?.kind === 'caption' ? [text(answers.fromCaption)] : []),
    ...(passage?.postedBy ? [text(answers.postedBy(named(passage.postedBy)))] : []),
    ...(span ? spoken(words, article, quotation) : around(words, quotations)),
    text(sourceLine(words, article, link, [where, pages > 1 ? check.place(position + 1, pages) : null])),
  ];
}

function spoken(words: Words, article: Article, quotation: FoundPlace['quotation']): APIComponentInContainer[] {
  if (!quotation) return [text(`— ${ownSentence(words, article)}`)];
  const chain = chainInWords(words, quotation.provenance);
  return [
    text(`— ${named(speakerInWords(words, quotation.speaker))}`),
    ...(chain ? [text(smallPrint(named(chain)))] : []),
  ];
}

function around(words: Words, quotations: FoundPlace['quotations']): APIComponentInContainer[] {
  const credits = creditsText(words, quotations, null);
  return credits ? [text(credits)] : [];
}

/** The places, to be chosen from, and to be read back by every button. */
function placesMenu(words: Words, { kind: { verb }, pages }: Places): APIComponentInContainer[] {
  if (pages.length < 2) return [];
  const options = pages.map(
    (page, i): APISelectMenuOption => ({
      label: `${i + 1}. ${titleWithin(words, page.article, LIMITS.choice - 4)}`,
      value: encodeCustomId(stateOf(`${verb}.at`, page)),
      description: listed([whereIn(words, page.article, page.passage), page.article.published]),
    }),
  );
  return [menu(`${verb}.at`, words.answers.placeholders.place, options)];
}

function buttons({ kind: { verb }, pages }: Places, view: PlacesView): APIComponentInContainer[] {
  const { position, audience } = view;
  const labels = view.words.answers.buttons;
  const page = pages[position];
  const here = page ? placeOf(page.article, page.passage) : null;
  const turn = (which: string, label: string, to: number) =>
    button({ verb: `${verb}.${which}`, place: null, position: Math.max(0, to) }, { label, disabled: !pages[to] });
  return row(
    pages.length > 1 ? turn('prev', labels.previous, position - 1) : null,
    pages.length > 1 ? turn('next', labels.next, position + 1) : null,
    page?.passage ? button({ verb: 'context', place: here, position: 0 }, { label: labels.context }) : null,
    page ? button({ verb: 'cite', place: here, position: 0 }, { label: labels.cite }) : null,
    audience === 'public'
      ? button({ verb: 'delete', place: null, position: 0 }, { label: labels.delete })
      : shareButton(page ? stateOf(`${verb}.share`, page) : { verb: `${verb}.share`, place: null, position: 0 }, view),
  );
}

/** A page in a `custom_id`. The words are left out where they would make it too long. */
export function stateOf(verb: string, { article, passage, words, of }: Page): ButtonState {
  const state = { verb, place: placeOf(article, passage), position: of };
  if (!words || !passage) return state;
  const [start, end] = shift(words, -passage.span[0]);
  const whole = { ...state, extra: `${start.toString(36)}-${end.toString(36)}` };
  return encodeCustomId(whole).length <= LIMITS.customId ? whole : state;
}

/** What of a message's places its buttons keep, as it came back: not yet looked for on the shelf. */
export function readPages(components: Tree, pressed: ButtonState): ButtonState[] {
  const listed = readChoices(components).flatMap((value) => {
    const known = /^\d+:(?:check|find)\.at:/.test(value);
    return known ? [decodeCustomId(value)] : [];
  });
  if (listed.length > 0) return listed;
  return pressed.place ? [pressed] : [];
}

/** Offsets into the passage that a state of `stateOf` keeps; null for none, or none that the passage has. */
export function wordsOf({ extra }: ButtonState, passage: Passage | null): Span | null {
  const [, from, to] = /^([0-9a-z]{1,8})-([0-9a-z]{1,8})$/.exec(extra ?? '') ?? [];
  if (from === undefined || to === undefined || !passage) return null;
  const [start, end] = [Number.parseInt(from, 36), Number.parseInt(to, 36)];
  const length = passage.span[1] - passage.span[0];
  return start < end && end <= length ? [start + passage.span[0], end + passage.span[0]] : null;
}
