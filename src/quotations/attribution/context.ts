import { CONJUNCTION, CUE, DETERMINER, PREPOSITION, wordClassesOf } from '../lexicon/word-class.ts';
import type { ParsedArticle } from '../mentions/parsed-article.ts';
import { isDigit } from '../tokens/character.ts';
import { isCapital, type Token, tokenAt } from '../tokens/token.ts';
import type { RunPosition } from '../tokens/tokens.ts';
import { endOfRun } from '../tokens/tokens.ts';
import type { Decision } from './decision.ts';

/** A run whose speaker is in question: what is the same for all its candidates. */
export interface RunContext {
  readonly parsed: ParsedArticle;
  readonly position: RunPosition;
  /** For each paragraph the symbols of its tokens; see `symbolsOf`. */
  readonly symbols: readonly (readonly string[])[];
  readonly previous: Decision | undefined;
  /** The mark before it and the case of its first letter: ",U". */
  readonly opening: string;
  /** Its last character and what follows: ",w". */
  readonly closing: string;
  /** The two words or marks before it in its sentence, nearest first, and the one after it; '^' and '$' beyond the sentence. */
  readonly before: readonly [string, string];
  readonly after: string;
  /** Its words, in steps: "3-4". */
  readonly size: string;
  /** Which of its words have capitals: all as in a title, the first, or not even that. */
  readonly letters: 'title' | 'upper' | 'lower';
}

export function contextOf(
  parsed: ParsedArticle,
  symbols: RunContext['symbols'],
  position: RunPosition,
  previous: Decision | undefined,
): RunContext {
  const { text } = parsed.article;
  const [start, end] = position.run.spans[0] ?? [0, 0];
  const words = text.slice(start, Math.min(end, start + SAMPLE)).match(WORDS) ?? [];
  // in a title every word has a capital but for small ones
  const title =
    words.length > 1 &&
    words.every(
      (word, i) =>
        isUpper(word.charAt(0)) || (i > 0 && ((wordClassesOf(word) & SMALL) > 0 || isDigit(word.charCodeAt(0)))),
    );
  const first = parsed.paragraphs[position.firstParagraph]?.tokens;
  const last = parsed.paragraphs[position.lastParagraph]?.tokens;
  const runFirst = first?.[position.firstToken];
  const runLast = last?.[position.lastToken];
  return {
    parsed,
    position,
    symbols,
    previous,
    opening: runFirst ? openingOf(text, tokenAt(first, position.firstToken - 1), runFirst) : '',
    closing: runLast ? closingOf(text, last[position.lastToken + 1], runLast) : '',
    before: [wordAt(first, position.firstToken, -1) ?? '^', wordAt(first, position.firstToken, -2) ?? '^'],
    after: wordAt(last, position.lastToken, 1) ?? '$',
    size: sizeOf(words.length),
    letters: title ? 'title' : isUpper((words[0] ?? '').charAt(0)) ? 'upper' : 'lower',
  };
}

/** Whether a run is at least one whole sentence of several words, outside any sentence of the reporter’s. */
export const isSentence = ({ opening, size }: RunContext): boolean =>
  opening === '^U' && (size === '5-8' || size === '9-15' || size === '16+');

/** What stands at a distance from a run in its sentence. */
function wordAt(tokens: readonly Token[] | undefined, run: number, distance: number): string | undefined {
  const token = tokens && tokenAt(tokens, run + distance);
  return token?.sentence === tokens?.[run]?.sentence ? token?.lower : undefined;
}

const SMALL = PREPOSITION | DETERMINER | CONJUNCTION;

/** Characters at the beginning of a run by which its size and capitals are told. */
const SAMPLE = 200;
const WORDS = /[\p{L}\p{N}’']+/gu;

function sizeOf(words: number): string {
  if (words <= 2) return capped(words, 5);
  if (words <= 4) return '3-4';
  if (words <= 8) return '5-8';
  return words <= 15 ? '9-15' : '16+';
}

const isUpper = (char: string): boolean => char !== char.toLowerCase();

const isLower = (char: string): boolean => char !== char.toUpperCase();

function openingOf(text: string, before: Token | undefined, run: Token): string {
  const begins = text.charAt(run.start + 1);
  return openingMark(before, run) + (isUpper(begins) ? 'U' : isLower(begins) ? 'l' : '.');
}

function openingMark(before: Token | undefined, run: Token): string {
  if (before?.sentence !== run.sentence) return '^';
  if (before.kind === 'mark') return before.lower;
  if (before.kind === 'run') return 'Q';
  if (before.classes & CUE) return 'cue';
  if (before.lower === 'that') return 'that';
  return before.classes & PREPOSITION ? 'prep' : 'w';
}

function closingOf(text: string, after: Token | undefined, run: Token): string {
  const mark = endOfRun(text, run);
  if (!after) return `${mark}$`;
  if (after.kind === 'mark') return mark + after.lower;
  if (after.kind === 'run') return `${mark}Q`;
  return mark + (after.classes & CUE ? 'cue' : isCapital(after) ? 'Cap' : 'w');
}

/** A count as a feature's value: "3", and "5+" from `most` on. */
export const capped = (n: number, most: number): string =>
  n >= most ? (COUNTS_OR_MORE[most] ?? '') : (COUNTS[n] ?? '');

const COUNTS = ['0', '1', '2', '3', '4', '5'];
const COUNTS_OR_MORE = ['0+', '1+', '2+', '3+', '4+', '5+'];
