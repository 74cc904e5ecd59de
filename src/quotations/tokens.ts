import type { Span } from '../article/span.ts';
import { ADVERB, AUXILIARY, bitsOf, CONJUNCTION, DETERMINER, POSSESSIVE, PREPOSITION, PRONOUN } from './words.ts';

/** A word, a punctuation mark, or a whole quoted run seen as one thing. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'mark' | 'run';
  /** What the word may be, see words.ts; 0 for marks and runs. */
  readonly bits: number;
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

// 0 space, 1 word, 2 mark
const ASCII = new Uint8Array(128);
for (let code = 33; code < 127; code++) ASCII[code] = 2;
for (let code = 48; code < 58; code++) ASCII[code] = 1;
for (let code = 65; code < 91; code++) {
  ASCII[code] = 1;
  ASCII[code + 32] = 1;
}
ASCII[64] = 1; // @name
ASCII[95] = 1;

function classOf(code: number): number {
  if (code < 128) return ASCII[code] ?? 0;
  if (code < 0xc0) return code === 0xa0 ? 0 : 2;
  if (code >= 0x2000 && code < 0x2070)
    return code < 0x2010 || code === 0x2028 || code === 0x2029 || code === 0x202f ? 0 : 2;
  if (code >= 0x3000 && code < 0x3040) return code === 0x3000 ? 0 : 2;
  if (code === 0xfeff) return 0;
  return code === 0xd7 || code === 0xf7 || (code >= 0xff00 && code < 0xff10) ? 2 : 1;
}

const isUpper = (text: string): boolean => {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = text.slice(0, 1);
  return first !== first.toLowerCase();
};

/** Whether a token begins with a capital letter. */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && isUpper(token.text);

/** Whether a token marks the word before it as an owner: "’s", or "’" alone. */
export const isPossessive = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && (token.text === '’s' || token.text === "'s" || token.text === '’');

const NOT_IN_NOUNS = PREPOSITION | CONJUNCTION | AUXILIARY | PRONOUN | DETERMINER | POSSESSIVE | ADVERB;

/** Whether a word may stand inside a noun phrase. */
export const inNoun = (token: Token): boolean =>
  token.kind === 'word' ? (token.bits & NOT_IN_NOUNS) === 0 : isPossessive(token);

const APOSTROPHES = "'’";
const HYPHENS = '-‐‑';

/** Splits the text between two offsets into words and marks. "Trump’s" is two tokens; "J.", "U.S.", "Mr." are one. */
function tokenize(text: string, from: number, to: number, into: Token[]): void {
  let at = from;
  while (at < to) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === 0) {
      at++;
      continue;
    }
    let end = at + 1;
    if (kind === 1) {
      while (end < to) {
        const code = text.charCodeAt(end);
        if (classOf(code) === 1) end++;
        else if (end + 1 < to && classOf(text.charCodeAt(end + 1)) === 1) {
          const char = text[end] ?? '';
          if (HYPHENS.includes(char) || char === '&') end += 2;
          else if (APOSTROPHES.includes(char)) {
            const next = text.charCodeAt(end + 1) | 32;
            if (next === 115 && (end + 2 >= to || classOf(text.charCodeAt(end + 2)) !== 1)) break;
            end += 2;
          } else if ((char === '.' || char === ',') && isDigit(text, end - 1) && isDigit(text, end + 1)) end += 2;
          else if (char === '.' && isLetterAlone(text, end - 1, at) && isUpper(text[end + 1] ?? '')) end += 2;
          else break;
        } else break;
      }
      if (text[end] === '.' && end < to) {
        const word = text.slice(at, end);
        if ((word.length === 1 && isUpper(word)) || word.includes('.') || ABBREVIATIONS.has(word.toLowerCase()))
          if (isUpper(word) && !/\d/.test(word)) end++;
      }
    } else if (
      APOSTROPHES.includes(text[at] ?? '') &&
      (text.charCodeAt(at + 1) | 32) === 115 &&
      at > from &&
      classOf(text.charCodeAt(at - 1)) === 1 &&
      (at + 2 >= to || classOf(text.charCodeAt(at + 2)) !== 1)
    ) {
      end = at + 2;
    }
    const word = text.slice(at, end);
    const lower = kind === 1 ? word.toLowerCase() : word;
    into.push({
      text: word,
      lower,
      bits: kind === 1 ? bitsOf(lower) : 0,
      start: at,
      end,
      kind: kind === 1 ? 'word' : 'mark',
      run: -1,
      sentence: 0,
    });
    at = end;
  }
}

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};
const isLetterAlone = (text: string, at: number, wordStart: number): boolean =>
  isUpper(text[at] ?? '') && (at === wordStart || text[at - 1] === '.');

/** Where a quoted run stands in a paragraph, marks included. */
export interface Hole {
  readonly span: Span;
  readonly run: number;
}

/** The paragraph's tokens, each quoted run in it one token. `holes` are in order and do not overlap. */
export function tokensOf(text: string, [from, to]: Span, holes: readonly Hole[]): Token[] {
  const tokens: Token[] = [];
  let at = from;
  for (const { span, run } of holes) {
    tokenize(text, at, span[0], tokens);
    tokens.push({ text: '', lower: '“”', bits: 0, start: span[0], end: span[1], kind: 'run', run, sentence: 0 });
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
      if (next.kind === 'run' || isCapital(next) || isDigit(next.text, 0)) sentence++;
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
