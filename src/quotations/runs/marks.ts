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

const MARKS = /["“”„«»「」『』‘’‚']/g;
const WORD = /[\p{L}\p{N}]/u;

const isWord = (char: string | undefined): boolean => char !== undefined && WORD.test(char);

export const isSpace = (char: string | undefined): boolean => char === undefined || char.trim() === '';

/** Whether a mark may open: something begins right after it, and no word ends right before it. */
const mayOpen = (text: string, at: number): boolean => !isSpace(text[at + 1]) && !isWord(text[at - 1]);

/** Whether an apostrophe or single mark may close: something ends right before it, and no word goes on right after it. */
const mayClose = (text: string, at: number): boolean => !isSpace(text[at - 1]) && !isWord(text[at + 1]);

/** Whether a mark that stands outside any run opens one. */
function opens(text: string, at: number, mark: string, single: boolean): boolean {
  switch (mark) {
    case '"':
    case '“':
    case '„':
    case '「':
    case '『':
    case '«':
      return true;
    case '‚':
    case '»':
      return mayOpen(text, at);
    case '‘':
    case "'":
      return single && mayOpen(text, at);
    default:
      return false;
  }
}

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
  let opened: { at: number; mark: string } | undefined;
  for (const { 0: mark, index } of text.slice(from, to).matchAll(MARKS)) {
    const at = from + index;
    if (!opened) {
      if (opens(text, at, mark, single)) opened = { at: at + 1, mark };
      continue;
    }
    const closers = opened.mark === "'" ? "'" : CLOSERS[opened.mark];
    if (!closers?.includes(mark)) continue;
    if ((closers === "'" || closers === '’') && !closesSingle(text, at, to)) continue;
    pieces.push({ span: trimmed(text, opened.at, at), mark: opened.mark, closed: true });
    opened = undefined;
  }
  if (opened) pieces.push({ span: trimmed(text, opened.at, to), mark: opened.mark, closed: false });
  return pieces;
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

/** A plural possessive ("the workers’ rights") looks like a closing mark: a small letter after it gives it away. */
function closesSingle(text: string, at: number, to: number): boolean {
  if (!mayClose(text, at)) return false;
  const possessive = text[at - 1] === 's' && text[at + 1] === ' ' && at + 2 < to && /\p{Ll}/u.test(text[at + 2] ?? '');
  return !possessive || !/[‘’']/.test(text.slice(at + 1, Math.min(to, at + LONGEST_LOOK)));
}
