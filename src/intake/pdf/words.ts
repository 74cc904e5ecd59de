import { detectLanguage } from '../../text/languages.ts';
import { numbersIn } from '../../text/numbers.ts';
import { lineBreak } from '../block.ts';

const BROKEN = /(\p{L}+)[-\u2010\u00ad]$/u;
const GOES_ON = /^(\p{Ll}+)/u;
/** Lines that show the language. */
const SAMPLED = 40;
/** Parts of compounds are words of at least so many letters. */
const SHORTEST = 3;

/** What a text itself tells of its words. */
export interface Vocabulary {
  /** In lower case, those with hyphens whole. */
  readonly words: ReadonlySet<string>;
  /** BCP 47. */
  readonly language: string;
}

/** The words of lines that no line's end breaks. */
export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const words = new Set<string>();
  for (const line of lines) {
    const whole = line.toLowerCase().match(/(?<!\p{L})\p{L}+(?:-\p{L}+)*(?!\p{L}|-$|\u00ad$|\u2010$)/gu) ?? [];
    for (const word of whole) words.add(word);
  }
  return { words, language: detectLanguage(lines.slice(0, SAMPLED).join(' ')) };
}

/**
 * Lines of a paragraph as one text. A word broken at a line's end is joined without its hyphen, unless the text itself tells that
 * the hyphen is part of it: it is met so elsewhere, both halves are words of their own and the whole is none, or they are a number.
 */
export function joinLines(lines: readonly string[], vocabulary: Vocabulary): string {
  let text = '';
  for (const line of lines) text = text === '' ? line : joined(text, line, vocabulary);
  return text.replace(/\u00ad/g, '').trim();
}

function joined(before: string, after: string, vocabulary: Vocabulary): string {
  const [, first] = BROKEN.exec(before.slice(-60)) ?? [];
  const [, second] = GOES_ON.exec(after) ?? [];
  if (first === undefined || second === undefined) {
    const isCompound = /[\p{L}\p{N}][-\u2010]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
    return before + (isCompound ? '' : lineBreak(before, after)) + after;
  }
  const isSoft = before.endsWith('\u00ad');
  return (!isSoft && keepsHyphen(first.toLowerCase(), second, vocabulary) ? before : before.slice(0, -1)) + after;
}

function keepsHyphen(first: string, second: string, { words, language }: Vocabulary): boolean {
  if (words.has(`${first}${second}`)) return false;
  if (words.has(`${first}-${second}`) || isNumber(first, second, language)) return true;
  return [first, second].every((half) => half.length >= SHORTEST && words.has(half));
}

/** "fifty-one", of two numbers, in a language that does not write them as one. */
const isNumber = (first: string, second: string, language: string): boolean =>
  [[first], [second], [first, second]].every((parts) => numbersIn(parts, language)[0]?.to === parts.length) &&
  numbersIn([first + second], language).length === 0;
