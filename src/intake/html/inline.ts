import { isCalled } from './furniture.ts';
import type { LineReader, Mark } from './line.ts';
import { attribute, type Element, find, lineOf, shortLine, wordsIn } from './tree.ts';

export const MARKS: Readonly<Record<string, Mark>> = {
  em: 'em',
  i: 'em',
  strong: 'strong',
  b: 'strong',
  time: 'time',
};

export const markOf = (element: Element): Mark | undefined =>
  element.tag === 'a' && attribute(element, 'href') !== '' ? 'link' : MARKS[element.tag];

const BRACKETED = /^\[[^[\]]{1,40}\](?:\s?\[[^[\]]{1,40}\])*$/;
const NUMBER = /^\[?\(?(?:\d{1,3}|\p{L}|[*†‡§¶]{1,3}|[ivx]{1,5})\)?\]?$/u;
const NOTE_ADDRESS = /#(?:_?(?:ft|f|end|foot)n|foot|note|cite|ref|sdfoot|easy-foot)/i;
const NOTE_NAME = /(?:^|[\s_-])(?:footnote|noteref|reference|fn|endnote)/i;
/** Behind these a small raised figure is no exponent. */
const AFTER_SENTENCE = /[.!?,;:)\]"”’»。」]$/u;

/** White space included. */
const LONGEST_MARK = 100;

/** Whether an element is the mark of a note, the way back from one, or "[edit]": printed, but no word of the sentence. */
export function isNoteMark(element: Element, before: string): boolean {
  const { tag } = element;
  if (tag !== 'sup' && tag !== 'a' && tag !== 'span') return false;
  const text = shortLine(element, LONGEST_MARK);
  if (text === undefined) return false;
  if (tag === 'sup') {
    if (BRACKETED.test(text)) return true;
    if (!NUMBER.test(text)) return false;
    return (
      find(element, (one) => one.tag === 'a' && /#/.test(attribute(one, 'href'))) !== undefined ||
      NOTE_NAME.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`) ||
      (/\d|[*†‡§]/.test(text) && AFTER_SENTENCE.test(before))
    );
  }
  if (tag === 'span') return /^\[\s?(?:edit|edit source|citation needed)\s?\]$/i.test(text);
  const roles = [...wordsIn(element, 'role'), ...wordsIn(element, 'epub:type')];
  if (roles.some((role) => /^(?:doc-)?(?:noteref|backlink)$/.test(role))) return true;
  const href = attribute(element, 'href');
  if (/^(?:[#¶§🔗↩⤴↑^]|\[edit\]|↩︎|↩\ufe0e)+$/u.test(text)) return href.includes('#') || /edit/.test(href);
  return NUMBER.test(text) && (NOTE_ADDRESS.test(href) || NOTE_NAME.test(attribute(element, 'class')));
}

const EMOJI = /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}|[\u200d\ufe0f]|\p{Emoji_Modifier}|\p{RI})+$/u;

/** What an image says instead of showing: an emoji, or the first letter of a text. */
export function lettersOf(image: Element): string | undefined {
  const alt = attribute(image, 'alt');
  if (EMOJI.test(alt)) return alt;
  return isCalled(image, 'dropCaps') && /^\p{Lu}$/u.test(alt) ? alt : undefined;
}

/** Letters that are words by themselves: a space behind one stays. */
const WORD_BY_ITSELF = /^[AIOÀEYУИАОЯВКС]$/iu;

/**
 * Reads a large first letter, which belongs to the word behind it, whatever stands between them in the source.
 * @returns whether the text behind it is to follow without its white space
 */
export function readDropCap(element: Element, line: LineReader): boolean {
  const letter = lineOf(element);
  line.text(letter);
  return /^["“„«‘]?\p{L}$/u.test(letter) && !WORD_BY_ITSELF.test(letter);
}
