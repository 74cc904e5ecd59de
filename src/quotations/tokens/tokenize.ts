import { LEXICON, setOf } from '../lexicon/lexicon.ts';
import { CAPITAL, CUE, FUNCTION_WORD, wordClassesOf } from '../lexicon/word-class.ts';
import { classOf, isApostrophe, isDigit, isHyphen, isLetter, isUpper, SPACE, WORD } from './character.ts';
import type { Token } from './token.ts';

/** Splits the text between two offsets into words and marks. "Varga’s" is two tokens; "J.", "U.S.", "Mr." are one. */
export function tokenize(text: string, from: number, to: number, into: Token[]): void {
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const isOwners = kind !== WORD && isApostrophe(code) && isOwner(text, at, to, into.at(-1));
    const end = kind === WORD ? wordEnd(text, at, to) : isOwners && !isBare(text, at) ? at + 2 : at + 1;
    const word = text.slice(at, end);
    const lower = kind === WORD ? lowerOf(text, at, end) : isOwners && end === at + 1 ? '’s' : word;
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

/** A word by which it is looked up; "US" and "WHO", the country and the body, by their letters: they are no pronouns. */
function lowerOf(text: string, at: number, end: number): string {
  const word = text.slice(at, end);
  const spelt = SPELT.get(word);
  return spelt !== undefined && !isInCapitals(text, at, end) ? spelt : word.toLowerCase();
}

const SPELT: ReadonlyMap<string, string> = new Map([
  ['US', 'u.s.'],
  ['WHO', 'w.h.o.'],
]);

/** Whether the words beside one are capitals throughout, as in a headline: "THEY TOLD US SO", but not "the US, UK". */
function isInCapitals(text: string, at: number, end: number): boolean {
  const before = /\p{L}+\P{L}*$/u.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.[0];
  const after = /^\P{L}*\p{L}+/u.exec(text.slice(end, end + LONGEST_WORD))?.[0];
  return [before, after].every((word = '') => !/\p{Ll}/u.test(word)) && (before ?? after) !== undefined;
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

/** Whether an apostrophe makes an owner of the word before it: "’s", or "’" alone in "Ossius’ pupil". */
function isOwner(text: string, at: number, to: number, before: Token | undefined): boolean {
  if (before?.kind !== 'word' || before.end !== at) return false;
  if (!isBare(text, at)) return !isWordAt(text, at + 2, to);
  if (!(before.classes & CAPITAL) || !/[sxz]$/.test(before.lower) || text.charCodeAt(at + 1) !== BLANK) return false;
  const [next = ''] = /^\p{Ll}+/u.exec(text.slice(at + 2, Math.min(to, at + 2 + LONGEST_WORD))) ?? [];
  return next !== '' && !(wordClassesOf(next) & (CUE | FUNCTION_WORD));
}

/** Whether no "s" follows an apostrophe. */
const isBare = (text: string, at: number): boolean => (text.charCodeAt(at + 1) | 32) !== S;

const BLANK = 32;
const LONGEST_WORD = 24;
