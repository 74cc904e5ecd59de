import type { Span } from '../../article/span.ts';

/** Which marks close a run that this mark opened. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"',
  '"': '"”',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '‘': '’',
  '‚': '‘’',
};

const MARKS = new Set(Array.from('"“”„«»「」『』‘’‚\'', (mark) => mark.charCodeAt(0)));
const [STRAIGHT, APOSTROPHE, LOWEST_OTHER] = [34, 39, 0xab];

/** Whether a character’s code is a quotation mark’s. */
const isMark = (code: number): boolean =>
  code < LOWEST_OTHER ? code === STRAIGHT || code === APOSTROPHE : MARKS.has(code);
const WORD = /[\p{L}\p{N}]/u;

const isWord = (char: string | undefined): boolean => char !== undefined && WORD.test(char);

export const isSpace = (char: string | undefined): boolean => char === undefined || char.trim() === '';

/** Whether a mark may open: something begins right after it, and no word ends right before it. */
const mayOpen = (text: string, at: number): boolean => !isSpace(text[at + 1]) && !isWord(text[at - 1]);

/** Whether an apostrophe or single mark may close: something ends right before it, and no word goes on right after it. */
const mayClose = (text: string, at: number): boolean => !isSpace(text[at - 1]) && !isWord(text[at + 1]);

/** Whether a double mark stands as an opening one does: a word begins right after it, and nothing ends right before it. */
const looksOpening = (text: string, at: number): boolean =>
  isWord(text[at + 1]) && BEFORE_OPENING.test(text[at - 1] ?? ' ');
const BEFORE_OPENING = /[\s([{—–-]/;

/** Whether a straight mark can only close: something ends right before it, and nothing begins right after it. */
const looksClosing = (text: string, at: number): boolean =>
  !BEFORE_OPENING.test(text[at - 1] ?? ' ') && (isSpace(text[at + 1]) || /[.,;:!?)\]]/.test(text[at + 1] ?? ''));

/** Whether a mark that stands outside any run opens one. */
function opens(text: string, at: number, mark: string, single: boolean): boolean {
  switch (mark) {
    case '"':
      return !looksClosing(text, at);
    case '“':
    case '«':
      return !looksClosing(text, at);
    case '„':
    case '「':
    case '『':
      return true;
    case '‚':
      return mayOpen(text, at);
    case '»':
      return mayOpen(text, at) && !/[.,;:!?]/.test(text[at + 1] ?? '');
    case '‘':
    case "'":
      return single && mayOpen(text, at) && !isElided(text, at);
    default:
      return false;
  }
}

/** "rock 'n' roll", "'em", "the '90s": an apostrophe for what is left out. */
const isElided = (text: string, at: number): boolean =>
  /^['‘’](?:n|em|til|tis|twas|cause|cos|bout|round|\d0s)(?!\p{L})/iu.test(text.slice(at, at + 7)) ||
  /(?:^|[\s'‘’])['‘’]n['‘’]$/iu.test(text.slice(Math.max(0, at - 3), at + 1));

/** The part of a run that stands in one paragraph. */
export interface Piece {
  /** Into the article's text, marks left out. */
  readonly span: Span;
  /** The mark that opens it. */
  readonly mark: string;
  readonly closed: boolean;
}

/** The quoted pieces of one paragraph; one that is never closed ends with it. `single`: whether single marks open runs. */
export function piecesOf(text: string, [from, to]: Span, single: boolean): Piece[] {
  const pieces: Piece[] = [];
  const marks: { mark: string; at: number }[] = [];
  for (let at = from; at < to; at++) if (isMark(text.charCodeAt(at))) marks.push({ mark: text.charAt(at), at });
  let opened: { at: number; mark: string } | undefined;
  for (const [i, { mark, at }] of marks.entries()) {
    if (!opened) {
      if (opens(text, at, mark, single)) opened = { at: at + 1, mark };
      continue;
    }
    if (mark === opened.mark && DOUBLE.test(mark) && looksOpening(text, at) && !isNested(text, marks, i)) {
      // the run before was left open
      pieces.push({ span: trimmed(text, opened.at, at), mark, closed: false });
      opened = { at: at + 1, mark };
      continue;
    }
    const closers = opened.mark === "'" ? "'" : CLOSERS[opened.mark];
    // “so“: typed with the opening mark at both ends
    const isTwin = mark === '“' && opened.mark === mark && looksClosing(text, at);
    if (!isTwin && !closers?.includes(mark)) continue;
    if ((closers === "'" || closers === '’') && (isElided(text, at) || !closesSingle(text, at, to))) continue;
    pieces.push({ span: trimmed(text, opened.at, at), mark: opened.mark, closed: true });
    opened = undefined;
  }
  if (opened) pieces.push({ span: trimmed(text, opened.at, to), mark: opened.mark, closed: false });
  return pieces;
}

const DOUBLE = /["“]/;

/** Whether a mark that stands inside a run as an opening one is closed before the run is: two closing marks come next. */
function isNested(text: string, marks: readonly { mark: string; at: number }[], index: number): boolean {
  let closing = 0;
  for (let i = index + 1; i < marks.length && closing < 2; i++) {
    const { mark, at } = marks[i] ?? { mark: '', at: 0 };
    if (mark === '”' || (mark === '"' && !looksOpening(text, at))) closing++;
    else if (mark === '"' || mark === '“') return false;
  }
  return closing === 2;
}

/** Without the spaces that French puts inside its marks. */
function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && isSpace(text[start])) start++;
  while (end > start && isSpace(text[end - 1])) end--;
  return [start, end];
}

/** Characters within which the true closing mark is looked for. */
const LONGEST_LOOK = 2000;

/**
 * A plural possessive ("the workers’ rights") looks like a closing mark: a small letter after it gives it away, unless a run
 * opens before another mark closes.
 */
function closesSingle(text: string, at: number, to: number): boolean {
  if (!mayClose(text, at)) return false;
  const possessive = text[at - 1] === 's' && text[at + 1] === ' ' && at + 2 < to && /\p{Ll}/u.test(text[at + 2] ?? '');
  if (!possessive) return true;
  const last = Math.min(to, at + LONGEST_LOOK);
  for (let next = at + 1; next < last; next++) {
    if (!/[‘’']/.test(text[next] ?? '')) continue;
    if (mayClose(text, next) && !isElided(text, next)) return false;
    if (mayOpen(text, next) && !isElided(text, next)) return true;
  }
  return true;
}
