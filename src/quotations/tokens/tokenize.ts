import { LEXICON, setOf } from '../lexicon/lexicon.ts';
import { CAPITAL, wordClassesOf } from '../lexicon/word-class.ts';
import { classOf, isApostrophe, isDigit, isHyphen, isLetter, isUpper, SPACE, WORD } from './character.ts';
import type { Token } from './token.ts';

/** Splits the text between two offsets into words and marks. "Varga’s" is two tokens; "J.", "U.S.", "Mr." are one. */
export function tokenize(text: string, from: number, to: number, into: Token[]): void {
  for (let at = from; at < to; ) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === SPACE) {
      at++;
      continue;
    }
    const end = kind === WORD ? wordEnd(text, at, to) : isOwner(text, at, from, to) ? at + 2 : at + 1;
    const word = text.slice(at, end);
    const lower = kind === WORD ? word.toLowerCase() : word;
    const classes = kind === WORD ? wordClassesOf(lower) | (isUpper(word) ? CAPITAL : 0) : 0;
    into.push({
      text: word,
      lower,
      classes,
      start: at,
      end,
      kind: kind === WORD ? 'word' : 'mark',
      run: -1,
      sentence: 0,
    });
    at = end;
  }
}

function wordEnd(text: string, at: number, to: number): number {
  let end = at + 1;
  for (; end < to; end++) {
    const code = text.charCodeAt(end);
    if (classOf(code) === WORD) continue;
    if (!isWordAt(text, end + 1, to) || !joins(text, code, at, end, to)) break;
  }
  return end < to && text.charCodeAt(end) === DOT && isAbbreviation(text.slice(at, end)) ? end + 1 : end;
}

/** Whether a mark between two letters or digits is part of the word: "Al-Watan", "don’t", "9.5", "U.S"; not in "Varga’s". */
function joins(text: string, code: number, at: number, mark: number, to: number): boolean {
  if (isHyphen(code) || code === 38) return true;
  if (isApostrophe(code)) return (text.charCodeAt(mark + 1) | 32) !== S || isWordAt(text, mark + 2, to);
  if (code !== DOT && code !== COMMA) return false;
  const before = text.charCodeAt(mark - 1);
  const after = text.charCodeAt(mark + 1);
  if (isDigit(before) && isDigit(after)) return true;
  return (
    code === DOT &&
    isUpper(text.charAt(mark - 1)) &&
    (mark - 1 === at || !isLetter(text.charCodeAt(mark - 2))) &&
    isUpper(text.charAt(mark + 1))
  );
}

const DOT = 46;
const COMMA = 44;
const S = 115;

const isWordAt = (text: string, at: number, to: number): boolean => at < to && classOf(text.charCodeAt(at)) === WORD;

const ABBREVIATIONS = setOf(LEXICON.abbreviations);

const isAbbreviation = (word: string): boolean =>
  isUpper(word) &&
  (word.length === 1 || word.includes('.') || ABBREVIATIONS.has(word.toLowerCase())) &&
  !/\d/.test(word);

/** "’s" after a word. */
const isOwner = (text: string, at: number, from: number, to: number): boolean =>
  isApostrophe(text.charCodeAt(at)) &&
  (text.charCodeAt(at + 1) | 32) === S &&
  at > from &&
  classOf(text.charCodeAt(at - 1)) === WORD &&
  !isWordAt(text, at + 2, to);
