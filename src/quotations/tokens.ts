import type { Span } from '../article/span.ts';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  CONJUNCTION,
  DETERMINER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  wordClassesOf,
} from './words.ts';

/** A word, a punctuation mark, or a whole quoted run seen as one thing. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'mark' | 'run';
  /** What the word may be, see words.ts; 0 for marks and runs. */
  readonly classes: number;
  /** Of a run: its number among the article's runs. */
  readonly run: number;
  /** Counts from 0 in each paragraph. */
  sentence: number;
}

const ABBREVIATIONS = new Set(
  'mr mrs ms dr sen rep gov gen lt col sgt capt rev hon prof st jr sr messrs maj adm cmdr pres amb supt fr no vs inc corp co ltd dept jan feb mar apr jun jul aug sept sep oct nov dec ave blvd mt ft'.split(
    ' ',
  ),
);

const SPACE = 0;
const WORD = 1;
const MARK = 2;
const ASCII = new Uint8Array(128);
for (let code = 33; code < 127; code++) ASCII[code] = MARK;
for (let code = 48; code < 58; code++) ASCII[code] = WORD;
for (let code = 65; code < 91; code++) {
  ASCII[code] = WORD;
  ASCII[code + 32] = WORD;
}
ASCII[64] = WORD; // @name
ASCII[95] = WORD;

/** Whether a character is space, part of a word, or a mark. */
function classOf(code: number): number {
  if (code < 128) return ASCII[code] ?? SPACE;
  if (code < 0xc0) return code === 0xa0 ? SPACE : MARK;
  if (code >= 0x2000 && code < 0x2070)
    return code < 0x2010 || code === 0x2028 || code === 0x2029 || code === 0x202f ? SPACE : MARK;
  if (code >= 0x3000 && code < 0x3040) return code === 0x3000 ? SPACE : MARK;
  if (code === 0xfeff) return SPACE;
  return code === 0xd7 || code === 0xf7 || (code >= 0xff00 && code < 0xff10) ? MARK : WORD;
}

/** Whether a word begins with a capital letter. */
function isUpper(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** Whether a token begins with a capital letter. */
export const isCapital = (token: Token | undefined): boolean => token !== undefined && (token.classes & CAPITAL) !== 0;

/** Whether a token marks the word before it as an owner: "’s", or "’" alone. */
export const isPossessive = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && (token.text === '’s' || token.text === "'s" || token.text === '’');

const NOT_IN_NOUNS = PREPOSITION | CONJUNCTION | AUXILIARY | PRONOUN | DETERMINER | POSSESSIVE | ADVERB;

/** Whether a word may stand inside a noun phrase. */
export const inNoun = (token: Token): boolean =>
  token.kind === 'word' ? (token.classes & NOT_IN_NOUNS) === 0 : isPossessive(token);

const DOT = 46;
const COMMA = 44;
const S = 115;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => classOf(code) === WORD && !isDigit(code);
const isWordAt = (text: string, at: number, to: number): boolean => at < to && classOf(text.charCodeAt(at)) === WORD;

/** Splits the text between two offsets into words and marks. "Varga’s" is two tokens; "J.", "U.S.", "Mr." are one. */
function tokenize(text: string, from: number, to: number, into: Token[]): void {
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

/** Where a quoted run stands in a paragraph, marks included. */
export interface QuotedSpan {
  readonly span: Span;
  readonly run: number;
}

/** The paragraph's tokens, each quoted run in it one token. `holes` are in order and do not overlap. */
export function tokensOf(text: string, [from, to]: Span, quoted: readonly QuotedSpan[]): Token[] {
  const tokens: Token[] = [];
  let at = from;
  for (const { span, run } of quoted) {
    tokenize(text, at, span[0], tokens);
    tokens.push({ text: '', lower: '“”', classes: 0, start: span[0], end: span[1], kind: 'run', run, sentence: 0 });
    at = span[1];
  }
  tokenize(text, at, to, tokens);
  numberSentences(text, tokens);
  return tokens;
}

const ENDS = new Set(['.', '!', '?']);

/** Numbers the sentences of the reporter's text; a run that ends with a full stop ends one too. */
function numberSentences(text: string, tokens: readonly Token[]): void {
  let sentence = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    token.sentence = sentence;
    const next = tokens[i + 1];
    if (!next) continue;
    if (token.kind === 'mark' && ENDS.has(token.text)) {
      if (next.kind === 'run' || isCapital(next) || isDigit(next.text.charCodeAt(0))) sentence++;
    } else if (token.kind === 'run' && (next.kind === 'run' || isCapital(next))) {
      if (endOfRun(text, token) === '.') sentence++;
    }
  }
}

/** The last character within a run that is not a mark or space: ',', '.', '?', '!', … or 'w' for a word; a comma after the mark counts too. */
export function endOfRun(text: string, token: Token): string {
  for (let at = token.end - 1; at >= Math.max(token.start, token.end - 12); at--) {
    const char = text[at] ?? '';
    if (/["“”„«»「」『』‘’‚'\s\])]/.test(char)) continue;
    return classOf(char.charCodeAt(0)) === 1 ? 'w' : char;
  }
  return 'w';
}
