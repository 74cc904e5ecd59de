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

/** Whether a mark that stands here may open: something begins after it and nothing ends before it. */
const mayOpen = (text: string, at: number): boolean => !isSpace(text[at + 1]) && !isWord(text[at - 1]);

/** Whether an apostrophe or single mark may close: a word or a full stop ends before it, none goes on after it. */
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

interface Piece {
  readonly span: Span;
  readonly mark: string;
  readonly closed: boolean;
}

/** The runs of one paragraph. One that is never closed ends with the paragraph. */
export function piecesOf(text: string, [from, to]: Span, single: boolean): Piece[] {
  const pieces: Piece[] = [];
  let opened: { at: number; mark: string } | undefined;
  MARKS.lastIndex = from;
  for (let match = MARKS.exec(text); match && match.index < to; match = MARKS.exec(text)) {
    const at = match.index;
    const mark = match[0];
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
  MARKS.lastIndex = 0;
  if (opened) pieces.push({ span: trimmed(text, opened.at, to), mark: opened.mark, closed: false });
  return pieces;
}

/** The spaces that French puts inside its marks are no words. */
function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && isSpace(text[start])) start++;
  while (end > start && isSpace(text[end - 1])) end--;
  return [start, end];
}

/** How far ahead the true closing mark is looked for. */
const LONGEST_LOOK = 2000;

/** A plural possessive ("the workers’ rights") looks like a closing mark: a small letter after it gives it away. */
function closesSingle(text: string, at: number, to: number): boolean {
  if (!mayClose(text, at)) return false;
  const possessive = text[at - 1] === 's' && text[at + 1] === ' ' && at + 2 < to && /\p{Ll}/u.test(text[at + 2] ?? '');
  return !possessive || !/[‘’']/.test(text.slice(at + 1, Math.min(to, at + LONGEST_LOOK)));
}
