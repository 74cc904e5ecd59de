import { lineBreak } from '../block.ts';

const BROKEN = /(\p{L}+)[-\u2010\u00ad]$/u;
const GOES_ON = /^(\p{Ll}+)/u;
/** Parts of compounds are words of at least so many letters. */
const SHORTEST = 3;

/** Words of a text, in lower case: those with hyphens whole and in their parts. */
export type Vocabulary = ReadonlySet<string>;

/** The words of lines that no line's end breaks. */
export function vocabularyOf(lines: Iterable<string>): Vocabulary {
  const words = new Set<string>();
  for (const line of lines) {
    const whole = line.toLowerCase().match(/\p{L}+(?:-\p{L}+)*(?!\p{L}|-$|\u00ad$|\u2010$)/gu) ?? [];
    for (const word of whole) words.add(word);
  }
  return words;
}

/**
 * Lines of a paragraph as one text. A word broken at a line's end is joined without its hyphen, unless the text itself tells that
 * the hyphen is part of it: it is met so elsewhere, or both halves are words of their own and the whole is none.
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

function keepsHyphen(first: string, second: string, vocabulary: Vocabulary): boolean {
  if (vocabulary.has(`${first}${second}`)) return false;
  if (vocabulary.has(`${first}-${second}`)) return true;
  const areWords = [first, second].every((half) => half.length >= SHORTEST && vocabulary.has(half));
  return areWords;
}
